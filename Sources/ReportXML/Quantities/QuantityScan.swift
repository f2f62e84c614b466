/// What a reader of quantities knows while it goes over a text.
struct QuantityScan {
  let reader: QuantityReader
  let text: [UInt32]
  /// The end of the last figure, before which nothing belongs to the next one.
  let floor: Int
  let end: Int

  func scalar(at index: Int) -> UInt32 { index >= floor && index < end ? text[index] : 0 }

  func kind(at index: Int) -> NumeralCharacter.Kind {
    guard index >= floor, index < end, text[index] < 0x10000 else { return .none }
    return reader.numerals.table[text[index]].kind
  }

  /// Reads what starts at `position`, and says where to go on.
  func read(at position: Int) -> (quantity: Quantity?, end: Int) {
    if scalar(at: position - 1) == Scalar.第,
      let ordinal = OrdinalReader.shared.ordinal(in: text, at: position - 1, end: end)
    {
      return (nil, ordinal.range.upperBound)
    }
    let numeral: Numeral
    switch reading(at: position) {
    case .numeral(let read): numeral = read
    case .unreadable(let end): return (nil, end)
    case .none: return (nil, position + 1)
    }
    guard !isWord(numeral) else { return (nil, numeral.range.upperBound) }
    guard let quantity = quantity(of: numeral) else { return (nil, numeral.range.upperBound) }
    return (quantity, quantity.range.upperBound)
  }

  /// The number at a place, with what before it belongs to it: a sign, 数, 上, 成百上.
  private func reading(at position: Int) -> NumeralReader.Reading {
    let before = position - 1
    if before >= floor {
      switch kind(at: position) {
      case .multiplier, .scale:
        if let numeral = hundredsAndThousands(at: position) { return .numeral(numeral) }
        let prefix = kind(at: before)
        let isPrefix = prefix == .some || prefix == .several || prefix == .upward
        if isPrefix, !reader.words.isWord(before..<position, in: text, from: floor, end: end),
          case .numeral(let numeral) = reader.numerals.read(text, at: before, end: end)
        {
          return .numeral(numeral)
        }
      default: break
      }
      if NumeralReader.isSign(text[before]), isMinus(at: before) {
        return reader.numerals.read(text, at: before, end: end)
      }
    }
    return reader.numerals.read(text, at: position, end: end)
  }

  /// 成百上千, 成千上万: at least the first.
  private func hundredsAndThousands(at position: Int) -> Numeral? {
    guard scalar(at: position - 1) == Scalar.成, kind(at: position + 1) == .upward else { return nil }
    let last = kind(at: position + 2)
    guard last == .multiplier || last == .scale else { return nil }
    guard var numeral = reader.numerals.numeral(in: text, at: position, end: position + 1) else { return nil }
    numeral.range = position - 1..<position + 3
    numeral.bound = .ge
    return numeral
  }

  /// Whether a hyphen is a minus: not between two figures, in a name or in a series of dashes.
  private func isMinus(at index: Int) -> Bool {
    guard text[index] != Scalar.负, text[index] != Scalar.負 else {
      return !reader.words.isWord(index..<index + 1, in: text, from: floor, end: end)
    }
    guard index > floor || index == 0 else { return false }
    guard index > floor else { return true }
    let before = text[index - 1]
    if Scalar.isLatin(before) || Scalar.isDigit(before) || NumeralReader.isSign(before) { return false }
    switch before {
    case Scalar.percent, Scalar.rightParenthesis, Scalar.emDash, Scalar.enDash, Scalar.wideRightParenthesis,
      Scalar.permille, Scalar.年, Scalar.月, Scalar.日:
      return false
    default: return kind(at: index - 1) == .none
    }
  }

  /// Whether the number is inside a word, as in 统一 and 十分.
  private func isWord(_ numeral: Numeral) -> Bool {
    guard numeral.form == .chinese, numeral.range.count <= 4 else { return false }
    return reader.words.isWord(numeral.range, in: text, from: floor, end: end)
  }
}
