/// The words of some classes in a passage, found in one pass and looked up by place.
struct WordHits: Sendable {
  /// In text order; of several words at one place the longest first.
  private var hits: [Words.Hit] = []

  /// Finds the words of some classes; `openings` are the characters that such a word begins with.
  init(_ text: borrowing [UInt32], _ classes: WordClass, openings: Openings) {
    let words = Words.shared
    var next = 0
    while let i = openings.first(in: text, from: next) {
      words.eachWord(text, at: i, of: classes) { hits.append($0) }
      next = i + 1
    }
  }

  /// What words of some classes begin with: their first characters and their second ones.
  ///
  /// One character in ten is the first of such a word, and in most of these places the next one tells that none stands there,
  /// long before the words of that character are gone through.
  struct Openings: Sendable {
    private let firsts: ScalarSet
    /// `nil` where a word has one character only.
    private let seconds: ScalarSet?

    init(of classes: WordClass) {
      firsts = Words.shared.starts(of: classes)
      seconds = Words.shared.seconds(of: classes)
    }

    /// The first place from `start` on where a word may stand.
    fileprivate func first(in text: [UInt32], from start: Int) -> Int? {
      var next = start
      while let i = firsts.first(in: text, from: next, to: text.count) {
        guard let seconds else { return i }
        if i + 1 < text.count, seconds.contains(text[i + 1]) { return i }
        next = i + 1
      }
      return nil
    }
  }

  /// The first word of one of the classes in a range.
  func first(in range: Range<Int>, of classes: WordClass) -> Words.Hit? {
    if hits.isEmpty { return nil }
    var index = hits.partitioningIndex { $0.start >= range.lowerBound }
    while index < hits.count, hits[index].start < range.upperBound {
      if hits[index].end <= range.upperBound, !hits[index].classes.isDisjoint(with: classes) { return hits[index] }
      index += 1
    }
    return nil
  }

  func contains(in range: Range<Int>, _ classes: WordClass) -> Bool { first(in: range, of: classes) != nil }
}
