import CLibXML2

extension Document {
  /// The attributes of XML Schema itself, `xsi:type` and the like: an XSD cannot forbid them, a vocabulary may.
  ///
  /// Each diagnostic has the code of an attribute that is not allowed (`XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1`).
  package borrowing func instanceAttributes(
    diagnosticLimit: Int
  ) -> (diagnostics: [Diagnostic], isTruncated: Bool) {
    let sink = DiagnosticSink(source: name, limit: diagnosticLimit)
    var next = xmlDocGetRootElement(tree)
    while let node = next {
      if node.pointee.type == XML_ELEMENT_NODE {
        var attribute = node.pointee.properties
        while let current = attribute {
          if let uri = current.pointee.ns?.pointee.href, xmlStrEqual(uri, Diagnostic.instanceNamespace) == 1 {
            sink.record(.instanceAttribute(String(xml: current.pointee.name) ?? ""), about: node)
          }
          attribute = current.pointee.next
        }
      }
      next = node.pointee.type == XML_ELEMENT_NODE ? node.pointee.children : nil
      var ancestor: xmlNodePtr? = node
      while next == nil, let current = ancestor {
        next = current.pointee.next
        ancestor = current.pointee.parent
        if ancestor?.pointee.type != XML_ELEMENT_NODE { ancestor = nil }
      }
    }
    return (located(sink.findings), sink.isTruncated)
  }
}

extension Diagnostic {
  static let instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance"

  /// Whether an XSD says this about an attribute of XML Schema itself, or about what it asks for.
  package var isAboutInstanceAttribute: Bool {
    guard domain == .xsd else { return false }
    let codes = [
      XML_SCHEMAV_CVC_ELT_3_1, XML_SCHEMAV_CVC_ELT_3_2_1, XML_SCHEMAV_CVC_ELT_4_2, XML_SCHEMAV_CVC_ELT_4_3,
    ]
    return codes.contains { code == Int($0.rawValue) } || message.contains("attribute '{\(Self.instanceNamespace)}")
  }

  fileprivate static func instanceAttribute(_ name: String) -> Diagnostic {
    var diagnostic = Diagnostic(
      severity: .error, domain: .xsd, code: Int(XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1.rawValue),
      message: "The attribute '\(name)' of XML Schema is not allowed.", arguments: [name])
    diagnostic.attribute = name
    return diagnostic
  }
}
