extension NumeralReader {
  /// 几十, 数百万 (more than one of them), 上千 (at least one), and 成百上千.
  func readPrefixed(_ text: [UInt32], at position: Int, end: Int) -> Reading {
    let next = position + 1
    guard next < end, text[next] < 0x10000 else { return .none }
    let isUpward = table[text[position]].kind == .upward
    switch table[text[next]] {
    case let character where character.kind == .multiplier && (character.value > 1 || !isUpward),
      let character where character.kind == .scale:
      guard case .numeral(var numeral) = readWhole(text, at: next, end: end, prefix: isUpward ? .ge : .gt) else {
        return .none
      }
      numeral.range = position..<numeral.range.upperBound
      return .numeral(numeral)
    default: return .none
    }
  }

  /// 半: a half; 半百 is 50.
  func readHalf(_ text: [UInt32], at position: Int, end: Int) -> Reading {
    let isHundred = position + 1 < end && text[position + 1] == Scalar.百
    return .numeral(
      Numeral(
        range: position..<position + (isHundred ? 2 : 1), value: isHundred ? ExactDecimal(50) : .half, form: .chinese))
  }

  /// 一半.
  func half(behind first: Numeral, _ text: [UInt32], end: Int) -> Numeral? {
    guard first.range.count == 1, first.value == ExactDecimal(1), first.form == .chinese else { return nil }
    let behind = first.range.upperBound + 1
    // 一半导体 is no half.
    if behind < end, Self.behindHalf.contains(text[behind]) { return nil }
    return Numeral(range: first.range.lowerBound..<behind, value: .half, form: .chinese)
  }

  private static let behindHalf = Scalar.all("导導径岛")

  /// ½ and its like.
  func readVulgarFraction(_ text: [UInt32], at position: Int) -> Reading {
    let numeral = Numeral(range: position..<position + 1, value: .zero, form: .arabic)
    let (numerator, denominator): (Int128, Int)
    switch text[position] {
    case 0xBC: (numerator, denominator) = (1, 4)
    case 0xBD: (numerator, denominator) = (1, 2)
    case 0xBE: (numerator, denominator) = (3, 4)
    case 0x2153...0x2154: (numerator, denominator) = (Int128(text[position]) - 0x2152, 3)
    case 0x2155...0x2158: (numerator, denominator) = (Int128(text[position]) - 0x2154, 5)
    case 0x2159: (numerator, denominator) = (1, 6)
    case 0x215A: (numerator, denominator) = (5, 6)
    case 0x215B...0x215E: (numerator, denominator) = (2 * (Int128(text[position]) - 0x215B) + 1, 8)
    default: return .none
    }
    return fraction(numerator, denominator, range: numeral.range, like: numeral)
  }
}
