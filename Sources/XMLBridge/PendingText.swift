/// Character data on its way into a tree.
///
/// A buffer of its own and no array: it is filled and emptied at every tag, and an array in an object is checked for other
/// accesses each time.
final class PendingText {
  private var buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 4096)
  private var count = 0

  deinit { buffer.deallocate() }

  var isEmpty: Bool { count == 0 }

  /// What was appended since it was emptied; gone when something is appended or the object is.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: buffer[..<count]) }

  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.count > buffer.count - count { grow(by: bytes.count) }
    _ = UnsafeMutableBufferPointer(rebasing: buffer[count...]).initialize(fromContentsOf: bytes)
    count += bytes.count
  }

  func removeAll() { count = 0 }

  private func grow(by more: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(buffer.count * 2, count + more))
    _ = larger.initialize(fromContentsOf: bytes)
    buffer.deallocate()
    buffer = larger
  }
}
