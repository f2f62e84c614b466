/// Finds the period a figure holds for: what its sentence says, or else what its part of the report is about.
struct MeasurePeriods {
  let text: [UInt32]
  let context: PeriodContext
  let dates: [Figure]
  /// What each of the dates says.
  private let periods: [Period?]
  private let words = Words.shared

  init(text: [UInt32], context: PeriodContext, dates: [Figure]) {
    self.text = text
    self.context = context
    self.dates = dates
    periods = dates.map { $0.when.flatMap { Period(iso: $0) } }
  }

  func period(
    of measurement: Measurement, _ predicate: Predicate, _ place: FigurePlace, isDone: Bool,
    _ subjects: inout Subjects
  ) -> Period? {
    if let said = said(place, &subjects) { return said }
    guard let period = context.period else { return nil }
    if predicate.isFrom, period.firstYear == period.lastYear { return Period(year: period.firstYear - 1) }
    if saysLastYear(place) { return Period(year: period.firstYear - 1) }
    guard period.firstYear < period.lastYear else { return period }
    if isYearly(place) { return period }
    if predicate.isFrom { return Period(year: period.firstYear - 1) }
    // Over several years a level is that of the last one, and what was added is that of all.
    switch measurement.type {
    case .rank, .multiple: return Period(year: period.lastYear)
    case .share, .level, .count:
      return isReached(measurement, predicate, place, isDone: isDone) ? Period(year: period.lastYear) : period
    default: return period
    }
  }

  /// Whether the figure says where things stood in the end: 达到, 率34.1%, 地区生产总值2200亿元; and not 新增, 完成, 投入.
  private func isReached(
    _ measurement: Measurement, _ predicate: Predicate, _ place: FigurePlace, isDone: Bool
  ) -> Bool {
    if words.contains(text, in: place.before, .achieve) { return false }
    if predicate.reaches { return true }
    return measurement.type != .count && !isDone && predicate.direction == nil
  }

  /// A year printed in the clause before the figure, or earlier in the sentence: 到2030年.
  private func said(_ place: FigurePlace, _ subjects: inout Subjects) -> Period? {
    let start = place.clause.range.lowerBound
    // Few dates stand before a figure; a clause of thousands is no sentence.
    let behind = dates.firstIndex(endingAfter: place.candidate.start)
    for index in (max(0, behind - 8)..<behind).reversed() {
      let date = dates[index].range
      if date.lowerBound < start { break }
      guard let period = periods[index], !isComparison(date, start, place) else { continue }
      if period.firstYear == period.lastYear, isGoal(date) { subjects.year = period.lastYear }
      // “十四五”末
      let isEnd = date.upperBound < text.count && text[date.upperBound] == Scalar.末
      return Period(from: isEnd ? period.lastYear : period.firstYear, through: period.lastYear)
    }
    let before = dates.firstIndex(endingAfter: start)
    for index in max(0, before - 8)..<before where dates[index].range.lowerBound >= subjects.sentenceStart {
      let date = dates[index].range
      guard let period = periods[index], isGoal(date) || opensSentence(date) else { continue }
      subjects.year = period.lastYear
    }
    if isFiveYears(near(place)) || isFiveYears(opening(place, subjects)), let period = context.period,
      period.firstYear == period.lastYear, context.looksBack
    {
      return Period(from: period.lastYear - 4, through: period.lastYear)
    }
    return subjects.year.map { Period(year: $0) }
  }

  /// 到2030年, 2025年：a year that holds for what follows.
  private func isGoal(_ date: Range<Int>) -> Bool {
    date.lowerBound > 0 && (text[date.lowerBound - 1] == Scalar.到 || text[date.lowerBound - 1] == Scalar.至)
  }

  /// 2020年，: a year that is a clause of its own.
  private func opensSentence(_ date: Range<Int>) -> Bool {
    date.upperBound < text.count && [Scalar.wideComma, Scalar.comma].contains(text[date.upperBound])
  }

  /// 较2019年下降, 是2015年的1.36倍, 比2020年末: the base of a comparison, and not the time.
  private func isComparison(_ date: Range<Int>, _ start: Int, _ place: FigurePlace) -> Bool {
    let before = date.lowerBound > start ? text[date.lowerBound - 1] : 0
    if [Scalar.比, Scalar.较, Scalar.是, Scalar.与].contains(before) { return true }
    // 由2007年的1.4%: the time of that figure, and of no other.
    if [Scalar.由, Scalar.从, Scalar.自].contains(before) { return date.lowerBound < place.before.lowerBound }
    return place.candidate.quantity?.unit?.role == .multiple && date.upperBound < text.count
      && text[date.upperBound] == Scalar.的
  }

  /// 年均 of a figure that is no change stays with all years.
  private func isYearly(_ place: FigurePlace) -> Bool {
    near(place).contains {
      $0 + 1 < place.candidate.start && text[$0] == Scalar.年 && [Scalar.均, Scalar.产].contains(text[$0 + 1])
    }
  }

  /// The first words of the sentence.
  private func opening(_ place: FigurePlace, _ subjects: Subjects) -> Range<Int> {
    let end = min(subjects.sentenceStart + 8, place.candidate.start)
    return min(subjects.sentenceStart, end)..<end
  }

  /// The words of the clause close before the figure.
  private func near(_ place: FigurePlace) -> Range<Int> {
    max(place.clause.range.lowerBound, place.candidate.start - 60)..<place.candidate.start
  }

  /// 五年来, 过去五年, 五年累计.
  private func isFiveYears(_ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i + 1 < range.upperBound {
      if text[i] == Scalar.五 || Scalar.digit(text[i]) == 5, text[i + 1] == Scalar.年 {
        let next = i + 2 < text.count ? text[i + 2] : 0
        if [Scalar.来, Scalar.累, Scalar.共, Scalar.间].contains(next) { return true }
      }
      i += 1
    }
    return false
  }

  /// 上年, 去年 as the time itself, and not behind 比 or 较.
  private func saysLastYear(_ place: FigurePlace) -> Bool {
    guard let word = words.first(text, in: place.before, of: .time) else { return false }
    let first = text[word.range.lowerBound]
    guard word.range.count <= 4, first == Scalar.上 || first == Scalar.去, text[word.range.lowerBound + 1] == Scalar.年
    else {
      return false
    }
    let before = word.range.lowerBound > 0 ? text[word.range.lowerBound - 1] : 0
    return before != Scalar.比 && before != Scalar.较
  }
}
