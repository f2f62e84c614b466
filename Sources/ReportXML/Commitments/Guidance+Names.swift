/// Clauses of names: words that no verb makes a statement of.
extension Guidance {
  /// Whether some word of a clause says what is done or reached.
  func hasPredicate(_ text: [UInt32], _ range: Range<Int>, _ signs: ClauseSigns) -> Bool {
    signs.contains(.modal)
      || words.contains(
        text, in: range,
        [.verb, .causative, .reach, .up, .down, .gained, .achieve, .ensure, .strive, .light, .state, .deed, .assigned])
  }

  /// 甲、乙经济区; 以及丙产业带.
  func isList(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard let first = text[range].first, !Self.openings.contains(first) else { return false }
    return text[range].contains(Scalar.enumerationComma) || [Scalar.和, Scalar.与, Scalar.及].contains(first)
      || text[range].starts(with: Self.also)
  }

  /// 对重大决策事项, 以务实的作风, 今后一个时期: what only opens a clause promises nothing.
  func opensOnly(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard let first = text[range].first, let last = text[range].last else { return false }
    if isByMeans(text, range) { return false }
    return Self.openings.contains(first) || Self.timeEnds.contains(last)
  }

  /// Whether a clause without a verb that is known opens as a predicate does: 始终与企业同行, 依法经营.
  func opensAsPredicate(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    words.longest(text, at: range.lowerBound, end: range.upperBound, of: [.adverb, .subject, .connective]) != nil
      || isByMeans(text, range)
      // 青溪大桥全面合龙: a manner before the last word makes it a predicate.
      || range.count >= 6
        && words.longest(text, endingAt: range.upperBound - 2, from: range.lowerBound + 2, of: .adverb) != nil
      || words.contains(text, in: range, .deadline)
  }

  private static let openings = ScalarSet("对凡以受由从就沿按随")
  private static let timeEnds = ScalarSet("期年月日")
  private static let also = Scalar.all("以及")
}
