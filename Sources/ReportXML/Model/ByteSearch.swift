/// Looks for bytes in a text, eight places at once.
///
/// A byte of a word of eight is the one looked for where the word, xor eight times that byte, has a byte of zero there. The
/// lowest zero found is a true one (Mycroft 1987), and little-endian words have the first byte lowest.
enum ByteSearch {
  /// Eight times the same byte.
  @inline(__always)
  static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The eight bytes at a place, the first one lowest.
  @inline(__always)
  static func load(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped + place).loadUnaligned(as: UInt64.self))
  }

  /// Has the upper bit of the lowest byte that is zero, and none below it; 0 where no byte is zero.
  @inline(__always)
  static func zeros(_ word: UInt64) -> UInt64 { (word &- eight(0x01)) & ~word & eight(0x80) }

  /// The first of two bytes in a range of a text; the end of the range where there is none.
  static func first(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, of one: UInt8, _ other: UInt8
  ) -> Int {
    precondition(start >= 0 && end <= text.count)
    let (ones, others) = (eight(one), eight(other))
    var i = start
    while i &+ 8 <= end {
      let word = load(text, i)
      let found = zeros(word ^ ones) | zeros(word ^ others)
      if found != 0 { return i &+ found.trailingZeroBitCount >> 3 }
      i &+= 8
    }
    while i < end, text[i] != one, text[i] != other { i &+= 1 }
    return max(i, start)
  }

  /// The first of four bytes in a range of a text; the end of the range where there is none.
  static func first(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, of one: UInt8, _ two: UInt8, _ three: UInt8,
    _ four: UInt8
  ) -> Int {
    precondition(start >= 0 && end <= text.count)
    let (ones, twos, threes, fours) = (eight(one), eight(two), eight(three), eight(four))
    var i = start
    while i &+ 8 <= end {
      let word = load(text, i)
      let found = zeros(word ^ ones) | zeros(word ^ twos) | zeros(word ^ threes) | zeros(word ^ fours)
      if found != 0 { return i &+ found.trailingZeroBitCount >> 3 }
      i &+= 8
    }
    while i < end, text[i] != one, text[i] != two, text[i] != three, text[i] != four { i &+= 1 }
    return max(i, start)
  }
}
