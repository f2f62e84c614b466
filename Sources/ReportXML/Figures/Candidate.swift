/// A figure that measures, or says which things are counted, before its meaning is known.
struct Candidate {
  var quantity: Quantity?
  var rank: RankFigures.Rank?
  var isThreshold = false

  init(quantity: Quantity, isThreshold: Bool = false) {
    self.quantity = quantity
    self.isThreshold = isThreshold
  }

  init(rank: RankFigures.Rank) { self.rank = rank }

  var range: Range<Int> { quantity?.range ?? rank?.range ?? 0..<0 }

  /// Where the words that bound it begin.
  var start: Int { quantity?.leading?.lowerBound ?? range.lowerBound - (rank?.isAmong == true ? 1 : 0) }
}
