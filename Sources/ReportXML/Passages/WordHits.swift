/// The words of some classes in a passage, found in one pass and looked up by place.
struct WordHits: Sendable {
  private struct Hit: Sendable {
    var start: Int32
    var end: Int32
    var classes: WordClass
  }

  /// In text order; of several words at one place the longest first.
  private var hits: [Hit] = []

  init(_ text: [UInt32], _ classes: WordClass, _ words: Words = .shared) {
    for i in text.indices {
      words.eachWord(text, at: i, of: classes) { end, kinds in
        hits.append(Hit(start: Int32(truncatingIfNeeded: i), end: Int32(truncatingIfNeeded: end), classes: kinds))
      }
    }
  }

  /// The first word of one of the classes in a range.
  func first(in range: Range<Int>, of classes: WordClass) -> (range: Range<Int>, classes: WordClass)? {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if Int(hits[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < hits.count, Int(hits[low].start) < range.upperBound {
      let hit = hits[low]
      if Int(hit.end) <= range.upperBound, !hit.classes.isDisjoint(with: classes) {
        return (Int(hit.start)..<Int(hit.end), hit.classes)
      }
      low += 1
    }
    return nil
  }

  func contains(in range: Range<Int>, _ classes: WordClass) -> Bool { first(in: range, of: classes) != nil }
}
