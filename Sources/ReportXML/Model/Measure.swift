/// One printed figure with its meaning: the number, its unit, and the words that bound it.
///
/// In `生产总值达到254亿元` the measure is `254亿元`: a level of 25400000000 CNY, of the indicator 生产总值. What each value
/// means is defined by `measure` in `Schemas/report.xsd`. In a valid document ``type``, ``value`` and ``bound`` are never
/// `nil`; a value that the vocabulary does not know reads as `nil`.
public struct Measure: Sendable, Hashable {
  let report: Report
  let index: Int
  /// The span of the commitment around it, found on the way to it.
  let commitmentIndex: Int?

  /// Its identifier in the XML, if it has one.
  public var id: String? { report.body.value(.id, of: index) }

  /// How it measures.
  public var type: StatementType? { report.body.value(.type, of: index).flatMap { StatementType(rawValue: $0) } }

  /// The printed number times its printed scale, in ``unit``: 25400000000 for 254亿元; the lower end of a range.
  public var value: DecimalText? { report.body.value(.value, of: index).flatMap { DecimalText($0) } }

  /// The upper end of a range, in ``unit``.
  public var high: DecimalText? { report.body.value(.high, of: index).flatMap { DecimalText($0) } }

  /// ISO 4217 for money (`CNY`), UCUM where it has a code (`%`, `km`), `pp` for percentage points, else the printed
  /// classifier (`家`).
  public var unit: String? { report.body.value(.unit, of: index) }

  /// How the true amount relates to ``value``; ``Bound/eq`` where the XML says nothing.
  public var bound: Bound? {
    guard let bound = report.body.value(.bound, of: index) else { return .eq }
    return Bound(rawValue: bound)
  }

  /// Which way it changes, for a change, a difference or a shift in rank.
  public var direction: Direction? { report.body.value(.direction, of: index).flatMap { Direction(rawValue: $0) } }

  /// What is measured, in the report's words, with elided words written out: 社会消费品零售总额.
  public var indicator: String? { report.body.value(.indicator, of: index) }

  /// The code of the indicator: `gdp`.
  public var reference: String? { report.body.value(.ref, of: index) }

  /// The period that the figure holds for.
  public var period: Period? { report.body.value(.period, of: index).flatMap { Period(iso: $0) } }

  /// What the figure is taken of or compared with: the whole of a share, the base of a multiple, the group of a rank.
  public var of: String? { report.body.value(.of, of: index) }

  /// What limits the things that are counted: a threshold, a region, a group, such as 亿元以上.
  public var scope: String? { report.body.value(.scope, of: index) }

  /// The printed words, without notation and cuts: `254亿元`.
  public var text: String { report.body.words(of: index) }

  /// Where it stands in the text, in bytes.
  public var range: Range<Int> { report.body.spans[index].range }

  /// The promise whose target it is; `nil` for a result.
  public var commitment: Commitment? { commitmentIndex.map { Commitment(report: report, index: $0) } }
}

extension Report {
  /// All measures in document order, wherever they stand: also in headings, tables, notes and annexes.
  public var measures: [Measure] { measures(in: body.spans.indices) }

  /// The measures among some spans that are wanted; a commitment that begins before these is not seen.
  func measures(in indices: Range<Int>, where isWanted: (Int) -> Bool = { _ in true }) -> [Measure] {
    var measures: [Measure] = []
    var commitments: [Int] = []
    for index in indices {
      while let last = commitments.last, Int(body.spans[last].next) <= index { commitments.removeLast() }
      switch body.spans[index].element {
      case .commitment: commitments.append(index)
      case .measure where isWanted(index):
        measures.append(Measure(report: self, index: index, commitmentIndex: commitments.last))
      default: break
      }
    }
    return measures
  }
}

extension Section {
  /// The measures in it and in the sections under it, in document order.
  public var measures: [Measure] { report.measures(in: index..<Int(report.body.spans[index].next)) }
}
