/// A source that has been decoded: well-formed UTF-8 without its byte-order mark.
struct SourceText: Sendable {
  /// The text, without the byte-order mark.
  let bytes: [UInt8]
  let hasByteOrderMark: Bool
  /// Where characters stand that XML 1.0 cannot carry (U+0000, U+000C, U+FFFE …), in ascending order.
  let forbidden: [Int]

  /// Positions are 32 bits wide in the model.
  static let maximumBytes = Int(Int32.max) - 64

  init(decoding source: [UInt8]) throws(ReportError) {
    guard source.count <= Self.maximumBytes else { throw .tooLarge(bytes: source.count, limit: Self.maximumBytes) }
    hasByteOrderMark = source.starts(with: Characters.byteOrderMark)
    bytes = hasByteOrderMark ? Array(source.dropFirst(3)) : source
    var forbidden: [Int] = []
    if let bad = Self.firstIllFormed(in: bytes, forbidden: &forbidden) {
      var place = Self.place(of: bad, in: bytes)
      place.byteOffset += source.count - bytes.count
      throw .illFormedText(place)
    }
    self.forbidden = forbidden
  }

  /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode 16, table 3-7), or `nil`.
  ///
  /// One pass with two fast lanes, ASCII and the three-byte forms that Chinese is written in.
  private static func firstIllFormed(in bytes: [UInt8], forbidden: inout [Int]) -> Int? {
    bytes.withUnsafeBufferPointer { text in
      var i = 0
      let count = text.count
      while i < count {
        let byte = text[i]
        if byte < 0x80 {
          if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { forbidden.append(i) }
          i &+= 1
        } else if byte & 0xF0 == 0xE0 {
          guard i &+ 2 < count else { return i }
          let second = text[i &+ 1]
          let third = text[i &+ 2]
          guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return i }
          if byte == 0xE0, second < 0xA0 { return i }
          if byte == 0xED, second > 0x9F { return i }
          if byte == 0xEF, second == 0xBF, third >= 0xBE { forbidden.append(i) }
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
  }

  /// Line and column of a byte of a text that may be ill-formed: every byte that starts a character counts as one, and the
  /// byte-order mark as none.
  static func place(of offset: Int, in bytes: [UInt8]) -> TextPlace {
    var line = 1
    var lineStart = 0
    var i = 0
    while i < offset {
      let next = i + 1
      if bytes[i] == 0x0A || (bytes[i] == 0x0D && !(next < bytes.count && bytes[next] == 0x0A)) {
        line += 1
        lineStart = next
      }
      i = next
    }
    var column = 1
    for byte in bytes[min(lineStart, offset)..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return TextPlace(byteOffset: offset, line: line, column: column)
  }
}
