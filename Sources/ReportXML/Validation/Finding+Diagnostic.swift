internal import XMLBridge

extension Finding {
  /// The finding that a diagnostic of the XML bridge amounts to.
  init(_ diagnostic: Diagnostic) {
    let (id, arguments) = Self.identity(of: diagnostic)
    self.init(
      id, arguments,
      severity: diagnostic.severity == .warning ? .warning : id.rawValue.hasPrefix("RX-WF") ? .fatal : .error,
      xmlPlace: diagnostic.place.map {
        XMLPlace(line: $0.line, column: $0.column, byteOffset: $0.byteOffset, path: diagnostic.path)
      },
      detail: diagnostic.message)
  }

  private static func identity(of diagnostic: Diagnostic) -> (FindingID, [String]) {
    switch diagnostic.domain {
    case .policy: policyIdentity(of: diagnostic)
    case .xsd: GrammarMessage(diagnostic).identity
    case .namespace: (.namespacePrefix, [diagnostic.message])
    default: parserIdentity(of: diagnostic)
    }
  }

  private static func policyIdentity(of diagnostic: Diagnostic) -> (FindingID, [String]) {
    switch diagnostic.policy {
    case .tooLarge: (.tooLarge, diagnostic.arguments)
    case .tooDeep: (.tooDeep, diagnostic.arguments)
    case .documentType: (.documentType, [])
    case .notUTF8: (.notUTF8, diagnostic.arguments)
    case .contradictoryEncoding: (.contradictoryEncoding, diagnostic.arguments)
    default: (.checkIncomplete, ["XML", diagnostic.message])
    }
  }

  /// libxml2's numbers for what is not well-formed (`xmlParserErrors`).
  private static func parserIdentity(of diagnostic: Diagnostic) -> (FindingID, [String]) {
    switch diagnostic.code {
    case 4: (.emptyDocument, [])
    case 76, 77: (.tagMismatch, [diagnostic.message])
    case 42: (.repeatedAttribute, [diagnostic.message])
    case 26, 27: (.unknownEntity, [diagnostic.message])
    case 200...206: (.namespacePrefix, [diagnostic.message])
    default: (.notWellFormed, [diagnostic.message])
    }
  }
}
