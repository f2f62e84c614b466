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
  /// What diagnostics call the document.
  package let name: String?
  /// See ``TreeBuilder``.
  let positions: [UInt32]
  let positionsAreOffsets: Bool
  let countedElement: String?
  let characterElement: CharacterElement?

  /// What libxml2 has to say about a document that is well-formed nevertheless.
  package let warnings: [Diagnostic]
  /// Whether there were more than the limit allowed to keep.
  package let hasMoreWarnings: Bool

  /// Parses a document in the encoding it declares (`xmlCtxtReadMemory`).
  ///
  /// Refused are, besides what is not well-formed or breaks the rules of namespaces: a document type declaration, a
  /// UTF-8 document with bytes that are not UTF-8, and what is over the limits. Nothing is ever loaded.
  ///
  /// - Parameters:
  ///   - bytes: the whole document; kept as long as the tree, for the places of diagnostics.
  ///   - name: what diagnostics call the document.
  ///   - limits: what it may cost.
  ///   - countedElement: local name of the child of the root in which ``Diagnostic/textOffset`` counts.
  ///   - characterElement: an element that counts as the character it stands for.
  ///   - diagnosticLimit: how many diagnostics to keep at most.
  /// - Throws: all that is wrong with it.
  package init(
    parsing bytes: [UInt8], name: String? = nil, limits: Limits = Limits(),
    countingTextOf countedElement: String? = nil,
    characterElement: CharacterElement? = nil, diagnosticLimit: Int = Limits.diagnostics
  ) throws(XMLFailure) {
    let sink = DiagnosticSink(source: name, limit: diagnosticLimit)
    let builder = TreeBuilder(sink: sink, limits: limits)
    self.init(
      Parse(builder: builder, tree: try builder.tree(of: bytes, name: name)), bytes, name: name,
      countingTextOf: countedElement, characterElement: characterElement)
  }

  /// Parses a document as above, and hands the same events to a handler.
  ///
  /// After a failure they are worth nothing. A handler that is stopped gets no more of them, and the tree is built
  /// nevertheless.
  ///
  /// - Parameters:
  ///   - bytes: as above, and so are the next five.
  ///   - name: what diagnostics call the document.
  ///   - limits: what it may cost.
  ///   - countedElement: local name of the child of the root in which ``Diagnostic/textOffset`` counts.
  ///   - characterElement: an element that counts as the character it stands for.
  ///   - diagnosticLimit: how many diagnostics to keep at most.
  ///   - handler: receives the events.
  /// - Throws: all that is wrong with the document.
  package init(
    parsing bytes: [UInt8], name: String? = nil, limits: Limits = Limits(),
    countingTextOf countedElement: String? = nil,
    characterElement: CharacterElement? = nil, diagnosticLimit: Int = Limits.diagnostics,
    into handler: inout some EventHandler & ~Copyable
  ) throws(XMLFailure) {
    let sink = DiagnosticSink(source: name, limit: diagnosticLimit)
    // A pointer, not a copy: what the handler has gathered stays uniquely referenced.
    let result = withUnsafeMutablePointer(to: &handler) { handler in
      Result { () throws(XMLFailure) in
        let builder = ObservedTreeBuilder(handler: handler, sink: sink, limits: limits)
        return Parse(builder: builder, tree: try builder.tree(of: bytes, name: name))
      }
    }
    self.init(try result.get(), bytes, name: name, countingTextOf: countedElement, characterElement: characterElement)
  }

  /// A parse that has ended well.
  private struct Parse {
    let builder: TreeBuilder
    let tree: xmlDocPtr
  }

  private init(
    _ parse: Parse, _ bytes: [UInt8], name: String?, countingTextOf countedElement: String?,
    characterElement: CharacterElement?
  ) {
    tree = parse.tree
    self.bytes = bytes
    self.name = name
    positions = parse.builder.positions
    positionsAreOffsets = parse.builder.areOffsets
    self.countedElement = countedElement
    self.characterElement = characterElement
    warnings = parse.builder.sink.diagnostics(in: bytes.span)
    hasMoreWarnings = parse.builder.sink.isTruncated
  }

  deinit { xmlFreeDoc(tree) }
}

extension TreeBuilder {
  /// Parses a document; what libxml2 fails to explain is a failure too.
  fileprivate func tree(of bytes: [UInt8], name: String?) throws(XMLFailure) -> xmlDocPtr {
    guard let tree = try parse(bytes.span, name: name) else { throw sink.failure([], attempt: "parsing") }
    return tree
  }
}
