/// Bytes that grow at their end.
///
/// Adding to an array asks each time who else holds it, which costs more than the bytes of a short tag; here an addition is
/// one look at the room that is left.
struct ByteOutput: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(1) }
    start[count] = byte
    count &+= 1
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.count > capacity &- count { grow(bytes.count) }
    guard let first = bytes.baseAddress else { return }
    (start + count).update(from: first, count: bytes.count)
    count &+= bytes.count
  }

  @inline(__always)
  mutating func append(_ ascii: StaticString) {
    append(UnsafeBufferPointer(start: ascii.utf8Start, count: ascii.utf8CodeUnitCount))
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    place.update(from: start, count: count)
    start.deallocate()
    start = place
  }

  /// Hands over what there is, and begins anew.
  mutating func take() -> [UInt8] {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    count = 0
    return bytes
  }
}
