/// Reads the noun that stands behind a figure: where it begins, and where a predicate ends it.
extension MeasuredThing {
  /// The noun that begins behind a figure: up to a verb, a mark, or the next figure.
  ///
  /// What the verb before a figure is done to goes on to the mark, whatever verbs stand in it: 组建13个产业技术创新联盟.
  func noun(from start: Int, to end: Int, isObject: Bool = false) -> Range<Int> {
    var i = start
    if i < end, text[i] == Scalar.的 || text[i] == Scalar.closeQuote { i += 1 }
    let first = i
    if i < end, [Scalar.和, Scalar.与, Scalar.及, Scalar.至, Scalar.到, Scalar.或].contains(text[i]) { return i..<i }
    var listEnd = first
    // 建档立卡贫困户: no verb is looked for inside of a noun.
    if let noun = words.longest(text, at: i, end: end, of: .noun), noun.end - i > 2 { i = noun.end }
    while i < end {
      // 8个县（市、区）: what stands in the bracket is counted too.
      if i > first, let close = bracketOfPlaces(i, end) {
        i = close
        if isObject { continue } else { break }
      }
      // 国家级、省级改革项目; 改造12个城中村、老旧小区: the noun goes on behind the mark.
      if text[i] == Scalar.enumerationComma, i > first,
        i + 1 < end && text[i - 1] == Scalar.级 || isObject && (i < listEnd || goesOn(behind: i, end, &listEnd))
      {
        i += 1
        continue
      }
      if [
        Scalar.wideComma, Scalar.enumerationComma, Scalar.fullStop, Scalar.wideSemicolon, Scalar.wideLeftParenthesis,
        Scalar.comma, Scalar.leftParenthesis, Scalar.wideColon, Scalar.wideRightParenthesis, Scalar.closeQuote,
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
        let word = words.longest(
          text, at: i, end: end,
          of: [.verb, .light, .gained, .reach, .up, .down, .comparison, .ranks, .adverb, .head, .noun]),
        word.end - i >= 2
      {
        if word.classes.contains(.noun), word.end - i > 2 {
          i = word.end
          continue
        }
        if let verb = predicate(word, end), splits(verb, end) || !isObject && !endsNoun(verb.end, end) {
          // 在289个城市中排名第五: where one ranks.
          if text[i - 1] == Scalar.中, verb.classes.contains(.ranks) { return first..<i - 1 }
          break
        }
      }
      if i - first >= 2 || i > first && text[i] == Scalar.被, endsThings(i, first, isObject: isObject) { break }
      i += 1
    }
    i = min(i, end)
    while i > first, [Scalar.和, Scalar.与, Scalar.及, Scalar.等, Scalar.enumerationComma].contains(text[i - 1]) { i -= 1 }
    // 25个新建项目和甲厂等24个技改项目, 12个综合体和一批示范村: behind 和 stands another count.
    if let and = text[first..<i].lastIndex(where: Self.ands.contains), and >= first + 2,
      i == end && end < text.count && !Self.stops.contains(text[end]) && !text[(and + 1)..<i].starts(with: Self.areasOf)
        || text[(and + 1)..<i].starts(with: Self.someOf)
    {
      i = and
    }
    let isCut = i < end && text[i] != Scalar.在
    // 7家企业均被评为…: 均 is of the predicate.
    if isCut, i - first > 2, Self.alls.contains(text[i - 1]) { i -= 1 }
    // 在50个城市中上升: among which.
    if isCut, i - first > 2, text[i - 1] == Scalar.中, !Self.beforeMiddle.contains(text[i - 2]) { i -= 1 }
    // 同志分获, 企业荣获
    if isCut, i - first > 2, text[i] == Scalar.获, Self.beforeGaining.contains(text[i - 1]) { i -= 1 }
    // 17万户居民的供暖条件: those are counted who are named first.
    if let of = text[first..<i].firstIndex(of: Scalar.的), of > first, of + 1 < i,
      !text[first..<i].suffix(2).elementsEqual(Self.problem),
      isPlace(of - 1) || words.longest(text, endingAt: of, from: first, of: .doer) != nil
    {
      return first..<of
    }
    return isObject || isCut ? first..<i : withoutUnknownPredicate(first..<i)
  }

  /// Whether all that is listed behind a 、 up to the next mark are nouns, and no figure stands there.
  ///
  /// If they are, so are those behind each 、 up to `listEnd`: a long list is gone through once.
  private func goesOn(behind mark: Int, _ end: Int, _ listEnd: inout Int) -> Bool {
    var i = mark
    while i < end, !Self.stops.contains(text[i]) {
      if text[i] == Scalar.enumerationComma {
        guard i + 1 < end, !Self.noMembers.contains(text[i + 1]) else { return false }
        if let verb = words.longest(
          text, at: i + 1, end: end,
          of: [.verb, .gained, .light, .reach, .up, .down, .adverb, .comparison, .connective, .ranks, .head, .noun]),
          verb.end - i > 2, verb.classes.isDisjoint(with: [.head, .noun]), !endsNoun(verb.end, end)
        {
          return false
        }
      }
      if Scalar.isDigit(text[i]) { return false }
      i += 1
    }
    // The next figure ends the words behind this one.
    guard i < end || i == text.count || Self.stops.contains(text[i]) else { return false }
    listEnd = i
    return true
  }

  /// 实现, 居, 高于, 达: a predicate, whatever follows; 控制 is part of 控制线, too.
  private func splits(_ verb: Words.Hit, _ end: Int) -> Bool {
    guard !verb.classes.isDisjoint(with: [.achieve, .reach, .comparison, .ranks]) else { return false }
    let isNoun = verb.classes.contains(.verb) && verb.end < end && Self.areas.contains(text[verb.end])
    return !isNoun || !verb.classes.isDisjoint(with: [.achieve, .comparison, .ranks])
  }

  private static let areas = ScalarSet("线区")

  private static let stops = ScalarSet("，。；！：;,")
  /// What no further noun of a list begins with: a numeral of its own, a verb of one character.
  private static let noMembers = ScalarSet("一二两三四五六七八九十百千万几各创居位列获达占超较比为在")

  /// What says what somebody does, of the words that stand in a noun.
  private static let predicates: WordClass = [.verb, .light, .gained, .reach, .up, .down, .comparison, .ranks]

  /// The verb of a predicate that begins with a word, if one does: 活动竞相开展, where an adverb goes with its verb.
  private func predicate(_ word: Words.Hit, _ end: Int) -> Words.Hit? {
    guard word.classes.isDisjoint(with: [.head, .noun]) else { return nil }
    return word.classes.isDisjoint(with: Self.predicates) ? verb(behind: word, end) : word
  }

  /// The verb behind an adverb.
  private func verb(behind adverb: Words.Hit, _ end: Int) -> Words.Hit? {
    guard let verb = words.longest(text, at: adverb.end, end: end, of: [.verb, .light, .gained, .noun]),
      verb.end - adverb.end >= 2, !verb.classes.contains(.noun)
    else { return nil }
    return verb
  }

  /// 企业被评为, 企业与高校签约, 园区要: one character with which a predicate begins.
  private func endsThings(_ i: Int, _ first: Int, isObject: Bool) -> Bool {
    switch text[i] {
    case Scalar.为, Scalar.在, Scalar.是, Scalar.被, Scalar.将, Scalar.获: return true
    case Scalar.与, Scalar.同, Scalar.向, Scalar.对, Scalar.从, Scalar.要:
      return !isObject && words.longest(text, endingAt: i, from: first, of: .doer) != nil
    default: return false
    }
  }

  private static let problem = Scalar.all("问题")
  private static let beforeMiddle = ScalarSet("集高初其当")
  private static let beforeGaining = ScalarSet("分荣喜首再共勇斩")
  private static let ands = ScalarSet("和与")
  private static let someOf = Scalar.all("一批")
  /// 90个国家和地区 is one count.
  private static let areasOf = Scalar.all("地区")
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
    // 群众告别了喝浑水的日子: with 了 in it, two characters are enough for who did it.
    let shortest = text[noun].contains(Scalar.了) ? 2 : 3
    for end in noun.lowerBound + shortest...noun.upperBound - 2
    where words.longest(text, endingAt: end, from: noun.lowerBound, of: .doer) != nil {
      return noun.lowerBound..<end
    }
    return noun
  }

  /// What nouns end with, and predicates do not: 企业技术中心, 社区卫生服务站, 居民医疗保险.
  private static let nounEnds = ScalarSet("心站院所室馆园区点线库网路厂场会务作险金费业品证度制系统构率量额值数入目程动")

  /// What nouns that a verb stands in go on with: 项目, 工程, 企业, 基地, 中心.
  private static let nounStarts = Scalar.all("项工企基中平场区示机设点园产站院人事型性类系室馆者员服团队师器学体任线")

  /// Whether a noun goes on behind a verb in it: 老旧小区改造项目, 城市开发项目.
  func endsNoun(_ verbEnd: Int, _ end: Int) -> Bool {
    guard verbEnd < end else { return false }
    if Self.nounStarts.contains(text[verbEnd]) { return true }
    // 示范村, 试点县; but 整治村庄.
    return Self.nounLasts.contains(text[verbEnd]) && (verbEnd + 1 == end || text[verbEnd + 1] < 0x4E00)
  }

  /// What closes a noun behind a verb in it, where nothing follows.
  private static let nounLasts = ScalarSet("村镇县乡街班校店库厂地车船")
}
