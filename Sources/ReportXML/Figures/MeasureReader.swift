/// Says what each figure of a passage measures: type, value, unit, indicator, period.
struct MeasureReader {
  let text: [UInt32]
  let clauses: [Clause]
  /// The dates, and the numbers that neither measure nor name, in order.
  private let dates: [Figure]
  private let plainNumbers: [Figure]
  private let words = Words.shared
  private let typing: MeasureTyping
  private let names: MeasuredThing
  private let indicators: IndicatorReader
  private let bounds: MeasureBounds
  private let periods: MeasurePeriods

  init(text: [UInt32], clauses: [Clause], period: PeriodContext, others: [Figure]) {
    self.text = text
    self.clauses = clauses
    dates = others.filter { $0.element == .date }
    plainNumbers = others.filter { $0.element == .number && $0.kind == .other }
    typing = MeasureTyping(text: text)
    names = MeasuredThing(text: text)
    indicators = IndicatorReader(text: text, clauses: clauses)
    bounds = MeasureBounds(text: text, looksBack: period.looksBack)
    periods = MeasurePeriods(text: text, context: period, dates: dates)
  }

  /// Adds the figures that measure to others.
  func read(_ candidates: [Candidate], _ subjects: inout Subjects, into figures: inout [Figure]) {
    figures.reserveCapacity(figures.count + candidates.count)
    var clause = 0
    var sentence = -1
    /// The figure before, in the same sentence.
    var previous: Range<Int>?
    /// Where the words end that the figures so far have taken.
    var taken = 0
    var run = FigureRun()
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
      let range = clauses[clause].range
      let end = endOfZero(previous, before: candidate.start) ?? previous?.upperBound ?? 0
      let floor = max(end, min(taken, candidate.start), range.lowerBound, plainNumber(before: candidate.start))
      guard candidate.start >= floor else { continue }
      let before = floor..<max(floor, startOfZero(candidate))
      let isLinked = previous != nil && end > range.lowerBound && FigureRun.links(text[end..<candidate.start])
      run = isLinked ? run.next : FigureRun(of: candidates[index...], in: clauses[clause], text, before: before)
      let place = FigurePlace(
        candidate: candidate, clause: clauses[clause], clauseIndex: clause, before: before,
        behind: behind(index, candidates, range),
        followsFigure: floor > range.lowerBound, isLinked: isLinked, run: run)
      figures.append(figure(place, &subjects, &taken))
      previous = candidate.range
    }
  }

  /// Where the words of a zero begin: 动态清 of 动态清零, the mark of “零发生”; of any other figure where it begins.
  private func startOfZero(_ candidate: Candidate) -> Int {
    var start = candidate.start
    guard start > 1, text[start] == Scalar.零 else { return start }
    if text[start - 1] == Scalar.清 {
      start -= 1
      start = words.longest(text, endingAt: start, from: max(0, start - 4), of: .adverb)?.start ?? start
    }
    return start > 0 && text[start - 1] == Scalar.openQuote ? start - 1 : start
  }

  /// 零感染、零死亡: where the noun of a zero ends, behind which the next one begins.
  private func endOfZero(_ figure: Range<Int>?, before end: Int) -> Int? {
    guard let figure, figure.count == 1, text[figure.lowerBound] == Scalar.零 else { return nil }
    let rest = text[figure.upperBound..<min(end, figure.upperBound + 5)]
    return rest.firstIndex(of: Scalar.enumerationComma)
  }

  /// Where the last number before a position ends that neither measures nor names: 14.2∶37.4∶48.4.
  private func plainNumber(before position: Int) -> Int {
    let index = plainNumbers.firstIndex(endingAfter: position)
    return index > 0 ? plainNumbers[index - 1].range.upperBound : 0
  }

  /// The words behind a figure, up to the next one; a threshold belongs to them: 新增3家产值超百亿元企业.
  private func behind(_ index: Int, _ candidates: [Candidate], _ clause: Range<Int>) -> Range<Int> {
    let start = candidates[index].range.upperBound
    let figures = candidates[(index + 1)...].prefix(4)
    guard let next = figures.firstIndex(where: { !$0.isThreshold }) else {
      return start..<max(start, clause.upperBound)
    }
    // 9万户39万贫困人口: both count what stands behind the second.
    if candidates[next].start == start, candidates[next].range.upperBound <= clause.upperBound,
      candidates[index].quantity?.unit?.isCount == true, next == index + 1,
      next + 1 == candidates.endIndex
        || candidates[next + 1].start > candidates[next].range.upperBound
    {
      return behind(next, candidates, clause)
    }
    return start..<max(start, min(candidates[next].start, clause.upperBound))
  }

  // MARK: One figure

  private func figure(_ place: FigurePlace, _ subjects: inout Subjects, _ taken: inout Int) -> Figure {
    let (before, group) = place.isRank ? withoutGroup(place.before) : (place.before, nil)
    let dates = dates[dates.firstIndex(endingAfter: before.lowerBound)...]
      .prefix { $0.range.lowerBound < before.upperBound }
      .map(\.range)
    var predicate = Predicate(
      text, endingAt: before.upperBound, from: before.lowerBound, isRank: place.isRank, dates: dates)
    var name = names.name(in: before.lowerBound..<max(before.lowerBound, predicate.start), dates: dates)
    names.narrow(&name, predicate, isRank: place.isRank, dates: dates)
    var found = indicators.indicator(place, predicate, name, &subjects)
    taken = max(taken, found.end)
    if place.isLinked || isRaised(place, subjects), !found.isBeforeNoun, !place.isRank,
      let last = subjects.predicate
    {
      predicate = last.shared(at: predicate.start)
    }
    let measurement = typing.measurement(
      place.candidate, predicate, indicator: found.indicator, isBeforeNoun: found.isBeforeNoun)
    complete(&found, measurement, predicate, group)
    bounds.bind(measurement, place, subjects)
    if measurement.type == .count { measurement.scope = subjects.scope }
    subjects.scope = []
    measurement.indicator = Self.trimmed(found.indicator)
    measurement.period = periods.period(
      of: measurement, predicate, place, isDone: isDone(found, predicate, place), &subjects)
    measurement.reference = lasts(place) ? nil : IndicatorNames.shared.code(naming: measurement.indicator)
    typing.refine(measurement)
    if !place.isRank {
      subjects.predicate = predicate
      subjects.bound = place.candidate.quantity?.leading == nil ? nil : measurement.bound
    }
    subjects.note(measurement.indicator, thing: found.thing, verb: found.verb)
    if found.isBeforeNoun { passContest(place, found.end, &subjects, &taken) }
    subjects.unit = measurement.unit
    subjects.isRank = place.isRank
    subjects.figureEnd = place.candidate.range.upperBound
    var figure = Figure(.measure, place.candidate.range)
    figure.measure = measurement
    return figure
  }

  /// 空气质量在8个县区中排名第二: the things counted are those among which something ranks, and what ranks stands before 在.
  private func passContest(_ place: FigurePlace, _ end: Int, _ subjects: inout Subjects, _ taken: inout Int) {
    guard taken == end, end < place.clause.range.upperBound, text[end] == Scalar.中 else { return }
    taken += 1
    guard let among = text[place.before].lastIndex(of: Scalar.在) else { return }
    let start = names.afterOpening(place.before.lowerBound, among, dates: [])
    let lasting = words.first(text, in: start..<max(start, among), of: .lasting)?.range.lowerBound ?? among
    guard lasting - start >= 2 else { return }
    subjects.last = Array(text[start..<lasting])
    subjects.lastThing = subjects.last
    subjects.verb = []
  }

  /// 优良天数连续5年超过320天: years are not what the indicator is measured in.
  private func lasts(_ place: FigurePlace) -> Bool {
    guard let role = place.candidate.quantity?.unit?.role, role == .year || role == .days else { return false }
    return words.longest(text, endingAt: place.before.upperBound, from: place.before.lowerBound, of: .lasting) != nil
  }

  /// 增长8%，力争10%: nothing but a word of striving stands between the figure and the one before it.
  private func isRaised(_ place: FigurePlace, _ subjects: Subjects) -> Bool {
    guard subjects.predicate?.changes == true, place.candidate.quantity?.unit?.role == .percent,
      place.candidate.start - subjects.figureEnd <= 8, subjects.figureEnd > subjects.sentenceStart
    else { return false }
    var i = subjects.figureEnd
    var strives = false
    while i < place.candidate.start {
      if let word = words.longest(text, at: i, end: place.candidate.start, of: [.strive, .ensure, .adverb, .reach]) {
        strives = strives || !word.classes.isDisjoint(with: [.strive, .ensure])
        i = word.end
      } else if Self.marks.contains(text[i]) {
        i += 1
      } else {
        return false
      }
    }
    return strives
  }

  /// Whether the figure counts what was done: 新增, 完成, 投入.
  private func isDone(_ found: IndicatorReader.Found, _ predicate: Predicate, _ place: FigurePlace) -> Bool {
    if !found.verb.isEmpty || found.isBeforeNoun { return true }
    if let verb = words.longest(found.thing, at: 0, end: found.thing.count, of: [.verb, .head]), verb.end >= 2,
      verb.classes.isDisjoint(with: .head)
    {
      return true
    }
    return words.longest(text, endingAt: predicate.start, from: place.before.lowerBound, of: .gained) != nil
  }

  /// The words before a rank without the group that it is taken in: 居全国、全省.
  private func withoutGroup(_ range: Range<Int>) -> (Range<Int>, Range<Int>?) {
    var end = range.upperBound
    var start = end
    while let group = words.longest(text, endingAt: end, from: range.lowerBound, of: .group) {
      start = group.start
      end = group.start
      while end > range.lowerBound, [Scalar.enumerationComma, Scalar.和].contains(text[end - 1]),
        end - 1 > range.lowerBound
      { end -= 1 }
    }
    return start < range.upperBound ? (range.lowerBound..<end, start..<range.upperBound) : (range, nil)
  }

  /// The whole of a share, the group of a rank.
  private func complete(
    _ found: inout IndicatorReader.Found, _ measurement: Measurement, _ predicate: Predicate,
    _ group: Range<Int>?
  ) {
    if let against = predicate.against {
      measurement.of = Array(text[against])
    } else if let base = predicate.base {
      measurement.of = Array(text[base])
      if measurement.type == .share, base.lowerBound > 0, text[base.lowerBound - 1] == Scalar.占 {
        found.indicator += [Scalar.占] + (predicate.start < base.upperBound ? text[base] : [])
      }
    } else if let group, measurement.type == .rank {
      measurement.of = Array(text[group])
    }
  }

  /// Without marks and blanks at its ends, and with no more than the grammars hold.
  private static func trimmed(_ words: [UInt32]) -> [UInt32] {
    if words.count <= 120, let first = words.first, let last = words.last, !marks.contains(first),
      !marks.contains(last), first != Scalar.closeQuote, last != Scalar.openQuote,
      !words.contains(Passage.placeholder)
    {
      return words
    }
    var words = (words.contains(Passage.placeholder) ? words.filter { $0 != Passage.placeholder } : words)[...]
    while let last = words.last, Self.marks.contains(last) || last == Scalar.openQuote { words.removeLast() }
    while let first = words.first, Self.marks.contains(first) || first == Scalar.closeQuote { words.removeFirst() }
    return Array(words.suffix(120))
  }

  private static let marks = ScalarSet([
    Scalar.enumerationComma, Scalar.wideComma, Scalar.space, Scalar.wideColon, Scalar.的, Scalar.emDash,
  ])
}
