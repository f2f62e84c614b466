/// Whether bytes are UTF-8, told quickly where they are; what is wrong with others is for ``UTF8Span`` to say.
///
/// Well-formed are the sequences of table 3-7 of the Unicode Standard: none longer than need be, no surrogates, nothing above
/// U+10FFFF. Chinese text is one sequence of three bytes after the other, and markup eight ASCII bytes at a time.
enum UTF8Check {
  static func isWellFormed(_ bytes: Span<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var index = 0
      while index < bytes.count {
        let lead = bytes[index]
        if lead < 0x80 {
          let isLong = index + 8 <= bytes.count
          let isASCII = isLong && raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
          index += isASCII ? 8 : 1
        } else if lead & 0xF0 == 0xE0 {
          guard index + 2 < bytes.count, bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80,
            lead != 0xE0 || bytes[index + 1] >= 0xA0, lead != 0xED || bytes[index + 1] < 0xA0
          else { return false }
          index += 3
        } else if (0xC2...0xDF).contains(lead) {
          guard index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 else { return false }
          index += 2
        } else {
          guard (0xF0...0xF4).contains(lead), index + 3 < bytes.count, bytes[index + 1] & 0xC0 == 0x80,
            bytes[index + 2] & 0xC0 == 0x80, bytes[index + 3] & 0xC0 == 0x80,
            lead != 0xF0 || bytes[index + 1] >= 0x90, lead != 0xF4 || bytes[index + 1] < 0x90
          else { return false }
          index += 4
        }
      }
      return true
    }
  }
}
