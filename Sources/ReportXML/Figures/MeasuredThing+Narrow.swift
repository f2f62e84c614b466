/// Takes off a name what says who did something to the thing, and how.
extension MeasuredThing {
  /// 坚决把文件压减三分之一, 带动制造业投资增长3%: the thing stands behind the word that governs it.
  func narrow(_ name: inout Name, _ predicate: Predicate, isRank: Bool, dates: [Range<Int>]) {
    if predicate.changes, let verb = name.verb,
      words.longest(text, at: verb.lowerBound, end: verb.upperBound, of: .driving)?.end == verb.upperBound
    {
      name.verb = nil
    }
    guard name.thing.count == 1, let whole = name.thing.first, whole.count >= 4 else { return }
    if isRank { return name.thing = Stretches(ranked(whole)) }
    var thing = predicate.direction == nil ? whole : withoutBase(whole)
    // 工业总产值一九八一年, 财政支出由上年: when, and no part of the name.
    let time = dates.last { $0.upperBound == thing.upperBound }?.lowerBound ?? timeOfPair(thing)
    let end =
      time.map { beforeTime($0, from: thing.lowerBound) } ?? withoutManner(thing.upperBound, from: thing.lowerBound)
    if end >= thing.lowerBound + 2 { thing = thing.lowerBound..<end }
    name.thing = Stretches(thing)
    guard let start = governed(thing, predicate) ?? served(thing) else { return }
    let rest = afterOpening(start, thing.upperBound, dates: dates)
    guard thing.upperBound - rest >= 2 else { return }
    name.thing = Stretches(rest..<thing.upperBound)
    name.verb = nil
  }

  /// Where 上年 of 由上年 begins, at the end of a name.
  private func timeOfPair(_ thing: Range<Int>) -> Int? {
    guard let time = words.longest(text, endingAt: thing.upperBound, from: thing.lowerBound, of: .time),
      time.start > thing.lowerBound + 2, [Scalar.由, Scalar.从].contains(text[time.start - 1])
    else { return nil }
    return time.start
  }

  /// Where the words end that a time with 到, 从 or 分别是 before it follows; `end` if there are no others.
  private func beforeTime(_ end: Int, from start: Int) -> Int {
    var i = end
    while i > start + 2, Self.timeLinks.contains(text[i - 1]) { i -= 1 }
    return withoutManner(i, from: start)
  }

  /// 总产量可, 产量才, 收入均: where the words end that a manner follows.
  private func withoutManner(_ end: Int, from start: Int) -> Int {
    var i = end
    while i > start + 2 {
      if let word = words.longest(text, endingAt: i, from: start + 2, of: .comparison), word.end - word.start >= 2 {
        i = word.start
      } else if Self.manners.contains(text[i - 1]), !Self.beforeManner.contains(text[i - 2]) {
        i -= 1
      } else {
        break
      }
    }
    return i
  }

  private static let manners = ScalarSet("可才仍已也将")
  /// 许可, 人才: the end of a noun.
  private static let beforeManner = ScalarSet("许认人英木钢不引（(")

  private static let timeLinks = ScalarSet("到至从由在自是为比")

  /// 甲县在全省考核中, 荣登乙榜单: who ranks, or else the list.
  private func ranked(_ thing: Range<Int>) -> Range<Int> {
    var thing = thing
    // 在全省绩效考核中获第二名: the contest, if nobody is named.
    if text[thing.lowerBound] == Scalar.在, text[thing.upperBound - 1] == Scalar.中 {
      let group = words.longest(text, at: thing.lowerBound + 1, end: thing.upperBound, of: .group)
      let start = group?.end ?? thing.lowerBound + 1
      return thing.upperBound - 1 - start >= 2 ? start..<thing.upperBound - 1 : thing
    }
    if text[thing.upperBound - 1] == Scalar.中, let place = text[thing].lastIndex(of: Scalar.在),
      place >= thing.lowerBound + 2
    {
      thing = thing.lowerBound..<place
    }
    // 营商环境指标进入全省前10位
    if let verb = words.longest(text, endingAt: thing.upperBound, from: thing.lowerBound + 2, of: [.verb, .reach]),
      verb.end - verb.start >= 2, Self.entering.contains(text[verb.end - 1])
    {
      thing = thing.lowerBound..<verb.start
      while let word = words.longest(text, endingAt: thing.upperBound, from: thing.lowerBound + 2, of: .comparison) {
        thing = thing.lowerBound..<word.start
      }
    }
    for i in thing {
      // 综合排名 is a noun.
      guard text[i] != Scalar.排,
        let verb = words.longest(text, at: i, end: thing.upperBound, of: .ranks), verb.end - i >= 2
      else { continue }
      let isAlone = !text[verb.end..<thing.upperBound].contains(Scalar.enumerationComma)
      // 甲公司位列世界500强: the list is none of the name.
      if i >= thing.lowerBound + 2, isAlone, !startsWithTime(thing) { return thing.lowerBound..<i }
      return i == thing.lowerBound && verb.end + 2 <= thing.upperBound ? verb.end..<thing.upperBound : thing
    }
    return thing
  }

  private static let entering = ScalarSet("入进身升")

  /// 连续三个季度获奖: when, and not who.
  private func startsWithTime(_ thing: Range<Int>) -> Bool {
    words.longest(text, at: thing.lowerBound, end: thing.upperBound, of: .lasting) != nil
  }

  /// Where the words behind 把, 将, 带动 begin, if one of them stands inside the name.
  private func governed(_ thing: Range<Int>, _ predicate: Predicate) -> Int? {
    var i = thing.upperBound - 3
    while i >= thing.lowerBound {
      if text[i] == Scalar.把 || text[i] == Scalar.将, !isInsideWord(i, thing) { return i + 1 }
      if predicate.changes, let word = words.longest(text, at: i, end: thing.upperBound, of: [.driving, .noun]),
        word.classes.contains(.driving), word.end - i >= 2, word.end + 2 <= thing.upperBound
      {
        return word.end
      }
      i -= 1
    }
    return nil
  }

  /// 城镇化率比全国高3个百分点: what the thing is compared with is no part of it.
  private func withoutBase(_ thing: Range<Int>) -> Range<Int> {
    guard
      let place = thing.dropFirst(2).dropLast(2).last(where: { i in
        [Scalar.比, Scalar.较].contains(text[i]) && !Self.behindThan.contains(text[i + 1])
          && !Self.beforeThan.contains(text[i - 1])
      })
    else { return thing }
    // 存款、贷款分别比年初
    var end = place
    while let word = words.longest(text, endingAt: end, from: thing.lowerBound + 2, of: .comparison) {
      end = word.start
    }
    return thing.lowerBound..<end
  }

  private static let behindThan = ScalarSet("重例率值较赛拼如邻亚大快好高强多低为小长早")
  private static let beforeThan = ScalarSet("同环占对无相之配差性可")

  /// 为中小企业节约融资成本: what is done for somebody begins with its verb.
  private func served(_ thing: Range<Int>) -> Int? {
    guard text[thing.lowerBound] == Scalar.为 else { return nil }
    var i = thing.lowerBound + 3
    while i < thing.upperBound - 3 {
      let word = words.longest(text, at: i, end: thing.upperBound, of: [.verb, .gained, .light, .noun])
      if let word, word.end - i >= 2, !word.classes.contains(.noun) { return i }
      // 建档立卡贫困户: no verb is looked for inside of a noun.
      i = word.map { $0.classes.contains(.noun) ? $0.end : i + 1 } ?? i + 1
    }
    return nil
  }

  /// 把 in 把握 and 一把手, 将 in 即将 and 将军, and 将 that only says that something will be.
  private func isInsideWord(_ i: Int, _ thing: Range<Int>) -> Bool {
    if text[i] == Scalar.将,
      words.longest(text, at: i + 1, end: thing.upperBound, of: [.verb, .reach, .up, .down, .adverb, .comparison])
        != nil
    {
      return true
    }
    return Self.behindGoverning.contains(text[i + 1])
      || (i > thing.lowerBound && Self.beforeGoverning.contains(text[i - 1]))
  }

  private static let behindGoverning = ScalarSet("握关手脉军领才来要由从")
  private static let beforeGoverning = ScalarSet("即必名火车")
}
