extension [UInt8] {
  /// Appends a string of JSON with its quotation marks.
  mutating func append(json string: String) {
    var string = string
    string.withUTF8 { append(json: $0) }
  }

  /// Appends UTF-8 as a string of JSON with its quotation marks.
  mutating func append(json utf8: [UInt8]) {
    utf8.withUnsafeBufferPointer { append(json: $0) }
  }

  /// What needs no escape goes in one piece: whole documents are strings.
  private mutating func append(json utf8: UnsafeBufferPointer<UInt8>) {
    append(0x22)
    var start = 0
    while true {
      let position = utf8.nextJSONEscape(from: start)
      append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<position]))
      guard position < utf8.count else { break }
      let byte = utf8[position]
      start = position + 1
      append(0x5C)
      switch byte {
      case 0x22, 0x5C: append(byte)
      case 0x0A: append(UInt8(ascii: "n"))
      case 0x0D: append(UInt8(ascii: "r"))
      case 0x09: append(UInt8(ascii: "t"))
      default: append(contentsOf: ("u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8)
      }
    }
    append(0x22)
  }
}

extension UInt8 {
  /// Whether it cannot stand in a string of JSON as it is: a control character, `"` or `\`.
  fileprivate var isEscapedInJSON: Bool { self < 0x20 || self == 0x22 || self == 0x5C }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the next byte is that cannot stand in a string of JSON as it is; the end if there is none.
  func nextJSONEscape(from start: Int) -> Int {
    var position = start
    let bytes = UnsafeRawBufferPointer(self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Eight bytes at a time; a bit is set in each that is one, and perhaps in some behind the first.
    while position + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let backslashes = word ^ (ones &* 0x5C)
      let found =
        (word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
      let bits = found & (ones &* 0x80)
      if bits != 0 { return position + bits.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < count, !self[position].isEscapedInJSON { position += 1 }
    return position
  }
}
