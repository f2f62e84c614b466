/// Strings, a run of plain bytes at a time: whole reports are strings.
extension JSONParser {
  mutating func string() throws(JSONSyntaxError) -> String {
    position += 1
    var characters: [UInt8] = []
    while true {
      let start = position
      position = bytes.withUnsafeBufferPointer { $0.nextJSONEscape(from: start) }
      characters += bytes[start..<position]
      switch next {
      case UInt8(ascii: "\"")?:
        position += 1
        guard let string = String(validating: characters, as: UTF8.self) else { throw error("UTF-8") }
        return string
      case UInt8(ascii: "\\")?:
        position += 1
        characters.append(utf8Of: try escape())
      default: throw error("the end of a string")
      }
    }
  }

  private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let letter = next ?? 0
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try codePoint()
    default:
      position -= 1
      throw error("a character that may follow “\\”")
    }
  }

  /// `4E2D`, or a surrogate pair.
  private mutating func codePoint() throws(JSONSyntaxError) -> Unicode.Scalar {
    let unit = try codeUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if unit < 0xDC00, next == UInt8(ascii: "\\"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u") {
      let start = position
      position += 2
      let low = try codeUnit()
      if (0xDC00..<0xE000).contains(low), let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
      {
        return scalar
      }
      position = start
    }
    guard replacesLoneSurrogates else {
      position -= 6
      throw error("a character and not half of one")
    }
    return "\u{FFFD}"
  }

  private mutating func codeUnit() throws(JSONSyntaxError) -> UInt32 {
    guard position + 4 <= bytes.count else { throw error("four hexadecimal digits") }
    var unit: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: unit = unit << 4 | UInt32(byte - 0x57)
      default: throw error("four hexadecimal digits")
      }
    }
    position += 4
    return unit
  }
}

extension [UInt8] {
  fileprivate mutating func append(utf8Of scalar: Unicode.Scalar) {
    if scalar.value < 0x80 { return append(UInt8(scalar.value)) }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
  }
}
