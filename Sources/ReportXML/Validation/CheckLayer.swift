internal import XMLBridge

/// The checks that XPath 1.0 cannot express, each with identifiers of its own in the catalogue.
struct CheckLayer {
  var phase: Phase
  var findingLimit: Int

  /// What is checked, and from which phase on.
  private static let all: [(phase: Phase, check: any ReportCheck.Type)] = [
    (.wellformed, MeasureWords.self), (.wellformed, DateAndNumberWords.self), (.wellformed, MeasureRegistries.self),
    (.wellformed, MeasureAgreement.self), (.wellformed, PartsOfWhole.self), (.wellformed, PromiseWords.self),
    (.wellformed, Places.self), (.submission, SourceDigest.self),
  ]

  private var checks: [any ReportCheck.Type] {
    Self.all.filter { $0.phase <= phase }.map(\.check)
  }

  /// Runs the checks of the phase.
  ///
  /// A document that is no report cannot be checked: the grammars say why, and the coverage that it was not.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - reading: The report in it, or why there is none.
  ///   - isExplained: Whether an error has been found already.
  /// - Returns: What was found, and how much was checked.
  func check(
    _ document: borrowing Document, _ reading: Result<Report, ReportError>, isExplained: Bool
  ) -> LayerResult {
    let report: Report
    switch reading {
    case .success(let read): report = read
    // The grammars leave attributes of the XML namespace alone, of which the vocabulary has one.
    case .failure(.notAReport(let finding)) where !isExplained: return LayerResult(unevaluated, [finding])
    case .failure: return LayerResult(unevaluated)
    }
    let checked = CheckedReport(report)
    var observations: [Observation] = []
    var coverage = unevaluated
    for check in checks {
      let found = check.observations(in: checked)
      coverage.evaluated += check.identifiers.count
      coverage.fired += Set(found.map(\.id)).count
      observations += found
    }
    observations.sort { $0.position < $1.position }
    let kept = Array(observations.prefix(findingLimit))
    var findings = located(kept, report, document)
    if kept.count < observations.count { findings.append(Finding(.findingsTruncated, [String(findingLimit)])) }
    return LayerResult(coverage, findings)
  }

  /// The coverage before anything has run.
  var unevaluated: Validator.Coverage {
    Validator.Coverage(layer: .checks, planned: checks.reduce(0) { $0 + $1.identifiers.count })
  }

  /// Findings with their places in the XML and in the text.
  private func located(
    _ observations: [Observation], _ report: Report, _ document: borrowing Document
  ) -> [Finding] {
    guard !observations.isEmpty else { return [] }
    let numbers = ElementNumbers(report)
    let places = document.places(
      of: observations.map {
        NodeReference(element: numbers.number(of: $0), attribute: $0.attribute?.qualifiedName)
      })
    return zip(observations, places).map { observation, place in
      var finding = Finding(
        observation.id, observation.arguments,
        xmlPlace: place.place.map {
          XMLPlace(line: $0.line, column: $0.column, byteOffset: $0.byteOffset, path: place.path)
        })
      finding.textRange = observation.span.map { report.body.spans[$0].range }
      return finding
    }
  }
}

extension Observation {
  /// The order of findings: the metadata, and then the text.
  fileprivate var position: Int { span ?? -1 }
}

/// The numbers of spans among the elements of the document, in document order.
private struct ElementNumbers {
  private let inFrame: [Int]
  private let inBody: [Int]

  init(_ report: Report) {
    func numbers(_ spans: [MarkupSpan], from first: Int) -> (numbers: [Int], next: Int) {
      var next = first
      let numbers = spans.map { span in
        defer { if span.element.rawValue < Element.elementCount { next += 1 } }
        return next
      }
      return (numbers, next)
    }
    let frame = numbers(report.frame.spans, from: 0)
    inFrame = frame.numbers
    inBody = numbers(report.body.spans, from: frame.next).numbers
  }

  func number(of observation: Observation) -> Int {
    observation.span.map { inBody[$0] } ?? observation.frameSpan.map { inFrame[$0] } ?? 0
  }
}
