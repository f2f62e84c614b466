@testable import ReportXML

/// Results that no validator has made: what a format or a policy does with them does not depend on how they came about.
enum Verdicts {
  /// A result with these findings; it is complete unless said otherwise.
  static func result(_ findings: [Finding], name: String = "a.xml", isComplete: Bool = true) -> Validator.Result {
    let isInvalid = findings.contains { $0.severity.rank <= 1 }
    return Validator.Result(
      verdict: isInvalid ? .invalid : isComplete ? .valid : .incomplete, findings: findings,
      coverage: [
        Validator.Coverage(layer: .xml, planned: 1, evaluated: 1),
        Validator.Coverage(layer: .rules, planned: 7, evaluated: isComplete ? 7 : 6, failed: isComplete ? 0 : 1),
      ],
      input: Validator.Identity(name: name, byteCount: 3, sha256: String(repeating: "a", count: 64)), phase: .archive)
  }

  /// A finding of a catalogue id; what it says is of no matter.
  static func finding(
    _ id: String, _ severity: Finding.Severity, _ arguments: [String] = ["1", "2"], path: String? = nil, line: Int = 1
  ) -> Finding {
    Finding(
      FindingID(rawValue: id), arguments, severity: severity, xmlPlace: XMLPlace(line: line, column: 2, path: path))
  }

  /// A policy with these entries inside.
  static func policy(_ entries: String, attributes: String = "") throws -> Policy {
    try Policy(
      xml: Array("<policy xmlns=\"urn:reportxml:policy:1\"\(attributes)>\n\(entries)\n</policy>".utf8), name: "p.xml")
  }

  /// A baseline with these findings in the file `a.xml`.
  static func baseline(_ findings: [Finding]) throws -> Baseline { try baseline(of: [result(findings)]) }

  /// The baseline that these results are.
  static func baseline(of results: some Sequence<Validator.Result>) throws -> Baseline {
    var run = ValidationRun()
    var writer = ResultWriter(.json)
    var json = writer.begin(run)
    for result in results { json += writer.append(run.add(result), of: run) }
    return try Baseline(json: json + writer.end(run), name: "b.json")
  }
}
