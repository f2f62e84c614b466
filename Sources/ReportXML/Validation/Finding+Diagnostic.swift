internal import XMLBridge

extension Finding {
  /// The finding that a diagnostic of the XML bridge amounts to.
  init(_ diagnostic: Diagnostic) {
    let (id, arguments) = Self.identity(of: diagnostic)
    self.init(id, arguments, of: diagnostic)
  }

  /// The finding that RELAX NG objects to what the XSD accepts.
  init(disagreement diagnostic: Diagnostic) {
    self.init(.grammarsDisagree, [diagnostic.element ?? "–"], of: diagnostic)
  }

  private init(_ id: FindingID, _ arguments: [String], of diagnostic: Diagnostic) {
    self.init(
      id, arguments,
      xmlPlace: diagnostic.place.map {
        XMLPlace(line: $0.line, column: $0.column, byteOffset: $0.byteOffset, path: diagnostic.path)
      },
      detail: diagnostic.message)
    textRange = diagnostic.textRange
  }

  private static func identity(of diagnostic: Diagnostic) -> (FindingID, [String]) {
    if diagnostic.domain == .policy { return policyIdentity(of: diagnostic) }
    guard let row = EngineCode.row(for: diagnostic) else {
      return (.unknownCode, ["\(diagnostic.domain)", String(diagnostic.code)])
    }
    return GrammarMessage(diagnostic).refined(row.id) ?? (row.id, row.parts.map { diagnostic.words(for: $0) })
  }

  private static func policyIdentity(of diagnostic: Diagnostic) -> (FindingID, [String]) {
    switch diagnostic.policy {
    case .tooLarge: (.tooLarge, diagnostic.arguments)
    case .tooDeep: (.tooDeep, diagnostic.arguments)
    case .documentType: (.documentType, [])
    case .notUTF8: (.notUTF8, diagnostic.arguments)
    case .contradictoryEncoding: (.contradictoryEncoding, diagnostic.arguments)
    case .tooMuchWork, .denied, .notWritable, .unexplained, nil: (.checkIncomplete, ["XML"])
    }
  }

  /// What a grammar finds, in the order of the document, without what only follows from another fault of the same element.
  static func findings(of diagnostics: [Diagnostic]) -> [Finding] {
    let diagnostics = diagnostics.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }.map(\.element)
    return diagnostics.enumerated().compactMap { index, diagnostic in
      if case .notAfter(let codes)? = EngineCode.row(for: diagnostic)?.standing, index > 0,
        codes.contains(diagnostics[index - 1].code), diagnostics[index - 1].path == diagnostic.path
      {
        return nil
      }
      return Finding(diagnostic)
    }
  }

  /// What is wrong with a document that cannot be parsed, without what only follows from the first fault.
  static func findings(of failure: XMLFailure, limit: Int) -> [Finding] {
    var before: Set<Int> = []
    var isBroken = false
    var findings: [Finding] = []
    for diagnostic in failure.diagnostics {
      let isKept =
        switch EngineCode.row(for: diagnostic)?.standing {
        case .first: !isBroken
        case .notAfter(let codes): before.isDisjoint(with: codes)
        case .always, nil: true
        }
      if isKept { findings.append(Finding(diagnostic)) }
      before.insert(diagnostic.code)
      if diagnostic.severity == .fatal { isBroken = true }
    }
    return findings + (failure.isTruncated ? [Finding(.findingsTruncated, [String(limit)])] : [])
  }
}

extension Diagnostic {
  /// Where it stands among others of its document.
  fileprivate var position: Int { place.map { $0.byteOffset ?? $0.line } ?? .max }

  /// The words of an argument; a dash if libxml2 does not say.
  fileprivate func words(for part: EngineCode.Part) -> String {
    let words: String? =
      switch part {
      case .element: element
      case .parent: parent
      case .attribute: attribute
      case .owner: attribute.map { "\(element ?? "–")/@\($0)" } ?? element.map { "<\($0)>" }
      case .expected: expected.map { $0.map { "<\($0)>" }.joined(separator: " ") }
      case .first: arguments.first
      case .second: arguments.dropFirst().first
      case .last: arguments.last
      case .name: arguments.joined(separator: ":")
      case .line: number.map(String.init)
      case .codePoint: "U+" + String(decoding: CharacterCode.bytes(UInt32(clamping: number ?? 0)), as: UTF8.self)
      case .choices: arguments.last.map(GrammarMessage.list)
      case .example: GrammarMessage(self).example ?? arguments.last
      }
    return words ?? "–"
  }
}
