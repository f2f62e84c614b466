/// Where in the report a block stands: which main part, and what that says of its figures and promises.
struct Parts {
  /// The year the report was delivered in, if known.
  var delivered: Int?
  /// What the passages so far say about promises.
  var context = PromiseReader.Context()
  private let words = Words.shared
  private var part: Part?
  /// The year that the paragraphs have turned to, in a part about several: 刚刚过去的2020年.
  private var turn: Int?
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

  /// Reads the opening of a passage for the time it turns to, in a part that is about several years.
  mutating func turn(at passage: Passage, _ clauses: [Clause]) {
    if let part, part.period == nil, part.kind == .other { return turnToYear(passage, clauses) }
    guard let period = part?.period, period.firstYear < period.lastYear, passage.kind != .lead else { return }
    if !turnLasts { turn = nil }
    for (index, clause) in clauses.prefix(2).enumerated() where clause.sentence == 0 || clauses[0].range.count < 6 {
      for i in clause.range.prefix(8) {
        let rest = passage.scalars[i..<clause.range.upperBound]
        if let date = DateFigures().date(passage.scalars, at: i, year: nil), let year = date.year {
          guard year == period.lastYear || year == period.firstYear, date.when == "\(year)" else { return }
          turn = year
          // 2020年，是极不平凡的一年
          let next = index + 1 < clauses.count ? passage.scalars[clauses[index + 1].range.lowerBound] : 0
          turnLasts = passage.kind == .heading || rest.contains(Scalar.是) || next == Scalar.是
          return
        }
        if let word = words.longest(passage.scalars, at: i, end: rest.endIndex, of: [.allYears, .lastYear]) {
          let isOne = word.classes.contains(.lastYear)
          turn = isOne ? period.lastYear : nil
          if isOne { turnLasts = rest.contains(Scalar.是) }
          return
        }
      }
    }
  }

  /// In a part that does not say its time: 2023年，全县…, and all that follows is about that year until this one is named.
  private mutating func turnToYear(_ passage: Passage, _ clauses: [Clause]) {
    guard let delivered, passage.kind == .words, let first = clauses.first?.range else { return }
    let opening = first.lowerBound..<min(first.upperBound, first.lowerBound + 8)
    if let date = opening.lazy.compactMap({ DateFigures().date(passage.scalars, at: $0, year: nil) }).first {
      guard let year = date.year, date.when == "\(year)", (delivered - 1...delivered).contains(year) else { return }
      turn = year == delivered ? nil : year
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
    if let turn { return PeriodContext(period: Period(year: turn), looksBack: looksBack, delivered: delivered) }
    if let period = part.period { return PeriodContext(period: period, looksBack: looksBack, delivered: delivered) }
    // A part that does not say its time is about that of the report.
    let year = delivered.map { part.kind == .review ? $0 - 1 : $0 }
    return PeriodContext(period: year.map { Period(year: $0) }, looksBack: looksBack, delivered: delivered)
  }
}
