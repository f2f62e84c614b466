/// Cuts the words that name what a figure measures out of a clause.
struct MeasuredThing {
  let text: [UInt32]
  let words = Words.shared

  init(text: [UInt32]) { self.text = text }

  /// What is measured: a verb that stays with it, and the thing.
  struct Name: Sendable {
    var verb: Range<Int>?
    var thing = Stretches()
    /// Whether the words ask for a noun behind the figure: 等…5家酒店, 建成…8所学校.
    var wantsNoun = false
  }

  /// The name in the words before a figure, from the end of the opening on.
  func name(in range: Range<Int>, dates: [Range<Int>]) -> Name {
    var name = Name()
    var start = afterOpening(range.lowerBound, range.upperBound, dates: dates)
    let end = range.upperBound
    if let light = words.longest(text, at: start, end: end, of: [.light, .gained, .head, .noun]),
      light.classes.contains(.light),
      light.classes.isDisjoint(with: [.head, .noun]), !isHeadOnly(light.end, end)
    {
      // 累计完成X: the time stays.
      if text[start..<end].starts(with: Self.total) { name.verb = start..<start + 2 }
      start = afterOpening(light.end, end, dates: dates)
    }
    // 累计投入: the time stays with the verb.
    let total = text[start..<max(start, end)].starts(with: Self.total) ? start + 2 : start
    if let verb = words.longest(text, at: total, end: end, of: [.gained, .head, .noun]), staysWithThing(verb, end) {
      name.verb = (name.verb?.lowerBound ?? start)..<verb.end
      // 新增发放, 引进培育: verbs go together.
      var next = verb.end
      while let more = words.longest(text, at: next, end: end, of: [.gained, .noun]), more.end < end,
        !more.classes.contains(.noun)
      {
        name.verb = (name.verb?.lowerBound ?? start)..<more.end
        next = more.end
      }
      start = next
    }
    // 形成了5个
    if start < end, text[end - 1] == Scalar.了, end - start <= 5 {
      name.verb = (name.verb?.lowerBound ?? start)..<end - 1
      name.wantsNoun = true
      return name
    }
    guard start < end else {
      // 完成投资: the verb is the thing.
      if let verb = name.verb,
        words.longest(text, at: verb.lowerBound, end: verb.upperBound, of: .head)?.end == verb.upperBound
      {
        name.thing = Stretches(verb)
        name.verb = nil
      }
      name.wantsNoun = true
      return name
    }
    name.thing = withoutMembers(start..<end, &name)
    return name
  }

  private static let total = Scalar.all("累计")

  /// Whether a word is a verb that stays with the thing, and not the first part of a noun: 登记失业率, 改厕、取暖覆盖率.
  private func staysWithThing(_ word: Words.Hit, _ end: Int) -> Bool {
    guard word.classes.contains(.gained), !word.classes.contains(.noun) else { return false }
    guard word.end < end, text[word.end] == Scalar.enumerationComma else { return true }
    return words.longest(text, at: word.end + 1, end: end, of: [.gained, .verb]) != nil
  }

  /// 办结率, 完成额: the verb is part of the noun.
  private func isHeadOnly(_ start: Int, _ end: Int) -> Bool {
    guard let head = words.longest(text, at: start, end: end, of: [.head, .rate]) else { return false }
    return head.end - start == 1
      && (head.end == end || [Scalar.和, Scalar.与, Scalar.及, Scalar.enumerationComma].contains(text[head.end]))
  }

  /// 甲、乙等企业 is 企业; with nothing behind 等 the noun stands behind the figure.
  private func withoutMembers(_ range: Range<Int>, _ name: inout Name) -> Stretches {
    guard let etc = text[range].lastIndex(of: Scalar.等), etc > range.lowerBound,
      etc + 1 == range.upperBound || isEtc(etc, range)
    else {
      return withoutLightVerb(range)
    }
    if etc + 1 >= range.upperBound {
      name.wantsNoun = true
      return Stretches(range)
    }
    return Stretches(etc + 1..<range.upperBound)
  }

  /// 等 of a list, and not 高等, 等级, 同等.
  private func isEtc(_ i: Int, _ range: Range<Int>) -> Bool {
    words.longest(text, endingAt: i + 1, from: i - 1, of: .grade) == nil
      && words.longest(text, at: i, end: range.upperBound, of: .grade) == nil
  }

  /// 试点完成湿地碳汇交易 is 湿地碳汇交易; 重点项目完成投资 is 重点项目投资.
  private func withoutLightVerb(_ range: Range<Int>) -> Stretches {
    var i = range.upperBound - 2
    while i >= range.lowerBound + 2 {
      defer { i -= 1 }
      guard let verb = words.longest(text, at: i, end: range.upperBound, of: .achieve), verb.end < range.upperBound,
        !isHeadOnly(verb.end, range.upperBound), text[verb.end] != Scalar.率
      else { continue }
      let rest = verb.end..<range.upperBound
      // What is left must say what it is: 投资 alone does not.
      let isShort =
        words.longest(text, at: rest.lowerBound, end: rest.upperBound, of: [.dependent, .head])?.end == rest.upperBound
      // 开发区完成固定资产投资: the amount is that of who is named.
      let isAmount =
        words.longest(text, endingAt: rest.upperBound, from: rest.lowerBound, of: .head) != nil
        && (Self.placeEnds.contains(text[i - 1])
          || words.longest(text, endingAt: i, from: range.lowerBound, of: [.doer, .sector]) != nil)
      return rest.count >= 3 && !isShort && !isAmount ? Stretches(rest) : Stretches(range.lowerBound..<i, rest)
    }
    return Stretches(range)
  }

  /// What names of places end with.
  private static let placeEnds = ScalarSet("区县市镇乡园州旗村")

  /// The noun that begins behind a figure: up to a verb, a mark, or the next figure.
  ///
  /// What the verb before a figure is done to goes on to the mark, whatever verbs stand in it: 组建13个产业技术创新联盟.
  func noun(from start: Int, to end: Int, isObject: Bool = false) -> Range<Int> {
    var i = start
    if i < end, text[i] == Scalar.的 { i += 1 }
    let first = i
    if i < end, [Scalar.和, Scalar.与, Scalar.及, Scalar.至, Scalar.到, Scalar.或].contains(text[i]) { return i..<i }
    while i < end {
      // 8个县（市、区）: what stands in the bracket is counted too.
      if i > first, let close = bracketOfPlaces(i, end) {
        i = close
        if isObject { continue } else { break }
      }
      if [
        Scalar.wideComma, Scalar.enumerationComma, Scalar.fullStop, Scalar.wideSemicolon, Scalar.wideLeftParenthesis,
        Scalar.comma, Scalar.leftParenthesis, Scalar.wideColon, Scalar.wideRightParenthesis,
      ].contains(text[i]) {
        break
      }
      if text[i] == Scalar.openQuote {
        // A name in quotation marks is part of the noun.
        while i < end, text[i] != Scalar.closeQuote { i += 1 }
        i += 1
        continue
      }
      if i - first >= 2,
        let verb = words.longest(
          text, at: i, end: end, of: [.verb, .light, .gained, .reach, .up, .down, .comparison, .head, .noun]),
        verb.end - i >= 2, verb.classes.isDisjoint(with: [.head, .noun]),
        !verb.classes.isDisjoint(with: [.achieve, .reach, .comparison]) || !isObject && !endsNoun(verb.end, end)
      {
        break
      }
      if i - first >= 2, [Scalar.为, Scalar.在, Scalar.是, Scalar.被, Scalar.将, Scalar.获].contains(text[i]) { break }
      i += 1
    }
    i = min(i, end)
    while i > first, [Scalar.和, Scalar.与, Scalar.及].contains(text[i - 1]) { i -= 1 }
    let isCut = i < end && text[i] != Scalar.在
    // 7家企业均被评为…: 均 is of the predicate.
    if isCut, i - first > 2, Self.alls.contains(text[i - 1]) { i -= 1 }
    // 17万户居民的供暖条件: those are counted who are named first.
    if let of = text[first..<i].firstIndex(of: Scalar.的), of > first, of + 1 < i,
      !text[first..<i].suffix(2).elementsEqual(Self.problem),
      isPlace(of - 1) || words.longest(text, endingAt: of, from: first, of: .doer) != nil
    {
      return first..<of
    }
    return isObject || isCut ? first..<i : withoutUnknownPredicate(first..<i)
  }

  private static let problem = Scalar.all("问题")
  private static let alls = ScalarSet("均已都")

  /// Where （市、区） behind 县 ends.
  private func bracketOfPlaces(_ i: Int, _ end: Int) -> Int? {
    guard text[i] == Scalar.wideLeftParenthesis || text[i] == Scalar.leftParenthesis, isPlace(i - 1) else { return nil }
    var close = i + 1
    while close < min(end, i + 8), isPlace(close) || text[close] == Scalar.enumerationComma { close += 1 }
    guard close > i + 1, close < end, [Scalar.wideRightParenthesis, Scalar.rightParenthesis].contains(text[close])
    else {
      return nil
    }
    return close + 1
  }

  /// Whether a character ends the name of a place, and alone says what kind of place it is: 县, 镇.
  func isPlace(_ i: Int) -> Bool { Self.placeEnds.contains(text[i]) }

  /// 党员干部冲锋在前: a predicate that no word is known of ends a noun that is complete.
  private func withoutUnknownPredicate(_ noun: Range<Int>) -> Range<Int> {
    guard noun.count >= 6, !Self.nounEnds.contains(text[noun.upperBound - 1]),
      words.longest(text, endingAt: noun.upperBound, from: noun.lowerBound, of: .doer) == nil
    else { return noun }
    for end in noun.lowerBound + 3...noun.upperBound - 2
    where words.longest(text, endingAt: end, from: noun.lowerBound, of: .doer) != nil {
      return noun.lowerBound..<end
    }
    return noun
  }

  /// What nouns end with, and predicates do not: 企业技术中心, 社区卫生服务站, 居民医疗保险.
  private static let nounEnds = ScalarSet("心站院所室馆园区点线库网路厂场会务作险金费业品证度制系统构率量额值数入目程动")

  /// What nouns that a verb stands in go on with: 项目, 工程, 企业, 基地, 中心.
  private static let nounStarts = Scalar.all("项工企基中平场区示机设点园产站院人事型性类系室馆者员服团队师器学")

  /// Whether a noun goes on behind a verb in it: 老旧小区改造项目, 城市开发项目.
  private func endsNoun(_ verbEnd: Int, _ end: Int) -> Bool {
    verbEnd < end && Self.nounStarts.contains(text[verbEnd])
  }
}
