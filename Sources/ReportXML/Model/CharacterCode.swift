/// Characters that XML 1.0 cannot carry, written as `char`.
enum CharacterCode {
  /// Hexadecimal, four digits or more.
  static func bytes(_ scalar: UInt32) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var code: [UInt8] = []
    var rest = scalar
    while rest > 0 || code.count < 4 {
      code.append(digits[Int(rest & 0xF)])
      rest >>= 4
    }
    return code.reversed()
  }

  /// The character that a code stands for: four to six hexadecimal digits, and no surrogate.
  static func scalar(_ code: String) -> UnicodeScalar? {
    let isHexadecimal = code.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0) }
    guard (4...6).contains(code.utf8.count), isHexadecimal else { return nil }
    return UInt32(code, radix: 16).flatMap(UnicodeScalar.init)
  }

  static func isForbidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
