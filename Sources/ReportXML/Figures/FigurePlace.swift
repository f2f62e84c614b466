/// A figure and the words around it.
struct FigurePlace {
  var candidate: Candidate
  var clause: Clause
  /// Which of the clauses of the passage it is.
  var clauseIndex: Int
  /// From the figure before it, or the start of the clause.
  var before: Range<Int>
  /// Up to the figure behind it, or the end of the clause.
  var behind: Range<Int>
  /// Whether a figure stands before it in the same clause.
  var followsFigure: Bool
  /// Whether nothing but a comma stands between the two.
  var isLinked: Bool
  var run: FigureRun

  var isRank: Bool { candidate.rank != nil }
}

/// Figures that follow each other with nothing between: 增长5.5%、7.5%.
struct FigureRun {
  var length = 1
  var position = 0
  /// 以上 behind the last of them, where 分别 shares it out.
  var bound: Measure.Bound?

  var next: FigureRun {
    var run = self
    run.position += 1
    return run
  }
}

extension FigureRun {
  /// The run that begins with the first of some candidates; `before` are the words before that one.
  init(of candidates: ArraySlice<Candidate>, in clause: Clause, _ text: borrowing [UInt32], before: Range<Int>) {
    // By index: a copy of a candidate would count its references.
    var next = candidates.startIndex + 1
    while next < candidates.endIndex, !candidates[next].isThreshold {
      let (end, start) = (candidates[next - 1].range.upperBound, candidates[next].start)
      guard start >= end, candidates[next].range.upperBound <= clause.range.upperBound, Self.links(text[end..<start])
      else { break }
      length += 1
      next += 1
    }
    // 分别达93%、95%以上: the bound behind the last figure is that of all, where no other has one.
    guard length > 1, Words.shared.contains(text, in: before, .respectively) else { return }
    let members = candidates.prefix(length).compactMap(\.quantity)
    if members.dropLast().allSatisfy({ $0.bound == nil }) { bound = members.last?.bound }
  }

  /// Whether words between two figures only put them side by side.
  static func links(_ words: ArraySlice<UInt32>) -> Bool {
    words.allSatisfy {
      [Scalar.enumerationComma, Scalar.和, Scalar.与, Scalar.及, Scalar.slash, Scalar.space].contains($0)
    }
  }
}
