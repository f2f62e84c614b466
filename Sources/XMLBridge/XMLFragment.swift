import CLibXML2

/// A piece of XML that stands by itself: every prefix in it is declared in it.
///
/// Only this module makes one, so that a ``Writer`` can trust it.
package struct XMLFragment: Sendable, Hashable {
  /// In UTF-8; never longer than ``lengthLimit``.
  package let text: String

  /// Longest fragment, in bytes.
  package static let lengthLimit = 1 << 16

  /// A copy of nodes, elements and text of what XPath selected; `nil` if it would be too long.
  init?(_ nodes: [xmlNodePtr]) {
    guard let buffer = xmlBufferCreate() else { return nil }
    defer { xmlBufferFree(buffer) }
    for node in nodes {
      // Copying adds the declarations that the node finds above itself.
      guard let document = xmlNewDoc("1.0") else { return nil }
      defer { xmlFreeDoc(document) }
      let element = node.pointee.type == XML_DOCUMENT_NODE ? xmlDocGetRootElement(node.pointee.doc) : node
      guard let copy = xmlDocCopyNode(element, document, 1) else { return nil }
      xmlDocSetRootElement(document, copy)
      xmlNodeDump(buffer, document, copy, 0, 0)
      guard xmlBufferLength(buffer) <= XMLFragment.lengthLimit else { return nil }
    }
    text = String(xml: xmlBufferContent(buffer)) ?? ""
  }
}

extension XPathSession {
  /// A copy of the elements that an expression selects.
  package func copy(_ expression: Int, at node: Int) throws(Failure) -> XMLFragment {
    let elements = try select(expression, at: node).filter { [.root, .element].contains(nodes.nodes[$0].kind) }
    guard let copy = XMLFragment(elements.map { nodes.pointer($0) }) else {
      throw Failure(expression: expression, variable: nil, diagnostic: overLimit)
    }
    return copy
  }
}

extension Writer {
  /// Adds a copy of XML.
  package mutating func fragment(_ fragment: XMLFragment) throws(XMLFailure) {
    try raw(fragment.text)
  }
}
