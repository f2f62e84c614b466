import CLibXML2

extension Diagnostic {
  /// Copies an error of libxml2; the place, the path and the text offset come later.
  init(_ error: xmlError) {
    let arguments = [error.str1, error.str2, error.str3].compactMap { String(argument: $0) }
    self.init(
      severity: Severity(error.level), domain: Domain(error.domain), code: Int(error.code),
      message: String(diagnostic: error.message) ?? "", arguments: arguments)
    number = error.int1 > 0 ? Int(error.int1) : nil
    attribute = blamedAttribute
    // libxml2 2.9 gives XPath errors a number and the expression, but no words.
    if message.isEmpty { message = domain == .xpath ? xpathMessage : "error \(code) of libxml2" }
  }

  /// The name of the attribute at fault.
  ///
  /// libxml2 tells neither the node nor the name except in its message (XSD) or in the arguments of two messages (RELAX
  /// NG, and the check of references after it).
  private var blamedAttribute: String? {
    switch domain {
    case .xsd:
      // "Element '{urn:r}measure', attribute 'id': …"
      let parts = message.split(separator: "', attribute '", maxSplits: 1)
      guard parts.count == 2, message.hasPrefix("Element '") else { return nil }
      return parts[1].prefix { $0 != "'" }.split(separator: "}").last.map(String.init)
    case .relaxNG where code == Int(XML_RELAXNG_ERR_INVALIDATTR.rawValue):
      return arguments.first
    case .other where code == Int(XML_DTD_UNKNOWN_ID.rawValue):
      return arguments.first
    default: return nil
    }
  }
}

extension Diagnostic.Severity {
  init(_ level: xmlErrorLevel) {
    switch level {
    case XML_ERR_WARNING: self = .warning
    case XML_ERR_FATAL: self = .fatal
    default: self = .error
    }
  }
}

extension Diagnostic.Domain {
  init(_ domain: Int32) {
    switch xmlErrorDomain(UInt32(bitPattern: domain)) {
    case XML_FROM_PARSER: self = .parser
    case XML_FROM_NAMESPACE: self = .namespace
    case XML_FROM_SCHEMASP, XML_FROM_SCHEMASV: self = .xsd
    case XML_FROM_RELAXNGP, XML_FROM_RELAXNGV: self = .relaxNG
    case XML_FROM_XPATH: self = .xpath
    default: self = .other
    }
  }
}
