import CLibXML2

extension XSDSchema {
  /// Checks a document to its end (`xmlSchemaValidateDoc`, then `xmlSchemaValidateOneElement`).
  ///
  /// An element that cannot stand where it does makes libxml2 skip it and all that follows it in its parent. These are checked
  /// one by one, against `siblings`, which are only asked for if there are any. The findings come in the order of the document.
  package func validate(
    _ document: borrowing Document, diagnosticLimit: Int, siblings: () throws(XMLFailure) -> SiblingSchemas
  ) -> Outcome {
    let tree = document.tree
    return run(on: document, diagnosticLimit: diagnosticLimit, attempt: "validation with an XML Schema") { sink in
      guard let context = xmlSchemaNewValidCtxt(schema) else { return nil }
      defer { xmlSchemaFreeValidCtxt(context) }
      clibxml2_report_xsd_run(context, recordError, sink.context)
      let result = xmlSchemaValidateDoc(context, tree)
      if sink.findings.contains(where: \.isAboutContent) {
        do throws(XMLFailure) {
          SiblingRun(try siblings(), sink).run()
        } catch {
          sink.record(error.diagnostics[0])
        }
      }
      sink.putInDocumentOrder()
      return result
    }
  }
}

extension DiagnosticSink.Finding {
  /// Whether an element cannot stand where it does, and libxml2 has skipped it and those behind it, or one is missing.
  fileprivate var isAboutContent: Bool { diagnostic.code == Int(XML_SCHEMAV_ELEMENT_CONTENT.rawValue) }
}

extension Diagnostic {
  /// What tells two messages of libxml2 apart that have one number: an element too many, or one too few.
  static let missingContent = "Missing child element"

  /// Whether an element ends before all that it needs has come.
  package var isMissingContent: Bool { message.contains(Self.missingContent) }
}

/// Checks what libxml2 has skipped, and what it skips on the way.
private final class SiblingRun {
  private let schemas: SiblingSchemas
  private let sink: DiagnosticSink
  private var contexts: [Int: xmlSchemaValidCtxtPtr] = [:]
  private var parents: Set<xmlNodePtr> = []

  init(_ schemas: SiblingSchemas, _ sink: DiagnosticSink) {
    self.schemas = schemas
    self.sink = sink
  }

  deinit { for context in contexts.values { xmlSchemaFreeValidCtxt(context) } }

  /// Every check may find more elements to skip; those join the end of the list.
  func run() {
    var index = 0
    while index < sink.findings.count {
      let finding = sink.findings[index]
      if finding.isAboutContent, finding.diagnostic.expected == nil, let node = finding.node {
        if finding.diagnostic.isMissingContent {
          sink.expect(missing(in: node), atFinding: index)
        } else {
          goOn(at: node, index)
        }
      }
      index += 1
    }
  }

  /// What could stand at the end of an element in which all that stands is right.
  private func missing(in parent: xmlNodePtr) -> [String] {
    guard let model = type(of: parent).flatMap({ schemas.models.model(of: $0) }) else { return [] }
    var position = 0
    var next = parent.pointee.children
    while let node = next {
      if let name = schemas.models.name(of: node) { position = model.position(after: position, of: name) ?? position }
      next = node.pointee.next
    }
    return model.names(after: position)
  }

  /// Checks an element that cannot stand where it does, and all that follows it in its parent.
  private func goOn(at first: xmlNodePtr, _ finding: Int) {
    guard let parent = first.pointee.parent, parents.insert(parent).inserted, let type = type(of: parent),
      let model = schemas.models.model(of: type)
    else { return }
    var position = 0
    var isBehind = false
    var refused: [String] = []
    var next = parent.pointee.children
    while let node = next {
      next = node.pointee.next
      if node == first { isBehind = true }
      if node.pointee.type == XML_TEXT_NODE {
        if isBehind, !model.isMixed, xmlIsBlankNode(node) == 0 { sink.record(.looseText, about: parent) }
      } else if node.pointee.type == XML_ELEMENT_NODE {
        let name = schemas.models.name(of: node)
        if let name, let following = model.position(after: position, of: name) {
          position = following
          if isBehind { check(node, name, model.positions[following].type) }
        } else {
          if node == first {
            sink.expect(model.names(after: position), atFinding: finding)
          } else {
            sink.record(.unexpected(model.names(after: position)), about: node)
          }
          if let name { refused.append(name) }
          checkAlone(node)
        }
      }
    }
    // An element in the wrong place that is missing in the right one is one fault, and so is one that lacks what comes before.
    let missing = model.positions[position].next
    if !model.positions[position].isLast,
      !refused.contains(where: { name in
        missing.contains { model.positions[$0].name == name || model.position(after: $0, of: name) != nil }
      })
    {
      sink.record(.missing(model.names(after: position)), about: parent)
    }
  }

  private func check(_ node: xmlNodePtr, _ name: String, _ type: String) {
    guard let (index, schema) = schemas.schema(for: name, of: type) else { return }
    if contexts[index] == nil, let context = xmlSchemaNewValidCtxt(schema.schema) {
      clibxml2_report_xsd_run(context, recordError, sink.context)
      contexts[index] = context
    }
    if let context = contexts[index], xmlSchemaValidateOneElement(context, node) >= 0 { return }
    sink.record(Diagnostic(.unexplained, "libxml2 gave no reason: validation of an element", arguments: [name]))
  }

  /// Checks an element whose place says nothing about its type: by its name, and if that is unknown, what is in it.
  private func checkAlone(_ node: xmlNodePtr) {
    if let name = schemas.models.name(of: node), let types = schemas.models.types[name], types.count == 1 {
      return check(node, name, types[0])
    }
    var next = node.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE { checkAlone(child) }
      next = child.pointee.next
    }
  }

  /// The type of an element, by its way from the root or, below an unknown one, by its name.
  private func type(of node: xmlNodePtr) -> String? {
    guard let name = schemas.models.name(of: node) else { return nil }
    guard let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else {
      return schemas.models.rootTypes[name]
    }
    if let type = type(of: parent).flatMap({ schemas.models.model(of: $0)?.type(of: name) }) { return type }
    return schemas.models.types[name].flatMap { $0.count == 1 ? $0[0] : nil }
  }
}

extension ContentModels {
  /// The local name of an element in the namespace of the schema.
  fileprivate func name(of node: xmlNodePtr) -> String? {
    guard node.pointee.type == XML_ELEMENT_NODE, let uri = node.pointee.ns?.pointee.href,
      xmlStrEqual(uri, namespace) == 1
    else { return nil }
    return String(xml: node.pointee.name)
  }
}

extension Diagnostic {
  /// What libxml2 would have said, had it looked.
  fileprivate static func unexpected(_ expected: [String]) -> Diagnostic {
    content("This element is not expected.", XML_SCHEMAV_ELEMENT_CONTENT, expected)
  }

  fileprivate static func missing(_ expected: [String]) -> Diagnostic {
    content("\(missingContent)(s).", XML_SCHEMAV_ELEMENT_CONTENT, expected)
  }

  fileprivate static let looseText = content(
    "Character content other than whitespace is not allowed.", XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3, nil)

  private static func content(_ message: String, _ code: xmlParserErrors, _ expected: [String]?) -> Diagnostic {
    var diagnostic = Diagnostic(
      severity: .error, domain: .xsd, code: Int(code.rawValue), message: message, arguments: [])
    diagnostic.expected = expected
    return diagnostic
  }
}
