/// Where in the report a block stands: which main part, and what that says of its figures and promises.
struct Parts {
  /// The year the report was delivered in, if known.
  var delivered: Int?
  /// What the passages so far say about promises.
  var context = PromiseReader.Context()
  private let words = Words.shared
  private var part: Part?
  /// The years that the paragraphs have turned to, in a part about others: 刚刚过去的2020年, 回顾过去五年.
  private var turn: Period?
  /// Whether it holds for the paragraphs behind as well: 2020年是极不平凡的一年.
  private var turnLasts = false

  private struct Part {
    var next: Int
    var kind: Section.Kind?
    var period: Period?
    /// The first section in it; `next` if it has none.
    var firstSection: Int
  }

  /// Enters a section; one of level 1 is a main part.
  mutating func open(_ body: Markup, _ index: Int) {
    context.isGoalList = false
    if let part, index < part.next { return }
    let kind = body.value(.kind, of: index).flatMap { Section.Kind(rawValue: $0) }
    let period = body.value(.period, of: index).flatMap { Period(iso: $0) }
    turn = nil
    turnLasts = false
    let next = Int(body.spans[index].next)
    part = Part(
      next: next, kind: kind, period: period, firstSection: body.child(.section, of: index) ?? next)
    context = PromiseReader.Context(year: period?.lastYear)
  }

  /// Enters a block.
  mutating func enter(_ index: Int) {
    if let part, index >= part.next { self.part = nil }
    guard let part else { return }
    context.isPreamble = part.kind == .plan && part.firstSection < part.next && index < part.firstSection
  }

  /// Reads the opening of a passage for the time it turns to.
  mutating func turn(at passage: Passage, _ clauses: [Clause]) {
    guard let part else { return }
    if part.period == nil, part.kind == .other { return turnToYear(passage, clauses) }
    guard let period = part.period, passage.kind != .lead else { return }
    if period.firstYear == period.lastYear {
      if part.kind == .review { turnToYears(endingIn: period.lastYear, passage, clauses) }
      return
    }
    if !turnLasts { turn = nil }
    for (index, clause) in clauses.prefix(2).enumerated() where clause.sentence == 0 || clauses[0].range.count < 6 {
      for i in clause.range.prefix(8) {
        let rest = passage.scalars[i..<clause.range.upperBound]
        if let date = DateFigures().date(passage.scalars, at: i, year: nil), let year = date.year {
          guard year == period.lastYear || year == period.firstYear, date.when == "\(year)" else { return }
          turn = Period(year: year)
          // 2020年，是极不平凡的一年
          let next = index + 1 < clauses.count ? passage.scalars[clauses[index + 1].range.lowerBound] : 0
          turnLasts = passage.kind == .heading || rest.contains(Scalar.是) || next == Scalar.是
          return
        }
        if let word = words.longest(passage.scalars, at: i, end: rest.endIndex, of: [.allYears, .lastYear]) {
          let isOne = word.classes.contains(.lastYear)
          turn = isOne ? Period(year: period.lastYear) : nil
          if isOne { turnLasts = rest.contains(Scalar.是) }
          return
        }
      }
    }
  }

  /// In a part about one year: 五年来，…, “十三五”时期，…, and what follows is about these years until that one is named again.
  private mutating func turnToYears(endingIn last: Int, _ passage: Passage, _ clauses: [Clause]) {
    let text = passage.scalars
    if passage.kind == .heading { turn = nil }
    for clause in clauses.prefix(2) where clause.sentence == clauses[0].sentence || clauses[0].range.count < 6 {
      for i in clause.range.prefix(8) {
        if let plan = plan(text, at: i, clause.range.upperBound), plan.lastYear == last { return turn = plan }
        if text[i] == Scalar.今 || DateFigures().date(text, at: i, year: nil)?.year != nil { return turn = nil }
        let word = words.longest(text, at: i, end: clause.range.upperBound, of: [.allYears, .lastYear])
        guard let word else { continue }
        if word.classes.contains(.lastYear) { return turn = nil }
        if opensWithYears(word, text, clause.range.lowerBound) { turn = Period(from: last - 4, through: last) }
        return
      }
    }
  }

  /// 五年来, 过去五年, 这五年, 回首过去的五年; and not 连续五年, 提前完成五年任务, 第一个五年计划.
  private func opensWithYears(_ word: Words.Hit, _ text: [UInt32], _ start: Int) -> Bool {
    let isBare = text[word.start] == Scalar.五
    let before = word.start > start ? text[word.start - 1] : 0
    if isBare, text[word.end - 1] == Scalar.年, before != Scalar.这, before != Scalar.近 { return false }
    return text[start..<word.start].allSatisfy { Self.lookingBack.contains($0) }
  }

  /// What stands before the years at the head of a paragraph: 回顾, 总结, 在刚刚.
  private static let lookingBack = ScalarSet("回顾首望总结在刚这近")

  /// The years of a plan in quotation marks.
  private func plan(_ text: [UInt32], at position: Int, _ end: Int) -> Period? {
    guard text[position] == Scalar.openQuote,
      let close = text[position..<min(end, position + 8)].firstIndex(of: Scalar.closeQuote)
    else { return nil }
    return DateFigures().fiveYearPlan(text[position + 1..<close]).flatMap { Period(iso: $0) }
  }

  /// In a part that does not say its time: 2023年，全县…, and all that follows is about that year until this one is named.
  private mutating func turnToYear(_ passage: Passage, _ clauses: [Clause]) {
    guard let delivered, passage.kind == .words, let first = clauses.first?.range else { return }
    let opening = first.lowerBound..<min(first.upperBound, first.lowerBound + 8)
    if let date = opening.lazy.compactMap({ DateFigures().date(passage.scalars, at: $0, year: nil) }).first {
      guard let year = date.year, date.when == "\(year)", (delivered - 1...delivered).contains(year) else { return }
      turn = year == delivered ? nil : Period(year: year)
      turnLasts = true
    }
  }

  /// Whether clauses promise here.
  var promises: Bool { part?.kind == .plan || part?.kind == .government }

  /// What figures are about where they do not say it themselves.
  var period: PeriodContext {
    guard let part else {
      return PeriodContext(period: delivered.map { Period(year: $0) }, looksBack: false, delivered: delivered)
    }
    let looksBack = part.kind != .plan && part.kind != .government
    if let turn { return PeriodContext(period: turn, looksBack: looksBack, delivered: delivered) }
    if let period = part.period { return PeriodContext(period: period, looksBack: looksBack, delivered: delivered) }
    // A part that does not say its time is about that of the report.
    let year = delivered.map { part.kind == .review ? $0 - 1 : $0 }
    return PeriodContext(period: year.map { Period(year: $0) }, looksBack: looksBack, delivered: delivered)
  }
}
