/// A comparison directly before a figure: 高于全国2.1个百分点, 达到上年两倍.
struct FigureComparison {
  /// What the figure is held against.
  var base: Range<Int>
  /// Where the words of the comparison begin.
  var start: Int
  /// Which way it goes; `nil` for 达到上年两倍.
  var direction: Measure.Direction?

  init?(_ text: borrowing [UInt32], endingAt end: Int, from start: Int) {
    guard let found = Self.above(text, end, start) ?? Self.lastYear(text, end, start) else { return nil }
    self = found
  }

  private init(base: Range<Int>, start: Int, direction: Measure.Direction?) {
    self.base = base
    self.start = start
    self.direction = direction
  }

  /// 高于全国, 高出全市, 低于全省平均水平: a word of more or less and what it is more or less than.
  private static func above(_ text: [UInt32], _ end: Int, _ start: Int) -> FigureComparison? {
    // 低于增长2%: the word directly before the figure says which way it goes; 高于全省增速 goes the same way.
    let last = Words.shared.longest(text, endingAt: end, from: start, of: [.up, .down])
    if let last, !last.classes.contains(.growth) || last.classes.contains(.down) { return nil }
    var i = end - 4
    // What is compared with has a short name.
    while i >= max(start, end - 16) {
      defer { i -= 1 }
      // 不低于全省: the figure is bounded, and not held against another.
      if i > start, text[i - 1] == Scalar.不 { continue }
      guard let word = Words.shared.longest(text, at: i, end: end, of: [.up, .down]),
        text[word.end - 1] == Scalar.于 || text[word.end - 1] == Scalar.出, end - word.end >= 2
      else { continue }
      if last != nil, word.classes.contains(.down) { return nil }
      let base = word.end..<end
      if text[base].contains(where: { Scalar.isDigit($0) || marks.contains($0) }) { return nil }
      return FigureComparison(base: base, start: i, direction: word.classes.contains(.up) ? .up : .down)
    }
    return nil
  }

  /// 达到上年, 是去年同期: the year before as what the figure is a multiple of.
  private static func lastYear(_ text: [UInt32], _ end: Int, _ start: Int) -> FigureComparison? {
    guard let time = Words.shared.longest(text, endingAt: end, from: start, of: .time), time.start > start,
      text[time.start] == Scalar.上 || text[time.start] == Scalar.去,
      let reach = Words.shared.longest(text, endingAt: time.start, from: start, of: .reach)
    else { return nil }
    return FigureComparison(base: time.range, start: reach.start, direction: nil)
  }

  private static let marks = ScalarSet("，、；。：的")
}
