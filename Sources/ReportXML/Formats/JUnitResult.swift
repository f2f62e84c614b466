/// A suite for each document, and in it a test for each layer of checks and for each kind of finding.
///
/// A layer has passed if it ran to its end, and is skipped if it did not run. A kind of finding has failed if it reaches the
/// threshold; what does not is written to the output of a test that has passed.
struct JUnitResult: ResultLayout {
  let language: MessageLanguage
  private var xml = XMLStream()

  init(language: MessageLanguage) { self.language = language }

  mutating func begin(_ run: ValidationRun) -> [UInt8] {
    xml.begin("testsuites")
    xml.attribute("name", "reportxml")
    return xml.take()
  }

  mutating func append(_ file: ValidatedFile, of run: ValidationRun) -> [UInt8] {
    append(file.countedFindings, named: file.name, file.result.coverage, run.threshold)
    return xml.take()
  }

  mutating func end(_ run: ValidationRun) -> [UInt8] {
    if let policy = run.policy { append(run.policyFindings, named: policy.identity.name, [], run.threshold) }
    xml.end()
    return xml.take()
  }

  private mutating func append(
    _ findings: [ReportedFinding], named name: String, _ coverage: [Validator.Coverage],
    _ threshold: AcceptanceThreshold
  ) {
    let kinds = Self.kinds(of: findings.map(\.finding))
    xml.begin("testsuite")
    xml.attribute("name", name)
    xml.attribute("tests", coverage.count + kinds.count)
    xml.attribute("failures", kinds.count { threshold.isReached(by: $0.severity) })
    xml.attribute("errors", coverage.count { $0.failed > 0 })
    xml.attribute("skipped", coverage.count { $0.failed == 0 && !$0.isComplete })
    xml.attribute("time", 0)
    for coverage in coverage { append(coverage, name) }
    for kind in kinds { append(kind, name, hasFailed: threshold.isReached(by: kind.severity)) }
    xml.end()
  }

  private mutating func append(_ coverage: Validator.Coverage, _ name: String) {
    let done = "\(coverage.evaluated)/\(coverage.planned)"
    begin(test: coverage.layer.rawValue, name)
    if coverage.failed > 0 {
      xml.begin("error")
      xml.attribute("message", language == .zh ? "检查未能完成：\(done)" : "checks broke off: \(done) done")
      xml.attribute("type", "incomplete")
      xml.end()
    } else if !coverage.isComplete {
      xml.begin("skipped")
      xml.attribute("message", language == .zh ? "检查未进行：\(done)" : "checks did not run: \(done) done")
      xml.end()
    }
    xml.end()
  }

  private mutating func append(_ kind: Kind, _ name: String, hasFailed: Bool) {
    begin(test: kind.id.rawValue, name)
    let text = FindingText(language: language)
    let lines = kind.findings.map { text.lines(of: $0, in: name, []) }.joined(separator: "\n")
    if hasFailed {
      xml.begin("failure")
      xml.attribute("message", kind.findings.first?.message(in: language))
      xml.attribute("type", kind.severity.rawValue)
      xml.text(lines)
      xml.end()
    } else {
      xml.element("system-out", lines)
    }
    xml.end()
  }

  private mutating func begin(test: String, _ name: String) {
    xml.begin("testcase")
    xml.attribute("name", test)
    xml.attribute("classname", name)
    xml.attribute("time", 0)
  }

  /// All findings with one identifier.
  private struct Kind {
    var id: FindingID
    var findings: [Finding]

    /// The worst of them.
    var severity: Finding.Severity { findings.map(\.severity).min { $0.rank < $1.rank } ?? .info }
  }

  /// By identifier, in the order in which they come up.
  private static func kinds(of findings: [Finding]) -> [Kind] {
    var kinds: [Kind] = []
    var indices: [FindingID: Int] = [:]
    for finding in findings {
      if let index = indices[finding.id] {
        kinds[index].findings.append(finding)
      } else {
        indices[finding.id] = kinds.count
        kinds.append(Kind(id: finding.id, findings: [finding]))
      }
    }
    return kinds
  }
}
