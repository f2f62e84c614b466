/// Finds the period a figure holds for: what its sentence says, or else what its part of the report is about.
struct MeasurePeriods {
  let text: [UInt32]
  let context: PeriodContext
  let dates: [Figure]
  /// What each of the dates says.
  private let periods: [Period?]
  private let words = Words.shared

  private static let openings = Words.shared.starts(of: .time)

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
    // 到2015年，…年均增长10%: a yearly mean is of all the years.
    if let period = context.period, period.firstYear < period.lastYear, isMean(place), !isGoalOfSentence(subjects) {
      return period
    }
    if let said = said(place, &subjects) {
      // “十四五”期间生产总值达到500亿元: at its end.
      let isEnd = said.firstYear < said.lastYear && isReached(measurement, predicate, place, isDone: isDone)
      return isEnd ? Period(year: said.lastYear) : said
    }
    guard let period = context.period else { return nil }
    if predicate.isFrom, period.firstYear == period.lastYear { return Period(year: period.firstYear - 1) }
    guard period.firstYear < period.lastYear else {
      guard let word = lastYearWord(place) else { return period }
      // 去年 is the year before the report was delivered, 上年 the one before that which the part is about.
      let isSpoken = text[word.lowerBound] == Scalar.去
      return Period(year: (isSpoken ? context.delivered : nil).map { $0 - 1 } ?? period.firstYear - 1)
    }
    for (years, word) in Self.sinceYears where context.looksBack && opens(subjects, with: word) {
      return Period(from: period.lastYear - years + 1, through: period.lastYear)
    }
    // Of several years that are over the last one is 去年.
    if lastYearWord(place) != nil || saysYearOnYear(place) || opens(subjects, with: Self.spokenLastYear) {
      return Period(year: period.lastYear)
    }
    if isYearly(place) { return period }
    if predicate.isFrom { return Period(year: period.firstYear - 1) }
    // Over several years a level is that of the last one, and what was added is that of all.
    switch measurement.type {
    case .multiple
    where predicate.direction == .up && !predicate.reaches && place.candidate.quantity?.unit?.role == .multiple:
      return period
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
      guard let period = periods[index], !isComparison(date, start, place), !isAttribute(date, place) else { continue }
      let meant = Period(from: endsAt(date) ? period.lastYear : period.firstYear, through: period.lastYear)
      if isGoal(date) || opensClause(date, start), meant.firstYear == meant.lastYear { subjects.period = meant }
      return meant
    }
    let before = dates.firstIndex(endingAfter: start)
    for index in max(0, before - 8)..<before where dates[index].range.lowerBound >= subjects.sentenceStart {
      let date = dates[index].range
      guard let period = periods[index],
        isGoal(date) || opensSentence(date)
          || period.firstYear == period.lastYear && opensClause(date, clauseStart(date, subjects.sentenceStart))
      else { continue }
      let isEnd = isGoal(date) || endsAt(date)
      subjects.period = Period(from: isEnd ? period.lastYear : period.firstYear, through: period.lastYear)
    }
    if isFiveYears(near(place)) || isFiveYears(opening(place, subjects)), let period = context.period,
      period.firstYear == period.lastYear, context.looksBack
    {
      return Period(from: period.lastYear - 4, through: period.lastYear)
    }
    return subjects.period
  }

  /// 到2030年, 2025年：a year that holds for what follows.
  private func isGoal(_ date: Range<Int>) -> Bool {
    // 达到2021年的1.5倍: 到 is of the verb.
    if date.lowerBound > 1, text[date.lowerBound - 2] == Scalar.达 { return false }
    return date.lowerBound > 0 && (text[date.lowerBound - 1] == Scalar.到 || text[date.lowerBound - 1] == Scalar.至)
  }

  /// Where the words begin that stand before a date in its clause; they are few.
  private func clauseStart(_ date: Range<Int>, _ start: Int) -> Int {
    var i = date.lowerBound
    while i > start, i > date.lowerBound - 6, !Self.clauseMarks.contains(text[i - 1]) { i -= 1 }
    return i
  }

  private static let clauseMarks = ScalarSet("，；：,;:")

  /// 预计2002年全市生产总值…: in a part about several years a year that opens a clause goes for what follows in the sentence.
  private func opensClause(_ date: Range<Int>, _ start: Int) -> Bool {
    guard let period = context.period, period.firstYear < period.lastYear, context.looksBack else { return false }
    var i = start
    while i < date.lowerBound,
      let word = words.longest(text, at: i, end: date.lowerBound, of: [.time, .connective, .adverb])
    {
      i = word.end
    }
    return i == date.lowerBound
  }

  /// 2020年，, “十四五”期间，: a time that is a clause of its own.
  private func opensSentence(_ date: Range<Int>) -> Bool {
    let end = afterTail(date)
    return end < text.count && [Scalar.wideComma, Scalar.comma].contains(text[end])
  }

  /// Whether a time is the end of its years: “十四五”末, “十四五”期末.
  private func endsAt(_ date: Range<Int>) -> Bool {
    text[date.upperBound..<afterTail(date)].contains(Scalar.末)
  }

  /// Behind 期间, 时期, 末, 以来 of a time.
  private func afterTail(_ date: Range<Int>) -> Int {
    var i = date.upperBound
    while i < min(date.upperBound + 3, text.count), Self.tails.contains(text[i]) { i += 1 }
    return i
  }

  private static let tails = ScalarSet("期间时末底以来内")

  /// 较2019年下降, 是2015年的1.36倍, 比2020年末: the base of a comparison, and not the time.
  private func isComparison(_ date: Range<Int>, _ start: Int, _ place: FigurePlace) -> Bool {
    let before = date.lowerBound > start ? text[date.lowerBound - 1] : 0
    // 在2020年基础上翻一番, 按2020年价格计算
    let behind = text[date.upperBound...].prefix(3)
    if Self.bases.contains(where: { behind.starts(with: $0) || behind.dropFirst().starts(with: $0) }) { return true }
    if [Scalar.比, Scalar.较, Scalar.是, Scalar.与].contains(before) { return true }
    // 由2007年的1.4%: the time of that figure, and of no other.
    if [Scalar.由, Scalar.从, Scalar.自].contains(before) { return date.lowerBound < place.before.lowerBound }
    return place.candidate.quantity?.unit?.role == .multiple && date.upperBound < text.count
      && text[date.upperBound] == Scalar.的
  }

  private static let bases = ["基础", "价格", "不变"].map { Scalar.all($0) }

  /// 改造2005年前建成的老旧小区: a time that says which things.
  private func isAttribute(_ date: Range<Int>, _ place: FigurePlace) -> Bool {
    let end = min(date.upperBound + 6, place.candidate.start)
    guard date.upperBound + 1 < end, text[date.upperBound] != Scalar.的,
      let of = text[date.upperBound..<end].firstIndex(of: Scalar.的), of + 1 < place.candidate.start
    else { return false }
    return [Scalar.前, Scalar.以, Scalar.后].contains(text[date.upperBound])
  }

  /// Whether the sentence opens with a word: 去年，…; 两年来，….
  private func opens(_ subjects: Subjects, with word: [UInt32]) -> Bool {
    let end = subjects.sentenceStart + word.count
    guard end < text.count, text[subjects.sentenceStart..<end].elementsEqual(word) else { return false }
    return text[end] != Scalar.底 && text[end] != Scalar.末
  }

  private static let spokenLastYear = Scalar.all("去年")
  private static let sinceYears = [(2, "两年来"), (3, "三年来"), (4, "四年来")].map { ($0, Scalar.all($1)) }

  /// 年均 of a figure that is no change stays with all years.
  private func isYearly(_ place: FigurePlace) -> Bool {
    near(place).contains {
      $0 + 1 < place.candidate.start && text[$0] == Scalar.年 && [Scalar.均, Scalar.产].contains(text[$0 + 1])
    }
  }

  /// 年均增长10%, 年均增速超过10% in a part about several years.
  private func isMean(_ place: FigurePlace) -> Bool {
    let before = place.before
    guard let first = before.first else { return false }
    var i = before.upperBound - 1
    while i > first, i > before.upperBound - 14 {
      defer { i -= 1 }
      if Self.separators.contains(text[i]) { return false }
      if text[i] == Scalar.均, text[i - 1] == Scalar.年 { return true }
    }
    return false
  }

  private static let separators = ScalarSet("、，")

  /// Whether the sentence has turned to a year ahead: 到2030年，…年均增长6%.
  private func isGoalOfSentence(_ subjects: Subjects) -> Bool {
    guard let said = subjects.period, let period = context.period else { return false }
    return said.lastYear > period.lastYear || said.firstYear < said.lastYear
  }

  /// 同比增长, 比上年增长: of the last of several years.
  private func saysYearOnYear(_ place: FigurePlace) -> Bool {
    let before = text[place.before]
    return before.contains(where: Self.comparing.contains) && Self.yearOnYear.contains(where: before.holds)
  }

  private static let comparing = ScalarSet("比较")
  private static let yearOnYear = ["同比", "比上年", "较上年", "比去年", "较去年"].map { Scalar.all($0) }

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
  private func lastYearWord(_ place: FigurePlace) -> Range<Int>? {
    guard let word = words.first(text, in: place.before, of: .time, startingWith: Self.openings) else { return nil }
    let first = text[word.range.lowerBound]
    guard word.range.count <= 4, first == Scalar.上 || first == Scalar.去, text[word.range.lowerBound + 1] == Scalar.年
    else {
      return nil
    }
    let before = word.range.lowerBound > 0 ? text[word.range.lowerBound - 1] : 0
    // 达到上年两倍: the base of a multiple.
    let isBase = before == Scalar.比 || before == Scalar.较 || place.candidate.quantity?.unit?.role == .multiple
    return isBase ? nil : word.range
  }
}
