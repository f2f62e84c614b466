internal import XMLBridge

/// The layers of validation one by one, for those who measure them; ``Validator`` runs the same.
package struct ValidationStages: ~Copyable {
  private let document: Document
  private let reader: XMLReader

  /// Parses a document; `nil` if it is not well-formed.
  package init?(parsing xml: [UInt8]) {
    var reader = XMLReader()
    guard
      let document = try? Document(
        parsing: xml, limits: .report, countingTextOf: Element.text.localName,
        characterElement: CharacterElement(
          name: Element.char.localName, attribute: AttributeName.code.qualifiedName), into: &reader)
    else { return nil }
    self.document = document
    self.reader = reader
  }

  /// Whether the XSD accepts it.
  package func satisfiesXSD() -> Bool { (try? CompiledSchemas.xsd.get().validate(document))?.verdict == .valid }

  /// Whether RELAX NG accepts it.
  package func satisfiesRelaxNG() -> Bool { (try? CompiledSchemas.relaxNG.get().validate(document))?.verdict == .valid }

  /// How many findings the rules of a phase have.
  package func ruleFindings(_ phase: Phase) -> Int {
    RuleLayer(phase: phase, schemas: [], findingLimit: 10_000).check(document).reduce(0) { $0 + $1.findings.count }
  }

  /// How many findings the checks of a phase have.
  package func checkFindings(_ phase: Phase) -> Int {
    let reading = Result { () throws(ReportError) in try Report(reader) }
    return CheckLayer(phase: phase, findingLimit: 10_000).check(document, reading, isExplained: false).findings.count
  }
}
