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
  ///
  /// - Parameters:
  ///   - offsets: from 0 to the number of bytes.
  ///   - bytes: the document.
  ///   - skipsMark: whether a byte order mark at the start is none of its characters.
  /// - Returns: the place of each.
  package static func find(
    _ offsets: some Sequence<Int>, in bytes: Span<UInt8>, skippingByteOrderMark skipsMark: Bool = true
  ) -> [Int: Place] {
    var places: [Int: Place] = [:]
    let start = skipsMark && bytes.startsWithByteOrderMark ? 3 : 0
    bytes.withUnsafeBufferPointer { bytes in
      var ends = LineEnds(bytes)
      var line = 1
      var column = 1
      var index = start
      for offset in Set(offsets).sorted() {
        let end = min(offset, bytes.count)
        while index < end, let next = ends.next(from: index), next <= end {
          line += 1
          column = 1
          index = next
        }
        if index < end {
          // In a loop of its own, which the compiler makes one over many bytes at once.
          for byte in bytes[index..<end] where byte & 0xC0 != 0x80 { column &+= 1 }
          index = end
        }
        places[offset] = Place(byteOffset: offset, line: line, column: column)
      }
    }
    return places
  }
}
