/// The words of some classes in a passage, found in one pass and looked up by place.
struct WordHits: Sendable {
  /// In text order; of several words at one place the longest first.
  private var hits: [Words.Hit] = []

  /// Finds the words of some classes; `starts` are the characters that such a word starts with.
  init(_ text: [UInt32], _ classes: WordClass, starts: ScalarSet) {
    let words = Words.shared
    var next = 0
    while let i = starts.first(in: text, from: next, to: text.count) {
      words.eachWord(text, at: i, of: classes) { hits.append($0) }
      next = i + 1
    }
  }

  /// The first word of one of the classes in a range.
  func first(in range: Range<Int>, of classes: WordClass) -> Words.Hit? {
    var index = hits.partitioningIndex { $0.start >= range.lowerBound }
    while index < hits.count, hits[index].start < range.upperBound {
      if hits[index].end <= range.upperBound, !hits[index].classes.isDisjoint(with: classes) { return hits[index] }
      index += 1
    }
    return nil
  }

  func contains(in range: Range<Int>, _ classes: WordClass) -> Bool { first(in: range, of: classes) != nil }
}
