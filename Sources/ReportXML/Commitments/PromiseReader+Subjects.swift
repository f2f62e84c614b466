/// Clauses that are the subject of the next one: 加强合作，是今年的重点.
extension PromiseReader {
  /// How much of a sentence is what the next clause speaks of.
  enum Subject {
    /// All of it up to here.
    case all
    /// The clause alone.
    case clause
  }

  /// What of the sentence up to a clause the next clause says something about; `nil` if it goes on otherwise.
  func subject(_ text: [UInt32], _ clauses: [Clause], _ index: Int) -> Subject? {
    guard index + 1 < clauses.count, clauses[index].mark == Scalar.wideComma else { return nil }
    let next = text[clauses[index + 1].range]
    guard let first = next.first, Self.predicateOpenings.contains(first) else { return nil }
    if first == Scalar.是 {
      return next.count > 1 && next[next.startIndex + 1] != Scalar.否 ? .all : nil
    }
    if Self.being.contains(where: { next.starts(with: $0) }) { return .all }
    // 建设新农村，必须完善水利: what the sentence opens with is an end, unless it is asked for itself.
    guard index == 0 || clauses[index - 1].sentence != clauses[index].sentence,
      !text[clauses[index].range].contains(where: { Self.asking.contains($0) }),
      Self.needing.contains(where: { next.starts(with: $0) })
    else { return nil }
    return .clause
  }

  private static let predicateOpenings = ScalarSet("是既就也不都始更事关这核根最首离意重必")
  private static let being = [
    "既是", "就是", "也是", "不是", "不仅是", "不只是", "都是", "始终是", "更是", "事关", "关系到", "关系着",
  ].map { Scalar.all($0) }
  private static let needing = [
    "必须", "关键是", "关键在", "关键要", "关键靠", "核心是", "核心在", "根本是", "根本在", "最根本", "最关键", "最重要", "首先是", "首先要", "首先必须",
    "离不开", "意味着", "重在", "这是", "这既是", "这不仅",
  ].map { Scalar.all($0) }
  /// 要, 须, 应, 将, 能: the clause says itself what is to be.
  private static let asking = ScalarSet("要须应将能")
}
