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
      json.identity("policy", policy.identity) { $0.string("today", run.today?.iso) }
    }
    if let baseline = run.baseline {
      json.identity("baseline", baseline.identity) { $0.boolean("onlyNew", run.countsOnlyNew) }
    }
    json.beginArray("files")
    return json.take()
  }

  mutating func append(_ file: ValidatedFile, of run: ValidationRun) -> [UInt8] {
    json.append(file)
    return json.take()
  }

  mutating func end(_ run: ValidationRun) -> [UInt8] {
    json.end()
    if run.policy != nil {
      json.beginArray("overrides")
      for use in run.overrideUses { append(use) }
      json.end()
      json.append(run.policyFindings, named: "policyFindings")
    }
    append(run)
    json.end()
    return json.take()
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
    json.append(run.totals.counts, named: "counts")
    json.end()
    json.integer("exitCode", run.status.rawValue)
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
