/// Says what each figure of a passage measures: type, value, unit, indicator, period.
struct MeasureReader {
  let text: [UInt32]
  let clauses: [Clause]
  let period: PeriodContext
  /// The dates, and the numbers that neither measure nor name, in order.
  private let dates: [Figure]
  private let plainNumbers: [Figure]
  private let words = Words.shared
  private let shared = SharedHeads()
  private let typing: MeasureTyping
  private let names: MeasuredThing
  private let periods: MeasurePeriods

  init(text: [UInt32], clauses: [Clause], period: PeriodContext, others: [Figure]) {
    self.text = text
    self.clauses = clauses
    self.period = period
    dates = others.filter { $0.element == .date }
    plainNumbers = others.filter { $0.element == .number && $0.kind == .other }
    typing = MeasureTyping(text: text)
    names = MeasuredThing(text: text)
    periods = MeasurePeriods(text: text, context: period, dates: dates)
  }

  func figures(_ candidates: [Candidate], _ subjects: inout Subjects) -> [Figure] {
    var figures: [Figure] = []
    var clause = 0
    var sentence = -1
    var previous: Candidate?
    /// Where the words end that the figures so far have taken.
    var taken = 0
    var run = Run()
    for (index, candidate) in candidates.enumerated() {
      while clause < clauses.count - 1, clauses[clause].range.upperBound <= candidate.range.lowerBound { clause += 1 }
      guard clauses.indices.contains(clause) else { break }
      if clauses[clause].sentence != sentence {
        sentence = clauses[clause].sentence
        var first = clause
        while first > 0, clauses[first - 1].sentence == sentence { first -= 1 }
        subjects.newSentence(at: clauses[first].range.lowerBound)
        previous = nil
      }
      if candidate.isThreshold {
        subjects.scope = Array(text[candidate.start..<candidate.range.upperBound])
        continue
      }
      let floor = max(
        previous?.range.upperBound ?? 0, min(taken, candidate.start), clauses[clause].range.lowerBound,
        plainNumber(before: candidate.start))
      guard candidate.start >= floor else { continue }
      let end = previous?.range.upperBound ?? 0
      let isLinked = previous != nil && end > clauses[clause].range.lowerBound && isLink(end..<candidate.start)
      if isLinked {
        run = run.next
      } else {
        run = Run(length: length(ofRunAt: index, candidates, clauses[clause]))
        run.bound = boundOfAll(index, run.length, candidates, floor..<candidate.start)
      }
      let place = Place(
        candidate: candidate, clause: clauses[clause], clauseIndex: clause, before: floor..<candidate.start,
        behind: candidate.range.upperBound..<behind(index, candidates, clauses[clause]),
        followsFigure: floor > clauses[clause].range.lowerBound, isLinked: isLinked, run: run)
      figures.append(figure(place, &subjects, &taken))
      previous = candidate
    }
    return figures
  }

  /// Where the last number before a position ends that neither measures nor names: 14.2∶37.4∶48.4.
  private func plainNumber(before position: Int) -> Int {
    let index = plainNumbers.firstIndex(endingAfter: position)
    return index > 0 ? plainNumbers[index - 1].range.upperBound : 0
  }

  /// A figure and the words around it.
  struct Place {
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
    var run: Run
  }

  /// Figures that follow each other with nothing between: 增长5.5%、7.5%.
  struct Run {
    var length = 1
    var position = 0
    /// 以上 behind the last of them, where 分别 shares it out.
    var bound: Bound?

    init(length: Int = 1) { self.length = length }

    var next: Run {
      var run = self
      run.position += 1
      return run
    }
  }

  /// 分别达93%、95%以上: the bound behind the last figure is that of all, where no other has one.
  private func boundOfAll(_ index: Int, _ length: Int, _ candidates: [Candidate], _ before: Range<Int>) -> Bound? {
    guard length > 1, words.contains(text, in: before, .respectively) else { return nil }
    let members = candidates[index..<index + length].compactMap(\.quantity)
    guard members.dropLast().allSatisfy({ $0.bound == nil }) else { return nil }
    return members.last?.bound
  }

  private func isLink(_ range: Range<Int>) -> Bool {
    text[range].allSatisfy { [0x3001, Scalar.和, Scalar.与, Scalar.及, 0x2F, 0x20].contains($0) }
  }

  private func length(ofRunAt index: Int, _ candidates: [Candidate], _ clause: Clause) -> Int {
    var length = 1
    while index + length < candidates.count {
      let next = candidates[index + length]
      let end = candidates[index + length - 1].range.upperBound
      guard !next.isThreshold, next.start >= end, next.range.upperBound <= clause.range.upperBound,
        isLink(end..<next.start)
      else { break }
      length += 1
    }
    return length
  }

  private func behind(_ index: Int, _ candidates: [Candidate], _ clause: Clause) -> Int {
    let next = index + 1 < candidates.count ? candidates[index + 1].start : clause.range.upperBound
    return max(candidates[index].range.upperBound, min(next, clause.range.upperBound))
  }

  // MARK: One figure

  private func figure(_ place: Place, _ subjects: inout Subjects, _ taken: inout Int) -> Figure {
    var before = place.before
    var group: Range<Int>?
    if place.candidate.rank != nil { (before, group) = withoutGroup(before) }
    let dates = dates[dates.firstIndex(endingAfter: before.lowerBound)...].prefix {
      $0.range.lowerBound < before.upperBound
    }
    .map(\.range)
    var predicate = Predicate(
      text, endingAt: before.upperBound, from: before.lowerBound, isRank: place.candidate.rank != nil, dates: dates)
    let name = names.name(in: before.lowerBound..<max(before.lowerBound, predicate.start), dates: dates)
    var found = indicator(place, predicate, name, &subjects)
    taken = max(taken, found.end)
    if place.isLinked, !found.isBeforeNoun, place.candidate.rank == nil, let last = subjects.predicate {
      predicate = last.shared(at: predicate.start)
    }
    var measurement = typing.measurement(
      place.candidate, predicate, indicator: found.indicator, isBeforeNoun: found.isBeforeNoun)
    complete(&found, &measurement, predicate, group)
    bind(&measurement, place, subjects)
    if measurement.type == .count, !subjects.scope.isEmpty {
      measurement.scope = subjects.scope
    }
    subjects.scope = []
    measurement.indicator = Self.trimmed(found.indicator)
    let isDone =
      !found.verb.isEmpty || found.isBeforeNoun || beginsWithVerb(found.thing)
      || words.longest(text, endingAt: predicate.start, from: place.before.lowerBound, of: .gained) != nil
    measurement.period = periods.period(of: measurement, predicate, place, isDone: isDone, &subjects)
    let reference = IndicatorRegistry.shared.indicator(naming: measurement.indicator)
    measurement.reference = reference?.code
    typing.refine(&measurement)
    if place.candidate.rank == nil {
      subjects.predicate = predicate
      subjects.bound = place.candidate.quantity?.leading == nil ? nil : measurement.bound
    }
    subjects.note(measurement.indicator, thing: found.thing, verb: found.verb)
    var figure = Figure(.measure, place.candidate.range)
    figure.measure = measurement
    return figure
  }

  /// Bound words that stand farther off: 至少 before the verb, and those that a list shares: 分别突破3200亿元、2300亿元.
  private func bind(_ measurement: inout Measurement, _ place: Place, _ subjects: Subjects) {
    // 涨幅控制在1.8%, said of what was: that is what it was.
    if period.looksBack, measurement.bound == .le, let quantity = place.candidate.quantity,
      let leading = quantity.leading,
      text[leading].contains(0x63A7),
      quantity.range.upperBound == (quantity.unitRange ?? quantity.numeral.range).upperBound
    {
      measurement.bound = nil
    }
    guard measurement.bound == nil, measurement.high == nil, measurement.type != .rank else { return }
    if let bound = place.run.bound { measurement.bound = bound }
    if place.isLinked, let bound = subjects.bound { measurement.bound = bound }
    if words.contains(text, in: place.before, .atLeast) { measurement.bound = .ge }
  }

  private struct Found {
    var indicator: [UInt32]
    var thing: [UInt32]
    var verb: [UInt32] = []
    var isBeforeNoun = false
    /// Where the noun behind the figure ends.
    var end = 0
  }

  private func indicator(_ place: Place, _ predicate: Predicate, _ name: MeasuredThing.Name, _ subjects: inout Subjects)
    -> Found
  {
    let thing = name.thing.flatMap { text[$0] }
    let verb = name.verb.map { Array(text[$0]) } ?? []
    if let lasting = lasting(place, name) { return Found(indicator: lasting, thing: thing, verb: verb) }
    if let range = noun(place, predicate, name) {
      let noun = Array(text[range])
      var verb = verb
      if verb.isEmpty,
        let last = words.longest(text, endingAt: predicate.start, from: place.before.lowerBound, of: .gained)
      {
        verb = Array(text[last.start..<predicate.start])
      } else if verb.isEmpty, place.followsFigure, startsList(place.before) {
        verb = subjects.verb
      }
      return Found(indicator: verb + noun, thing: noun, verb: verb, isBeforeNoun: true, end: range.upperBound)
    }
    if place.candidate.rank != nil, !subjects.recent.isEmpty, let first = place.before.first,
      words.longest(
        text, at: names.afterOpening(first, place.before.upperBound, dates: []), end: place.before.upperBound,
        of: .ranks) != nil
    {
      return inherited(place, &subjects)
    }
    if let first = thing.first, first == Scalar.比 || first == Scalar.较, thing.count > 1,
      ![0x91CD, 0x4F8B].contains(thing[1])
    {
      return inherited(place, &subjects)
    }
    if thing.isEmpty, verb.isEmpty || !predicate.isShare && predicate.changes { return inherited(place, &subjects) }
    // 其中10亿元以上3个: the things are those before.
    if !thing.isEmpty, thing == subjects.scope, !subjects.recent.isEmpty { return inherited(place, &subjects) }
    if thing.isEmpty {
      let last = subjects.recent.isEmpty ? [] : subjects.lastThing
      return Found(indicator: verb + last, thing: last, verb: verb)
    }
    if place.run.length > 1, place.run.position == 0, let members = shared.members(of: thing, count: place.run.length) {
      subjects.shared = members.map { verb + $0 }
      return Found(indicator: verb + members[0], thing: members[0], verb: verb)
    }
    if let whole = dependent(thing, place, &subjects) {
      return Found(indicator: verb + whole, thing: whole, verb: verb)
    }
    if let whole = sector(thing, place, predicate, subjects) { return Found(indicator: whole, thing: whole) }
    // 支付医保金9643万元、养老保险金1897万元: the verb goes for both.
    if verb.isEmpty, place.followsFigure, !subjects.verb.isEmpty,
      words.longest(thing, at: 0, end: thing.count, of: .gained) == nil, predicate.start == place.candidate.start,
      startsList(place.before)
    {
      let thing = withHead(thing, of: subjects.lastThing)
      return Found(indicator: subjects.verb + thing, thing: thing, verb: subjects.verb)
    }
    return Found(indicator: verb + thing, thing: thing, verb: verb)
  }

  /// 压减炼钢产能325万吨、炼铁426万吨: what the first of a list ends with goes for all, if it is written once.
  private func withHead(_ thing: [UInt32], of first: [UInt32]) -> [UInt32] {
    let capacity: [UInt32] = [0x4EA7, 0x80FD]
    guard first.suffix(2).elementsEqual(capacity), thing.count <= 3 else { return thing }
    return thing + capacity
  }

  /// 大坝水库连续23个月保持Ⅰ类水质: what lasted is said behind the figure.
  private func lasting(_ place: Place, _ name: MeasuredThing.Name) -> [UInt32]? {
    let before = place.before
    guard before.count >= 2, text[..<before.upperBound].suffix(2).elementsEqual([0x8FDE, 0x7EED]),
      place.behind.count >= 2
    else { return nil }
    var rest = names.afterOpening(place.behind.lowerBound, place.behind.upperBound, dates: [])
    if let light = words.longest(text, at: rest, end: place.behind.upperBound, of: .achieve) { rest = light.end }
    return name.thing.flatMap { text[$0] } + text[rest..<place.behind.upperBound].prefix { $0 != 0x3001 }
  }

  private func startsList(_ range: Range<Int>) -> Bool {
    guard let first = text[range].first else { return false }
    return first == 0x3001 || first == Scalar.和 || first == Scalar.与
  }

  /// A figure without words of its own takes those of the ones before.
  private func inherited(_ place: Place, _ subjects: inout Subjects) -> Found {
    let run = place.run
    if run.length > 1, place.candidate.rank == nil {
      if subjects.shared.count == run.length, run.position < run.length {
        return same(subjects.shared[run.position], subjects)
      }
      if run.position == 0, !place.isLinked, subjects.recent.count >= run.length {
        subjects.shared = Array(subjects.recent.suffix(run.length))
        return same(subjects.shared[0], subjects)
      }
    }
    if place.isLinked, subjects.shared.count == run.length, run.position < run.length, place.candidate.rank == nil {
      return same(subjects.shared[run.position], subjects)
    }
    return Found(
      indicator: subjects.last.isEmpty ? subjects.topic : subjects.last, thing: subjects.lastThing, verb: subjects.verb)
  }

  private func same(_ indicator: [UInt32], _ subjects: Subjects) -> Found {
    Found(indicator: indicator, thing: indicator)
  }

  /// The noun behind the figure, where the words before it ask for one: 建成8所学校, 甲、乙等5家酒店, 6个村创建.
  private func noun(_ place: Place, _ predicate: Predicate, _ name: MeasuredThing.Name) -> Range<Int>? {
    guard place.candidate.rank == nil, predicate.direction == nil || name.wantsNoun else { return nil }
    let asks =
      name.wantsNoun || (text[place.before].last == Scalar.的 && predicate.start == place.before.upperBound)
      || (predicate.start == place.before.upperBound
        && words.longest(text, endingAt: predicate.start, from: place.before.lowerBound, of: [.gained, .light, .verb])
          != nil
        && words.longest(text, endingAt: predicate.start, from: place.before.lowerBound, of: .head) == nil)
    // 甲、乙2家企业: the list before the figure names what the noun behind it counts.
    let lists =
      !asks && predicate.start == place.before.upperBound && place.candidate.quantity?.unit?.isCount == true
      && name.thing.contains { text[$0].contains(0x3001) }
    guard asks || lists else { return nil }
    let range = names.noun(from: place.behind.lowerBound, to: place.behind.upperBound)
    guard range.count >= 2 || (range.count == 1 && range.upperBound == place.behind.upperBound) else { return nil }
    // What begins with a verb is what was done, and no noun: 企业46家进入….
    if let verb = words.longest(text, at: range.lowerBound, end: range.upperBound, of: [.verb, .head]) {
      if !name.wantsNoun, verb.end == range.upperBound { return nil }
      if lists, verb.end - range.lowerBound >= 2, verb.classes.isDisjoint(with: .head) { return nil }
    }
    return range
  }

  /// 总数达2315家, 面积1387公顷: what was counted before, and 营业收入: what the sentence is about.
  private func dependent(_ thing: [UInt32], _ place: Place, _ subjects: inout Subjects) -> [UInt32]? {
    if Self.isInvestment(thing) {
      // 完成投资 of the projects that were counted before it.
      let last = subjects.lastThing
      guard !subjects.recent.isEmpty, last.count > 2,
        [[0x9879, 0x76EE], [0x5DE5, 0x7A0B], [0x5EFA, 0x8BBE]].contains(Array(last.suffix(2)))
      else { return nil }
      return last + thing
    }
    guard isDependent(thing) else { return nil }
    if !subjects.recent.isEmpty, !subjects.lastThing.isEmpty {
      if thing == [0x4EBA, Scalar.均] { return thing + subjects.lastThing }
      var base = subjects.lastThing
      if !subjects.base.isEmpty {
        base = subjects.base
      } else if !isRatio(thing),
        let head = words.longest(base, endingAt: base.count, from: 0, of: [.dependent, .rate]), head.start > 0,
        !base.suffix(4).elementsEqual(Self.product)
      {
        // 粮食种植面积…，总产…: the new head takes the place of the old one.
        base = Array(base[..<head.start])
      }
      subjects.base = base
      return base + thing
    }
    let topic = topic(of: place)
    subjects.base = topic
    return topic.isEmpty ? nil : topic + thing
  }

  /// 增速, 占比: said of the whole name.
  private func isRatio(_ thing: [UInt32]) -> Bool {
    words.longest(thing, endingAt: thing.count, from: 0, of: [.growth, .share]) != nil || thing.last == Scalar.率
  }

  /// The characters of 生产总值.
  private static let product: [UInt32] = [0x751F, 0x4EA7, 0x603B, 0x503C]

  /// 总数, 增加值; and rates that no indicator of its own is named by: 办结率, 满意率.
  private func isDependent(_ thing: [UInt32]) -> Bool {
    if words.longest(thing, at: 0, end: thing.count, of: .dependent)?.end == thing.count { return true }
    return thing.count >= 3 && thing.count <= 4 && thing.last == Scalar.率
      && IndicatorRegistry.shared.indicator(naming: thing) == nil
  }

  /// What the first clauses of the sentence are about: the object of their verb.
  private func topic(of place: Place) -> [UInt32] {
    // The words that a figure leaves out stand close before it.
    for clause in clauses[max(0, place.clauseIndex - 12)..<place.clauseIndex] where clause.group == place.clause.group {
      var i = names.afterOpening(clause.range.lowerBound, clause.range.upperBound, dates: [])
      let start = i
      while let verb = words.longest(text, at: i, end: clause.range.upperBound, of: [.verb, .causative, .adverb]),
        verb.end - i >= 2
      {
        i = verb.end
      }
      guard i > start, i < clause.range.upperBound else { continue }
      let noun = names.noun(from: i, to: clause.range.upperBound)
      if noun.count >= 2, !text[noun].contains(where: { DateFigures.digit($0) != nil }),
        text[noun.lowerBound] != Scalar.为
      {
        return Array(text[noun])
      }
    }
    return []
  }

  /// 其中有色金属产业突破2100亿元: what is measured was said of the whole before.
  private func sector(_ thing: [UInt32], _ place: Place, _ predicate: Predicate, _ subjects: Subjects) -> [UInt32]? {
    guard predicate.reaches || place.candidate.quantity?.leading != nil, !subjects.lastThing.isEmpty,
      words.longest(thing, endingAt: thing.count, from: 0, of: [.head, .rate, .growth]) == nil,
      place.candidate.quantity?.unit?.isCount == false
    else { return nil }
    let last = subjects.lastThing
    guard let head = words.longest(last, endingAt: last.count, from: 0, of: .head) else { return nil }
    if words.longest(thing, endingAt: thing.count, from: 0, of: .sector) != nil { return thing + last[head.start...] }
    let start = place.before.lowerBound
    let isPart = text[start...].starts(with: [0x5176, 0x4E2D])
    return isPart ? thing + last : nil
  }

  private func beginsWithVerb(_ thing: [UInt32]) -> Bool {
    words.longest(thing, at: 0, end: thing.count, of: [.verb, .head]).map {
      $0.end >= 2 && $0.classes.isDisjoint(with: .head)
    } ?? false
  }

  private static func isInvestment(_ thing: [UInt32]) -> Bool {
    thing.count <= 4 && thing.suffix(2) == [0x6295, 0x8D44]
  }

  private func withoutGroup(_ range: Range<Int>) -> (Range<Int>, Range<Int>?) {
    var end = range.upperBound
    var start = end
    while let group = words.longest(text, endingAt: end, from: range.lowerBound, of: .group) {
      start = group.start
      end = group.start
      while end > range.lowerBound, [0x3001, Scalar.和].contains(text[end - 1]), end - 1 > range.lowerBound { end -= 1 }
    }
    return start < range.upperBound ? (range.lowerBound..<end, start..<range.upperBound) : (range, nil)
  }

  /// The whole of a share, the group of a rank.
  private func complete(
    _ found: inout Found, _ measurement: inout Measurement, _ predicate: Predicate, _ group: Range<Int>?
  ) {
    if let base = predicate.base {
      measurement.of = Array(text[base])
      if measurement.type == .share, text[base.lowerBound - 1] == Scalar.占 || predicate.isShare {
        let printed = predicate.start < base.upperBound ? Array(text[base]) : []
        if text[max(0, base.lowerBound - 1)] == Scalar.占 { found.indicator += [Scalar.占] + printed }
      }
    } else if let group, measurement.type == .rank {
      measurement.of = Array(text[group])
    }
  }

  /// Without marks and blanks at its ends, and with no more than the grammars hold.
  private static func trimmed(_ words: [UInt32]) -> [UInt32] {
    var words = words.filter { $0 != Passage.placeholder }[...]
    let marks: [UInt32] = [0x3001, 0xFF0C, 0x20, 0xFF1A, Scalar.的, 0x2014]
    while let last = words.last, marks.contains(last) { words.removeLast() }
    while let first = words.first, marks.contains(first) { words.removeFirst() }
    return Array(words.suffix(120))
  }
}
