#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The line ends of a text, front to back: LF, CR LF, and a CR that no LF follows.
///
/// The next of either kind is remembered, so that a text with one kind alone is not searched for the other at every line.
struct LineEnds {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The next LF and the next CR; the number of bytes if there is none.
  private var feed: Int
  private var carriageReturn: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    feed = -1
    carriageReturn = -1
  }

  /// Behind the first line end that ends at or behind `start`; asked with places that never go back.
  mutating func next(from start: Int) -> Int? {
    if feed < start { feed = find(0x0A, from: start) }
    if carriageReturn < start { carriageReturn = find(0x0D, from: start) }
    if carriageReturn + 1 < feed { return carriageReturn + 1 }
    return feed < bytes.count ? feed + 1 : carriageReturn < bytes.count ? carriageReturn + 1 : nil
  }

  private func find(_ byte: UInt8, from start: Int) -> Int {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
