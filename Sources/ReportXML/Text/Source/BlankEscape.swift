/// A blank that a program has written as its code: `<U+00A0>`.
enum BlankEscape {
  /// Where the escape that starts at a position ends; `nil` if none does, or one of a character that is not blank.
  static func end(_ text: [UInt8], at start: Int, _ limit: Int) -> Int? {
    guard start + 8 <= limit, text[start] == 0x3C, text[start + 1] == 0x55, text[start + 2] == 0x2B else { return nil }
    var scalar: UInt32 = 0
    var i = start + 3
    while i < limit, i < start + 9, let digit = digit(text[i]) {
      scalar = scalar << 4 | digit
      i += 1
    }
    guard i - start >= 7, i < limit, text[i] == 0x3E, Characters.isBlank(scalar) else { return nil }
    return i + 1
  }

  /// Where the escape that ends before a position starts.
  static func start(_ text: [UInt8], before end: Int, _ limit: Int) -> Int? {
    guard end > limit, text[end - 1] == 0x3E else { return nil }
    for length in 8...10 where end - length >= limit {
      if self.end(text, at: end - length, end) == end { return end - length }
    }
    return nil
  }

  /// The first character at or behind a position that is neither blank nor the code of a blank.
  static func skip(_ text: [UInt8], from start: Int, to end: Int) -> Int {
    var i = Characters.skipBlanks(text, from: start, to: end)
    while i < end, let next = self.end(text, at: i, end) { i = Characters.skipBlanks(text, from: next, to: end) }
    return i
  }

  /// The place behind the last such character.
  static func trim(_ text: [UInt8], from start: Int, to end: Int) -> Int {
    var i = Characters.trimBlanks(text, from: start, to: end)
    while let next = self.start(text, before: i, start) { i = Characters.trimBlanks(text, from: start, to: next) }
    return i
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x41 + 10
    default: nil
    }
  }
}
