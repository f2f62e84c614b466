/// The words between what is measured and the figure: 同比增长, 历史性跃升至, 占…的.
struct Predicate: Sendable {
  /// Where the words of the predicate begin.
  var start: Int
  var reaches = false
  var direction: Measure.Direction?
  var isShare = false
  /// 增长: the figure is a change; 增长到 reaches a level.
  var changes: Bool { direction != nil && !reaches }
  /// The start of 占, or of 是…的: what the figure is compared with stands behind it.
  var base: Range<Int>?
  /// What the figure is held against where that is no whole: 全国 of 高于全国2.1个百分点.
  var against: Range<Int>?
  /// Whether 由 or 从 stands before the figure: the first of a pair.
  var isFrom = false
}

extension Predicate {
  private static let classes: WordClass = [
    .reach, .up, .down, .comparison, .gained, .verb, .light, .ranks, .time, .growth, .atLeast,
  ]

  /// Reads backwards from where the figure and the words that bound it begin.
  init(_ text: borrowing [UInt32], endingAt end: Int, from start: Int, isRank: Bool, dates: borrowing [Range<Int>]) {
    let words = Words.shared
    var i = end
    var result = Predicate(start: end)
    var isClosest = true
    loop: while i > start {
      if let time = Self.timeOfFigure(text, i, start, dates, words) ?? Self.yearReached(text, i, start, dates, words) {
        i = time
        continue
      }
      switch text[i - 1] {
      case Scalar.的 where isClosest && i - 1 > start:
        // 占全省的, 完成计划的: what stands before is the whole.
        if let base = Self.base(text, i - 1, start, words) {
          result.base = base.whole
          result.isShare = true
          i = base.start
          isClosest = false
          continue loop
        }
        break loop
      case Scalar.占:
        result.isShare = true
        i -= 1
        isClosest = false
        continue loop
      case Scalar.由, Scalar.从:
        result.isFrom = true
        i -= 1
        continue loop
      default: break
      }
      if let date = Self.comparedDate(text, i, start, dates) {
        i = date
        continue
      }
      if i == end, let comparison = FigureComparison(text, endingAt: end, from: start) {
        result.against = comparison.base
        result.direction = comparison.direction
        i = comparison.start
        isClosest = false
        continue
      }
      // 占全省45.7%
      if i == end, let group = words.longest(text, endingAt: i, from: start, of: [.group, .region]),
        group.start > start,
        text[group.start - 1] == Scalar.占
      {
        result.base = group.start..<i
        result.isShare = true
        i = group.start - 1
        isClosest = false
        continue
      }
      guard var word = words.longest(text, endingAt: i, from: start, of: Self.classes) else {
        // 补贴提高到每亩85元
        guard i == end, i - 2 > start, text[i - 2] == Scalar.每 else { break }
        i -= 2
        continue
      }
      // 社会消费品零售总额预计实现: a light verb of several words behind its subject is read word by word.
      if word.start > start, word.classes.contains(.light), word.classes.isDisjoint(with: .reach),
        let last = words.longest(text, endingAt: i, from: start, of: [.reach, .comparison])
      {
        word = last
      }
      if word.end - word.start == 1, word.start > start, Self.endsNoun(text[word.start - 1], text[word.start]) {
        // 标准提高到人均700元: for each of them, as 每人.
        guard text[word.start] == Scalar.均,
          words.longest(text, endingAt: word.start - 1, from: start, of: [.reach, .up, .comparison]) != nil
        else { break }
        i = word.start - 1
        continue
      }
      // 涨幅, 增速 name what is measured.
      if word.classes.contains(.growth) { break }
      let kinds = word.classes
      if kinds.isDisjoint(with: [.reach, .up, .down, .comparison, .atLeast]), !(isRank && kinds.contains(.ranks)) {
        break
      }
      // 新增 before a figure is the verb of what is counted, not a change.
      if kinds.contains(.gained), kinds.isDisjoint(with: [.up, .down]) { break }
      if kinds.contains(.gained), word.start == start || Self.isNounless(text, word.start, start) { break }
      if kinds.contains(.reach) {
        if isClosest { result.reaches = true }
        if text[word.start] == Scalar.占 { result.isShare = true }
      }
      if result.direction == nil, kinds.isDisjoint(with: .reach), !kinds.isDisjoint(with: [.up, .down]) {
        result.direction = kinds.contains(.up) ? .up : .down
        // 增长达到8%: the change stands before the word that reaches.
        if !isClosest { result.reaches = false }
      }
      if kinds.isDisjoint(with: .comparison) { isClosest = false }
      i = word.start
    }
    result.start = i
    self = result
  }

  /// Which way the word goes that stands directly before a figure; `nil` if none does, or one that reaches a level.
  static func direction(in text: [UInt32], directlyBefore end: Int, from start: Int = 0) -> Measure.Direction? {
    guard let word = Words.shared.longest(text, endingAt: end, from: min(start, end), of: [.up, .down]),
      word.classes.isDisjoint(with: .reach), word.classes.contains(.up) != word.classes.contains(.down)
    else { return nil }
    return word.classes.contains(.up) ? .up : .down
  }

  /// 2009年的, 去年底的: the time of the figure, between its predicate and itself; where it begins.
  private static func timeOfFigure(
    _ text: [UInt32], _ end: Int, _ start: Int, _ dates: [Range<Int>], _ words: Words
  ) -> Int? {
    guard text[end - 1] == Scalar.的, end - 2 > start else { return nil }
    var i = end - 1
    while i > start, [Scalar.底, Scalar.末, Scalar.初].contains(text[i - 1]) { i -= 1 }
    if let date = dates.first(where: { $0.upperBound == i }) {
      let before = date.lowerBound > start ? text[date.lowerBound - 1] : 0
      return [Scalar.是, Scalar.为, Scalar.比, Scalar.较].contains(before) || before == 0 ? nil : date.lowerBound
    }
    guard let time = words.longest(text, endingAt: end - 1, from: start, of: .time) else { return nil }
    // 是上一个五年的2.3倍: what the figure is compared with.
    return time.start > start && [Scalar.个, Scalar.是].contains(text[time.start - 1]) ? nil : time.start
  }

  /// 由2010年1492亿元增加到2015年2720亿元: a year between the verb and what it reaches; where it begins.
  private static func yearReached(
    _ text: [UInt32], _ end: Int, _ start: Int, _ dates: [Range<Int>], _ words: Words
  ) -> Int? {
    guard let date = dates.first(where: { $0.upperBound == end }), date.lowerBound > start + 1,
      [Scalar.到, Scalar.至].contains(text[date.lowerBound - 1]),
      words.longest(text, endingAt: date.lowerBound, from: start, of: .reach) != nil
    else { return nil }
    return date.lowerBound
  }

  /// 较2019年, 比2020年末: the base of a comparison; where it begins.
  private static func comparedDate(_ text: [UInt32], _ end: Int, _ start: Int, _ dates: [Range<Int>]) -> Int? {
    var i = end
    while i > start, [Scalar.底, Scalar.末, Scalar.初, Scalar.同, Scalar.期, Scalar.时].contains(text[i - 1]) { i -= 1 }
    guard let date = dates.first(where: { $0.upperBound == i }), date.lowerBound > start,
      [Scalar.比, Scalar.较].contains(text[date.lowerBound - 1])
    else { return nil }
    return date.lowerBound - 1
  }

  /// What a figure that follows with nothing between takes over from the one before.
  func shared(at start: Int) -> Predicate {
    var predicate = self
    predicate.start = start
    predicate.isFrom = false
    return predicate
  }

  private init(start: Int) { self.start = start }

  /// 总长, 全长, 综合, 人均, 户均, 亩均: the second character says nothing of a change or a manner.
  private static func endsNoun(_ first: UInt32, _ second: UInt32) -> Bool {
    switch second {
    case Scalar.长: first == Scalar.总 || first == Scalar.全
    case Scalar.均: first == Scalar.人 || first == Scalar.户 || first == Scalar.亩
    case Scalar.合: first == Scalar.综
    default: false
    }
  }

  private static func isNounless(_ text: [UInt32], _ position: Int, _ start: Int) -> Bool {
    position > start && text[position - 1] == Scalar.enumerationComma
  }

  /// 占X的, 完成X的, 相当于X的, 是X的: the whole, and where the words begin.
  private static func base(_ text: [UInt32], _ of: Int, _ start: Int, _ words: Words) -> (
    whole: Range<Int>, start: Int
  )? {
    for i in stride(from: of - 1, through: max(start, of - 24), by: -1) {
      if text[i] == Scalar.占 {
        var whole = i + 1
        while let reach = words.longest(text, at: whole, end: of, of: .reach) { whole = reach.end }
        return whole < of ? (whole..<of, i) : nil
      }
      if text[i] == Scalar.是 || text[i] == Scalar.为, i + 2 < of, i > start || text[i] == Scalar.是 {
        return (i + 1..<of, i)
      }
      // 完成省下达任务的110%: 达 of 下达 is no relation.
      if text[i] == Scalar.达, i > start, text[i - 1] == Scalar.下 { continue }
      if let relation = words.longest(text, at: i, end: of - 1, of: .relation) { return (relation.end..<of, i) }
    }
    return nil
  }
}
