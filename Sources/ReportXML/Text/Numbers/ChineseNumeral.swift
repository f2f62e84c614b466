/// Reads the small numbers that count headings and write dates: 三, 十二, 二十一, 二〇二四, １２.
enum ChineseNumeral {
  /// What a single character of a numeral is worth; 十 and 百 are multipliers.
  static func value(_ scalar: UInt32) -> Int? {
    switch scalar {
    case Scalar.十: 10
    case Scalar.廿: 20
    case Scalar.百: 100
    default: NumeralCharacter.digit(scalar)
    }
  }

  /// A counting number (一 … 九百九十九) from `position`: its value and where it ends.
  static func count(_ text: [UInt8], _ position: Int, _ end: Int) -> (value: Int, end: Int)? {
    var i = position
    var total = 0
    var pending = 0
    var characters = 0
    while characters < 8 {
      let (scalar, length) = Characters.scalar(text, i, end)
      guard i < end, let value = value(scalar) else { break }
      switch value {
      case 100, 10:
        total += max(pending, 1) * value
        pending = 0
      case 20:
        total += 20
        pending = 0
      default:
        guard pending == 0 else { return nil }
        pending = value
      }
      i += length
      characters += 1
    }
    guard characters > 0 else { return nil }
    return (total + pending, i)
  }

  /// Digits, half- or full-width, up to `limit` of them.
  static func digits(_ text: [UInt8], _ position: Int, _ end: Int, limit: Int = 4) -> (
    value: Int, end: Int, count: Int
  )? {
    var i = position
    var total = 0
    var characters = 0
    while characters < limit {
      let (scalar, length) = Characters.scalar(text, i, end)
      guard i < end, let digit = Characters.digit(scalar) else { break }
      total = total * 10 + digit
      i += length
      characters += 1
    }
    return characters == 0 ? nil : (total, i, characters)
  }

  /// A year written with four characters, one a digit: 2024, ２０２４, 二〇二四, 一九五四.
  static func year(_ text: [UInt8], _ position: Int, _ end: Int) -> (value: Int, end: Int)? {
    var i = position
    var total = 0
    for _ in 0..<4 {
      i = Characters.skipBlanks(text, from: i, to: end)
      let (scalar, length) = Characters.scalar(text, i, end)
      guard i < end, let digit = Characters.digit(scalar) ?? value(scalar), digit < 10 else { return nil }
      total = total * 10 + digit
      i += length
    }
    return (1900...2100).contains(total) ? (total, i) : nil
  }
}
