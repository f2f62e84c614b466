import CLibXML2

extension XPathSession {
  func registerFunctions(_ session: UnsafeMutableRawPointer) {
    xmlXPathRegisterFunc(context, "current", currentNode)
    xmlXPathRegisterFunc(context, "key", keyedNodes)
    xmlXPathRegisterFunc(context, "generate-id", identifier)
    xmlXPathRegisterFunc(context, "document", refuseDocument)
  }

  fileprivate static func of(_ parser: xmlXPathParserContextPtr?) -> XPathSession? {
    // The lookup of variables carries the session.
    parser?.pointee.context?.pointee.varLookupData.map { Unmanaged<XPathSession>.fromOpaque($0).takeUnretainedValue() }
  }
}

/// `current()`: the node the rule fired at.
private func currentNode(_ parser: xmlXPathParserContextPtr?, _ count: Int32) {
  guard count == 0, let session = XPathSession.of(parser) else {
    return xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue))
  }
  valuePush(parser, xmlXPathNewNodeSet(session.current))
}

/// `key(name, value)`: the nodes that a key finds.
private func keyedNodes(_ parser: xmlXPathParserContextPtr?, _ count: Int32) {
  guard count == 2, let session = XPathSession.of(parser) else {
    return xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue))
  }
  guard let value = valuePop(parser) else { return xmlXPathErr(parser, Int32(XPATH_INVALID_OPERAND.rawValue)) }
  defer { xmlXPathFreeObject(value) }
  guard let name = String(consuming: xmlXPathPopString(parser)) else { return }
  guard let found = session.nodes(ofKey: name, for: session.strings(of: value)) else {
    // The failure is recorded; libxml2 has to stop too.
    return xmlXPathErr(parser, Int32(XPATH_EXPR_ERROR.rawValue))
  }
  let set = xmlXPathNodeSetCreate(nil)
  for node in found where xmlXPathNodeSetAddUnique(set, node) < 0 { break }
  valuePush(parser, xmlXPathWrapNodeSet(set))
}

/// `document()`: nothing is ever loaded.
private func refuseDocument(_ parser: xmlXPathParserContextPtr?, _ count: Int32) {
  XPathSession.of(parser)?.fail(
    Diagnostic(.denied, "document() is not allowed", arguments: ["document()"]))
  xmlXPathErr(parser, Int32(XPATH_EXPR_ERROR.rawValue))
}

/// `generate-id()`: the same text for the same node and for no other.
private func identifier(_ parser: xmlXPathParserContextPtr?, _ count: Int32) {
  guard count <= 1, let session = XPathSession.of(parser) else {
    return xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue))
  }
  var node = parser?.pointee.context?.pointee.node
  if count == 1 {
    guard let set = xmlXPathPopNodeSet(parser) else { return }
    defer { xmlXPathFreeNodeSet(set) }
    xmlXPathNodeSetSort(set)
    node = set.pointee.nodeNr > 0 ? set.pointee.nodeTab[0] : nil
  }
  let number = node.flatMap { session.nodes.number(of: $0) }
  valuePush(parser, xmlXPathNewString(number.map { "n\($0)" } ?? ""))
}
