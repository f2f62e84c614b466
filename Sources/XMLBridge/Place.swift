#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

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
    let start = bytes.startsWithByteOrderMark ? 3 : 0
    bytes.withUnsafeBufferPointer { bytes in
      var line = 1
      var column = 1
      var index = start
      for offset in Set(offsets).sorted() {
        let end = min(offset, bytes.count)
        while index < end, let next = lineEnd(in: bytes, from: index, to: end) {
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

  /// Behind the first line end in a range: LF, or CR that no LF follows.
  private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let feed = memchr(base + start, 0x0A, end - start).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
    var from = start
    let limit = feed ?? end
    while from < limit, let found = memchr(base + from, 0x0D, limit - from) {
      let place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if !(place + 1 < bytes.count && bytes[place + 1] == 0x0A) { return place + 1 }
      from = place + 1
    }
    return feed.map { $0 + 1 }
  }
}
