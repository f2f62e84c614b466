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
    // 为毕业生等群体提供岗位: for whom, and no list of what is measured.
    guard name.verb != nil || text[range.lowerBound] != Scalar.为, let etc = text[range].lastIndex(of: Scalar.等),
      etc > range.lowerBound,
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
        !isHeadOnly(verb.end, range.upperBound), text[verb.end] != Scalar.率,
        !endsNoun(verb.end, range.upperBound)
          || words.longest(text, endingAt: i, from: range.lowerBound, of: [.verb, .gained]) == nil
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
  static let placeEnds = ScalarSet("区县市镇乡园州旗村")
}
