extension NumeralReader {
  /// 2023 or 6.5, and behind it nothing that could belong to the number; nil for all else.
  ///
  /// Most figures of a report are such, and the way through the parser takes ten times as long.
  func readPlain(_ text: [UInt32], at position: Int, end: Int) -> Numeral? {
    var value: Int64 = 0
    var index = position
    while index < end, Scalar.isDigit(text[index]) {
      value = value &* 10 &+ Int64(text[index] &- Scalar.digitZero)
      index += 1
    }
    let whole = index - position
    guard whole <= 9 else { return nil }
    var fraction = 0
    if index + 1 < end, text[index] == Scalar.point, Scalar.isDigit(text[index + 1]) {
      // 1.2.3 is a version or a date.
      if position > 1, text[position - 1] == Scalar.point { return nil }
      index += 1
      while index < end, Scalar.isDigit(text[index]) {
        value = value &* 10 &+ Int64(text[index] &- Scalar.digitZero)
        index += 1
        fraction += 1
      }
      guard fraction <= 9 else { return nil }
    }
    if index < end {
      guard text[index] < 0x1_0000, table[text[index]].code == 0 else { return nil }
      switch text[index] {
      case Scalar.comma, Scalar.slash, Scalar.分, Scalar.又: return nil
      default: break
      }
    }
    guard let exact = ExactDecimal(coefficient: Int128(value), exponent: -fraction) else { return nil }
    return Numeral(range: position..<index, value: exact, form: .arabic, plainDigits: fraction == 0 ? whole : 0)
  }
}
