/// Words with what they do, as they are read from a file; a word may stand in it several times.
struct WordList {
  struct Word {
    /// Where its characters stand in `scalars`.
    var start: Int
    var count: Int
    var classes: WordClass
    /// Its first four characters: words of four are the same if their keys are.
    var key: UInt64
  }

  private(set) var scalars: [UInt32] = []
  private(set) var words: [Word] = []

  /// Adds the word that stands in some bytes of UTF-8; one with a scalar of U+10000 or more is left out.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>, _ classes: WordClass) {
    let start = scalars.count
    var key: UInt64 = 0
    var i = range.lowerBound
    while i < range.upperBound {
      let (scalar, length) = Characters.scalar(bytes, i, range.upperBound)
      guard scalar < 0x1_0000 else { return scalars.removeSubrange(start...) }
      if scalars.count - start < 4 { key = key << 16 | UInt64(scalar) }
      scalars.append(scalar)
      i += length
    }
    guard scalars.count > start else { return }
    words.append(Word(start: start, count: scalars.count - start, classes: classes, key: key))
  }

  /// A character of a word, counted from the end that is looked at first.
  func scalar(of word: Word, _ index: Int, _ direction: ClauseWordTable.Direction) -> UInt32 {
    scalars[direction == .forwards ? word.start + index : word.start + word.count - 1 - index]
  }

  func areSame(_ one: Word, _ other: Word) -> Bool {
    guard one.count == other.count, one.key == other.key else { return false }
    for k in 4..<max(4, one.count) where scalars[one.start + k] != scalars[other.start + k] { return false }
    return true
  }
}
