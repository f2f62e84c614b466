/// Words with what they do, as they are read from a file; a word may stand in it several times.
struct WordList {
  struct Word {
    /// Where its characters stand in `scalars`.
    var start: Int
    var count: Int
    var classes: WordClass
  }

  private(set) var scalars: [UInt32] = []
  private var words: [Word] = []

  /// Adds the word that stands in some bytes of UTF-8; one with a scalar of U+10000 or more is left out.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>, _ classes: WordClass) {
    let start = scalars.count
    var i = range.lowerBound
    while i < range.upperBound {
      let (scalar, length) = Characters.scalar(bytes, i, range.upperBound)
      guard scalar < 0x1_0000 else { return scalars.removeSubrange(start...) }
      scalars.append(scalar)
      i += length
    }
    guard scalars.count > start else { return }
    words.append(Word(start: start, count: scalars.count - start, classes: classes))
  }

  /// A character of a word, counted from the end that is looked at first.
  func scalar(of word: Word, _ index: Int, _ direction: WordTable.Direction) -> UInt32 {
    scalars[direction == .forwards ? word.start + index : word.start + word.count - 1 - index]
  }

  func areSame(_ one: Word, _ other: Word) -> Bool {
    one.count == other.count
      && scalars[one.start..<one.start + one.count].elementsEqual(scalars[other.start..<other.start + other.count])
  }

  /// By the character that is looked at first; of those that share it the longest first, and the same ones together.
  func sorted(_ direction: WordTable.Direction) -> [Word] {
    words.sorted { one, other in
      let (first, second) = (scalar(of: one, 0, direction), scalar(of: other, 0, direction))
      if first != second { return first < second }
      if one.count != other.count { return one.count > other.count }
      for k in 1..<max(1, one.count) {
        let (first, second) = (scalar(of: one, k, direction), scalar(of: other, k, direction))
        if first != second { return first < second }
      }
      return false
    }
  }
}
