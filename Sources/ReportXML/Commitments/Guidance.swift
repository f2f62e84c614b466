/// Tells clauses that say how and why, what is, or who is spoken to, from clauses that promise.
struct Guidance {
  let words = Words.shared

  /// Whether a clause is no promise, whatever part of the report it stands in.
  func isGuidance(
    _ text: [UInt32], _ range: Range<Int>, _ hits: WordHits, _ signs: ClauseSigns, hasMeasure: Bool
  ) -> Bool {
    guard range.count >= 4 else { return true }
    let start = afterConnectives(text, range)
    let body = start..<range.upperBound
    guard body.count >= 4 else { return true }
    if hits.contains(in: body, .formula) { return true }
    if isManner(text, body, hits) || (signs.contains(.stating) && isStatement(text, body)) || isSetting(text, body) {
      return true
    }
    return hasNoObject(text, body) || (!hasMeasure && isSaying(text, body))
  }

  /// 坚持X, 围绕X; and with a word behind that makes it so: 把X作为Y, 抢抓X机遇, 强化X意识.
  private func isManner(_ text: [UInt32], _ range: Range<Int>, _ hits: WordHits) -> Bool {
    var i = range.lowerBound
    while true {
      if let opening = words.longest(text, at: i, end: range.upperBound, of: [.guidance, .means]) {
        if opening.classes.contains(.guidance) { return true }
        if hits.contains(in: opening.end..<range.upperBound, .manner) { return true }
      }
      if text[i] == Scalar.以, isMeansAsEnd(text, i..<range.upperBound) { return true }
      guard let adverb = words.longest(text, at: i, end: range.upperBound, of: .adverb), adverb.end < range.upperBound
      else { return false }
      i = adverb.end
    }
  }

  /// 在党的领导下, 发生灾情后: when and where.
  private func isSetting(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard let word = words.longest(text, endingAt: range.upperBound, from: range.lowerBound, of: .setting) else {
      return false
    }
    // 放下, 留下, 守住底线以下: one character alone says little.
    return range.upperBound - word.start >= 2 || text[range.lowerBound] == Scalar.在 || text[word.start] == Scalar.后
  }

  /// 守正创新、先立后破; 咬定青山不放松: words that neither begin with a verb nor have a figure.
  private func isSaying(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard range.count <= 9 else { return false }
    var i = range.lowerBound
    var hasAdverb = false
    while let adverb = words.longest(text, at: i, end: range.upperBound, of: [.adverb, .ensure, .strive, .time]) {
      i = adverb.end
      hasAdverb = true
    }
    guard i < range.upperBound else { return true }
    if let verb = words.longest(
      text, at: i, end: range.upperBound, of: [.verb, .causative, .means, .gained, .light, .deed]),
      verb.end - i >= 2 || verb.classes.contains(.coverb)
    {
      return false
    }
    return !hasAdverb && !words.contains(text, in: range, [.state, .assigned, .up, .down, .deadline])
  }

  /// 以供给侧结构性改革为主线: 为 with a short end behind it.
  private func isMeansAsEnd(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard let last = text[range].lastIndex(of: Scalar.为),
      ![Scalar.有, Scalar.作, Scalar.行, Scalar.成].contains(text[last - 1])
    else { return false }
    return last > range.lowerBound + 1 && range.upperBound - last <= 8 && last + 1 < range.upperBound
  }

  /// What is, was or must be understood: 是全面建成小康社会之年, 对政府工作提出了新要求.
  private func isStatement(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    if let i = Self.firstOutsideQuotes(text, range, Scalar.了), i > range.lowerBound, text[i - 1] != Scalar.为,
      i + 1 >= range.upperBound || text[i + 1] != Scalar.解
    {
      return true
    }
    if let i = Self.firstOutsideQuotes(text, range, Scalar.是), i < range.lowerBound + 12 {
      // 是否 is no verb; neither is 是 in 实事求是, 特别是 and 尤其是.
      let next = i + 1 < range.upperBound ? text[i + 1] : 0
      return next != Scalar.否 && !(i > range.lowerBound && Self.beforeIs.contains(text[i - 1]))
    }
    return false
  }

  private static let beforeIs = ScalarSet("求别其")

  private static func firstOutsideQuotes(_ text: [UInt32], _ range: Range<Int>, _ scalar: UInt32) -> Int? {
    var depth = 0
    for i in range {
      if text[i] == Scalar.openQuote { depth += 1 }
      if text[i] == Scalar.closeQuote { depth -= 1 }
      if text[i] == scalar, depth <= 0 { return i }
    }
    return nil
  }

  /// 分期实施, 逐步推进, 为担当者担当: a predicate of adverb and verb alone.
  private func hasNoObject(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    if text[range.lowerBound] == Scalar.为 || text[range.lowerBound] == Scalar.对, range.count <= 8 { return true }
    var i = range.lowerBound
    while let adverb = words.longest(text, at: i, end: range.upperBound, of: .adverb) { i = adverb.end }
    guard i < range.upperBound else { return true }
    guard let verb = words.longest(text, at: i, end: range.upperBound, of: .verb) else { return false }
    return i > range.lowerBound && verb.end == range.upperBound
  }

  private func afterConnectives(_ text: [UInt32], _ range: Range<Int>) -> Int {
    var i = range.lowerBound
    while let hit = words.longest(text, at: i, end: range.upperBound, of: [.connective, .subject]) {
      i = hit.end
    }
    // 要加快构建…: 要 says that something is to be done, and opens no other word here.
    if i + 1 < range.upperBound, text[i] == Scalar.要,
      words.longest(text, at: i + 1, end: range.upperBound, of: [.adverb, .verb, .guidance, .means]) != nil,
      words.longest(text, at: i, end: range.upperBound, of: [.guidance, .means]) == nil
    {
      i += 1
    }
    return i
  }
}
