/// How firmly, by when and by whom a clause promises.
struct PromiseTerms {
  private let words = Words.shared

  /// The modality that words of the clause itself say.
  func modality(_ text: [UInt32], _ range: Range<Int>, _ hits: WordHits) -> Commitment.Modality? {
    guard var word = hits.first(in: range, of: [.ensure, .strive]) else { return nil }
    // 大力促进, 奋力争创: the 力 belongs to the word before.
    while text[word.start] == Scalar.力, word.start > range.lowerBound, Self.beforeForce.contains(text[word.start - 1]) {
      guard let next = hits.first(in: word.start + 1..<range.upperBound, of: [.ensure, .strive]) else { return nil }
      word = next
    }
    return word.classes.contains(.ensure) ? .ensure : .strive
  }

  private static let beforeForce = ScalarSet("大着全合倾聚奋致竭鼎强助主动能努")

  /// Whether 确保 or 力争 stands at the head of the clause, and not behind a subject.
  func opensWithModality(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while let word = words.longest(
      text, at: i, end: range.upperBound,
      of: [.ensure, .strive, .adverb, .time, .connective, .subject, .region, .plan, .deadline])
    {
      if !word.classes.isDisjoint(with: [.ensure, .strive]) { return true }
      i = word.end
    }
    // A short word before it is no subject: 县城力争, 6月底前力争.
    return words.contains(text, in: i..<min(range.upperBound, i + 8), [.ensure, .strive])
      && words.first(text, in: i..<min(range.upperBound, i + 8), of: [.head, .rate]) == nil
  }

  /// Whether a state is promised rather than a deed: a figure to reach, an end state, what is set from above.
  func isTarget(_ text: [UInt32], _ range: Range<Int>, _ hits: WordHits, measure: Range<Int>?) -> Bool {
    if isEndState(text, range, hits) { return true }
    guard let measure else { return false }
    var i = range.lowerBound
    var isWork = false
    while i < range.upperBound {
      if let adverb = words.longest(text, at: i, end: range.upperBound, of: [.adverb, .time, .strive, .ensure]) {
        // 加快12个项目建设: a manner that is a verb where no other follows.
        isWork = adverb.classes.contains(.verb)
        i = adverb.end
      } else if stresses(text, i, range.upperBound) {
        i += 2
      } else if let year = yearAhead(text, i, range.upperBound) {
        i = year
      } else {
        break
      }
    }
    // A work is named by its verb: 新建、改造、建设; any other beginning is the subject of a figure.
    if let verb = words.longest(
      text, at: i, end: range.upperBound, of: [.gained, .light, .verb, .outcome, .head, .noun]),
      verb.end - i >= 2
    {
      // 固定资产投资增长8%: a noun that begins like a verb is a subject.
      return verb.classes.contains(.outcome) || verb.classes.isDisjoint(with: [.gained, .light, .verb])
        || reaches(text, verb.end..<range.upperBound, measure, isDriven: verb.classes.contains(.causative))
    }
    return !isWork || reaches(text, i..<range.upperBound, measure, isDriven: false)
  }

  /// 重点 before a verb: 重点培育20家企业.
  private func stresses(_ text: [UInt32], _ start: Int, _ end: Int) -> Bool {
    guard end - start > 4, text[start] == Scalar.重, text[start + 1] == Scalar.点,
      let verb = words.longest(text, at: start + 2, end: end, of: [.verb, .gained, .light, .noun])
    else { return false }
    return verb.end - start >= 4 && !verb.classes.contains(.noun)
  }

  /// 推动种植面积达到4000亩, 接待游客突破80万人: behind the verb stand a subject and, at the end, the figure that it reaches.
  private func reaches(_ text: [UInt32], _ range: Range<Int>, _ measure: Range<Int>, isDriven: Bool) -> Bool {
    guard measure.lowerBound > range.lowerBound + 2, measure.upperBound + 2 >= range.upperBound,
      let word = words.longest(text, endingAt: measure.lowerBound, from: range.lowerBound, of: .outcome),
      word.start >= range.lowerBound + 2
    else { return false }
    return isDriven || text[word.start] == Scalar.超 || !word.classes.isDisjoint(with: [.reach, .up, .down])
  }

  /// 与经济增长同步, 完成下达任务; and neither 持续改善环境, which is a deed, nor 健全覆盖城乡的体系.
  private func isEndState(_ text: [UInt32], _ range: Range<Int>, _ hits: WordHits) -> Bool {
    guard let word = hits.first(in: range, of: [.state, .assigned]) else { return false }
    switch text[word.start] {
    case Scalar.持: return word.end >= range.upperBound || word.start > range.lowerBound + 4
    case Scalar.全 where word.start > range.lowerBound: return !Self.beforeAll.contains(text[word.start - 1])
    default: return true
    }
  }

  private static let beforeAll = ScalarSet("健安")

  /// 到2027年, 2027年底: where the words behind it begin.
  private func yearAhead(_ text: [UInt32], _ start: Int, _ end: Int) -> Int? {
    let digits = start < end && text[start] == Scalar.到 ? start + 1 : start
    guard let (_, year) = number(text, digits, end), year == digits + 4, year < end, text[year] == Scalar.年 else {
      return nil
    }
    return year + 1 < end && [Scalar.底, Scalar.末].contains(text[year + 1]) ? year + 2 : year + 1
  }

  /// Whether a clause is nothing but the year by which what follows is promised: 到2030年，.
  func isDeadlineOnly(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    text[range].first == Scalar.到 && yearAhead(text, range.lowerBound, range.upperBound) == range.upperBound
  }

  /// Whether the words before a figure hold a subject and a predicate of their own.
  func hasOwnPredicate(_ text: [UInt32], _ gap: Range<Int>) -> Bool {
    guard gap.count > 2 else { return false }
    // 基本建成470万套、新开工630万套: two works.
    if let verb = words.longest(text, at: gap.lowerBound, end: gap.upperBound, of: .gained), verb.end == gap.upperBound
    {
      return true
    }
    if let predicate = words.longest(
      text, endingAt: gap.upperBound, from: gap.lowerBound, of: [.reach, .up, .down, .outcome, .atLeast])
    {
      return predicate.start > gap.lowerBound + 1
    }
    return text[gap.upperBound - 1] == Scalar.率
  }

  // MARK: Deadlines

  /// 年内, 年底前, 6月底前, 上半年, 到2030年; 全年 and 今年 are no deadlines.
  func deadline(_ text: [UInt32], _ range: Range<Int>, year: Int?) -> String? {
    guard text[range].contains(where: { $0 == Scalar.年 || $0 == Scalar.月 }) else { return nil }
    var i = range.lowerBound
    while i < range.upperBound {
      if let found = deadline(text, at: i, range, year) { return found }
      i += 1
    }
    return nil
  }

  private func deadline(_ text: [UInt32], at i: Int, _ range: Range<Int>, _ year: Int?) -> String? {
    if let (month, end) = number(text, i, range.upperBound), end < range.upperBound, text[end] == Scalar.月,
      (1...12).contains(month), i == range.lowerBound || !Scalar.isDigit(text[i - 1])
    {
      let rest = text[(end + 1)..<min(end + 4, range.upperBound)]
      guard rest.contains(Scalar.前) || rest.first == Scalar.底 else { return nil }
      return (printedYear(text, before: i, range.lowerBound) ?? year).map { "\($0)-" + Period.padded(month, to: 2) }
    }
    if let (value, end) = number(text, i, range.upperBound), end == i + 4, end < range.upperBound,
      text[end] == Scalar.年, (1950...2100).contains(value), value > (year ?? 9999),
      number(text, end + 1, range.upperBound).map({ $0.end < range.upperBound && text[$0.end] == Scalar.月 }) != true
    {
      let isBase = i > range.lowerBound && (text[i - 1] == Scalar.比 || text[i - 1] == Scalar.较)
      return isBase ? nil : "\(value)"
    }
    guard let year, let word = words.longest(text, at: i, end: range.upperBound, of: .deadline) else { return nil }
    if word.classes.contains(.halfYear) {
      return text[word.start] == Scalar.上 ? "\(year)-01/\(year)-06" : "\(year)-07/\(year)-12"
    }
    return "\(year)"
  }

  private func number(_ text: [UInt32], _ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    var i = start
    var value = 0
    while i < end, i < start + 4, let digit = Scalar.digit(text[i]) {
      value = value * 10 + digit
      i += 1
    }
    return i > start ? (value, i) : nil
  }

  /// The year that is printed directly before a month: 2025年6月底前.
  private func printedYear(_ text: [UInt32], before position: Int, _ start: Int) -> Int? {
    guard position - 5 >= start, text[position - 1] == Scalar.年 else { return nil }
    guard let (value, end) = number(text, position - 5, position - 1), end == position - 1 else { return nil }
    return value
  }

  // MARK: Who

  /// 由县教育局牵头: the words between 由 and the duty.
  func responsible(_ text: [UInt32], _ range: Range<Int>) -> Range<Int>? {
    guard let by = text[range].firstIndex(of: Scalar.由) else { return nil }
    for i in (by + 3)..<max(by + 3, range.upperBound - 1) {
      guard words.longest(text, at: i, end: range.upperBound, of: .duty) != nil else { continue }
      return i - by <= 24 ? by + 1..<i : nil
    }
    return nil
  }
}
