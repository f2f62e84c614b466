/// All findings as failed assertions of SVRL, a pattern for each document.
///
/// SVRL knows neither lines nor checks that could not run: what it cannot say is in JSON and XML.
struct SVRLResult: ResultLayout {
  let language: MessageLanguage
  private var xml = XMLStream()

  init(language: MessageLanguage) { self.language = language }

  mutating func begin(_ run: ValidationRun) -> [UInt8] {
    xml.begin("svrl:schematron-output")
    xml.attribute("xmlns:svrl", "http://purl.oclc.org/dsdl/svrl")
    xml.attribute("title", "reportxml \(ReportXMLVersion.current)")
    xml.attribute("phase", run.phase.rawValue)
    xml.begin("svrl:ns-prefix-in-attribute-values")
    xml.attribute("prefix", "r")
    xml.attribute("uri", Vocabulary.namespace)
    xml.end()
    return xml.take()
  }

  mutating func append(_ file: ValidatedFile, of run: ValidationRun) -> [UInt8] {
    append(file.countedFindings.map(\.finding), in: file.name)
    return xml.take()
  }

  mutating func end(_ run: ValidationRun) -> [UInt8] {
    if let policy = run.policy, !run.policyFindings.isEmpty {
      append(run.policyFindings.map(\.finding), in: policy.identity.name)
    }
    xml.end()
    return xml.take()
  }

  private mutating func append(_ findings: [Finding], in name: String) {
    xml.begin("svrl:active-pattern")
    xml.attribute("name", name)
    xml.end()
    xml.begin("svrl:fired-rule")
    xml.attribute("context", "/")
    xml.end()
    for finding in findings { append(finding) }
  }

  private mutating func append(_ finding: Finding) {
    xml.begin("svrl:failed-assert")
    xml.attribute("location", Self.location(finding.place?.path))
    // What failed is a grammar or a check without an XPath of its own.
    xml.attribute("test", "true()")
    xml.attribute("role", finding.severity.rawValue)
    // An attribute id would have to be unique in the document.
    xml.attribute("flag", finding.id.rawValue)
    xml.element("svrl:text", finding.message(in: language))
    xml.end()
  }

  /// The path with the prefix that is declared: paths of findings name elements as the document does.
  private static func location(_ path: String?) -> String {
    guard let path, path.hasPrefix("/") else { return "/" }
    return path.split(separator: "/").map { step in
      step.hasPrefix("@") || step.utf8.contains(UInt8(ascii: ":")) ? "/\(step)" : "/r:\(step)"
    }.joined()
  }
}
