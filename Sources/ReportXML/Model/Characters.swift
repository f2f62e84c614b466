/// What the recogniser asks of single characters.
///
/// The text is well-formed UTF-8; positions are bytes.
enum Characters {
  /// U+FEFF in UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The scalar at `position` and its length in bytes; 0 and 1 at or after the end.
  @inline(__always)
  static func scalar(_ text: [UInt8], _ position: Int, _ end: Int) -> (value: UInt32, length: Int) {
    guard position < end else { return (0, 1) }
    let first = text[position]
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xE0, position + 1 < end {
      return (UInt32(first & 0x1F) << 6 | UInt32(text[position + 1] & 0x3F), 2)
    }
    if first < 0xF0, position + 2 < end {
      let second = UInt32(text[position + 1] & 0x3F) << 6
      return (UInt32(first & 0x0F) << 12 | second | UInt32(text[position + 2] & 0x3F), 3)
    }
    guard position + 3 < end else { return (0xFFFD, 1) }
    let high = UInt32(first & 0x07) << 18 | UInt32(text[position + 1] & 0x3F) << 12
    return (high | UInt32(text[position + 2] & 0x3F) << 6 | UInt32(text[position + 3] & 0x3F), 4)
  }

  /// The scalar that ends before `position`.
  @inline(__always)
  static func scalar(_ text: [UInt8], before position: Int, _ start: Int) -> (value: UInt32, length: Int) {
    guard position > start else { return (0, 1) }
    var first = position - 1
    while first > start, text[first] & 0xC0 == 0x80 { first -= 1 }
    return (scalar(text, first, position).value, position - first)
  }

  /// Space, tab, CR, LF: the white space that XML allows between elements.
  @inline(__always)
  static func isXMLSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  /// Blank to a reader: Unicode spaces, zero-width and control characters, byte-order marks.
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x7F...0xA0, 0x00AD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF,
      0xFFFE, 0xFFFF:
      true
    default: false
    }
  }

  /// The position of the first character at or after `position` that is not blank.
  static func skipBlanks(_ text: [UInt8], from position: Int, to end: Int) -> Int {
    var i = position
    while i < end {
      let byte = text[i]
      // Most characters are Chinese, and none of E4 … E9 starts a blank.
      if byte > 0x20, byte < 0x7F || (byte >= 0xE4 && byte <= 0xE9) { break }
      let (value, length) = scalar(text, i, end)
      guard isBlank(value) else { break }
      i += length
    }
    return i
  }

  /// The position after the last character before `end` that is not blank.
  static func trimBlanks(_ text: [UInt8], from start: Int, to end: Int) -> Int {
    var i = end
    while i > start {
      let (value, length) = scalar(text, before: i, start)
      guard isBlank(value) else { break }
      i -= length
    }
    return i
  }

  static func count(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for i in range where text[i] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar - 0x30)
    case 0xFF10...0xFF19: Int(scalar - 0xFF10)
    default: nil
    }
  }

  /// What ends a sentence: 。！？… and their half-width forms.
  ///
  /// A semicolon and a colon end a paragraph, but no sentence.
  static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0x2026, 0x21, 0x3F, 0xFF61: true
    default: false
    }
  }

  static func endsParagraph(_ scalar: UInt32) -> Bool {
    if endsSentence(scalar) { return true }
    switch scalar {
    case 0xFF1B, 0x3B, 0xFF1A, 0x3A: return true
    default: return false
    }
  }

  /// ，、 and their kin: what no paragraph ends or begins with.
  static func joins(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xFF0C, 0x2C, 0x3001: true
    default: false
    }
  }

  /// ” 』 」 ） 》 and half-width forms.
  static func closes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x201D, 0x2019, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0xFF09, 0x29, 0x22, 0x5D: true
    default: false
    }
  }
}
