/// Cuts the words that name what a figure measures out of a clause.
struct MeasuredThing {
  let text: [UInt32]
  private let words = Words.shared

  init(text: [UInt32]) { self.text = text }

  /// What is measured: a verb that stays with it, and the thing.
  struct Name: Sendable {
    var verb: Range<Int>?
    var thing: [Range<Int>] = []
    var isEmpty: Bool { thing.allSatisfy(\.isEmpty) }
    /// Whether the words ask for a noun behind the figure: 等…5家酒店, 建成…8所学校.
    var wantsNoun = false
  }

  /// Skips what opens a clause and names nothing: connectives, times, adverbs, modal words, dates.
  func afterOpening(_ start: Int, _ end: Int, dates: [Range<Int>]) -> Int {
    var i = start
    while i < end {
      // 到2027年
      if [Scalar.到, Scalar.至, 0x81EA].contains(text[i]),
        dates.contains(where: { $0.lowerBound == i + 1 && $0.upperBound <= end })
      {
        i += 1
        continue
      }
      if let date = dates.first(where: { $0.lowerBound == i }), date.upperBound <= end {
        i = date.upperBound
        while i < end,
          [Scalar.底, Scalar.末, Scalar.初, Scalar.前, Scalar.来, 0x65F6].contains(text[i]) || Self.isPeriodTail(text, i)
        { i += 1 }
        continue
      }
      // 把涨幅控制在, 使比重提高: the thing stands behind.
      if [0x628A, 0x4F7F, 0x8BA9].contains(text[i]) {
        i += 1
        continue
      }
      if [0x3001, 0x2014, 0x2D, Scalar.和, Scalar.与, Scalar.及, 0x201D, 0x2015].contains(text[i]) {
        i += 1
        continue
      }
      let classes: WordClass = [.connective, .time, .adverb, .ensure, .strive, .plan, .subject, .region]
      guard
        let word = words.longest(
          text, at: i, end: end, of: classes.union([.gained, .verb, .light, .head, .up, .down, .growth]))
      else { break }
      // A noun that begins like an adverb, a verb that stays: no opening.
      if word.classes.isDisjoint(with: classes) || word.classes.contains(.gained) { break }
      // 有效发明专利, 重点项目: an adverb opens a clause only before a predicate.
      if word.classes.isDisjoint(with: [.connective, .time, .ensure, .strive, .plan, .subject, .region]),
        !isPredicate(word.end, end)
      {
        break
      }
      // One character opens a clause only before a verb: 新增, 再添; 新能源 and 主城区 are nouns.
      if word.end - i == 1, words.longest(text, at: word.end, end: end, of: [.gained, .verb, .light, .adverb]) == nil {
        break
      }
      if word.classes.contains(.subject), word.classes.isDisjoint(with: [.connective, .region]), !isOurs(i, word.end) {
        break
      }
      i = word.end
    }
    return i
  }

  private func isPredicate(_ start: Int, _ end: Int) -> Bool {
    start >= end
      || words.longest(text, at: start, end: end, of: [.gained, .verb, .light, .adverb, .time, .reach, .achieve]) != nil
  }

  /// 期间, 以来, 上半年 behind a year.
  private static func isPeriodTail(_ text: [UInt32], _ i: Int) -> Bool { [0x671F, 0x95F4, 0x4EE5].contains(text[i]) }

  /// 我们, 我市: words for the speaker are no part of a name; 全市 is.
  private func isOurs(_ start: Int, _ end: Int) -> Bool { text[start] == 0x6211 }

  /// The name in the words before a figure, from the end of the opening on.
  func name(in range: Range<Int>, dates: [Range<Int>]) -> Name {
    var name = Name()
    var start = afterOpening(range.lowerBound, range.upperBound, dates: dates)
    let end = range.upperBound
    if let light = words.longest(text, at: start, end: end, of: [.light, .gained, .head]),
      light.classes.contains(.light),
      light.classes.isDisjoint(with: [.head]), !isHeadOnly(light.end, end)
    {
      // 累计完成X: the time stays.
      if text[start..<end].starts(with: Self.total) { name.verb = start..<start + 2 }
      start = afterOpening(light.end, end, dates: dates)
    }
    // 累计投入: the time stays with the verb.
    let total = text[start..<max(start, end)].starts(with: Self.total) ? start + 2 : start
    if let verb = words.longest(text, at: total, end: end, of: .gained) {
      name.verb = (name.verb?.lowerBound ?? start)..<verb.end
      // 新增发放, 引进培育: verbs go together.
      var next = verb.end
      while let more = words.longest(text, at: next, end: end, of: .gained), more.end < end {
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
        name.thing = [verb]
        name.verb = nil
      }
      name.wantsNoun = true
      return name
    }
    name.thing = withoutMembers(start..<end, &name)
    return name
  }

  private static let total: [UInt32] = [0x7D2F, 0x8BA1]

  /// 办结率, 完成额: the verb is part of the noun.
  private func isHeadOnly(_ start: Int, _ end: Int) -> Bool {
    guard let head = words.longest(text, at: start, end: end, of: [.head, .rate]) else { return false }
    return head.end == end && head.end - start == 1
  }

  /// 甲、乙等企业 is 企业; with nothing behind 等 the noun stands behind the figure.
  private func withoutMembers(_ range: Range<Int>, _ name: inout Name) -> [Range<Int>] {
    guard let etc = text[range].lastIndex(of: Scalar.等), etc > range.lowerBound,
      etc + 1 == range.upperBound || isEtc(etc, range)
    else {
      return withoutLightVerb(range)
    }
    if etc + 1 >= range.upperBound {
      name.wantsNoun = true
      return [range]
    }
    return [etc + 1..<range.upperBound]
  }

  /// 等 of a list, and not 高等, 等级, 同等.
  private func isEtc(_ i: Int, _ range: Range<Int>) -> Bool {
    let before = text[i - 1]
    let after = i + 1 < range.upperBound ? text[i + 1] : 0
    if [0x9AD8, 0x540C, 0x4E2D, 0x521D, 0x5747, 0x5E73, 0x7279, 0x4F18].contains(before) { return false }
    // 一等奖, 二等功
    if [0x4E00, 0x4E8C, 0x4E09, 0x7279].contains(before) { return false }
    return ![Scalar.级, 0x6548, 0x4EF7, 0x6B21, 0x5F85].contains(after)
  }

  /// 试点完成湿地碳汇交易 is 湿地碳汇交易; 重点项目完成投资 is 重点项目投资.
  private func withoutLightVerb(_ range: Range<Int>) -> [Range<Int>] {
    var i = range.upperBound - 2
    while i >= range.lowerBound + 2 {
      defer { i -= 1 }
      guard let verb = words.longest(text, at: i, end: range.upperBound, of: .achieve), verb.end < range.upperBound,
        !isHeadOnly(verb.end, range.upperBound)
      else { continue }
      let rest = verb.end..<range.upperBound
      // What is left must say what it is: 投资 alone does not.
      let isShort =
        words.longest(text, at: rest.lowerBound, end: rest.upperBound, of: [.dependent, .head])?.end == rest.upperBound
      return rest.count >= 3 && !isShort ? [rest] : [range.lowerBound..<i, rest]
    }
    return [range]
  }

  /// The noun that begins behind a figure: up to a verb, a mark, or the next figure.
  func noun(from start: Int, to end: Int) -> Range<Int> {
    var i = start
    if i < end, text[i] == Scalar.的 { i += 1 }
    let first = i
    if i < end, [Scalar.和, Scalar.与, Scalar.及, Scalar.至, Scalar.到, 0x6216].contains(text[i]) { return i..<i }
    while i < end {
      if [0xFF0C, 0x3001, 0x3002, 0xFF1B, 0xFF08, 0x2C, 0x28, 0xFF1A, 0xFF09].contains(text[i]) { break }
      if text[i] == 0x201C {
        // A name in quotation marks is part of the noun.
        while i < end, text[i] != 0x201D { i += 1 }
        i += 1
        continue
      }
      if i - first >= 2,
        let verb = words.longest(
          text, at: i, end: end, of: [.verb, .light, .gained, .reach, .up, .down, .comparison, .head]),
        verb.end - i >= 2, verb.classes.isDisjoint(with: .head),
        !verb.classes.isDisjoint(with: [.achieve, .reach, .comparison]) || !endsNoun(verb.end, end)
      {
        break
      }
      if i - first >= 2, [Scalar.为, Scalar.在, Scalar.是, 0x88AB, 0x5C06, 0x83B7].contains(text[i]) { break }
      i += 1
    }
    i = min(i, end)
    while i > first, [Scalar.和, Scalar.与, Scalar.及].contains(text[i - 1]) { i -= 1 }
    return first..<i
  }

  /// Whether a verb-like word ends the noun: 老旧小区改造项目, 城市开发项目.
  private func endsNoun(_ verbEnd: Int, _ end: Int) -> Bool {
    guard verbEnd < end else { return false }
    let nouns =
      [
        0x9879, 0x5DE5, 0x4F01, 0x57FA, 0x4E2D, 0x5E73, 0x573A, 0x533A, 0x793A, 0x673A, 0x8BBE, 0x70B9, 0x56ED, 0x4EA7,
        0x7AD9, 0x9662, 0x4EBA,
      ] as [UInt32]
    return nouns.contains(text[verbEnd])
  }
}
