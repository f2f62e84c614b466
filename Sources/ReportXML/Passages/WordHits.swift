/// The words of some classes in a passage, found in one pass and looked up by place.
struct WordHits: Sendable {
  /// In text order; of several words at one place the longest first.
  private var hits: [Words.Hit] = []

  init(_ text: [UInt32], _ classes: WordClass) {
    for i in text.indices {
      Words.shared.eachWord(text, at: i, of: classes) { hits.append($0) }
    }
  }

  /// The first word of one of the classes in a range.
  func first(in range: Range<Int>, of classes: WordClass) -> Words.Hit? {
    hits[hits.partitioningIndex { $0.start >= range.lowerBound }...].lazy
      .prefix { $0.start < range.upperBound }
      .first { $0.end <= range.upperBound && !$0.classes.isDisjoint(with: classes) }
  }

  func contains(in range: Range<Int>, _ classes: WordClass) -> Bool { first(in: range, of: classes) != nil }
}
