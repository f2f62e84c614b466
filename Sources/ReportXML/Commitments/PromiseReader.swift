/// Finds the promises of a passage, clause by clause.
struct PromiseReader {
  private let words = Words.shared
  private let guidance = Guidance()
  private let terms = PromiseTerms()

  /// The classes that are looked for anywhere in a clause.
  private static let looked: WordClass = [
    .appeal, .requirement, .goal, .formula, .manner, .ensure, .strive, .state, .assigned,
  ]
  private static let openings = WordHits.Openings(of: looked)

  /// What the passages before say about this one.
  struct Context: Sendable {
    /// The year the part speaks of.
    var year: Int?
    /// Whether nothing promises before the goals are named: what stands above the first section of a plan.
    var isPreamble = false
    /// Whether the goals have been named: they may go on in the paragraphs that follow.
    var goalsAreNamed = false
    /// Whether every clause is a goal: the sentence, or the list, that names them.
    var isGoalList = false
    /// How many passages explain a word, of those in a row that name one: a report closes with notes on them.
    var explained = 0
  }

  /// The promises of a passage; `measures` are its figures that measure, in order.
  func promises(in passage: Passage, _ clauses: [Clause], measures: [Range<Int>], _ context: inout Context) -> [Promise]
  {
    let text = passage.scalars
    let hits = WordHits(text, Self.looked, openings: Self.openings)
    // The words in which a report closes promise nothing.
    if hits.contains(in: 0..<text.count, .appeal), words.longest(text, at: 0, end: text.count, of: .address) != nil {
      return []
    }
    if explainsWord(text, clauses, &context) { return [] }
    var promises: [Promise] = []
    var isSituation = false
    var state = SentenceState()
    var nextMeasure = 0
    for (index, clause) in clauses.enumerated() {
      if clause.sentence != state.sentence {
        if state.namesGoals, clauses[index - 1].mark != Scalar.wideColon { context.isGoalList = false }
        state = SentenceState(sentence: clause.sentence, group: clause.group)
        state.firstPromise = promises.count
      } else if clause.group != state.group {
        state.group = clause.group
        state.modality = .plan
        state.hasPromise = false
      }
      while nextMeasure < measures.count, measures[nextMeasure].upperBound <= clause.range.lowerBound {
        nextMeasure += 1
      }
      let inside = measures[nextMeasure...].prefix { $0.lowerBound < clause.range.upperBound }
      if hits.contains(in: clause.range, .appeal) { state.isAppeal = true }
      if state.isAppeal { continue }
      if terms.isDeadlineOnly(text, clause.range) {
        state.deadline = terms.deadline(text, clause.range, year: context.year)
        continue
      }
      // 我们也清醒地看到…: what follows says how things are, until it says what is to be done.
      if seesProblems(text, clause.range) {
        isSituation = true
      } else if isSituation, turnsToWork(text, clause.range) {
        isSituation = false
      }
      if isSituation { continue }
      if clause.announcesRequirement(text, hits) { state.isRequirement = !clause.hasGoal(hits) }
      if state.isRequirement { continue }
      if clause.hasGoal(hits) {
        state.namesGoals = true
        context.goalsAreNamed = true
        context.isGoalList = true
        continue
      }
      if clause.announces { continue }
      if context.isPreamble, !context.goalsAreNamed { continue }
      // 实现上述目标，…: the goals have been named.
      if context.isGoalList, inside.isEmpty, guidance.pointsBack(text, clause.range) { context.isGoalList = false }
      if state.hasPromise, continues(text, clause, clauses, index), let last = promises.indices.last {
        promises[last].range = promises[last].range.lowerBound..<clause.range.upperBound
        continue
      }
      let isGoal = context.isGoalList
      let signs = ClauseSigns(text, clause.range)
      if isGoal
        ? clause.range.count < 4 : guidance.isGuidance(text, clause.range, hits, signs, measure: inside.first)
      {
        state.hasPromise = false
        state.hasOnlyPlain = false
        continue
      }
      if !isGoal, inside.isEmpty, let subject = subject(text, clauses, index) {
        // 扩大内需，优化结构，是…: so is what stands before it in the sentence.
        if subject == .all, state.hasOnlyPlain { promises.removeSubrange(state.firstPromise...) }
        state.hasPromise = false
        state.hasOnlyPlain = false
        continue
      }
      if !isGoal, inside.isEmpty, !guidance.hasPredicate(text, clause.range, signs) {
        // 建设甲产业带，乙、丙经济区: a clause of names alone goes on with the list before it.
        if state.hasPromise, guidance.isList(text, clause.range), let last = promises.indices.last {
          promises[last].range = promises[last].range.lowerBound..<clause.range.upperBound
          continue
        }
        // 部分群众的生活还比较困难: without a verb a clause says how things are.
        if guidance.opensOnly(text, clause.range) || !guidance.opensAsPredicate(text, clause.range) {
          state.hasPromise = false
          continue
        }
      }
      var next = inside.startIndex
      var start = clause.range.lowerBound
      let borders = signs.contains(.list) ? borders(text, clause.range, inside) : []
      if promises.isEmpty { promises.reserveCapacity(clauses.count - index + borders.count) }
      for index in 0...borders.count {
        let part = start..<(index < borders.count ? borders[index] : clause.range.upperBound)
        start = part.upperBound + 1
        while next < inside.endIndex, inside[next].upperBound <= part.lowerBound { next += 1 }
        var measure: Range<Int>?
        while next < inside.endIndex, inside[next].lowerBound < part.upperBound {
          measure = inside[next]
          next += 1
        }
        promises.append(promise(text, part, hits, signs, measure, isGoal, &state, context))
      }
      state.hasPromise = true
      if !inside.isEmpty { state.hasOnlyPlain = false }
    }
    if clauses.last?.mark != Scalar.wideColon, !state.namesGoals || passage.kind != .item {
      context.isGoalList = context.isGoalList && passage.kind == .item
    }
    return promises
  }

  /// 慕课：指大规模开放在线课程: a note on a word promises nothing, and behind three of them in a list no paragraph does.
  private func explainsWord(_ text: [UInt32], _ clauses: [Clause], _ context: inout Context) -> Bool {
    if context.explained >= 3 { return true }
    guard clauses.count > 1, clauses[0].announces else {
      context.explained = 0
      return false
    }
    guard Self.explaining.contains(where: { text[clauses[1].range].starts(with: $0) }) else { return false }
    context.explained += 1
    return true
  }

  private static let explaining = ["指", "是指", "即", "全称", "简称", "英文", "主要指", "主要是指"].map { Scalar.all($0) }

  private func seesProblems(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    let opening = text[range].prefix(16)
    guard let see = opening.firstIndex(of: Scalar.看), see + 1 < range.upperBound, text[see + 1] == Scalar.到 else {
      return false
    }
    return see > range.lowerBound && text[range.lowerBound..<see].contains { Self.beforeSee.contains($0) }
  }

  private static let beforeSee = ScalarSet("醒应也要须还地")

  /// 对此，我们要…; 必须….
  private func turnsToWork(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while let word = words.longest(text, at: i, end: range.upperBound, of: [.subject, .connective]) { i = word.end }
    let rest = text[i..<range.upperBound]
    return Self.turning.contains { rest.starts(with: $0) }
  }

  private static let turning = ["要", "必须", "对此", "为此", "针对", "将", "应当", "一定", "今年", "因此", "务必"].map { Scalar.all($0) }

  private struct SentenceState {
    var sentence = -1
    var group = -1
    var isRequirement = false
    var isAppeal = false
    /// 到2030年，: of all that follows in the sentence.
    var deadline: String?
    var namesGoals = false
    var modality = Commitment.Modality.plan
    var hasPromise = false
    /// Where its promises begin.
    var firstPromise = 0
    /// Whether all its clauses so far promise, without a figure.
    var hasOnlyPlain = true
  }

  private func promise(
    _ text: [UInt32], _ range: Range<Int>, _ hits: WordHits, _ signs: ClauseSigns, _ measure: Range<Int>?,
    _ isGoal: Bool,
    _ state: inout SentenceState,
    _ context: Context
  ) -> Promise {
    let own = terms.modality(text, range, hits)
    let isOutcome = isGoal || terms.isTarget(text, range, hits, measure: measure)
    let hasMeasure = measure != nil
    // 确保 and 力争 govern the figures that follow in the same sentence, until a clause without one.
    let modality = own ?? (hasMeasure ? state.modality : .plan)
    // Behind its subject such a word governs its own clause: 财政收入力争增长7%，….
    let isOfClause = own != nil && !terms.opensWithModality(text, range)
    state.modality = isOfClause ? .plan : own != nil ? modality : hasMeasure ? state.modality : .plan
    return Promise(
      range: range, kind: isOutcome || own == .ensure ? .target : .action, modality: modality,
      deadline: (signs.contains(.time) ? terms.deadline(text, range, year: context.year) : nil) ?? state.deadline,
      responsible: signs.contains(.by) ? terms.responsible(text, range) : nil)
  }

  /// 形成以甲为中心，乙、丙有机衔接的综合交通体系: a clause that goes on with the one before.
  private func continues(_ text: [UInt32], _ clause: Clause, _ clauses: [Clause], _ index: Int) -> Bool {
    guard index > 0, clauses[index - 1].sentence == clause.sentence else { return false }
    let previous = clauses[index - 1].range
    guard text[previous.lowerBound] != Scalar.以,
      let word = words.longest(text, endingAt: previous.upperBound, from: previous.lowerBound, of: .verbless),
      word.start > previous.lowerBound, text[word.start - 1] != Scalar.互
    else { return false }
    // 招商以企业为主，提高服务质量: a predicate of its own.
    let range = clause.range
    guard
      let verb = words.longest(
        text, at: range.lowerBound, end: range.upperBound, of: [.verb, .gained, .causative, .adverb])
    else { return true }
    return verb.end - verb.start < 2
  }

  /// The marks that part a clause into several promises.
  ///
  /// 力争甲突破2400亿元、乙突破300亿元 are two: each has its own predicate.
  private func borders(_ text: [UInt32], _ range: Range<Int>, _ measures: ArraySlice<Range<Int>>) -> [Int] {
    guard measures.count > 1 else { return measures.isEmpty ? pairs(text, range) : [] }
    var borders: [Int] = []
    for (first, second) in zip(measures, measures.dropFirst()) {
      let gap = first.upperBound..<second.lowerBound
      guard gap.lowerBound < gap.upperBound, text[gap.lowerBound] == Scalar.enumerationComma,
        terms.hasOwnPredicate(text, gap.lowerBound + 1..<gap.upperBound)
      else { continue }
      borders.append(gap.lowerBound)
    }
    return borders
  }
}

extension PromiseReader {
  /// 督导和考核 are two nouns, and no verb with its object.
  private static let joining = ScalarSet("和与及")

  /// 严控增量、优化存量、提升质量: verbs with an object each, in equal measure; the marks between them.
  private func pairs(_ text: [UInt32], _ range: Range<Int>) -> [Int] {
    guard text[range].contains(Scalar.enumerationComma), !text[range].contains(Scalar.等),
      !text[range].contains(Scalar.openQuote)
    else { return [] }
    var borders: [Int] = []
    var start = range.lowerBound
    for i in range.lowerBound...range.upperBound where i == range.upperBound || text[i] == Scalar.enumerationComma {
      guard isPair(text, start..<i, isFirst: start == range.lowerBound) else { return [] }
      if i < range.upperBound { borders.append(i) }
      start = i + 1
    }
    return borders
  }

  private func isPair(_ text: [UInt32], _ part: Range<Int>, isFirst: Bool) -> Bool {
    guard part.count >= 4, part.count <= 8 else { return false }
    if isFirst, text[part.lowerBound] == Scalar.以 {
      return words.contains(text, in: part.lowerBound + 2..<part.upperBound, .verb)
    }
    var i = part.lowerBound
    while let adverb = words.longest(text, at: i, end: part.upperBound, of: .adverb) { i = adverb.end }
    guard let verb = words.longest(text, at: i, end: part.upperBound, of: [.verb, .causative]), verb.end - i == 2,
      part.upperBound - verb.end >= 2, !Self.joining.contains(text[verb.end])
    else { return false }
    if verb.classes.contains(.causative) { return false }
    // 实现政令畅通, 做到令行禁止: one predicate over both; and so 深化简政放权、放管结合.
    return !isFirst
      || text[i] != Scalar.深 && words.longest(text, at: i, end: part.upperBound, of: [.light, .reach]) == nil
  }
}

extension Clause {
  /// 总体要求是, 总体思路：; and not 围绕总体要求.
  fileprivate func announcesRequirement(_ text: [UInt32], _ hits: WordHits) -> Bool {
    guard let word = hits.first(in: range, of: .requirement) else { return false }
    return announces || (word.range.upperBound < range.upperBound && text[word.range.upperBound] == Scalar.是)
  }

  fileprivate func hasGoal(_ hits: WordHits) -> Bool {
    announces && hits.contains(in: range, .goal)
  }
}
