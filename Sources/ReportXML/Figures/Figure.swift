/// A figure of a passage, of one of the kinds the vocabulary has.
struct Figure: Sendable, Hashable {
  var element: Element
  var range: Range<Int>
  /// The value of `number/@kind`.
  var kind: NumberKind?
  /// The value of `date/@when`, ISO 8601.
  var when: String?
  var measure: Measurement?

  init(_ element: Element, _ range: Range<Int>, kind: NumberKind? = nil, when: String? = nil) {
    self.element = element
    self.range = range
    self.kind = kind
    self.when = when
  }

  /// What a number that neither measures nor names is used for.
  enum NumberKind: String, Sendable, Hashable {
    /// 10亿元以上 in 10亿元以上项目.
    case threshold
    /// 24小时 in 24小时服务.
    case clock
    /// 三年 in 三年行动, 5年来.
    case duration
    /// 7 in 7方面工作, 20 in 20强.
    case setSize = "set-size"
    /// 500千伏 in 500千伏输变电工程.
    case specification
    /// A number whose use the words do not tell.
    case other
  }
}

/// What a figure measures.
struct Measurement: Sendable, Hashable {
  var type: StatementType
  var value: ExactDecimal
  var high: ExactDecimal?
  var unit: String?
  var bound: Bound?
  var direction: Direction?
  var indicator: [UInt32] = []
  var of: [UInt32] = []
  var scope: [UInt32] = []
  var period: Period?
  var reference: String?

  enum StatementType: String, Sendable, Hashable {
    case level, count, change, share, rank, multiple, difference
    case rankShift = "rank-shift"
  }

  enum Direction: String, Sendable, Hashable { case up, down }
}

extension [Figure] {
  /// Where the figures from a position on begin, in figures that are in order.
  func firstIndex(endingAfter position: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound <= position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether one of the figures, which are in order, overlaps a range.
  func overlap(_ range: Range<Int>) -> Bool {
    let index = firstIndex(endingAfter: range.lowerBound)
    return index < count && self[index].range.overlaps(range)
  }
}
