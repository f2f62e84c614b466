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
  func scalar(of word: Word, _ index: Int, _ direction: ClauseWordTable.Direction) -> UInt32 {
    scalars[direction == .forwards ? word.start + index : word.start + word.count - 1 - index]
  }

  func areSame(_ one: Word, _ other: Word) -> Bool {
    one.count == other.count
      && scalars[one.start..<one.start + one.count].elementsEqual(scalars[other.start..<other.start + other.count])
  }

  /// By the character that is looked at first; of those that share it the longest first, and the same ones together.
  func sorted(_ direction: ClauseWordTable.Direction) -> [Word] {
    // Numbers are compared many times as fast as words, and rarely are the first three characters of two words the same.
    let keys = words.map { word in
      var key = UInt64(scalar(of: word, 0, direction)) << 48 | UInt64(0xFF - min(word.count, 0xFF)) << 40
      if word.count > 1 { key |= UInt64(scalar(of: word, 1, direction)) << 24 }
      if word.count > 2 { key |= UInt64(scalar(of: word, 2, direction)) << 8 }
      return key
    }
    return keys.indices.sorted { one, other in
      keys[one] == keys[other] ? precedes(words[one], words[other], direction) : keys[one] < keys[other]
    }
    .map { words[$0] }
  }

  private func precedes(_ one: Word, _ other: Word, _ direction: ClauseWordTable.Direction) -> Bool {
    if one.count != other.count { return one.count > other.count }
    for k in 0..<one.count {
      let (first, second) = (scalar(of: one, k, direction), scalar(of: other, k, direction))
      if first != second { return first < second }
    }
    return false
  }
}
