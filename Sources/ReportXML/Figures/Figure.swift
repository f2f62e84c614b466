/// A figure of a passage, of one of the kinds the vocabulary has.
struct Figure {
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
}

/// What a figure measures.
///
/// A class, so that figures are light to move about; nothing changes one after its figure is made.
final class Measurement {
  var type: Measure.StatementType
  var value: ExactDecimal
  var high: ExactDecimal?
  var unit: String?
  var bound: Measure.Bound?
  var direction: Measure.Direction?
  var indicator: [UInt32] = []
  var of: [UInt32] = []
  var scope: [UInt32] = []
  var period: Period?
  var reference: String?

  init(type: Measure.StatementType, value: ExactDecimal) {
    self.type = type
    self.value = value
  }
}

extension [Figure] {
  /// Where the figures from a position on begin, in figures that are in order.
  func firstIndex(endingAfter position: Int) -> Int {
    partitioningIndex { $0.range.upperBound > position }
  }

  /// Whether one of the figures, which are in order, overlaps a range.
  func overlap(_ range: Range<Int>) -> Bool {
    let index = firstIndex(endingAfter: range.lowerBound)
    return index < count && self[index].range.overlaps(range)
  }
}
