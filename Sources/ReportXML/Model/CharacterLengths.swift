extension TextEncoding {
  /// The bytes of the character at a position, going by their form alone; `nil` where none can start, or its end is missing.
  ///
  /// What has the right form need not be a character: not every pair of bytes is one.
  func length(at i: Int, in bytes: [UInt8]) -> Int? {
    guard i < bytes.count else { return nil }
    let first = bytes[i]
    switch self {
    case .utf8: return UTF8Form.length(at: i, in: bytes)
    case .utf16LittleEndian, .utf16BigEndian: return unitLength(at: i, in: bytes)
    case .gb18030, .gbk, .big5:
      if first < 0x80 { return 1 }
      guard first > 0x80, first < 0xFF else { return first == 0x80 && self == .gbk ? 1 : nil }
      guard i + 1 < bytes.count else { return nil }
      let second = bytes[i + 1]
      if self == .gb18030, (0x30...0x39).contains(second) {
        guard i + 3 < bytes.count, (0x81...0xFE).contains(bytes[i + 2]), (0x30...0x39).contains(bytes[i + 3]) else {
          return nil
        }
        return 4
      }
      let isSecond = self == .big5 ? (0x40...0x7E).contains(second) || (0xA1...0xFE).contains(second) : second >= 0x40
      return isSecond && second != 0x7F && second != 0xFF ? 2 : nil
    }
  }

  /// How many bytes to leave out where no character starts.
  func badLength(at i: Int, in bytes: [UInt8]) -> Int {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: min(2, bytes.count - i)
    default: 1
    }
  }

  /// Two bytes, or four for a pair of surrogates; a lone surrogate is no character.
  private func unitLength(at i: Int, in bytes: [UInt8]) -> Int? {
    guard i + 1 < bytes.count else { return nil }
    let high = self == .utf16LittleEndian ? 1 : 0
    let unit = bytes[i + high]
    guard (0xD8...0xDF).contains(unit) else { return 2 }
    guard unit < 0xDC, i + 3 < bytes.count, (0xDC...0xDF).contains(bytes[i + 2 + high]) else { return nil }
    return 4
  }
}

/// The form of UTF-8 (Unicode 16, table 3-7).
enum UTF8Form {
  /// The bytes of the well-formed sequence at a position, or `nil`.
  static func length(at i: Int, in bytes: [UInt8]) -> Int? {
    guard i < bytes.count else { return nil }
    let first = bytes[i]
    let length: Int
    switch first {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard i + length <= bytes.count, bytes[(i + 1)..<(i + length)].allSatisfy({ $0 & 0xC0 == 0x80 }) else { return nil }
    let second = bytes[i + 1]
    switch first {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90, 0xF4 where second > 0x8F:
      return nil
    default: return length
    }
  }
}
