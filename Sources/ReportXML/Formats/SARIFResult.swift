/// Static Analysis Results Interchange Format 2.1.0, errata 01: one run.
///
/// Rules, artifacts and the end of the run follow the results, so that only they are kept until the end.
struct SARIFResult: ResultLayout {
  let language: MessageLanguage
  private var json = JSONStream()
  private var rules: [FindingID] = []
  private var ruleIndices: [FindingID: Int] = [:]
  private var artifacts: [Validator.Identity] = []

  init(language: MessageLanguage) { self.language = language }

  mutating func begin(_ run: ValidationRun) -> [UInt8] {
    json.beginObject()
    json.string("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    json.string("version", "2.1.0")
    json.beginArray("runs")
    json.beginObject()
    // A column of an astral character would count two by default.
    json.string("columnKind", "unicodeCodePoints")
    json.string("language", language == .zh ? "zh-CN" : "en-US")
    json.beginArray("results")
    return json.take()
  }

  mutating func append(_ file: ValidatedFile, of run: ValidationRun) -> [UInt8] {
    artifacts.append(file.result.input)
    for finding in file.findings { append(finding) }
    return json.take()
  }

  mutating func end(_ run: ValidationRun) -> [UInt8] {
    if let policy = run.policy {
      artifacts.append(policy.identity)
      for finding in run.policyFindings { append(finding) }
    }
    json.end()
    json.beginArray("artifacts")
    for artifact in artifacts { append(artifact) }
    json.end()
    json.beginArray("invocations")
    json.beginObject()
    json.boolean("executionSuccessful", run.status == .accepted || run.status == .notAccepted)
    json.integer("exitCode", run.status.rawValue)
    json.end()
    json.end()
    tool()
    json.end()
    json.end()
    json.end()
    return json.take()
  }

  private mutating func append(_ reported: ReportedFinding) {
    let finding = reported.finding
    json.beginObject()
    json.string("ruleId", finding.id.rawValue)
    json.integer("ruleIndex", index(of: finding.id))
    json.string("level", finding.severity.sarifLevel)
    json.object("message", ["text": Self.escaped(finding.message(in: language))])
    json.beginArray("locations")
    append(finding.place)
    json.end()
    json.object("partialFingerprints", ["reportxml/v1": "\(reported.fingerprint):\(reported.occurrence)"])
    if let isKnown = reported.isKnown { json.string("baselineState", isKnown ? "unchanged" : "new") }
    if reported.isIgnored {
      json.beginArray("suppressions")
      json.object(nil, ["kind": "external", "status": "accepted", "justification": reported.override?.reason ?? ""])
      json.end()
    }
    json.beginObject("properties")
    json.string("severity", finding.severity.rawValue)
    json.boolean("counted", reported.isCounted)
    json.object("message", ["zh": finding.message(in: .zh), "en": finding.message(in: .en)])
    json.beginObject("arguments")
    for (name, _, value) in finding.namedArguments { json.string(name, value) }
    json.end()
    if let place = finding.textPlace {
      json.beginObject("textPlace")
      json.integer("line", place.line)
      json.integer("column", place.column)
      json.integer("byteOffset", place.byteOffset)
      json.end()
    }
    json.end()
    json.end()
  }

  private mutating func append(_ place: XMLPlace?) {
    json.beginObject()
    json.beginObject("physicalLocation")
    location(artifacts.count - 1)
    if let place {
      json.beginObject("region")
      json.integer("startLine", place.line)
      json.integer("startColumn", place.column)
      json.integer("byteOffset", place.byteOffset)
      json.end()
    }
    json.end()
    if let path = place?.path {
      json.beginArray("logicalLocations")
      json.object(
        nil,
        [
          "fullyQualifiedName": path,
          "kind": path.split(separator: "/").last?.hasPrefix("@") == true ? "attribute" : "element",
        ])
      json.end()
    }
    json.end()
  }

  private mutating func location(_ index: Int) {
    json.beginObject("artifactLocation")
    json.string("uri", Self.uri(artifacts[index].name))
    json.integer("index", index)
    json.end()
  }

  private mutating func append(_ artifact: Validator.Identity) {
    json.beginObject()
    json.object("location", ["uri": Self.uri(artifact.name)])
    if !artifact.sha256.isEmpty {
      json.integer("length", artifact.byteCount)
      json.object("hashes", ["sha-256": artifact.sha256])
    }
    json.end()
  }

  private mutating func index(of id: FindingID) -> Int {
    if let index = ruleIndices[id] { return index }
    ruleIndices[id] = rules.count
    rules.append(id)
    return rules.count - 1
  }

  private mutating func tool() {
    json.beginObject("tool")
    json.beginObject("driver")
    json.string("name", "reportxml")
    json.string("version", ReportXMLVersion.current)
    json.string("semanticVersion", ReportXMLVersion.current)
    json.beginArray("rules")
    for id in rules { SARIFRule(id: id, language: language).append(to: &json) }
    json.end()
    json.object("properties", ["libxml2": ReportXMLVersion.libXML2])
    json.end()
    json.end()
  }

  /// Braces would be the place of an argument.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.append(text) { $0 == UInt8(ascii: "{") ? "{{" : $0 == UInt8(ascii: "}") ? "}}" : nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name of a file as a URI; one that begins with `/` is absolute.
  static func uri(_ name: String) -> String {
    var bytes = Array((name.hasPrefix("/") ? "file://" : "").utf8)
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += ("%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
