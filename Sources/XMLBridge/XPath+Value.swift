import CLibXML2

extension XPath {
  /// What an expression came to: a copy, safe to keep after its document.
  package enum Value: Sendable, Hashable {
    case boolean(Bool)
    case number(Double)
    case string(String)
    /// In document order.
    case nodes([Node])
  }

  /// A node an expression selected: a copy, safe to keep after its document.
  package struct Node: Sendable, Hashable {
    /// As ``Diagnostic/path``, with a last step for what is not an element: `@id`, `text()`, `comment()`.
    package let path: String
    /// String value of the node; of an element all the text within it.
    package let text: String
    /// The element, or the name of the attribute; for other nodes the element they are in.
    package let place: Place?
    /// As ``Diagnostic/textOffset``; of other nodes than elements, that of the element they are in.
    package let textOffset: Int?
  }
}

extension XPath.Value {
  init(_ object: xmlXPathObject, in document: borrowing Document) {
    switch object.type {
    case XPATH_BOOLEAN: self = .boolean(object.boolval != 0)
    case XPATH_NUMBER: self = .number(object.floatval)
    case XPATH_STRING: self = .string(String(xml: object.stringval) ?? "")
    default:
      let set = object.nodesetval?.pointee
      let nodes = UnsafeBufferPointer(start: set?.nodeTab, count: Int(set?.nodeNr ?? 0)).compactMap(\.self)
      let steps = nodes.map(Step.init)
      // The places of nodes are those that diagnostics about them would have.
      let located = document.located(
        steps.map(\.finding))
      self = .nodes(
        zip(zip(nodes, steps), located).map { node, diagnostic in
          XPath.Node(
            path: (diagnostic.path ?? "") + node.1.suffix,
            text: String(consuming: xmlXPathCastNodeToString(node.0)) ?? "",
            place: diagnostic.place, textOffset: diagnostic.textOffset)
        })
    }
  }
}

/// How to get to a node from the element it belongs to.
struct Step {
  var element: Int?
  var attribute: String?
  var suffix = ""

  /// A finding at the node, so that its place is the one that diagnostics about it would have.
  var finding: DiagnosticSink.Finding {
    var diagnostic = Diagnostic(.unexplained, "")
    diagnostic.attribute = attribute
    return DiagnosticSink.Finding(diagnostic: diagnostic, element: element)
  }

  init(_ node: xmlNodePtr) {
    // A namespace node is another struct, which only shares the place of `type`; its `next` is the element.
    if node.pointee.type == XML_NAMESPACE_DECL {
      let namespace = UnsafeMutableRawPointer(node).assumingMemoryBound(to: xmlNs.self).pointee
      element = namespace.next.flatMap {
        UnsafeMutableRawPointer($0).assumingMemoryBound(to: xmlNode.self).elementNumber
      }
      suffix = "/namespace::" + (String(xml: namespace.prefix) ?? "*")
      return
    }
    if node.pointee.type == XML_ELEMENT_NODE {
      element = node.elementNumber
      return
    }
    // Above the root there is only the document, which has no number.
    if let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE { element = parent.elementNumber }
    switch node.pointee.type {
    case XML_ATTRIBUTE_NODE: attribute = String(xml: node.pointee.name)
    case XML_TEXT_NODE: suffix = "/text()"
    case XML_COMMENT_NODE: suffix = "/comment()"
    case XML_PI_NODE: suffix = "/processing-instruction()"
    default: suffix = "/"
    }
  }
}
