/// A set of scalars below U+10000.
///
/// A byte for each stretch of 64 scalars says which word of bits holds those of them that belong; few stretches have any. So a
/// set takes little more than 1 KB, and at most characters one look says no. It is made once and lives as long as the process:
/// a copy is two addresses.
struct ScalarSet: @unchecked Sendable {
  private let stretches: UnsafePointer<UInt8>
  /// The first one is empty: that of the stretches without any.
  private let bits: UnsafePointer<UInt64>

  /// Those of some ranges of which something is true.
  init(in ranges: ClosedRange<UInt32>..., where belongs: (UInt32) -> Bool) {
    self.init(ranges.flatMap { $0.filter(belongs) })
  }

  /// - Precondition: They come from at most 255 stretches, as those do that a rule names.
  init(_ scalars: [UInt32]) {
    let stretches = UnsafeMutablePointer<UInt8>.allocate(capacity: 0x400)
    stretches.initialize(repeating: 0, count: 0x400)
    var words: [UInt64] = [0]
    for scalar in scalars where scalar < 0x1_0000 {
      let stretch = Int(scalar >> 6)
      if stretches[stretch] == 0 {
        stretches[stretch] = UInt8(words.count)
        words.append(0)
      }
      words[Int(stretches[stretch])] |= 1 << UInt64(scalar & 63)
    }
    let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: words.count)
    bits.initialize(from: words, count: words.count)
    self.stretches = UnsafePointer(stretches)
    self.bits = UnsafePointer(bits)
  }

  /// The characters of some words.
  init(_ words: String) { self.init(Scalar.all(words)) }

  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    guard scalar < 0x1_0000 else { return false }
    let word = stretches[Int(scalar >> 6)]
    return word != 0 && bits[Int(word)] >> UInt64(scalar & 63) & 1 != 0
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
