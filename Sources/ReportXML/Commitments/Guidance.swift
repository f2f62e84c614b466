/// Tells clauses that say how and why, what is, or who is spoken to, from clauses that promise.
struct Guidance {
  let words = Words.shared

  /// Whether a clause is no promise, whatever part of the report it stands in.
  func isGuidance(
    _ text: [UInt32], _ range: Range<Int>, _ hits: WordHits, _ signs: ClauseSigns, measure: Range<Int>?
  ) -> Bool {
    guard range.count >= 4 else { return true }
    let start = afterConnectives(text, range)
    let body = start..<range.upperBound
    guard body.count >= 4 else { return true }
    if hits.contains(in: body, .formula) { return true }
    if isManner(text, body, hits), !isDone(text, body, measure) { return true }
    if measure == nil, isMeansOfSubject(text, body) { return true }
    if signs.contains(.stating), isStatement(text, body) { return true }
    if signs.contains(.already), isPast(text, body) { return true }
    if isSetting(text, body) || isAnnouncement(text, body) { return true }
    return hasNoObject(text, body) || (measure == nil && isSaying(text, body))
  }

  /// 实现上述目标: points back to the goals, which have been named.
  func pointsBack(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard let opening = words.longest(text, at: range.lowerBound, end: range.upperBound, of: .guidance) else {
      return false
    }
    return Self.backwards.contains(text[opening.end - 1])
  }

  /// The last characters of 实现上述, 做好以上, 完成这些 and 实现这一.
  private static let backwards = ScalarSet("述上些一")

  /// 坚持X, 围绕X; and with a word behind that makes it so: 把X作为Y, 抢抓X机遇, 强化X意识.
  private func isManner(_ text: [UInt32], _ range: Range<Int>, _ hits: WordHits) -> Bool {
    var i = range.lowerBound
    while true {
      if let opening = words.longest(text, at: i, end: range.upperBound, of: [.guidance, .means]) {
        if opening.classes.contains(.guidance) {
          // 依托开发区集聚大项目: what is done on the strength of it stands in the same clause.
          return text[opening.start] != Scalar.依 || !hasDeed(text, opening.end..<range.upperBound)
        }
        if hits.contains(in: opening.end..<range.upperBound, .manner) { return true }
      }
      if text[i] == Scalar.以, isMeansAsEnd(text, i..<range.upperBound) { return true }
      guard let adverb = words.longest(text, at: i, end: range.upperBound, of: .adverb), adverb.end < range.upperBound
      else { return false }
      i = adverb.end
    }
  }

  /// A verb that does something, behind a thing: 集聚, 引进, 建设.
  private func hasDeed(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard range.count > 5 else { return false }
    return (range.lowerBound + 2..<range.upperBound - 2).contains { i in
      words.longest(text, at: i, end: range.upperBound, of: [.gained, .causative, .verb]).map {
        $0.end - i >= 2 && $0.end < range.upperBound && !$0.classes.isDisjoint(with: [.gained, .causative])
      } == true
    }
  }

  /// 围绕重点领域梳理100个项目: what is counted is done, however the clause begins.
  private func isDone(_ text: [UInt32], _ range: Range<Int>, _ measure: Range<Int>?) -> Bool {
    guard let measure, Self.ways.contains(text[range.lowerBound]),
      let verb = words.longest(
        text, endingAt: measure.lowerBound, from: range.lowerBound, of: [.gained, .light, .deed])
    else { return false }
    return verb.start > range.lowerBound + 3 && verb.end - verb.start >= 2
  }

  /// 围绕, 按照, 根据, 通过, 针对 say how; 聚焦, 紧盯 what is looked at.
  private static let ways = ScalarSet("围按根通针")

  /// 重点抓好以下工作, 着力做好八个方面工作: says that a list follows.
  private func isAnnouncement(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    let end = text[range].suffix(9)
    guard end.contains(Scalar.下) || end.contains(Scalar.方), !Self.vague.contains(where: end.holds) else {
      return false
    }
    return Self.announcing.contains(where: end.holds)
      && Self.announced.contains { end.suffix($0.count).elementsEqual($0) }
  }

  private static let announcing = ["以下", "下列", "个方面", "方面的", "方面工作", "方面重点"].map { Scalar.all($0) }
  private static let vague = ["各", "等方面", "等工作"].map { Scalar.all($0) }
  private static let announced = ["工作", "方面", "任务", "举措", "文章", "事情"].map { Scalar.all($0) }

  /// 国有企业改革已进行多年: 已 behind a subject says what was done.
  private func isPast(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard let already = text[range].firstIndex(of: Scalar.已), already >= range.lowerBound + 3,
      already + 2 < range.upperBound, text[already + 1] != Scalar.有, !text[already...].prefix(12).contains(Scalar.的)
    else { return false }
    return !words.contains(text, in: range.lowerBound..<already, [.verb, .deed, .ensure, .strive, .adverb])
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
    if isByMeans(text, range) || isCompleteStatement(text, range) || asksOfSubject(text, range) { return false }
    return !hasAdverb && !words.contains(text, in: range, [.state, .assigned, .up, .down, .deadline])
  }

  /// 宏观政策要稳健有效: what is to be of somebody or something; and neither 重要 nor 要素.
  private func asksOfSubject(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard let must = text[range].firstIndex(of: Scalar.要), must >= range.lowerBound + 2, must + 2 < range.upperBound
    else { return false }
    return !Self.beforeMust.contains(text[must - 1]) && !Self.behindMust.contains(text[must + 1])
  }

  private static let beforeMust = ScalarSet("重主需只还而首紧摘纲概")
  private static let behindMust = ScalarSet("素求点害领员件闻价紧是在么有看")

  /// 以项目调结构: what by which.
  func isByMeans(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    text[range.lowerBound] == Scalar.以 && (6...7).contains(range.count) && !text[range].contains(Scalar.为)
      && (Self.byMeans.contains(text[range.lowerBound + 3])
        || words.longest(text, at: range.lowerBound + 3, end: range.upperBound, of: [.verb, .deed, .up]) != nil)
  }

  private static let byMeans = ScalarSet("带促论求换赢")

  /// 法治建设全面加强: a subject of two words, a manner and what becomes of it.
  private func isCompleteStatement(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard range.count >= 8,
      words.longest(text, endingAt: range.upperBound, from: range.lowerBound, of: [.verb, .deed]) != nil
    else { return false }
    return words.longest(text, endingAt: range.upperBound - 2, from: range.lowerBound + 4, of: .adverb) != nil
  }

  /// 以供给侧结构性改革为主线: 为 with a short end behind it.
  private func isMeansAsEnd(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard let last = text[range].lastIndex(of: Scalar.为), last > range.lowerBound + 1,
      ![Scalar.有, Scalar.行, Scalar.成].contains(text[last - 1])
    else { return false }
    // 把甲作为乙; and 以项目合作为抓手.
    if text[last - 1] == Scalar.作, !Self.beforeWork.contains(text[last - 2]) { return false }
    return range.upperBound - last <= 8 && last + 1 < range.upperBound
  }

  /// 青溪县以城关镇为核心, 要以改革为重点: who does it, and by what means.
  private func isMeansOfSubject(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard text[range.upperBound - 3] == Scalar.为 || text[range.upperBound - 2] == Scalar.为,
      words.longest(text, endingAt: range.upperBound, from: range.lowerBound, of: .verbless) != nil,
      let means = text[range].firstIndex(of: Scalar.以)
    else { return false }
    // 铁路建设要以扩能为重点; and 形成以茶叶为主 is a deed.
    return means > range.lowerBound && text[means - 1] == Scalar.要
      || !words.contains(text, in: range.lowerBound..<means, [.verb, .gained, .causative, .light])
  }

  private static let beforeWork = ScalarSet("合工操运协创制耕")

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
    if range.count <= 8, [Scalar.为, Scalar.对].contains(text[range.lowerBound]),
      !Self.behindFor.contains(text[range.lowerBound + 1])
    {
      return true
    }
    var i = range.lowerBound
    while let adverb = words.longest(text, at: i, end: range.upperBound, of: .adverb) { i = adverb.end }
    guard i < range.upperBound else { return true }
    guard let verb = words.longest(text, at: i, end: range.upperBound, of: .verb) else { return false }
    return i > range.lowerBound && verb.end == range.upperBound
  }

  /// 对应, 对接, 对标, 对口, 对外: other words.
  private static let behindFor = ScalarSet("应接标口外")

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
