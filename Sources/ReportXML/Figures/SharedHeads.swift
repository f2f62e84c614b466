/// Gives each member of a list its own full name: 城镇、农村居民人均可支配收入分别增长…, 单位GDP能耗、水耗分别下降….
struct SharedHeads {
  private let words = Words.shared

  /// The members of a list, completed; `nil` if there are not as many as figures.
  ///
  /// `isShared` says that 分别 deals the figures out.
  func members(of subject: [UInt32], count: Int, isShared: Bool) -> [[UInt32]]? {
    let printed = subject
    let subject = joined(printed)
    var members = split(subject)
    let isShared = isShared || subject.count < printed.count
    if members.count == 1, count == 2, let two = halves(subject, isShared: isShared) { return two }
    guard members.count == count, count > 1 else { return nil }
    shareRatio(&members)
    completeFromRight(&members)
    completeFromLeft(&members)
    return members
  }

  /// 存、贷款余额 and 进、出口额 are what 存贷款余额 and 进出口额 are.
  private func joined(_ subject: [UInt32]) -> [UInt32] {
    guard
      let i = subject.indices.dropFirst().dropLast().first(where: { i in
        subject[i] == Scalar.enumerationComma
          && Self.pairs.contains { $0[0] == subject[i - 1] && $0[1] == subject[i + 1] }
      })
    else { return subject }
    return Array(subject[..<i] + subject[(i + 1)...])
  }

  private static let pairs = [Scalar.all("存贷"), Scalar.all("进出")]

  /// 生产总值、固定资产投资在全省占比, 工业增加值、营业收入增速: the ratio at the end is that of each amount.
  private func shareRatio(_ members: inout [[UInt32]]) {
    guard let last = members.last,
      let ratio = words.longest(last, endingAt: last.count, from: 0, of: [.share, .growth]), ratio.start > 2
    else { return }
    var end = last.lastIndex(of: Scalar.占).flatMap { $0 > 2 ? $0 : nil } ?? ratio.start
    while last[end] != Scalar.占, end > max(2, ratio.start - 8),
      words.longest(last, endingAt: end, from: 0, of: .head) == nil
    { end -= 1 }
    guard last[end] == Scalar.占 || words.longest(last, endingAt: end, from: 0, of: .head) != nil else { return }
    for i in members.indices.dropLast() {
      let member = members[i]
      guard member.count >= 4, let head = words.longest(member, endingAt: member.count, from: 0, of: [.head, .rate]),
        head.classes.isDisjoint(with: [.rate, .share, .growth]), member.last != Scalar.率
      else { continue }
      members[i] += last[end...]
    }
  }

  /// 城乡居民收入 is that of 城镇居民 and that of 农村居民, 存贷款余额 that of 存款 and that of 贷款.
  private func halves(_ subject: [UInt32], isShared: Bool) -> [[UInt32]]? {
    // 进出口总额接连突破8万亿元、9万亿元: two values of one thing.
    for (both, one, other) in isShared ? Self.halves : Array(Self.halves.prefix(1)) {
      guard let i = subject.indices.first(where: { subject[$0...].starts(with: both) }) else { continue }
      return [one, other].map { subject[..<i] + $0 + subject[(i + both.count)...] }
    }
    return nil
  }

  /// Words that name two things at once.
  private static let halves = [("城乡", "城镇", "农村"), ("存贷款", "存款", "贷款"), ("进出口", "进口", "出口")].map {
    (Scalar.all($0), Scalar.all($1), Scalar.all($2))
  }

  /// Parts at 、和与及 outside quotation marks and brackets.
  func split(_ subject: [UInt32]) -> [[UInt32]] {
    var members: [[UInt32]] = [[]]
    var depth = 0
    for (i, scalar) in subject.enumerated() {
      switch scalar {
      case Scalar.openQuote, Scalar.wideLeftParenthesis, Scalar.leftParenthesis: depth += 1
      case Scalar.closeQuote, Scalar.wideRightParenthesis, Scalar.rightParenthesis: depth -= 1
      default: break
      }
      let isLast = i + 1 >= subject.count
      // “甲”“乙”产业: quotations stand side by side without a mark.
      if depth == 1, i > 0, scalar == Scalar.openQuote, subject[i - 1] == Scalar.closeQuote {
        members.append([scalar])
      } else if depth == 0, !isLast, i > 0, scalar == Scalar.enumerationComma || isAnd(subject, i) {
        members.append([])
      } else {
        members[members.count - 1].append(scalar)
      }
    }
    return members.filter { !$0.isEmpty }
  }

  /// 和, 与, 及 between two members, and not in 共和, 与会, 和谐, 及时.
  private func isAnd(_ subject: [UInt32], _ i: Int) -> Bool {
    guard [Scalar.和, Scalar.与, Scalar.及].contains(subject[i]) else { return false }
    let next = subject[i + 1]
    return !Self.behindAnd.contains(next) && subject[i - 1] != Scalar.共
  }

  private static let behindAnd = Scalar.all("谐平美约会时其")

  /// 城镇、农村居民收入: the members before the last lack its head.
  private func completeFromRight(_ members: inout [[UInt32]]) {
    guard let last = members.last, !opensWithVerb(last) else { return }
    for i in members.indices.dropLast() where !isComplete(members[i]) {
      let member = members[i]
      guard let tail = tail(of: last, for: member) else { continue }
      members[i] = member + tail
    }
  }

  /// 利用外资、引进内资: what has a verb of its own shares nothing with the others.
  func opensWithVerb(_ member: [UInt32]) -> Bool {
    var verb = words.longest(member, at: 0, end: member.count, of: [.verb, .gained, .adverb, .noun, .head])
    if let adverb = verb, adverb.classes.contains(.adverb) {
      verb = words.longest(member, at: adverb.end, end: member.count, of: [.verb, .gained, .noun, .head])
    }
    guard let verb, verb.end - verb.start >= 2, verb.end < member.count, member.last != Scalar.率 else { return false }
    // 规范化学校, 更新改造投资: no object follows.
    return verb.classes.isDisjoint(with: [.noun, .head]) && member[verb.end] != Scalar.化
      && words.longest(member, at: verb.end, end: member.count, of: [.verb, .gained]) == nil
  }

  /// A name that ends as names of indicators do.
  private func isComplete(_ name: [UInt32]) -> Bool {
    words.longest(name, endingAt: name.count, from: 0, of: [.head, .rate, .growth]) != nil
      && name.count >= (name.last == Scalar.率 ? 3 : 4)
  }

  /// What the last member has behind the part that answers to `member`.
  private func tail(of last: [UInt32], for member: [UInt32]) -> ArraySlice<UInt32>? {
    guard last.count > member.count || isComplete(last) else { return nil }
    // 受污染耕地、重点建设用地安全利用率: parts that answer to one another end alike.
    if let end = member.last {
      let places = last.indices.filter { last[$0] == end && $0 + 1 < last.count }
      if let place = places.min(by: { abs($0 + 1 - member.count) < abs($1 + 1 - member.count) }),
        abs(place + 1 - member.count) <= 3
      {
        return last[(place + 1)...]
      }
    }
    if let head = words.longest(last, endingAt: last.count, from: 0, of: [.head, .rate]), head.start > 0 {
      // 城镇、农村居民人均可支配收入: as long a part as the member has.
      // 二氧化硫、化学需氧量排放总量: but no part of a word is left over.
      if head.start - member.count >= 2 || head.start == member.count {
        // 乡镇、建制村通畅率: the name of a kind of place is longer by a character.
        let isPlace = head.start > member.count && MeasuredThing.placeEnds.contains(last[member.count])
        return last[(member.count + (isPlace ? 1 : 0))...]
      }
      // 信息技术、高端装备产业增加值: the line of business belongs to the head.
      let sector = words.longest(last, endingAt: head.start, from: 1, of: .sector)
      // 城镇生活垃圾、污水处理率: what is done belongs to the rate.
      let deed = last[head.start] == Scalar.率 && head.start > 2 ? head.start - 2 : head.start
      return last[(sector?.start ?? deed)...]
    }
    return last.count > member.count ? last[member.count...] : nil
  }

  /// 单位GDP能耗、水耗: the members behind the first lack what it begins with.
  private func completeFromLeft(_ members: inout [[UInt32]]) {
    guard let first = members.first else { return }
    for i in members.indices.dropFirst() {
      let member = members[i]
      guard member.count < first.count, member.count <= 5, first.count - member.count >= 2 else { continue }
      let isHead = words.longest(member, endingAt: member.count, from: 0, of: [.dependent, .head])?.start == 0
      let isParallel = member.last == first.last && member.count <= 3
      guard isHead || isParallel else { continue }
      let cut: Int
      if let head = words.longest(first, endingAt: first.count, from: 0, of: [.dependent, .head]) {
        cut = isParallel ? first.count - member.count : head.start
      } else {
        cut = first.count - member.count
      }
      if cut > 1 { members[i] = first[..<cut] + member }
    }
  }
}
