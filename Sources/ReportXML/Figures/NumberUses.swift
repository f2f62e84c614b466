/// Says what a number is used for, where it does not measure: a threshold, a duration, the size of a set, a clock.
struct NumberUses {
  private let words = Words.shared
  private let counts = CountedThings()

  enum Use: Sendable {
    case measure
    case threshold
    case number(NumberKind, Range<Int>)
    case ordinal(Range<Int>)
    /// A Chinese numeral inside ordinary words.
    case nothing
  }

  func use(
    of quantity: Quantity, next: Quantity?, in text: [UInt32], clauseEnd: Int, _ kind: Passage.Kind
  ) -> Use {
    let isChinese = quantity.numeral.form == .chinese
    let range = quantity.range
    if kind == .title || kind == .cell { return isChinese ? .nothing : .number(.other, range) }
    guard let unit = quantity.unit else { return bare(quantity, text, clauseEnd) }
    if isThreshold(quantity, unit, next, text, clauseEnd) { return .threshold }
    if let use = time(quantity, unit, text, clauseEnd) { return use }
    if unit.role == .phase || isPlenary(range, text, clauseEnd) { return .ordinal(range) }
    if isSpecification(quantity, unit, text, clauseEnd) { return isChinese ? .nothing : .number(.specification, range) }
    if unit.isCount, unit.role == .set { return isChinese ? .nothing : .number(.setSize, range) }
    return isChinese && !counts.isMeasure(chinese: quantity, unit, text) ? .nothing : .measure
  }

  /// 省委十二次全会: which one, and not how many.
  private func isPlenary(_ range: Range<Int>, _ text: [UInt32], _ clauseEnd: Int) -> Bool {
    guard range.lowerBound > 0, [Scalar.委, Scalar.届].contains(text[range.lowerBound - 1]) else { return false }
    return words.longest(text, at: range.upperBound, end: clauseEnd, of: .numbered) != nil
  }

  // MARK: Without a unit

  private func bare(_ quantity: Quantity, _ text: [UInt32], _ clauseEnd: Int) -> Use {
    let range = quantity.range
    let next = range.upperBound < text.count ? text[range.upperBound] : 0
    if quantity.numeral.ratio != nil || quantity.numeral.denominator != nil { return .measure }
    if quantity.numeral.form == .chinese {
      if counts.isFraction(quantity) { return .measure }
      guard quantity.numeral.scale(in: text) >= 4, !quantity.numeral.isBareScale else { return .nothing }
      return isNounAhead(text, range.upperBound, clauseEnd) || endsClause(next) ? .measure : .nothing
    }
    // 20强, 6大产业, 7方面工作
    if let whole = words.longest(text, at: range.upperBound, end: clauseEnd, of: .whole), next != Scalar.级 {
      // 7方面: the word is part of it; 6大产业: only 大.
      let length = text[range.upperBound] == Scalar.方 ? 2 : 1
      return .number(.setSize, range.lowerBound..<min(whole.end, range.upperBound + length))
    }
    if next == Scalar.强 { return .number(.setSize, range.lowerBound..<range.upperBound + 1) }
    // 5.4万贫困劳动力, 1.77亿; 103.2 behind 指数为
    if quantity.numeral.scale(in: text) >= 4 || quantity.numeral.form == .mixed { return .measure }
    return isIndexValue(quantity, text) ? .measure : .number(.other, range)
  }

  private func isIndexValue(_ quantity: Quantity, _ text: [UInt32]) -> Bool {
    var end = quantity.leading?.lowerBound ?? quantity.range.lowerBound
    let start = max(0, end - 10)
    while let predicate = words.longest(text, endingAt: end, from: start, of: [.reach, .comparison, .up, .down]) {
      end = predicate.start
    }
    return words.longest(text, endingAt: end, from: start, of: .rate) != nil
  }

  // MARK: Thresholds

  /// 10亿元以上 in 10亿元以上项目: an amount with a bound, directly before the things it chooses.
  private func isThreshold(
    _ quantity: Quantity, _ unit: Unit, _ next: Quantity?, _ text: [UInt32], _ clauseEnd: Int
  ) -> Bool {
    var end = quantity.range.upperBound
    guard end < clauseEnd else { return false }
    if text[end] == Scalar.级, !unit.isCount { return true }
    let hasBound = quantity.bound != nil && quantity.bound != .approx && quantity.numeral.bound == nil
    let isRange = quantity.high != nil && unit.role.isRatio && text[end] == Scalar.的
    guard hasBound || isRange else { return false }
    if unit.isCount, unit.role != .age, unit.role != .person { return false }
    if text[end] == Scalar.的 { end += 1 }
    guard isNounAhead(text, end, clauseEnd) else { return false }
    // 3亩以上的7589家企业, 500万元以上楼宇150幢: what is counted stands close.
    if let next, next.unit?.isCount == true, next.range.upperBound <= clauseEnd, next.range.lowerBound - end <= 14,
      next.range.lowerBound >= end, namesThings(text, end..<(next.leading?.lowerBound ?? next.range.lowerBound))
    {
      return true
    }
    if isRange { return true }
    if unit.role.isRatio { return false }
    guard let noun = words.first(text, in: end..<min(clauseEnd, end + 14), of: .threshold) else { return false }
    let between = end..<noun.range.lowerBound
    return !text[between].contains { $0 == Scalar.enumerationComma || Scalar.isDigit($0) } && isNoun(text, between)
  }

  /// 生产性服务业项目: words that end in what a threshold chooses, or hold no verb.
  private func namesThings(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    if text[range].contains(where: { endsClause($0) }) { return false }
    return isNoun(text, range)
      || words.longest(text, endingAt: range.upperBound, from: range.lowerBound, of: .threshold) != nil
  }

  /// Words without a mark and without a verb that would begin another predicate.
  private func isNoun(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    if text[range].contains(where: { endsClause($0) }) { return false }
    guard
      let verb = words.longest(
        text, at: range.lowerBound, end: range.upperBound, of: [.verb, .reach, .light, .gained, .threshold, .head])
    else { return true }
    return !verb.classes.isDisjoint(with: [.threshold, .head]) || verb.end - range.lowerBound < 2
  }

  // MARK: Time

  private func time(_ quantity: Quantity, _ unit: Unit, _ text: [UInt32], _ clauseEnd: Int) -> Use? {
    guard unit.role.isTime else { return nil }
    let isChinese = quantity.numeral.form == .chinese
    let range = quantity.range
    if isChinese {
      return follows(.lasting, text, range.lowerBound) && unit.role != .era ? .measure : .nothing
    }
    if unit.role == .era { return .number(.duration, range) }
    if unit.role == .year, follows(.extending, text, range.lowerBound) { return .number(.duration, range) }
    // 24小时城市书房: a few characters may stand between.
    let isHours = unit.role == .hours && quantity.bound == nil
    if words.longest(text, at: range.upperBound, end: clauseEnd, of: .duration) != nil
      || (isHours && words.contains(text, in: range.upperBound..<min(clauseEnd, range.upperBound + 5), .duration))
    {
      return .number(unit.role == .hours ? .clock : .duration, range)
    }
    return nil
  }

  private func follows(_ classes: WordClass, _ text: [UInt32], _ position: Int) -> Bool {
    words.longest(text, endingAt: position, from: 0, of: classes) != nil
  }

  // MARK: Technical data

  /// 500千伏 in 500千伏输变电工程, 60万吨 in 甲60万吨乙烯、乙20万吨化工醇等项目: directly before the thing it describes.
  private func isSpecification(_ quantity: Quantity, _ unit: Unit, _ text: [UInt32], _ clauseEnd: Int) -> Bool {
    guard !unit.isCount, quantity.bound == nil, [.voltage, .power, .technical].contains(unit.role) else { return false }
    let end = quantity.range.upperBound
    if unit.role == .voltage { return true }
    guard end < clauseEnd, !endsClause(text[end]), text[end] != Scalar.的 else { return false }
    if unit.role == .power {
      guard let noun = words.first(text, in: end..<min(clauseEnd, end + 12), of: .spec) else { return false }
      return !text[end..<noun.range.lowerBound].contains(Scalar.enumerationComma)
    }
    return listsProjects(text, end..<clauseEnd)
  }

  /// Whether the words go on as a list of works: 、乙、丙等项目.
  private func listsProjects(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard let etc = text[range].firstIndex(of: Scalar.等) else { return false }
    return words.contains(text, in: etc + 1..<range.upperBound, .spec)
      && words.longest(text, at: range.lowerBound, end: range.upperBound, of: [.verb, .reach]) == nil
  }

  /// Whether a noun follows, and no mark and no end of the clause.
  private func isNounAhead(_ text: [UInt32], _ i: Int, _ clauseEnd: Int) -> Bool {
    i < clauseEnd && !endsClause(text[i])
  }

  private func endsClause(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0, Scalar.wideComma, Scalar.enumerationComma, Scalar.fullStop, Scalar.wideSemicolon,
      Scalar.wideRightParenthesis, Scalar.closeQuote, Scalar.comma, Scalar.semicolon, Scalar.wideExclamationMark,
      Scalar.wideColon, Scalar.wideLeftParenthesis, Scalar.leftParenthesis, Scalar.rightParenthesis:
      true
    default: false
    }
  }
}
