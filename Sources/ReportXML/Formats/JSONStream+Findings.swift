/// What a run over documents says about each, in the form of `Schemas/result.schema.json`.
extension JSONStream {
  /// A document: its verdict, coverage and findings.
  mutating func append(_ file: ValidatedFile, named name: String? = nil) {
    let input = file.result.input
    beginObject(name)
    string("name", file.name)
    if file.result.isRead {
      integer("bytes", input.byteCount)
      string("sha256", input.sha256)
    }
    string("verdict", file.result.verdict.rawValue)
    string("acceptance", file.acceptance.rawValue)
    beginArray("coverage")
    for coverage in file.result.coverage { append(coverage) }
    end()
    append(file.counts, named: "counts")
    append(file.findings, named: "findings")
    end()
  }

  mutating func identity(
    _ name: String, _ identity: Validator.Identity, _ rest: (inout JSONStream) -> Void = { _ in }
  ) {
    beginObject(name)
    string("name", identity.name)
    integer("bytes", identity.byteCount)
    string("sha256", identity.sha256)
    rest(&self)
    end()
  }

  private mutating func append(_ coverage: Validator.Coverage) {
    beginObject()
    string("layer", coverage.layer.rawValue)
    if let source = coverage.source { identity("source", source) }
    integer("planned", coverage.planned)
    integer("evaluated", coverage.evaluated)
    integer("fired", coverage.fired)
    integer("failed", coverage.failed)
    end()
  }

  mutating func append(_ counts: FindingCounts, named name: String) {
    beginObject(name)
    for (name, count) in counts.members { integer(name, count) }
    end()
  }

  mutating func append(_ findings: [ReportedFinding], named name: String) {
    beginArray(name)
    for finding in findings { append(finding) }
    end()
  }

  private mutating func append(_ reported: ReportedFinding) {
    let finding = reported.finding
    beginObject()
    string("id", finding.id.rawValue)
    string("severity", finding.severity.rawValue)
    if reported.originalSeverity != finding.severity {
      string("originalSeverity", reported.originalSeverity.rawValue)
    }
    if reported.isIgnored { boolean("ignored", true) }
    if let isKnown = reported.isKnown { string("baseline", isKnown ? "known" : "new") }
    boolean("counted", reported.isCounted)
    object("message", ["zh": finding.message(in: .zh), "en": finding.message(in: .en)])
    beginArray("arguments")
    for (name, kind, value) in finding.namedArguments {
      object(nil, ["name": name, "type": kind.rawValue, "value": value])
    }
    end()
    if let place = finding.place { append(place) }
    if let place = finding.textPlace { append(place, finding.textRange) }
    string("detail", finding.detail)
    string("fingerprint", reported.fingerprint)
    end()
  }

  private mutating func append(_ place: XMLPlace) {
    beginObject("place")
    integer("line", place.line)
    integer("column", place.column)
    integer("byteOffset", place.byteOffset)
    string("path", place.path)
    end()
  }

  private mutating func append(_ place: TextPlace, _ range: Range<Int>?) {
    beginObject("textPlace")
    integer("line", place.line)
    integer("column", place.column)
    integer("byteOffset", place.byteOffset)
    integer("byteLength", range?.count)
    end()
  }
}
