/// Names what a figure measures: by its own words, by the noun behind it, or by what the figures before were about.
struct IndicatorReader {
  let text: [UInt32]
  let clauses: [Clause]
  let words = Words.shared
  let names: MeasuredThing
  let shared = SharedHeads()

  init(text: [UInt32], clauses: [Clause]) {
    self.text = text
    self.clauses = clauses
    names = MeasuredThing(text: text)
  }

  struct Found {
    /// The name, with its verb.
    var indicator: [UInt32]
    var thing: [UInt32]
    var verb: [UInt32] = []
    var isBeforeNoun = false
    /// Where the noun behind the figure ends.
    var end = 0
  }

  func indicator(
    _ place: FigurePlace, _ predicate: Predicate, _ name: MeasuredThing.Name, _ subjects: inout Subjects
  ) -> Found {
    let thing = name.thing.words(of: text)
    let verb = name.verb.map { Array(text[$0]) } ?? []
    if let lasting = lasting(place, thing) { return Found(indicator: lasting, thing: thing, verb: verb) }
    if let noun = noun(place, predicate, name, subjects) { return beforeNoun(noun, place, predicate, verb, subjects) }
    // 位列世界500强第339位、中国企业500强第100位: one that ranks in several lists.
    if place.isRank, place.followsFigure, startsList(place.before), subjects.isRank,
      !words.contains(text, in: place.before, [.ranks, .head, .rate])
    {
      return Found(indicator: subjects.last, thing: subjects.lastThing, verb: subjects.verb)
    }
    if thing == subjects.scope, !thing.isEmpty, !subjects.recent.isEmpty { return chosen(by: thing, subjects) }
    if isSaidBefore(thing, verb, place, predicate, subjects) {
      return elided(place, &subjects) ?? inherited(place, predicate, &subjects)
    }
    if thing.isEmpty { return verbAlone(verb, place, subjects) }
    if place.run.length > 1, place.run.position == 0, let members = members(of: thing, place) {
      subjects.shared = members.enumerated().map { $0 > 0 && shared.opensWithVerb($1) ? $1 : verb + $1 }
      return Found(indicator: verb + members[0], thing: members[0], verb: verb)
    }
    if let whole = dependent(thing, place, &subjects) {
      return Found(indicator: verb + whole, thing: whole, verb: verb)
    }
    if let whole = sector(thing, place, predicate, subjects) { return Found(indicator: whole, thing: whole) }
    // 占财政支出42.4%, 对增长的贡献率达36%: of what was said before.
    if thing.count > 2, thing[0] == Scalar.占 || thing[0] == Scalar.对 && thing.last == Scalar.率, !subjects.recent.isEmpty
    {
      return Found(indicator: part(of: subjects) + thing, thing: thing)
    }
    // 支付医保金9643万元、养老保险金1897万元: the verb goes for both.
    if verb.isEmpty, place.followsFigure, !subjects.verb.isEmpty,
      words.longest(thing, at: 0, end: thing.count, of: .gained) == nil, predicate.start == place.candidate.start,
      startsList(place.before)
    {
      let thing = withHead(thing, of: subjects.lastThing)
      return Found(indicator: subjects.verb + thing, thing: thing, verb: subjects.verb)
    }
    return Found(indicator: verb.isEmpty ? thing : verb + thing, thing: thing, verb: verb)
  }

  /// The members that the figures of a run are about, one each.
  func members(of thing: [UInt32], _ place: FigurePlace) -> [[UInt32]]? {
    let isShared = words.contains(text, in: place.clause.range.lowerBound..<place.candidate.start, .respectively)
    return shared.members(of: thing, count: place.run.length, isShared: isShared)
  }

  /// 大坝水库连续23个月保持Ⅰ类水质: what lasted is said behind the figure.
  private func lasting(_ place: FigurePlace, _ thing: [UInt32]) -> [UInt32]? {
    let before = place.before
    guard place.behind.count >= 2,
      words.longest(text, endingAt: before.upperBound, from: before.lowerBound, of: .lasting) != nil
    else { return nil }
    var rest = names.afterOpening(place.behind.lowerBound, place.behind.upperBound, dates: [])
    if let light = words.longest(text, at: rest, end: place.behind.upperBound, of: .achieve) { rest = light.end }
    return thing + text[rest..<place.behind.upperBound].prefix { $0 != Scalar.enumerationComma }
  }

  private func startsList(_ range: Range<Int>) -> Bool {
    text[range].first.map(joins) == true
  }

  private func joins(_ scalar: UInt32) -> Bool {
    scalar == Scalar.enumerationComma || scalar == Scalar.和 || scalar == Scalar.与
  }

  /// 压减炼钢产能325万吨、炼铁426万吨: what the first of a list ends with goes for all, if it is written once.
  private func withHead(_ thing: [UInt32], of first: [UInt32]) -> [UInt32] {
    first.suffix(2).elementsEqual(Self.capacity) && thing.count <= 3 ? thing + Self.capacity : thing
  }

  private static let capacity = Scalar.all("产能")

  // MARK: What was said before

  /// Whether the words before a figure name nothing that it could measure.
  private func isSaidBefore(
    _ thing: [UInt32], _ verb: [UInt32], _ place: FigurePlace, _ predicate: Predicate, _ subjects: Subjects
  ) -> Bool {
    let before = place.before
    if place.isRank, !subjects.recent.isEmpty, !before.isEmpty,
      words.longest(
        text, at: names.afterOpening(before.lowerBound, before.upperBound, dates: []), end: before.upperBound,
        of: .ranks)
        != nil
    {
      return true
    }
    // 比上年, 较上年; but 比重, 比例.
    if thing.count > 1, [Scalar.比, Scalar.较].contains(thing[0]), ![Scalar.重, Scalar.例].contains(thing[1]) {
      return true
    }
    // 保持了30%左右的增长
    if isChangeNamed(behind: place),
      let verb = words.longest(thing, at: 0, end: thing.count, of: [.verb, .reach]),
      verb.end == thing.count || verb.end == thing.count - 1 && thing.last == Scalar.了
    {
      return true
    }
    return thing.isEmpty && (verb.isEmpty || !predicate.isShare && predicate.changes || isChange(verb, place))
  }

  /// A figure without words of its own takes those of the ones before.
  private func inherited(_ place: FigurePlace, _ predicate: Predicate, _ subjects: inout Subjects) -> Found {
    let run = place.run
    if !place.isRank, run.length > 1 || place.isLinked {
      if run.length > 1, run.position == 0, !place.isLinked, subjects.shared.count != run.length,
        subjects.recentCount >= run.length
      {
        subjects.shared = Array(subjects.recent.suffix(run.length))
      }
      if subjects.shared.count == run.length, run.position < run.length {
        let indicator = subjects.shared[run.position]
        return Found(indicator: indicator, thing: indicator)
      }
    }
    // 食品、药品分别抽检27987和1315批次: the sentence has a subject, though it was not read; that of the last sentence is not it.
    if subjects.recent.isEmpty, place.before.lowerBound > subjects.sentenceStart + 4, !place.isRank {
      let topic = subjectOfClauseBefore(place)
      return Found(indicator: topic, thing: topic)
    }
    if isTotal(place, predicate, subjects) { return Found(indicator: subjects.lastThing, thing: subjects.lastThing) }
    return Found(indicator: subjects.last, thing: subjects.lastThing, verb: subjects.verb)
  }

  // MARK: The noun behind

  /// A figure that counts what the noun behind it says.
  private func beforeNoun(
    _ range: Range<Int>, _ place: FigurePlace, _ predicate: Predicate, _ own: [UInt32], _ subjects: Subjects
  ) -> Found {
    // 省属57户企业: an attribute goes before its noun.
    let isAttribute =
      place.before.last.map { text[$0] == Scalar.属 } == true && predicate.start == place.before.upperBound
    let start = names.afterOpening(place.before.lowerBound, place.before.upperBound, dates: [])
    let noun = (isAttribute ? Array(text[start..<place.before.upperBound]) : []) + Array(text[range])
    var verb = isAttribute ? [] : own
    if verb.isEmpty,
      let last = words.longest(text, endingAt: predicate.start, from: place.before.lowerBound, of: .gained)
    {
      verb = Array(text[last.start..<predicate.start])
    } else if verb.isEmpty, place.followsFigure, startsList(place.before) {
      verb = subjects.verb
    }
    return Found(
      indicator: verb.isEmpty ? noun : verb + noun, thing: noun, verb: verb, isBeforeNoun: true, end: range.upperBound)
  }

  /// 打造甲、乙等: a verb, and a list that ends before the figure.
  private func governsList(_ name: MeasuredThing.Name, _ before: Range<Int>) -> Bool {
    guard let verb = name.verb, name.wantsNoun, before.last.map({ text[$0] }) == Scalar.等 else { return false }
    return words.longest(text, at: verb.lowerBound, end: verb.upperBound, of: .driving) == nil
  }

  /// 由7万亿元跃升至10万亿元: the verb behind is of the pair.
  private func isFirstOfPair(_ place: FigurePlace, _ predicate: Predicate) -> Bool {
    guard predicate.isFrom else { return false }
    let (start, end) = (place.behind.lowerBound, place.behind.upperBound)
    return words.longest(text, at: start, end: end, of: [.reach, .up, .down])?.classes.isDisjoint(with: .noun) == true
  }

  /// 分别实现30%以上的增长: the word behind says how the thing before changes.
  private func isChangeNamed(behind place: FigurePlace) -> Bool {
    guard !place.before.isEmpty, let first = place.behind.first, text[first] == Scalar.的 else { return false }
    return words.longest(text, at: first + 1, end: place.behind.upperBound, of: [.growth, .up, .down])?.end
      == place.behind.upperBound
  }

  /// The noun behind the figure, where the words before it ask for one: 建成8所学校, 甲、乙等5家酒店, 6个村创建.
  private func noun(
    _ place: FigurePlace, _ predicate: Predicate, _ name: MeasuredThing.Name, _ subjects: Subjects
  ) -> Range<Int>? {
    guard !place.isRank, predicate.direction == nil || name.wantsNoun, !isFirstOfPair(place, predicate),
      !isChangeNamed(behind: place)
    else { return nil }
    // 机构编制“零增长”: what is nothing was named before it.
    if text[place.candidate.range.lowerBound] == Scalar.零,
      name.thing.count > 0 && !name.wantsNoun || place.behind.first.map({ text[$0] == Scalar.增 }) == true
    {
      return nil
    }
    let before = place.before
    let standsDirectly = predicate.start == before.upperBound
    let asks =
      name.wantsNoun
      || standsDirectly
        && (text[before].last == Scalar.的
          || words.longest(text, endingAt: before.upperBound, from: before.lowerBound, of: [.gained, .light, .verb])
            != nil
            && words.longest(text, endingAt: before.upperBound, from: before.lowerBound, of: .head) == nil)
    // 所有乡镇和96%的行政村: a part of what stands behind.
    let isPart =
      !asks && standsDirectly && !place.behind.isEmpty && text[place.behind.lowerBound] == Scalar.的
      && place.candidate.quantity?.unit?.role.isRatio == true && before.last.map { joins(text[$0]) } == true
    let isOther = !asks && standsDirectly && !before.isEmpty && isCountOfOthers(place, name)
    // 甲、乙2家企业: the list before the figure names what the noun behind it counts.
    let lists =
      !asks && standsDirectly && place.candidate.quantity?.unit?.isCount == true
      && name.thing.contains { text[$0].contains(Scalar.enumerationComma) }
    guard asks || lists || isPart || isOther else { return nil }
    // 税收的三分之一来自…: the part is one of what stands before.
    if name.thing.count > 0, place.candidate.quantity?.numeral.denominator != nil { return nil }
    // 打造甲、乙等10个精品示范村: the verb before the list governs what it ends with.
    let isObject =
      isObject(before) || isDeedOfPeople(place) || governsList(name, before)
      || place.followsFigure && startsList(before) && !subjects.verb.isEmpty
    let range = names.noun(from: place.behind.lowerBound, to: place.behind.upperBound, isObject: isObject)
    guard
      range.count >= 2
        || (range.count == 1 && (range.upperBound == place.behind.upperBound || names.isPlace(range.lowerBound)))
    else { return nil }
    if isPurpose(range, place) { return nil }
    // What begins with a verb is what was done, and no noun: 企业46家进入….
    if let verb = words.longest(text, at: range.lowerBound, end: range.upperBound, of: [.verb, .head]) {
      if !name.wantsNoun, verb.end == range.upperBound { return nil }
      if lists, verb.end - range.lowerBound >= 2, verb.classes.isDisjoint(with: .head) { return nil }
    }
    return range
  }
}
