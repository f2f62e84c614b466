/// A place in a document, in the units an editor shows.
package struct Place: Sendable, Hashable {
  /// Zero-based, in bytes of the document as it was given, byte order mark included.
  ///
  /// `nil` where only the line is known: documents in another encoding than UTF-8.
  package var byteOffset: Int?
  /// One-based; LF, CR LF and a lone CR each end a line.
  package var line: Int
  /// One-based, in Unicode scalars, a byte order mark not counted; `nil` where `byteOffset` is.
  package var column: Int?

  package init(byteOffset: Int? = nil, line: Int, column: Int? = nil) {
    self.byteOffset = byteOffset
    self.line = line
    self.column = column
  }
}

extension Place {
  /// The places of many byte offsets, found in one pass over the document however many they are.
  static func find(_ offsets: some Sequence<Int>, in bytes: Span<UInt8>) -> [Int: Place] {
    var places: [Int: Place] = [:]
    var line = 1
    var column = 1
    var index = bytes.startsWithByteOrderMark ? 3 : 0
    for offset in Set(offsets).sorted() {
      let end = min(offset, bytes.count)
      while index < end {
        let byte = bytes[index]
        index += 1
        if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
      }
      places[offset] = Place(byteOffset: offset, line: line, column: column)
    }
    return places
  }
}
