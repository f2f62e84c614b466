internal import XMLBridge

extension Policy {
  /// Reads a policy.
  ///
  /// - Parameters:
  ///   - xml: The whole file.
  ///   - name: What results call it.
  /// - Throws: ``ConfigurationError`` if it is not XML, not in the form of `Schemas/policy.xsd`, or has two entries for one
  ///   identifier.
  public init(xml: [UInt8], name: String) throws(ConfigurationError) {
    var reader = PolicyReader()
    var findings: [Finding]
    do throws(XMLFailure) {
      let outcome = try PolicyReader.schema.get().validate(Document(parsing: xml, limits: .report))
      findings = outcome.isValid ? [] : Finding.findings(of: outcome.diagnostics)
      try EventParser.parse(xml.span, limits: .report, into: &reader)
    } catch {
      findings = error.diagnostics.map { Finding($0) }
    }
    if findings.isEmpty {
      var ids: Set<FindingID> = []
      findings = reader.overrides.filter { !ids.insert($0.id).inserted }.map {
        Finding(.policyEntryRepeated, [$0.id.rawValue], xmlPlace: XMLPlace(line: $0.line))
      }
    }
    guard findings.isEmpty else { throw ConfigurationError(name: name, findings: findings) }
    self.init(
      identity: Validator.Identity(name: name, of: xml),
      threshold: reader.threshold, overrides: reader.overrides)
  }
}

/// Gathers the entries of a policy that its schema has accepted.
private struct PolicyReader: EventHandler {
  private(set) var threshold: AcceptanceThreshold?
  private(set) var overrides: [Policy.Override] = []
  private var words: [UInt8] = []

  static let schema = Result { () throws(XMLFailure) in
    try XSDSchema(definition: EmbeddedSchema.policy.bytes, name: EmbeddedSchema.policy.fileName)
  }

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    words = []
    if name.equals("policy") {
      threshold = AcceptanceThreshold(rawValue: Self.token(attributes.string("fail-on")))
    } else {
      let severity = Finding.Severity(rawValue: Self.token(attributes.string("severity")))
      overrides.append(
        Policy.Override(
          id: FindingID(rawValue: Self.token(attributes.string("id"))),
          action: severity.map { .severity($0) } ?? .ignore,
          reason: "", expires: CalendarDay(iso: Self.token(attributes.string("expires"))), line: line))
    }
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {
    guard name.equals("override"), !overrides.isEmpty else { return }
    overrides[overrides.count - 1].reason = Self.token(String(decoding: words, as: UTF8.self))
  }

  /// As the schema sees a token: no blanks around it, and one for several inside.
  private static func token(_ text: String?) -> String {
    (text ?? "").utf8.split(whereSeparator: Characters.isXMLSpace).map { String(Substring($0)) }.joined(separator: " ")
  }

  mutating func text(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { words.append(contentsOf: $0) }
  }
}
