/// What a main part is about, and when.
struct SectionMeaning: Sendable, Hashable {
  var kind: Section.Kind?
  var period: Period?
}

/// Finds kind and period of the main parts by their headings; where a heading does not say, by their order and their clauses.
struct SectionMeanings {
  let text: [UInt8]
  /// The day of delivery, if known.
  let delivered: DateReader.PrintedDate?

  /// The year the report looks back on: the one before its delivery, or that of the delivery if it is late in the year.
  private let reviewed: Int?

  init(text: [UInt8], blocks: [Block], delivered: DateReader.PrintedDate?) {
    self.text = text
    self.delivered = delivered
    reviewed = delivered.map { $0.month >= 11 ? $0.year : $0.year - 1 } ?? Self.yearOfReview(text, blocks)
  }

  /// The meanings of the main parts, by the index of their heading's block.
  func meanings(of blocks: [Block]) -> [Int: SectionMeaning] {
    var meanings: [Int: SectionMeaning] = [:]
    var last: SectionMeaning?
    let headings = blocks.indices.filter { blocks[$0].kind == .heading && blocks[$0].level == 1 }
    for (number, i) in headings.enumerated() {
      let words = headingWords(blocks[i])
      let end = number + 1 < headings.count ? blocks[headings[number + 1]].range.lowerBound : text.count
      var meaning = SectionMeaning(kind: kind(words, last) { PartTense(text, blocks[i].headingEnd..<end) })
      meaning.period = period(words, meaning.kind, last)
      meanings[i] = meaning
      last = meaning
    }
    return reviewed(meanings)
  }

  /// Parts without a kind before the first plan are the review, where no other part is.
  private func reviewed(_ meanings: [Int: SectionMeaning]) -> [Int: SectionMeaning] {
    let order = meanings.keys.sorted()
    guard let plan = order.first(where: { meanings[$0]?.kind == .plan }),
      !order.contains(where: { meanings[$0]?.kind == .review })
    else { return meanings }
    var meanings = meanings
    for i in order where i < plan && meanings[i]?.kind == .other {
      meanings[i] = SectionMeaning(kind: .review, period: reviewed.map { Period(year: $0) })
    }
    return meanings
  }

  private func headingWords(_ block: Block) -> [UInt8] {
    LineShape.plainWords(text, (block.numbering?.range.upperBound ?? block.wordsStart)..<block.headingEnd)
  }

  /// The kind that the words say; what the clauses of the part say where the words do not, or where the first part is to plan.
  private func kind(_ words: [UInt8], _ last: SectionMeaning?, tense: () -> PartTense) -> Section.Kind {
    guard let kind = kind(words) else {
      guard let last, last.kind != .other else { return tense().kind ?? .other }
      return last.kind == .review && tense().isAllDone ? .review : inherited(from: last)
    }
    guard kind == .plan, last == nil else { return kind }
    // “十五”计划良好开局的一年; 1996年的政府工作和1997年的奋斗目标. Where nothing but the years of a plan that runs says that the
    // first part plans, its clauses must say so too.
    let tense = tense().kind
    return tense == .review || (tense == nil && !Lexicon.shared.occurs(.planPart, in: words)) ? .review : kind
  }

  /// The kind that the words say.
  private func kind(_ words: [UInt8]) -> Section.Kind? {
    let lexicon = Lexicon.shared
    let isPlan = lexicon.occurs(.planPart, in: words)
    if lexicon.occurs(.governmentPart, in: words), years(words).isEmpty { return .government }
    let year = years(words).last ?? fiveYearPlan(words)?.lastYear
    if let reviewed, let year {
      if lexicon.occurs(.reviewPart, in: words), year <= reviewed + 1, !isPlan { return .review }
      if year > reviewed { return .plan }
      if isPlan, !lexicon.occurs(.reviewPart, in: words), year == reviewed, delivered == nil { return .plan }
      return .review
    }
    if lexicon.occurs(.reviewPart, in: words) { return .review }
    return isPlan ? .plan : nil
  }

  /// Behind the review everything is plan, until a heading says otherwise.
  private func inherited(from last: SectionMeaning?) -> Section.Kind {
    switch last?.kind {
    case .review, .plan, .government: .plan
    default: .other
    }
  }

  private func period(_ words: [UInt8], _ kind: Section.Kind?, _ last: SectionMeaning?) -> Period? {
    let years = years(words)
    switch kind {
    case .review:
      if let year = years.filter({ $0 <= reviewed ?? .max }).last { return Period(year: year) }
      let plan = fiveYearPlan(words)
      guard let reviewed else { return plan }
      if let plan, plan.lastYear <= reviewed { return plan }
      return words.contains("五年") ? Period(from: reviewed - 4, through: reviewed) : Period(year: reviewed)
    case .plan, .government:
      if let year = years.last { return Period(year: year) }
      if let plan = fiveYearPlan(words) { return plan }
      guard let reviewed else { return nil }
      if words.contains("五年") { return Period(from: reviewed + 1, through: reviewed + 5) }
      return last?.kind == .plan || last?.kind == .government ? last?.period : Period(year: reviewed + 1)
    default:
      return nil
    }
  }

  private func years(_ words: [UInt8]) -> [Int] { PrintedYears.years(words) }

  /// The five-year plan that a heading names last.
  private func fiveYearPlan(_ words: [UInt8]) -> Period? { FiveYearPlan.periods(words).last }

  /// Without a date, the first heading that names a year and looks back.
  private static func yearOfReview(_ text: [UInt8], _ blocks: [Block]) -> Int? {
    for block in blocks where block.kind == .heading && block.level == 1 {
      let words = LineShape.plainWords(text, block.range.lowerBound..<block.headingEnd)
      guard let year = PrintedYears.years(words).last else { continue }
      return Lexicon.shared.occurs(.reviewPart, in: words) ? year : year - 1
    }
    return nil
  }
}
