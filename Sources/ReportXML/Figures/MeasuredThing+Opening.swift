/// What stands at the head of a clause and is no part of a name.
extension MeasuredThing {
  /// Skips what opens a clause and names nothing: connectives, times, adverbs, modal words, dates.
  func afterOpening(_ start: Int, _ end: Int, dates: [Range<Int>]) -> Int {
    var i = start
    while i < end {
      // 到2027年
      if [Scalar.到, Scalar.至, Scalar.自].contains(text[i]),
        dates.contains(where: { $0.lowerBound == i + 1 && $0.upperBound <= end })
      {
        i += 1
        continue
      }
      if let date = dates.first(where: { $0.lowerBound == i }), date.upperBound <= end {
        i = date.upperBound
        while i < end,
          Self.dateTails.contains(text[i]) || Self.isPeriodTail(text, i)
        { i += 1 }
        continue
      }
      // ①建成, ⑤完成: the number of an item.
      if i == start, Self.itemNumbers.contains(text[i]) {
        i += 1
        continue
      }
      // 要力争, 要确保
      if text[i] == Scalar.要, words.longest(text, at: i + 1, end: end, of: [.strive, .ensure, .plan]) != nil {
        i += 1
        continue
      }
      // 把涨幅控制在, 使比重提高, 将50%以上的资金: the thing stands behind.
      if [Scalar.把, Scalar.使, Scalar.让].contains(text[i]) || text[i] == Scalar.将 && i == start {
        i += 1
        continue
      }
      if [
        Scalar.enumerationComma, Scalar.emDash, Scalar.hyphen, Scalar.和, Scalar.与, Scalar.及, Scalar.closeQuote,
        Scalar.horizontalBar, Scalar.wideRightParenthesis, Scalar.rightParenthesis,
      ].contains(text[i]) {
        i += 1
        continue
      }
      let classes: WordClass = [.connective, .time, .adverb, .ensure, .strive, .plan, .subject, .region]
      guard
        let word = words.longest(
          text, at: i, end: end, of: classes.union([.gained, .verb, .light, .head, .up, .down, .growth, .noun]))
      else { break }
      // 争取新增企业10家: what is striven for is the verb behind.
      if word.classes.contains(.strive), word.classes.contains(.gained),
        words.longest(text, at: word.end, end: end, of: [.gained, .light]) != nil
      {
        i = word.end
        continue
      }
      // A noun that begins like an adverb, a verb that stays: no opening.
      if word.classes.isDisjoint(with: classes) || !word.classes.isDisjoint(with: [.gained, .noun]) { break }
      // 有效发明专利, 重点项目: an adverb opens a clause only before a predicate.
      if word.classes.isDisjoint(with: [.connective, .time, .ensure, .strive, .plan, .subject, .region]),
        !isPredicate(word.end, end)
      {
        break
      }
      // One character opens a clause only before a verb: 新增, 再添; 新能源 and 主城区 are nouns.
      if word.end - i == 1,
        words.longest(text, at: word.end, end: end, of: [.gained, .verb, .light, .adverb, .strive]) == nil
      {
        break
      }
      if word.classes.contains(.subject), word.classes.isDisjoint(with: [.connective, .region]), !isOurs(i) {
        break
      }
      i = word.end
    }
    return i
  }

  /// What stands between a year and what it is said of: 2023年底, 2023年度.
  private static let dateTails = ScalarSet("底末初前来时度")
  private static let itemNumbers = 0x2460...0x2473 as ClosedRange<UInt32>

  private func isPredicate(_ start: Int, _ end: Int) -> Bool {
    start >= end
      || words.longest(
        text, at: start, end: end,
        of: [.gained, .verb, .light, .adverb, .time, .reach, .achieve, .strive, .ensure, .plan]) != nil
  }

  /// 期间, 以来, 上半年 behind a year.
  private static func isPeriodTail(_ text: [UInt32], _ i: Int) -> Bool {
    [Scalar.期, Scalar.间, Scalar.以].contains(text[i])
  }

  /// 我们, 我市: words for the speaker are no part of a name; 全市 is.
  private func isOurs(_ start: Int) -> Bool { text[start] == Scalar.我 }
}
