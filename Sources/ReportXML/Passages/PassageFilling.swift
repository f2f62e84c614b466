/// Fills a passage with characters of the text: folds full-width forms and leaves blanks out.
///
/// `77 个` is `77个` and `1 9 9 3 年` is `1993年`; a blank between two words or two numbers stays, as one space.
struct PassageFilling {
  let text: [UInt8]
  private var blank: (start: Int, length: Int)?

  init(text: [UInt8]) { self.text = text }

  /// Notes a blank, which is written if the words on its two sides would run together.
  mutating func addBlank(_ range: Range<Int>) {
    if blank == nil { blank = (range.lowerBound, min(range.count, 7)) }
  }

  mutating func add(_ range: Range<Int>, to passage: inout Passage) {
    var i = range.lowerBound
    while i < range.upperBound {
      if blank == nil {
        i = passage.append(charactersOf: text, i..<range.upperBound)
        if i == range.upperBound { return }
      }
      let (scalar, length) = Characters.scalar(text, i, range.upperBound)
      if scalar < 0x3001 || scalar >= 0xFE00, Characters.isBlank(scalar) {
        if blank == nil { blank = (i, length) }
      } else {
        let folded = scalar >= 0xFE00 ? Self.folded(scalar) : scalar
        if let blank, let last = passage.scalars.last, Self.isWord(last), Self.isWord(folded),
          !(Scalar.isDigit(last) && Scalar.isDigit(folded) && joinsDigits(passage, i, range.upperBound))
        {
          passage.append(Scalar.space, at: blank.start, length: blank.length)
        }
        blank = nil
        passage.append(folded, at: i, length: length)
      }
      i += length
    }
  }

  /// Whether the digits at `position` go on with the number that the passage ends with: `1 9 9 3`, `5 000`.
  private func joinsDigits(_ passage: Passage, _ position: Int, _ end: Int) -> Bool {
    let before = passage.scalars.suffix(4).reversed().prefix { Scalar.isDigit($0) }.count
    var after = 0
    var i = position
    while i < end, after < 4 {
      let (scalar, length) = Characters.scalar(text, i, end)
      guard Characters.digit(scalar) != nil else { break }
      after += 1
      i += length
    }
    if after == 3, before <= 3 { return true }
    guard after == 1 else { return false }
    // In spaced digits every group has one: the last joined character stands behind a blank or at the start.
    return before == 1 || lastGroupIsSingle(passage)
  }

  private func lastGroupIsSingle(_ passage: Passage) -> Bool {
    guard passage.count > 1 else { return true }
    let last = passage.bytes(of: passage.count - 1..<passage.count)
    let previous = passage.bytes(of: passage.count - 2..<passage.count - 1)
    return last.lowerBound > previous.upperBound
  }

  /// Full-width ASCII to half-width, but for the comma and its kin, which are Chinese punctuation.
  static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF05, 0xFF0B, 0xFF0D, 0xFF0E, 0xFF0F, 0xFF5E:
      scalar - 0xFEE0
    case 0xFE6A: 0x25
    default: scalar
    }
  }

  @inline(__always)
  private static func isWord(_ scalar: UInt32) -> Bool { Scalar.isDigit(scalar) || Scalar.isLatin(scalar) }
}
