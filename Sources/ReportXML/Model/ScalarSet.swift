/// A set of scalars below U+10000, one bit each.
///
/// The table of 8 KB stays near the processor while a text is searched; it is made once and lives as long as the process, so
/// a copy is one address.
struct ScalarSet: @unchecked Sendable {
  private let bits: UnsafePointer<UInt64>

  /// Those of some ranges of which something is true.
  init(in ranges: ClosedRange<UInt32>..., where belongs: (UInt32) -> Bool) {
    self.init(ranges.flatMap { $0.filter(belongs) })
  }

  init(_ scalars: [UInt32]) {
    let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: 0x400)
    bits.initialize(repeating: 0, count: 0x400)
    for scalar in scalars where scalar < 0x1_0000 { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
    self.bits = UnsafePointer(bits)
  }

  /// The characters of some words.
  init(_ words: String) { self.init(Scalar.all(words)) }

  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x1_0000 && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }

  /// The first place in a range of a text where one of them stands.
  @inline(__always)
  func first(in text: [UInt32], from start: Int, to end: Int) -> Int? {
    precondition(start >= 0 && end <= text.count)
    return text.withUnsafeBufferPointer { text in
      var i = start
      while i < end {
        if contains(text[i]) { return i }
        i &+= 1
      }
      return nil
    }
  }
}
