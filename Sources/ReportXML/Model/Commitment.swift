/// One promised clause: a predicate with its object, with or without figures.
///
/// `力争新增就业1.2万人以上` is a target, `加快建设青溪大桥` an action; what is to be ensured (确保) is a target too. What each value means is defined by `commitment` in
/// `Schemas/report.xsd`. A value that the vocabulary does not know reads as `nil`.
public struct Commitment: Sendable, Hashable {
  let report: Report
  let index: Int

  /// Its identifier in the XML, if it has one.
  public var id: String? { report.body.value(.id, of: index) }

  /// A state or a deed; never `nil` in a valid document.
  public var kind: Kind? { report.body.value(.kind, of: index).flatMap { Kind(rawValue: $0) } }

  /// How firmly it is promised, where the XML says so.
  public var modality: Modality? { report.body.value(.modality, of: index).flatMap { Modality(rawValue: $0) } }

  /// By when, if the report prints it: a day, a month, a year or an interval.
  public var deadline: Period? { report.body.value(.deadline, of: index).flatMap { Period(iso: $0) } }

  /// Who is to see to it, if the report prints it.
  public var responsible: String? { report.body.value(.responsible, of: index) }

  /// The printed words, without notation and cuts.
  public var text: String { report.body.words(of: index) }

  /// Where it stands in the text, in bytes.
  public var range: Range<Int> { report.body.spans[index].range }

  /// Its targets: the figures that are promised, in document order.
  public var measures: [Measure] {
    report.measures(in: index..<Int(report.body.spans[index].next)).filter { $0.commitmentIndex == index }
  }
}

extension Report {
  /// All commitments in document order.
  public var commitments: [Commitment] { commitments(in: body.spans.indices) }

  func commitments(in indices: Range<Int>) -> [Commitment] {
    indices.filter { body.spans[$0].element == .commitment }.map { Commitment(report: self, index: $0) }
  }
}

extension Section {
  /// The commitments in it and in the sections under it, in document order.
  public var commitments: [Commitment] { report.commitments(in: index..<Int(report.body.spans[index].next)) }
}
