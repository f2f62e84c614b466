internal import XMLBridge

/// Checks XML against the vocabulary: well-formedness, XSD, RELAX NG.
///
/// A value without state; any number of tasks may use one, and all share the compiled schemas.
public struct Validator: Sendable {
  /// The most findings of one grammar that a result lists.
  public var findingLimit = 10_000

  /// A validator.
  public init() {}

  /// What checking a document came to.
  public struct Result: Sendable, Hashable {
    /// `valid` only if every check ran to its end and found no error.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
      /// Every check ran, and none found an error.
      case valid
      /// An error was found.
      case invalid
      /// A check could not run, and no other found an error.
      case incomplete
    }

    /// The verdict.
    public var verdict: Verdict
    /// What was found, by place in the document.
    public var findings: [Finding]
  }

  /// Checks a document.
  ///
  /// - Parameter xml: The whole document, in the encoding it declares.
  /// - Returns: The verdict and what was found.
  public func validate(_ xml: [UInt8]) -> Result {
    var findings: [Finding] = []
    var isComplete = true
    do throws(XMLFailure) {
      let document = try Document(
        parsing: xml, limits: .report, countingTextOf: Element.text.localName,
        characterElement: CharacterElement(
          name: Element.char.localName, attribute: AttributeName.code.qualifiedName), diagnosticLimit: findingLimit)
      let xsd = check(document, CompiledSchemas.xsd.map { $0 as any Schema }, "XSD")
      let relaxNG =
        try WideElements.occur(in: document, byteCount: xml.count)
        ? Opinion(verdict: .incomplete, name: "RELAX NG", reason: WideElements.reason)
        : check(document, CompiledSchemas.relaxNG.map { $0 as any Schema }, "RELAX NG")
      findings = merge(xsd, relaxNG, TextPlaces(xml))
      isComplete = xsd.verdict != .incomplete && relaxNG.verdict != .incomplete
    } catch {
      findings = error.diagnostics.map { Finding($0) }
    }
    let isInvalid = findings.contains { $0.severity == .error || $0.severity == .fatal }
    return Result(verdict: isInvalid ? .invalid : isComplete ? .valid : .incomplete, findings: findings)
  }

  /// One grammar's opinion.
  private struct Opinion {
    var verdict: Outcome.Verdict
    var diagnostics: [Diagnostic] = []
    var isTruncated = false
    var name: String
    /// Why it is incomplete, where no diagnostic says so.
    var reason = ""
  }

  private func check(
    _ document: borrowing Document, _ schema: Swift.Result<any Schema, XMLFailure>, _ name: String
  ) -> Opinion {
    switch schema {
    case .success(let schema):
      let outcome = schema.validate(document, diagnosticLimit: findingLimit)
      return Opinion(
        verdict: outcome.verdict, diagnostics: outcome.diagnostics, isTruncated: outcome.isTruncated, name: name)
    case .failure(let failure):
      return Opinion(verdict: .incomplete, diagnostics: failure.diagnostics, name: name)
    }
  }

  /// The XSD leads: RELAX NG is quoted only where it objects and the XSD does not.
  private func merge(_ xsd: Opinion, _ relaxNG: Opinion, _ places: TextPlaces) -> [Finding] {
    var findings = xsd.verdict == .invalid ? places.findings(of: xsd.diagnostics) : []
    if xsd.verdict == .valid, relaxNG.verdict == .invalid {
      findings += relaxNG.diagnostics.prefix(1).map {
        var finding = Finding($0)
        finding.id = .grammarsDisagree
        finding.arguments = [$0.message]
        return finding
      }
    }
    for opinion in [xsd, relaxNG] where opinion.verdict == .incomplete {
      let reason = opinion.diagnostics.first?.message ?? opinion.reason
      findings.append(Finding(.checkIncomplete, [opinion.name, reason], severity: .warning))
    }
    if xsd.isTruncated {
      findings.append(Finding(.findingsTruncated, [String(findingLimit)], severity: .warning))
    }
    return findings
  }
}
