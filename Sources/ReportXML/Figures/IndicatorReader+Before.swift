/// Figures whose subject stands in a clause before them that has no figure: 粮食总产量创历史最高水平，达到82亿公斤.
extension IndicatorReader {
  /// The subject of the clauses between the figure before and this one.
  func elided(_ place: FigurePlace, _ subjects: inout Subjects) -> Found? {
    guard !place.isRank, !place.isLinked, !place.followsFigure, place.candidate.quantity?.unit?.isCount != true else {
      return nil
    }
    // The subject stands close: who reads has to remember it too.
    for index in (max(0, place.clauseIndex - 3)..<place.clauseIndex).reversed() {
      let clause = clauses[index]
      guard clause.group == place.clause.group, clause.range.lowerBound >= subjects.figureEnd else { return nil }
      guard let subject = subject(of: clause.range) else { continue }
      let name = Array(text[subject])
      if place.run.length > 1, let members = members(of: name, place) {
        subjects.shared = members
        return Found(indicator: members[0], thing: members[0])
      }
      return Found(indicator: name, thing: name)
    }
    return nil
  }

  /// The name of an indicator with which a clause begins, if a predicate or nothing follows it.
  private func subject(of range: Range<Int>) -> Range<Int>? {
    let start = names.afterOpening(range.lowerBound, range.upperBound, dates: [])
    guard start < range.upperBound,
      words.longest(text, at: start, end: range.upperBound, of: [.guidance, .driving, .causative, .means, .light])
        == nil
    else { return nil }
    // Names of indicators are not longer.
    for end in stride(from: start + 3, through: min(range.upperBound, start + 24), by: 1) {
      guard words.longest(text, endingAt: end, from: start, of: [.head, .rate, .growth]) != nil else { continue }
      if end == range.upperBound { return start..<end }
      // 总量 in 总量增长, 收入 in 收入水平: the longest name counts.
      if words.longest(text, at: end, end: range.upperBound, of: [.head, .rate, .growth, .dependent]) != nil {
        continue
      }
      if isPredicateAhead(end, range.upperBound) { return start..<end }
    }
    return nil
  }

  private func isPredicateAhead(_ position: Int, _ end: Int) -> Bool {
    words.longest(text, at: position, end: end, of: [.verb, .reach, .up, .down, .comparison, .adverb]) != nil
  }

  /// 惠及32.5万人, 建成投用5座: a verb without a thing is about that before if both are counted alike.
  func verbAlone(_ verb: [UInt32], _ place: FigurePlace, _ subjects: Subjects) -> Found {
    let unit = place.candidate.quantity?.unit
    let last = subjects.recent.isEmpty ? [] : subjects.lastThing
    return Found(indicator: unit?.code == subjects.unit ? verb + last : verb, thing: last, verb: verb)
  }

  /// 新签约项目200个，其中亿元以上82个: the same things, chosen by their size.
  func chosen(by scope: [UInt32], _ subjects: Subjects) -> Found {
    var thing = subjects.lastThing[...]
    // 亿元以上项目, 产值超50亿元企业: the new size takes the place of the old one.
    if let size = thing.lastIndex(of: Scalar.元) {
      thing = thing[(size + 1)...]
      if thing.starts(with: Self.above) { thing = thing.dropFirst(2) }
    }
    return Found(
      indicator: subjects.verb + scope + thing, thing: subjects.lastThing, verb: subjects.verb)
  }

  private static let above = Scalar.all("以上")

  /// 新增企业52家、累计达134家: how many there are now, and not how many are new.
  func isTotal(_ place: FigurePlace, _ predicate: Predicate, _ subjects: Subjects) -> Bool {
    guard predicate.reaches, !subjects.recent.isEmpty, place.candidate.quantity?.unit?.code == subjects.unit else {
      return false
    }
    return words.longest(subjects.verb, at: 0, end: subjects.verb.count, of: .added) != nil
      || subjects.verb.first == Scalar.新
  }

  /// 增加0.36平方米, 净增214元: an amount by which the thing before changed.
  func isChange(_ verb: [UInt32], _ place: FigurePlace) -> Bool {
    place.candidate.quantity?.unit?.isCount == false
      && words.longest(verb, at: 0, end: verb.count, of: [.up, .down, .added])?.end == verb.count
  }

  /// 组建13个…, 实施100个…: a verb directly before the figure that takes an object, and no clause.
  func isObject(_ before: Range<Int>) -> Bool {
    guard
      let verb = words.longest(
        text, endingAt: before.upperBound, from: before.lowerBound, of: [.gained, .light, .verb, .driving]),
      verb.end - verb.start >= 2
    else { return false }
    return verb.classes.isDisjoint(with: .driving)
  }

  /// 投入8698万元提升服务能力: money is for what the verb behind it says, and counts no thing.
  func isPurpose(_ range: Range<Int>, _ place: FigurePlace) -> Bool {
    guard place.candidate.quantity?.unit?.dimension == "money",
      let verb = words.longest(text, at: range.lowerBound, end: range.upperBound, of: [.verb, .gained, .light, .head])
    else { return false }
    return verb.end - verb.start >= 2 && verb.classes.isDisjoint(with: .head)
  }

  /// 民生支出1096亿元，占财政支出42.4%: what is a part is what was said before, without what that was a part of.
  func part(of subjects: Subjects) -> [UInt32] {
    let last = subjects.last
    return Array(last[..<(last.dropFirst().firstIndex { $0 == Scalar.占 || $0 == Scalar.在 } ?? last.count)])
  }
}
