extension NumeralReader {
  /// A Chinese number and, where it is a denominator, what follows: 三分之二, 百分之五, 三百五又三分之一.
  func readWithFraction(_ text: [UInt32], at position: Int, end: Int) -> Reading {
    let reading = readWhole(text, at: position, end: end)
    guard case .numeral(let first) = reading else { return reading }
    let behind = first.range.upperBound
    guard behind < end else { return reading }
    switch text[behind] {
    case Scalar.分: return share(of: first, text, end: end).map { .numeral($0) } ?? reading
    case Scalar.又: return mixed(first, text, end: end).map { .numeral($0) } ?? reading
    // 一半
    case Scalar.半: return half(behind: first, text, end: end).map { .numeral($0) } ?? reading
    default: return reading
    }
  }

  /// An Arabic number and, where it is a numerator or denominator, what follows: 1/3, 16分之5, 3又1000分之23.
  func readWithDivision(_ text: [UInt32], at position: Int, end: Int) -> Reading {
    let reading = readWithFraction(text, at: position, end: end)
    guard case .numeral(let first) = reading, (1...3).contains(first.plainDigits) else { return reading }
    let slash = first.range.upperBound
    guard slash + 1 < end, text[slash] == Scalar.slash, !touches(text, position - 1, end) else { return reading }
    guard case .numeral(let second) = readWhole(text, at: slash + 1, end: end), (1...3).contains(second.plainDigits),
      second.form == .arabic, !touches(text, second.range.upperBound, end), let over = second.value.integer, over > 1,
      let numerator = first.value.integer
    else { return reading }
    return fraction(Int128(numerator), over, range: position..<second.range.upperBound, like: first)
  }

  /// Whether a slash or a point beside a fraction makes it a date or a path: 1/2/2020.
  private func touches(_ text: [UInt32], _ index: Int, _ end: Int) -> Bool {
    index >= 0 && index < end && (text[index] == Scalar.slash || text[index] == Scalar.point)
  }

  /// 百分之五 with its ratio, 三分之二 as a value.
  private func share(of whole: Numeral, _ text: [UInt32], end: Int) -> Numeral? {
    let start = whole.range.upperBound + 2
    guard start < end, text[start - 1] == Scalar.之, whole.high == nil, whole.bound == nil else { return nil }
    var position = start
    let isNegative = Self.isSign(text[start])
    if isNegative { position += 1 }
    guard position < end, case .numeral(var part) = readPart(text, at: position, end: end) else { return nil }
    if isNegative { part.value = part.value.negated }
    part.range = whole.range.lowerBound..<part.range.upperBound
    part.isBareScale = false
    part.plainDigits = 0
    if whole.isBareScale, whole.range.count == 1, let ratio = Self.ratio(whole.value) {
      part.ratio = ratio
      part.ratioRange = whole.range.lowerBound..<start
      return part
    }
    guard part.high == nil, let over = whole.value.integer, over > 0 else { return nil }
    let power = part.value.exponent
    let divided = ExactDecimal.terminating(numerator: part.value.coefficient, denominator: Int128(over))
    if let value = divided?.scaled(byPowerOfTen: power) {
      part.value = value
    } else {
      guard part.value.isInteger else { return nil }
      part.denominator = over
    }
    return part
  }

  private func readPart(_ text: [UInt32], at position: Int, end: Int) -> Reading {
    switch text[position] < 0x10000 ? table[text[position]].kind : .none {
    case .some, .several: readPrefixed(text, at: position, end: end)
    default: readWhole(text, at: position, end: end)
    }
  }

  private static func ratio(_ value: ExactDecimal) -> Ratio? {
    switch value.integer {
    case 100: .percent
    case 1000: .permille
    case 10000: .permyriad
    default: nil
    }
  }

  /// 三又三分之一: one value, or an improper fraction.
  private func mixed(_ first: Numeral, _ text: [UInt32], end: Int) -> Numeral? {
    let start = first.range.upperBound + 1
    guard let whole = first.value.integer, first.high == nil, first.bound == nil, !first.isBareScale, start < end else {
      return nil
    }
    guard case .numeral(let below) = readWhole(text, at: start, end: end), below.range.upperBound < end,
      text[below.range.upperBound] == Scalar.分, var part = share(of: below, text, end: end), part.ratio == nil
    else { return nil }
    part.range = first.range.lowerBound..<part.range.upperBound
    if part.form != first.form { part.form = .mixed }
    guard let over = part.denominator else {
      guard let value = part.value.adding(first.value) else { return nil }
      part.value = value
      return part
    }
    guard let improper = first.value.multiplied(by: ExactDecimal(over))?.adding(part.value), whole >= 0 else {
      return nil
    }
    part.value = improper
    return part
  }

  func fraction(_ numerator: Int128, _ denominator: Int, range: Range<Int>, like numeral: Numeral) -> Reading {
    var result = numeral
    result.range = range
    result.plainDigits = 0
    if let value = ExactDecimal.terminating(numerator: numerator, denominator: Int128(denominator)) {
      result.value = value
    } else {
      guard let value = ExactDecimal(coefficient: numerator, exponent: 0) else {
        return .unreadable(end: range.upperBound)
      }
      result.value = value
      result.denominator = denominator
    }
    return .numeral(result)
  }
}
