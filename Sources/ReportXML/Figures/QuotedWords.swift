/// Where the words of a passage stand in quotation marks.
struct QuotedWords: Sendable {
  /// The stretches with their marks, in order; the outermost of nested ones.
  private(set) var ranges: [Range<Int>] = []

  /// Borrows what it reads, as the other inits here that keep nothing of it: an init that owns it counts references.
  init(_ passage: borrowing Passage) {
    guard passage.traits.contains(.quote) else { return }
    ranges.reserveCapacity(4)
    var start: Int?
    for i in passage.marks {
      switch passage.scalars[i] {
      case Scalar.openQuote where start == nil, Scalar.openCorner where start == nil: start = i
      case Scalar.closeQuote, Scalar.closeCorner:
        if let from = start { ranges.append(from..<i + 1) }
        start = nil
      case Scalar.fullStop, Scalar.wideExclamationMark, Scalar.wideSemicolon:
        // A mark that is never closed ends with its sentence.
        start = nil
      default: break
      }
    }
  }

  /// The stretch that holds a position.
  func around(_ position: Int) -> Range<Int>? {
    let index = ranges.partitioningIndex { $0.upperBound > position }
    return index < ranges.count && ranges[index].contains(position) ? ranges[index] : nil
  }
}
