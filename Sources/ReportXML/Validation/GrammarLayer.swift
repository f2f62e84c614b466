internal import XMLBridge

/// The two grammars: the XSD, which is the authority, and RELAX NG, which must agree with it.
struct GrammarLayer {
  var findingLimit: Int

  /// What both grammars say about a document.
  func check(_ document: borrowing Document) -> [LayerResult] {
    var xsd = opinion(of: CompiledSchemas.xsd) { schema in
      schema.validate(document, diagnosticLimit: findingLimit) { () throws(XMLFailure) in
        try CompiledSchemas.siblings.get()
      }
    }
    let relaxNG = opinion(of: CompiledSchemas.relaxNG) { $0.validate(document, diagnosticLimit: findingLimit) }
    if xsd.verdict == .invalid || relaxNG.verdict == .invalid {
      // The XSD cannot forbid them by itself, and has only some of them to say something about.
      let attributes = document.instanceAttributes(diagnosticLimit: findingLimit)
      if !attributes.diagnostics.isEmpty {
        xsd.verdict = .invalid
        xsd.diagnostics = xsd.diagnostics.filter { !$0.isAboutInstanceAttribute } + attributes.diagnostics
        xsd.isTruncated = xsd.isTruncated || attributes.isTruncated
      }
    }
    return [
      LayerResult(coverage(.xsd, xsd), findings(of: xsd)),
      LayerResult(coverage(.relaxNG, relaxNG), findings(of: relaxNG, beside: xsd)),
    ]
  }

  /// The coverage of a grammar that had no document to check.
  static func unevaluated(_ layer: Validator.Coverage.Layer) -> Validator.Coverage {
    Validator.Coverage(
      layer: layer, source: layer == .xsd ? CompiledSchemas.xsdIdentity : CompiledSchemas.relaxNGIdentity, planned: 1)
  }

  /// One grammar's opinion.
  private struct Opinion {
    var verdict: Outcome.Verdict
    var diagnostics: [Diagnostic] = []
    var isTruncated = false
  }

  private func opinion<Grammar: Schema>(
    of schema: Result<Grammar, XMLFailure>, _ validate: (Grammar) -> Outcome
  ) -> Opinion {
    switch schema {
    case .success(let schema):
      let outcome = validate(schema)
      return Opinion(verdict: outcome.verdict, diagnostics: outcome.diagnostics, isTruncated: outcome.isTruncated)
    case .failure(let failure):
      return Opinion(verdict: .incomplete, diagnostics: failure.diagnostics)
    }
  }

  private func coverage(_ layer: Validator.Coverage.Layer, _ opinion: Opinion) -> Validator.Coverage {
    var coverage = Self.unevaluated(layer)
    // What nobody has foreseen says nothing about the document: the check has failed, not the document.
    let isIncomplete =
      opinion.verdict == .incomplete
      || (layer == .xsd && opinion.diagnostics.contains { EngineCode.row(for: $0) == nil })
    coverage.evaluated = isIncomplete ? 0 : 1
    coverage.fired = opinion.verdict == .invalid ? 1 : 0
    coverage.failed = isIncomplete ? 1 : 0
    return coverage
  }

  private func findings(of xsd: Opinion) -> [Finding] {
    switch xsd.verdict {
    case .valid: []
    case .invalid:
      Finding.findings(of: xsd.diagnostics)
        + (xsd.isTruncated ? [Finding(.findingsTruncated, [String(findingLimit)])] : [])
    case .incomplete: [incomplete("XSD", xsd)]
    }
  }

  /// The XSD leads: RELAX NG is quoted only where it objects and the XSD does not.
  private func findings(of relaxNG: Opinion, beside xsd: Opinion) -> [Finding] {
    switch relaxNG.verdict {
    case .valid: []
    case .invalid where xsd.verdict == .valid:
      relaxNG.diagnostics.prefix(1).map { Finding(disagreement: $0) }
    case .invalid: []
    case .incomplete: [incomplete("RELAX NG", relaxNG)]
    }
  }

  private func incomplete(_ name: String, _ opinion: Opinion) -> Finding {
    Finding(.checkIncomplete, [name], detail: opinion.diagnostics.first?.message)
  }
}

extension EmbeddedSchema {
  /// Which file it is, exactly.
  var identity: Validator.Identity {
    Validator.Identity(name: fileName, of: bytes)
  }
}
