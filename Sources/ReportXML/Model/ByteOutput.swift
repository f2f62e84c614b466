/// Bytes that grow at their end.
///
/// Adding to an array asks each time who else holds it, which costs more than the bytes of a short tag; here an addition is
/// one look at the room that is left.
struct ByteOutput: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0
  /// Whether all of it still lies in room that somebody else lent.
  private(set) var isLent = false

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  /// Writes into room that is lent, for as long as it is enough.
  init(lent room: UnsafeMutableBufferPointer<UInt8>) {
    self.init(capacity: 0)
    guard let first = room.baseAddress else { return }
    start.deallocate()
    (start, capacity, isLent) = (first, room.count, true)
  }

  deinit { if !isLent { start.deallocate() } }

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

  /// How many bytes can be read where those begin that ``append(short:)`` gets.
  static let short = 32

  /// Appends bytes that lie in room of ``short`` bytes at least: all of it is copied, which takes fewer steps than a copy of
  /// just so many bytes.
  @inline(__always)
  mutating func append(short bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress, bytes.count <= Self.short, capacity &- count >= Self.short else {
      return append(bytes)
    }
    let words = UnsafeRawPointer(first).loadUnaligned(as: SIMD32<UInt8>.self)
    UnsafeMutableRawPointer(start + count).storeBytes(of: words, as: SIMD32<UInt8>.self)
    count &+= bytes.count
  }

  /// Appends the first bytes of a word, the lowest ones.
  @inline(__always)
  mutating func append(_ word: UInt64, count more: Int) {
    if capacity &- count < 8 { grow(8) }
    UnsafeMutableRawPointer(start + count).storeBytes(of: word.littleEndian, as: UInt64.self)
    count &+= more
  }

  @inline(__always)
  mutating func append(_ ascii: StaticString) {
    append(UnsafeBufferPointer(start: ascii.utf8Start, count: ascii.utf8CodeUnitCount))
  }

  /// Appends a character; what is none is left out.
  mutating func append(utf8Of scalar: UInt32) {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F) }
    switch scalar {
    case 0..<0x80: append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      append(tail(0))
    case 0xD800..<0xE000: return
    case 0x800..<0x1_0000:
      append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      append(tail(6))
      append(tail(0))
    case 0x1_0000..<0x11_0000:
      append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      append(tail(12))
      append(tail(6))
      append(tail(0))
    default: return
    }
  }

  /// All there is, until something is added.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  mutating func removeAll() { count = 0 }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    place.update(from: start, count: count)
    if !isLent { start.deallocate() }
    (start, isLent) = (place, false)
  }

  /// Hands over what there is, and begins anew.
  mutating func take() -> [UInt8] {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    count = 0
    return bytes
  }
}
