/// Reads numbers as Chinese reports print them.
///
///     1,234.5   1.2万   10.36百亿亿   一万五千亿   二〇二四   一百二   十几   数百万   三分之二   百分之零点九
///
/// Text is Unicode scalars with half-width digits and no blanks inside of numbers. A reader looks at a character a fixed
/// number of times, and takes any sequence of scalars.
final class NumeralReader: Sendable {
  /// What stands at a place.
  enum Reading: Sendable, Hashable {
    case numeral(Numeral)
    /// Characters of numbers, up to `end`, that make no number that can be held.
    case unreadable(end: Int)
    case none
  }

  static let shared = NumeralReader()

  let table = NumeralCharacter.table

  /// The number that starts at `position`, with its sign and with 几, 数 or 上 before it.
  ///
  /// - Parameters:
  ///   - text: Unicode scalars.
  ///   - position: the index of its first scalar.
  ///   - end: the index behind the last scalar that counts.
  /// - Returns: the number, or how far it goes where it cannot be held.
  func read(_ text: [UInt32], at position: Int, end: Int) -> Reading {
    let end = min(end, text.count)
    guard position >= 0, position < end else { return .none }
    var start = position
    let isNegative = Self.isSign(text[position])
    if isNegative { start += 1 }
    guard start < end, text[start] < 0x10000 else { return .none }
    var reading: Reading
    switch table[text[start]].kind {
    case .half: reading = readHalf(text, at: start, end: end)
    case .fraction: reading = readVulgarFraction(text, at: start)
    case .some, .several, .upward: reading = readPrefixed(text, at: start, end: end)
    case .arabic:
      reading = readPlain(text, at: start, end: end).map { .numeral($0) } ?? readWithDivision(text, at: start, end: end)
    case .point: reading = readWithDivision(text, at: start, end: end)
    case .digit, .pair, .multiplier, .scale, .tens: reading = readWithFraction(text, at: start, end: end)
    case .none, .more, .mark: return .none
    }
    if case .numeral(let numeral) = reading, numeral.range.count == 1, NumeralCharacter.needsCompany(text[start]) {
      return .none
    }
    if isNegative, case .numeral(var numeral) = reading {
      numeral.range = position..<numeral.range.upperBound
      numeral.value = numeral.value.negated
      numeral.plainDigits = 0
      reading = .numeral(numeral)
    }
    return reading
  }

  /// The number that starts at `position`; nil for what cannot be held.
  func numeral(in text: [UInt32], at position: Int, end: Int) -> Numeral? {
    guard case .numeral(let numeral) = read(text, at: position, end: end) else { return nil }
    return numeral
  }

  /// 负, and the hyphens and dashes that may be a minus.
  static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case Scalar.hyphen, Scalar.wideHyphen, Scalar.minus, Scalar.负, Scalar.負: true
    default: false
    }
  }

  /// A number without sign and fraction.
  func readWhole(_ text: [UInt32], at position: Int, end: Int, prefix: Measure.Bound? = nil) -> Reading {
    text.withUnsafeBufferPointer { readWhole($0, at: position, end: end, prefix: prefix) }
  }

  private func readWhole(
    _ text: UnsafeBufferPointer<UInt32>, at position: Int, end: Int, prefix: Measure.Bound?
  ) -> Reading {
    var parser = NumeralParser(text, table: table, at: position, end: end)
    if let prefix {
      parser.step = .prefix
      parser.bound = prefix
    }
    guard parser.readInteger(), let value = parser.sum.value() else {
      return parser.position > position || parser.isUnreadable
        ? .unreadable(end: runEnd(text, parser.position, end)) : .none
    }
    return .numeral(
      Numeral(
        range: position..<parser.position, value: value.low, high: value.high, bound: parser.bound,
        form: !parser.usesArabic ? .chinese : parser.usesChinese ? .mixed : .arabic, isBareScale: parser.isBare,
        plainDigits: parser.plainDigits))
  }

  /// The end of the characters of numbers from a place on, so that no part of a number that was refused is read again.
  private func runEnd(_ text: UnsafeBufferPointer<UInt32>, _ position: Int, _ end: Int) -> Int {
    var index = position
    while index < end, text[index] < 0x10000, table[text[index]].startsNumber {
      index += 1
    }
    return index
  }
}
