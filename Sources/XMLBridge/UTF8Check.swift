/// Tells well-formed UTF-8, and the characters in it that XML cannot carry: the one table of both.
///
/// Well-formed are the sequences of table 3-7 of the Unicode Standard: none longer than need be, no surrogates, nothing above
/// U+10FFFF. Two characters of three bytes are taken at once, such as Chinese is written in, and eight ASCII bytes.
package enum UTF8Check {
  static func isWellFormed(_ bytes: Span<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { firstIllFormed($0) { _ in } == nil }
  }

  /// The offset of the first byte that is not part of well-formed UTF-8, or `nil`.
  ///
  /// - Parameters:
  ///   - text: the bytes.
  ///   - forbidden: gets the offset of each control character, U+FFFE and U+FFFF before it, in ascending order.
  /// - Returns: where the bytes stop being UTF-8.
  package static func firstIllFormed(_ text: UnsafeBufferPointer<UInt8>, forbidden: (Int) -> Void) -> Int? {
    let raw = UnsafeRawBufferPointer(text)
    let count = text.count
    var i = 0
    while i < count {
      if i &+ 8 <= count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        if isTwoChinese(word) {
          i &+= 6
          continue
        }
        if isPrintableASCII(word) {
          i &+= 8
          continue
        }
      }
      let byte = text[i]
      if byte < 0x80 {
        if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { forbidden(i) }
        i &+= 1
      } else if byte & 0xF0 == 0xE0 {
        guard i &+ 2 < count else { return i }
        let second = text[i &+ 1]
        let third = text[i &+ 2]
        guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return i }
        if byte == 0xE0, second < 0xA0 { return i }
        if byte == 0xED, second > 0x9F { return i }
        if byte == 0xEF, second == 0xBF, third >= 0xBE { forbidden(i) }
        i &+= 3
      } else if byte & 0xE0 == 0xC0 {
        guard byte >= 0xC2, i &+ 1 < count, text[i &+ 1] & 0xC0 == 0x80 else { return i }
        i &+= 2
      } else {
        guard byte >= 0xF0, byte <= 0xF4, i &+ 3 < count, text[i &+ 1] & 0xC0 == 0x80, text[i &+ 2] & 0xC0 == 0x80,
          text[i &+ 3] & 0xC0 == 0x80
        else { return i }
        if byte == 0xF0, text[i &+ 1] < 0x90 { return i }
        if byte == 0xF4, text[i &+ 1] > 0x8F { return i }
        i &+= 4
      }
    }
    return nil
  }

  /// Whether the lower six bytes are two characters of three bytes each that need no second look: none that begins with E0,
  /// ED or EF.
  @inline(__always)
  private static func isTwoChinese(_ word: UInt64) -> Bool {
    guard word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 else { return false }
    let plain: UInt64 = 0b0101_1111_1111_1110
    return plain >> (word & 0x0F) & plain >> (word >> 24 & 0x0F) & 1 != 0
  }

  /// Whether all eight bytes are from 20 to 7F hex.
  @inline(__always)
  private static func isPrintableASCII(_ word: UInt64) -> Bool {
    (word | (word &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080 == 0
  }
}
