/// Everything that is known about a run; `Schemas/result.rng` has its form.
struct XMLResult: ResultLayout {
  /// Of all elements.
  static let namespace = "urn:reportxml:result:1"

  private var xml = XMLStream()

  mutating func begin(_ run: ValidationRun) -> [UInt8] {
    xml.begin("result")
    xml.attribute("xmlns", Self.namespace)
    xml.attribute("phase", run.phase.rawValue)
    xml.attribute("failOn", run.threshold.rawValue)
    xml.begin("tool")
    xml.attribute("name", "reportxml")
    xml.attribute("version", ReportXMLVersion.current)
    xml.attribute("libxml2", ReportXMLVersion.libXML2)
    xml.end()
    if let policy = run.policy {
      xml.begin("policy")
      identity(policy.identity)
      xml.attribute("today", run.today?.iso)
      xml.end()
    }
    if let baseline = run.baseline {
      xml.begin("baseline")
      identity(baseline.identity)
      xml.attribute("onlyNew", run.countsOnlyNew ? "true" : "false")
      xml.end()
    }
    return xml.take()
  }

  mutating func append(_ file: ValidatedFile, of run: ValidationRun) -> [UInt8] {
    xml.begin("file")
    if file.result.isRead { identity(file.result.input) } else { xml.attribute("name", file.name) }
    xml.attribute("verdict", file.result.verdict.rawValue)
    xml.attribute("acceptance", file.acceptance.rawValue)
    for coverage in file.result.coverage { append(coverage) }
    append(file.counts)
    for finding in file.findings { append(finding) }
    xml.end()
    return xml.take()
  }

  mutating func end(_ run: ValidationRun) -> [UInt8] {
    if run.policy != nil {
      xml.begin("overrides")
      for use in run.overrideUses { append(use) }
      xml.end()
      xml.begin("policyFindings")
      for finding in run.policyFindings { append(finding) }
      xml.end()
    }
    xml.begin("totals")
    xml.attribute("files", run.totals.files)
    for verdict in Validator.Result.Verdict.allCases {
      xml.attribute(verdict.rawValue, run.totals.verdicts[verdict] ?? 0)
    }
    for acceptance in Acceptance.allCases {
      xml.attribute(acceptance.rawValue, run.totals.acceptances[acceptance] ?? 0)
    }
    xml.attribute("exitCode", run.status.rawValue)
    append(run.totals.counts)
    xml.end()
    xml.end()
    return xml.take()
  }

  private mutating func identity(_ identity: Validator.Identity) {
    xml.attribute("name", identity.name)
    xml.attribute("bytes", identity.byteCount)
    xml.attribute("sha256", identity.sha256)
  }

  private mutating func append(_ coverage: Validator.Coverage) {
    xml.begin("coverage")
    xml.attribute("layer", coverage.layer.rawValue)
    xml.attribute("planned", coverage.planned)
    xml.attribute("evaluated", coverage.evaluated)
    xml.attribute("fired", coverage.fired)
    xml.attribute("failed", coverage.failed)
    if let source = coverage.source {
      xml.begin("source")
      identity(source)
      xml.end()
    }
    xml.end()
  }

  private mutating func append(_ counts: FindingCounts) {
    xml.begin("counts")
    for (name, count) in counts.members { xml.attribute(name, count) }
    xml.end()
  }

  private mutating func append(_ use: ValidationRun.OverrideUse) {
    xml.begin("override")
    xml.attribute("id", use.override.id.rawValue)
    xml.attribute("severity", use.override.action.name)
    xml.attribute("expires", use.override.expires?.iso)
    xml.attribute("line", use.override.line)
    xml.attribute("standing", use.standing.rawValue)
    xml.attribute("count", use.count)
    xml.text(use.override.reason)
    xml.end()
  }

  private mutating func append(_ reported: ReportedFinding) {
    let finding = reported.finding
    xml.begin("finding")
    xml.attribute("id", finding.id.rawValue)
    xml.attribute("severity", finding.severity.rawValue)
    if reported.originalSeverity != finding.severity {
      xml.attribute("originalSeverity", reported.originalSeverity.rawValue)
    }
    if reported.isIgnored { xml.attribute("ignored", "true") }
    xml.attribute("baseline", reported.isKnown.map { $0 ? "known" : "new" })
    xml.attribute("counted", reported.isCounted ? "true" : "false")
    xml.attribute("fingerprint", reported.fingerprint)
    for language in MessageLanguage.allCases {
      xml.element("message", finding.message(in: language), language: language)
    }
    for (name, kind, value) in finding.namedArguments {
      xml.begin("argument")
      xml.attribute("name", name)
      xml.attribute("type", kind.rawValue)
      xml.text(value)
      xml.end()
    }
    if let place = finding.place {
      xml.begin("place")
      xml.attribute("line", place.line)
      xml.attribute("column", place.column)
      xml.attribute("byteOffset", place.byteOffset)
      xml.attribute("path", place.path)
      xml.end()
    }
    if let place = finding.textPlace {
      xml.begin("textPlace")
      xml.attribute("line", place.line)
      xml.attribute("column", place.column)
      xml.attribute("byteOffset", place.byteOffset)
      xml.attribute("byteLength", finding.textRange?.count)
      xml.end()
    }
    xml.element("detail", finding.detail)
    xml.end()
  }
}
