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
    reserveCapacity(count + utf8.count + utf8.count / 16 + 2)
    append(0x22)
    var start = 0
    for (position, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
      append(contentsOf: utf8[start..<position])
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
    append(contentsOf: utf8[start...])
    append(0x22)
  }
}
