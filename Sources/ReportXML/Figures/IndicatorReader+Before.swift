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
    let start = names.afterOpening(afterYear(range), range.upperBound, dates: [])
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

  /// 中等学校的学生，1952年有300万人; 粮食连年增产，去年达到20万吨: what the clause before begins with, up to its predicate.
  func subjectOfClauseBefore(_ place: FigurePlace) -> [UInt32] {
    guard !place.followsFigure, place.clauseIndex > 0 else { return [] }
    let range = clauses[place.clauseIndex - 1].range
    guard clauses[place.clauseIndex - 1].sentence == place.clause.sentence else { return [] }
    let start = names.afterOpening(afterYear(range), range.upperBound, dates: [])
    var end = start
    // No name is longer than fourteen characters.
    while end < min(range.upperBound, start + 15) {
      let word = words.longest(
        text, at: end, end: range.upperBound,
        of: [.verb, .reach, .up, .down, .comparison, .adverb, .time, .light, .guidance, .causative, .setting])
      if let word, word.end - end >= 2 { break }
      end += 1
      // 地区生产总值连跨三个台阶: the name of an amount ends where its head does.
      if end - start >= 4, end < range.upperBound, !Self.goingOn.contains(text[end]),
        text[end - 1] != Scalar.均, words.longest(text, endingAt: end, from: start, of: .head) != nil
      {
        break
      }
    }
    guard (2...14).contains(end - start), !Self.openEnds.contains(text[end - 1]), !Self.openStarts.contains(text[start])
    else { return [] }
    return Array(text[start..<end])
  }

  /// What the name of an amount goes on with.
  private static let goingOn = ScalarSet("占的和与及、率额量值数增水标总结余收支")
  /// What no name begins with, and ends with.
  private static let openStarts = ScalarSet("在对从以由就按")
  private static let openEnds = ScalarSet("从和与及在对将年月的中上下后")

  /// 2001年实际利用外资取得突破: the year is no part of the name.
  private func afterYear(_ range: Range<Int>) -> Int {
    let year = range.lowerBound + 4
    return year < range.upperBound && text[year] == Scalar.年 && text[range.lowerBound..<year].allSatisfy(Scalar.isDigit)
      ? year + 1 : range.lowerBound
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
    // 出台了30项…
    let end = before.last.map { text[$0] == Scalar.了 } == true ? before.upperBound - 1 : before.upperBound
    guard
      let verb = words.longest(
        text, endingAt: end, from: before.lowerBound, of: [.gained, .light, .verb, .driving]),
      verb.end - verb.start >= 2
    else { return false }
    return verb.classes.isDisjoint(with: .driving)
  }

  /// 省属57户企业, 我市36家公司, 沿海经济带19个园区, 破产企业的1.2万退休人员: the words before say whose the things behind are.
  func isCountOfOthers(_ place: FigurePlace, _ name: MeasuredThing.Name) -> Bool {
    let behind = place.behind
    guard behind.count >= 2, place.candidate.quantity?.value.isZero != true,
      place.candidate.quantity?.unit?.isCount ?? true, text[behind.lowerBound] >= 0x4E00,
      text[behind.lowerBound] < 0xFF00, text[behind.lowerBound] != Scalar.的
    else { return false }
    // 退 of 退休 is no predicate; 达 and 居 are.
    if let word = words.longest(
      text, at: behind.lowerBound, end: behind.upperBound,
      of: [.verb, .up, .down, .reach, .adverb, .comparison, .light, .gained, .ranks, .connective, .time]),
      word.end - word.start >= 2 && !names.endsNoun(word.end, behind.upperBound)
        || !word.classes.isDisjoint(with: [.reach, .ranks, .comparison])
    {
      return false
    }
    let last = text[place.before.upperBound - 1]
    if countsWhatFollows(place, name) { return true }
    // 落实省政府2023年10件实事: the year is that of the things.
    return last == Scalar.年 || names.isPlace(place.before.upperBound - 1) || last == Scalar.属 || last == Scalar.带
      || place.candidate.quantity.map { $0.unit == nil && $0.leading == nil } == true
      || words.longest(text, endingAt: place.before.upperBound, from: place.before.lowerBound, of: [.region, .subject])
        != nil
  }

  /// 对528项许可事项, 甲集团10个合作项目, 重点工程和100个示范项目: a classifier directly before a noun counts that noun, unless the
  /// words before it are the object of a verb: 改造危桥10座.
  private func countsWhatFollows(_ place: FigurePlace, _ name: MeasuredThing.Name) -> Bool {
    guard let quantity = place.candidate.quantity, quantity.unitRange != nil, let unit = quantity.unit, unit.isCount,
      unit.role != .person, !Self.noThings.contains(text[quantity.range.upperBound - 1]),
      !Self.predicateStarts.contains(text[place.behind.lowerBound]),
      words.longest(
        text, at: place.behind.lowerBound, end: place.behind.upperBound, of: [.head, .growth, .share, .duty, .setting])
        == nil,
      let thing = name.thing.first
    else { return false }
    if Self.joinEnds.contains(text[place.before.upperBound - 1]) { return true }
    guard name.verb == nil else { return false }
    let verb = words.longest(
      text, endingAt: thing.lowerBound, from: place.before.lowerBound, of: [.gained, .light, .verb])
    return verb == nil || verb?.classes.contains(.driving) == true
  }

  /// 4次嘉奖, 50人规模: what is said of times and people is no noun that they count.
  private static let noThings = ScalarSet("次人天年月日期届")
  /// What a predicate begins with, and no noun.
  private static let predicateStarts = ScalarSet("被为在获均都已将由与以并居占等达超较比向从和及或至到共每又还可未不的于后前受")
  /// What a name never ends with: the figure goes with what is behind it.
  private static let joinEnds = ScalarSet("和与及对为向批")

  /// 2.5万人得到临时救助: what became of people is said to the mark.
  func isDeedOfPeople(_ place: FigurePlace) -> Bool {
    // 又有20万人基本解决…: that there are some is no deed.
    guard text[place.before].allSatisfy(Self.thereAre.contains), place.candidate.quantity?.unit?.role == .person
    else { return false }
    var start = place.behind.lowerBound
    if let adverb = words.longest(text, at: start, end: place.behind.upperBound, of: .adverb) { start = adverb.end }
    if text[start..<place.behind.upperBound].starts(with: Self.basically) { start += 2 }
    guard let verb = words.longest(text, at: start, end: place.behind.upperBound, of: [.verb, .noun, .head, .gained])
    else { return false }
    return verb.end - verb.start >= 2 && verb.classes.isDisjoint(with: [.noun, .head])
  }

  private static let basically = Scalar.all("基本")
  private static let thereAre = ScalarSet("又有还另共使让")

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
