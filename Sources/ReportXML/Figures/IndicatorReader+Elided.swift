/// Names of which the report leaves out what it said before: 总数, 营业收入, 完成投资, 有色金属产业.
extension IndicatorReader {
  /// 总数达2315家, 面积1387公顷: what was counted before, and 营业收入: what the sentence is about.
  func dependent(_ thing: [UInt32], _ place: FigurePlace, _ subjects: inout Subjects) -> [UInt32]? {
    if Self.isInvestment(thing) {
      // 完成投资 of the projects that were counted before it.
      let last = subjects.lastThing
      guard !subjects.recent.isEmpty, last.count >= 2, !last.starts(with: thing),
        words.longest(thing, at: 0, end: thing.count, of: .sector) == nil,
        words.longest(last, endingAt: last.count, from: last.count - 2, of: .work) != nil
      else { return nil }
      // 重点项目建设108个，完成投资: what is built is invested in.
      return (last.count > 4 && last.suffix(2).elementsEqual(Self.building) ? last.dropLast(2) : last) + thing
    }
    guard isDependent(thing) else { return nil }
    if !subjects.recent.isEmpty, !subjects.lastThing.isEmpty {
      if thing == Self.perPerson { return thing + subjects.lastThing }
      var base = subjects.lastThing
      // Several dependents of one thing; a thing that was named since is what the next is about.
      if !subjects.base.isEmpty, base.starts(with: subjects.base) {
        base = subjects.base
      } else if let rest = withoutCommon(base, thing) {
        base = rest
      } else if !isRatio(thing),
        let head = words.longest(base, endingAt: base.count, from: 0, of: [.dependent, .rate]), head.start > 0,
        !base.suffix(4).elementsEqual(Self.product)
      {
        // 粮食种植面积…，总产…: the new head takes the place of the old one.
        base = Array(base[..<head.start])
      }
      subjects.base = base
      return base + thing
    }
    let topic = topic(of: place)
    subjects.base = topic
    // 提高补助标准，由人均80元: what is so much for each was said.
    return topic.isEmpty ? nil : thing == Self.perPerson ? topic : topic + thing
  }

  /// 上线人数增长，上线率: the part of the old name that the new one says again is said once.
  private func withoutCommon(_ base: [UInt32], _ thing: [UInt32]) -> [UInt32]? {
    guard thing.last == Scalar.率, thing.count >= 3, base.count > 3,
      let place = base.indices.dropLast().first(where: { base[$0] == thing[0] && base[$0 + 1] == thing[1] })
    else { return nil }
    return place == 0 ? Array(base[2...]) : Array(base[..<place])
  }

  private static let persisting = Scalar.all("坚持")
  private static let product = Scalar.all("生产总值")
  private static let perPerson = Scalar.all("人均")
  private static let building = Scalar.all("建设")
  private static let investment = Scalar.all("投资")

  /// 投资, 完成投资.
  private static func isInvestment(_ thing: [UInt32]) -> Bool {
    thing.count <= 4 && thing.suffix(2).elementsEqual(investment)
  }

  /// 增速, 占比: said of the whole name.
  private func isRatio(_ thing: [UInt32]) -> Bool {
    words.longest(thing, endingAt: thing.count, from: 0, of: [.growth, .share]) != nil || thing.last == Scalar.率
  }

  /// 总数, 增加值; and rates that no indicator of its own is named by: 办结率, 满意率.
  private func isDependent(_ thing: [UInt32]) -> Bool {
    if words.longest(thing, at: 0, end: thing.count, of: .dependent)?.end == thing.count { return true }
    return (3...4).contains(thing.count) && thing.last == Scalar.率 && thing[thing.count - 2] != Scalar.化
      && IndicatorNames.shared.code(naming: thing) == nil
  }

  /// What the first clauses of the sentence are about: the object of their verb.
  private func topic(of place: FigurePlace) -> [UInt32] {
    // The words that a figure leaves out stand close before it.
    for clause in clauses[max(0, place.clauseIndex - 12)..<place.clauseIndex] where clause.group == place.clause.group {
      var i = names.afterOpening(clause.range.lowerBound, clause.range.upperBound, dates: [])
      // 坚持绿色发展: a principle is what nothing is measured of.
      if text[i..<clause.range.upperBound].starts(with: Self.persisting) { continue }
      let start = i
      while let verb = words.longest(text, at: i, end: clause.range.upperBound, of: [.verb, .causative, .adverb]),
        verb.end - i >= 2
      {
        i = verb.end
      }
      guard i > start, i < clause.range.upperBound else { continue }
      let noun = names.noun(from: i, to: clause.range.upperBound)
      if noun.count >= 2, !text[noun].contains(where: Scalar.isDigit),
        text[noun.lowerBound] != Scalar.为, text[noun.lowerBound] != Scalar.了
      {
        return Array(text[noun])
      }
    }
    return []
  }

  /// 其中有色金属产业突破2100亿元: what is measured was said of the whole before.
  func sector(_ thing: [UInt32], _ place: FigurePlace, _ predicate: Predicate, _ subjects: Subjects) -> [UInt32]? {
    guard predicate.reaches || place.candidate.quantity?.leading != nil, !subjects.lastThing.isEmpty,
      words.longest(thing, endingAt: thing.count, from: 0, of: [.head, .rate, .growth]) == nil,
      place.candidate.quantity?.unit?.isCount == false
    else { return nil }
    let last = subjects.lastThing
    guard let head = words.longest(last, endingAt: last.count, from: 0, of: .head) else { return nil }
    if words.longest(thing, endingAt: thing.count, from: 0, of: .sector) != nil { return thing + last[head.start...] }
    return text[place.before.lowerBound...].starts(with: Self.ofThese) ? thing + last : nil
  }

  private static let ofThese = Scalar.all("其中")
}
