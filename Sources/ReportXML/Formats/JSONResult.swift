/// Everything that is known about a run; `Schemas/result.schema.json` has its form.
struct JSONResult: ResultLayout {
  /// What tells the file from other JSON.
  static let format = "reportxml-result"
  /// Counts up when the form changes so that readers must know.
  static let version = 1

  private var json = JSONStream()

  mutating func begin(_ run: ValidationRun) -> [UInt8] {
    json.beginObject()
    json.string("format", Self.format)
    json.integer("version", Self.version)
    json.object(
      "tool", ["name": "reportxml", "version": ReportXMLVersion.current, "libxml2": ReportXMLVersion.libXML2])
    json.string("phase", run.phase.rawValue)
    json.string("failOn", run.threshold.rawValue)
    if let policy = run.policy {
      identity("policy", policy.identity) { $0.string("today", run.today?.iso) }
    }
    if let baseline = run.baseline {
      identity("baseline", baseline.identity) { $0.boolean("onlyNew", run.countsOnlyNew) }
    }
    json.beginArray("files")
    return json.take()
  }

  mutating func append(_ file: ValidatedFile, of run: ValidationRun) -> [UInt8] {
    let input = file.result.input
    json.beginObject()
    json.string("name", file.name)
    if file.result.isRead {
      json.integer("bytes", input.byteCount)
      json.string("sha256", input.sha256)
    }
    json.string("verdict", file.result.verdict.rawValue)
    json.string("acceptance", file.acceptance.rawValue)
    json.beginArray("coverage")
    for coverage in file.result.coverage { append(coverage) }
    json.end()
    append(file.counts, named: "counts")
    append(file.findings, named: "findings")
    json.end()
    return json.take()
  }

  mutating func end(_ run: ValidationRun) -> [UInt8] {
    json.end()
    if run.policy != nil {
      json.beginArray("overrides")
      for use in run.overrideUses { append(use) }
      json.end()
      append(run.policyFindings, named: "policyFindings")
    }
    append(run)
    json.end()
    return json.take()
  }

  private mutating func identity(
    _ name: String, _ identity: Validator.Identity, _ rest: (inout JSONStream) -> Void = { _ in }
  ) {
    json.beginObject(name)
    json.string("name", identity.name)
    json.integer("bytes", identity.byteCount)
    json.string("sha256", identity.sha256)
    rest(&json)
    json.end()
  }

  private mutating func append(_ coverage: Validator.Coverage) {
    json.beginObject()
    json.string("layer", coverage.layer.rawValue)
    if let source = coverage.source { identity("source", source) }
    json.integer("planned", coverage.planned)
    json.integer("evaluated", coverage.evaluated)
    json.integer("fired", coverage.fired)
    json.integer("failed", coverage.failed)
    json.end()
  }

  private mutating func append(_ counts: FindingCounts, named name: String) {
    json.beginObject(name)
    for (name, count) in counts.members { json.integer(name, count) }
    json.end()
  }

  private mutating func append(_ findings: [ReportedFinding], named name: String) {
    json.beginArray(name)
    for finding in findings { append(finding) }
    json.end()
  }

  private mutating func append(_ use: ValidationRun.OverrideUse) {
    json.beginObject()
    json.string("id", use.override.id.rawValue)
    json.string("severity", use.override.action.name)
    json.string("reason", use.override.reason)
    json.string("expires", use.override.expires?.iso)
    json.integer("line", use.override.line)
    json.string("standing", use.standing.rawValue)
    json.integer("count", use.count)
    json.end()
  }

  private mutating func append(_ run: ValidationRun) {
    json.beginObject("totals")
    json.integer("files", run.totals.files)
    json.beginObject("verdicts")
    for verdict in Validator.Result.Verdict.allCases {
      json.integer(verdict.rawValue, run.totals.verdicts[verdict] ?? 0)
    }
    json.end()
    json.beginObject("acceptances")
    for acceptance in Acceptance.allCases { json.integer(acceptance.rawValue, run.totals.acceptances[acceptance] ?? 0) }
    json.end()
    append(run.totals.counts, named: "counts")
    json.end()
    json.integer("exitCode", run.status.rawValue)
  }

  private mutating func append(_ reported: ReportedFinding) {
    let finding = reported.finding
    json.beginObject()
    json.string("id", finding.id.rawValue)
    json.string("severity", finding.severity.rawValue)
    if reported.originalSeverity != finding.severity {
      json.string("originalSeverity", reported.originalSeverity.rawValue)
    }
    if reported.isIgnored { json.boolean("ignored", true) }
    if let isKnown = reported.isKnown { json.string("baseline", isKnown ? "known" : "new") }
    json.boolean("counted", reported.isCounted)
    json.object("message", ["zh": finding.message(in: .zh), "en": finding.message(in: .en)])
    json.beginArray("arguments")
    for (name, kind, value) in finding.namedArguments {
      json.object(nil, ["name": name, "type": kind.rawValue, "value": value])
    }
    json.end()
    if let place = finding.place { append(place) }
    if let place = finding.textPlace { append(place, finding.textRange) }
    json.string("detail", finding.detail)
    json.string("fingerprint", reported.fingerprint)
    json.end()
  }

  private mutating func append(_ place: XMLPlace) {
    json.beginObject("place")
    json.integer("line", place.line)
    json.integer("column", place.column)
    json.integer("byteOffset", place.byteOffset)
    json.string("path", place.path)
    json.end()
  }

  private mutating func append(_ place: TextPlace, _ range: Range<Int>?) {
    json.beginObject("textPlace")
    json.integer("line", place.line)
    json.integer("column", place.column)
    json.integer("byteOffset", place.byteOffset)
    json.integer("byteLength", range?.count)
    json.end()
  }
}

extension FindingCounts {
  /// All of them by name, in the order in which formats write them.
  var members: KeyValuePairs<String, Int> {
    [
      "fatal": fatal, "error": error, "warning": warning, "info": info, "ignored": ignored, "known": known,
      "resolved": resolved,
    ]
  }
}

extension Finding {
  /// The arguments with their names and types, as far as the catalogue knows them.
  var namedArguments: [(name: String, kind: Message.Argument.Kind, value: String)] {
    let known = MessageCatalogue.standard[id]?.arguments ?? []
    return arguments.enumerated().map { index, value in
      index < known.count ? (known[index].name, known[index].kind, value) : ("argument\(index + 1)", .text, value)
    }
  }
}
