internal import XMLBridge

/// Schematron rules: those of the vocabulary, and any others.
struct RuleLayer {
  var phase: Phase
  /// Rules besides those of the vocabulary.
  var schemas: [RuleSchema]
  var findingLimit: Int

  /// What each rule set says about a document.
  func check(_ document: borrowing Document) -> [LayerResult] {
    let standard: LayerResult
    switch RuleSchema.standard(phase) {
    case .success(let schema): standard = check(document, schema, isStandard: true)
    case .failure(let error):
      standard = LayerResult(
        Validator.Coverage(layer: .rules, source: EmbeddedSchema.rules.identity, planned: 1, failed: 1), [error.finding]
      )
    }
    return [standard] + schemas.map { check(document, $0, isStandard: false) }
  }

  /// The coverage where there was no document to check.
  var unevaluated: [LayerResult] {
    ([try? RuleSchema.standard(phase).get()] + schemas).compactMap(\.self).map { LayerResult(Self.coverage($0)) }
  }

  private static func coverage(_ schema: RuleSchema) -> Validator.Coverage {
    Validator.Coverage(layer: .rules, source: schema.identity, planned: schema.rules.testCount)
  }

  private func check(
    _ document: borrowing Document, _ schema: RuleSchema, isStandard: Bool
  ) -> LayerResult {
    let run = schema.rules.evaluate(in: document, resultLimit: findingLimit)
    var coverage = Self.coverage(schema)
    coverage.failed = Set(run.failures.map { [$0.patternID, $0.ruleID, $0.testID, $0.expression] }).count
    coverage.evaluated = max(0, coverage.planned - coverage.failed)
    coverage.fired = Set(run.results.map { [$0.patternID, $0.ruleID, $0.id, $0.test] }).count
    var findings = run.results.map { isStandard ? Finding(standard: $0) : Finding(foreign: $0, schema.identity.name) }
    findings += run.failures.map { Finding($0) }
    if run.isTruncated { findings.append(Finding(.findingsTruncated, [String(findingLimit)])) }
    return LayerResult(coverage, findings)
  }
}

extension Finding {
  /// What a rule of the vocabulary found: its words are those of the catalogue.
  fileprivate init(standard result: RuleResult) {
    let id = FindingID(rawValue: result.id ?? "")
    self.init(id, result.text.values, xmlPlace: result.location.place)
    locate(result.location)
  }

  /// What another rule found: its words are its own.
  fileprivate init(foreign result: RuleResult, _ file: String) {
    let rule = result.id ?? [result.patternID, result.ruleID].compactMap(\.self).joined(separator: "/")
    self.init(
      FindingID(rawValue: rule.isEmpty ? file : rule),
      severity: Severity(role: result.severity ?? result.role ?? result.flag),
      xmlPlace: result.location.place, detail: result.test)
    wording = result.text.string
    locate(result.location)
  }

  fileprivate init(_ failure: RuleFailure) {
    let id: FindingID =
      switch failure.reason {
      case .tooMuchWork: .tooMuchWork
      case .denied: .accessDenied
      case .unavailable: .documentUnavailable
      case .noValue: .expressionWithoutValue
      case .noMemory: .outOfMemory
      }
    self.init(
      id, id == .outOfMemory ? [] : [failure.expression], xmlPlace: failure.location.place, detail: failure.detail)
    locate(failure.location)
  }

  private mutating func locate(_ location: RuleLocation) {
    if place?.path == nil { place?.path = location.path }
    textRange = location.textRange
  }
}

extension Finding.Severity {
  /// What a role, flag or severity of a schema says; an assertion that says nothing is an error.
  init(role: String?) {
    switch role?.lowercased() {
    case "fatal": self = .fatal
    case "warning", "warn", "caution": self = .warning
    case "info", "information", "hint", "note": self = .info
    default: self = .error
    }
  }
}
