import CLibXML2

/// An element that stands for one character, such as `<char code="000C"/>` for one XML cannot hold.
package struct CharacterElement: Sendable, Hashable {
  /// Local name of the element.
  package let name: String
  /// Local name of the attribute with the scalar value in hexadecimal digits.
  package let attribute: String

  package init(name: String, attribute: String) {
    self.name = name
    self.attribute = attribute
  }
}

/// A parsed document: the one owner of a libxml2 tree (`xmlDoc`).
///
/// Not `Sendable` and not copyable, so the compiler keeps the tree on one task at a time and frees it once.
package struct Document: ~Copyable {
  let tree: xmlDocPtr
  /// The document as it was given, for places.
  let bytes: [UInt8]
  let name: String?
  /// See ``TreeBuilder``.
  let positions: [UInt32]
  let positionsAreOffsets: Bool
  let countedElement: String?
  let characterElement: CharacterElement?

  /// What libxml2 has to say about a document that is well-formed nevertheless.
  package let warnings: [Diagnostic]

  /// Parses a document in the encoding it declares (`xmlCtxtReadMemory`).
  ///
  /// Refused are, besides what is not well-formed or breaks the rules of namespaces: a document type declaration, a
  /// UTF-8 document with bytes that are not UTF-8, and what is over the limits. Nothing is ever loaded.
  ///
  /// - Parameters:
  ///   - bytes: the whole document; kept as long as the tree, for the places of diagnostics.
  ///   - name: what diagnostics call the document.
  ///   - limits: what it may cost.
  ///   - countingTextOf: local name of the child of the root in which ``Diagnostic/textOffset`` counts.
  ///   - characterElement: an element that counts as the character it stands for.
  ///   - diagnosticLimit: how many diagnostics to keep at most.
  /// - Throws: all that is wrong with it.
  package init(
    parsing bytes: [UInt8], name: String? = nil, limits: Limits = Limits(), countingTextOf: String? = nil,
    characterElement: CharacterElement? = nil, diagnosticLimit: Int = Limits.diagnostics
  ) throws(XMLFailure) {
    let sink = DiagnosticSink(source: name, limit: diagnosticLimit)
    let builder = TreeBuilder(sink: sink, limits: limits)
    guard let tree = try builder.parse(bytes.span, name: name) else { throw sink.failure([], attempt: "parsing") }
    self.tree = tree
    self.bytes = bytes
    self.name = name
    positions = builder.positions
    positionsAreOffsets = builder.areOffsets
    countedElement = countingTextOf
    self.characterElement = characterElement
    warnings = sink.diagnostics(in: bytes.span)
  }

  deinit { xmlFreeDoc(tree) }
}
