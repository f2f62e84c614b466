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
    while position + 8 <= count {
      let word = ByteSearch.load(self, position)
      let controls = (word &- ByteSearch.eight(0x20)) & ~word & ByteSearch.eight(0x80)
      let found =
        controls | ByteSearch.zeros(word ^ ByteSearch.eight(0x22)) | ByteSearch.zeros(word ^ ByteSearch.eight(0x5C))
      if found != 0 { return position + found.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < count, !self[position].isEscapedInJSON { position += 1 }
    return position
  }
}
