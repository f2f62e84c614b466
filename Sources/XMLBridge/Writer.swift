import CLibXML2

/// Writes a small document into memory, slowly and surely (`xmlTextWriter`).
///
/// Text comes back from a parser as it was given: `<`, `>`, `&`, `"` and carriage returns are written as references. A
/// text that no XML document can hold is refused.
package struct Writer: ~Copyable {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr

  /// Begins a document in UTF-8 (`xmlNewTextWriterMemory`, `xmlTextWriterStartDocument`).
  package init() throws(XMLFailure) {
    LibXML2.enter()
    guard let buffer = xmlBufferCreate() else { throw Writer.failure }
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      throw Writer.failure
    }
    // Without a named encoding libxml2 writes attributes beyond ASCII as references.
    guard xmlTextWriterStartDocument(writer, nil, "UTF-8", nil) >= 0 else {
      xmlFreeTextWriter(writer)
      xmlBufferFree(buffer)
      throw Writer.failure
    }
    self.buffer = buffer
    self.writer = writer
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Begins an element; `namespace` declares one under `prefix`, or as the default.
  package mutating func startElement(
    _ name: String, prefix: String? = nil, namespace: String? = nil
  ) throws(XMLFailure) {
    try check(name: name)
    if let prefix { try check(name: prefix) }
    if let namespace { try check(text: namespace, in: "namespace") }
    try check(xmlTextWriterStartElementNS(writer, prefix, name, namespace))
  }

  /// Adds an attribute to the element just begun; `xmlns` as its prefix declares a namespace.
  package mutating func attribute(_ name: String, prefix: String? = nil, _ value: String) throws(XMLFailure) {
    try check(name: name)
    if let prefix { try check(name: prefix) }
    try check(text: value, in: "attribute \(name)")
    try check(xmlTextWriterWriteAttributeNS(writer, prefix, name, nil, value))
  }

  /// Whether a text is a name without a colon (`NCName`).
  package static func isName(_ text: String) -> Bool {
    !text.utf8.contains(0) && xmlValidateNCName(text, 0) == 0
  }

  /// Adds character data.
  package mutating func text(_ text: String) throws(XMLFailure) {
    try check(text: text, in: "text")
    try check(xmlTextWriterWriteString(writer, text))
  }

  /// Adds what is XML already.
  mutating func raw(_ xml: String) throws(XMLFailure) {
    try check(xmlTextWriterWriteRaw(writer, xml))
  }

  /// Adds a comment; one with `--` in it or `-` at its end is refused, as is a carriage return.
  package mutating func comment(_ text: String) throws(XMLFailure) {
    try check(text: text, in: "comment")
    var previous: UInt8 = 0
    for byte in (text + "-").utf8 {
      // Nothing can be written as a reference here.
      guard byte != 0x0D, byte != UInt8(ascii: "-") || previous != byte else { throw Writer.refusal(in: "comment") }
      previous = byte
    }
    try check(xmlTextWriterWriteComment(writer, text))
  }

  /// Ends the element begun last.
  package mutating func endElement() throws(XMLFailure) {
    try check(xmlTextWriterEndElement(writer))
  }

  /// Ends all open elements; the bytes of the whole document.
  package consuming func finish() throws(XMLFailure) -> [UInt8] {
    try check(xmlTextWriterEndDocument(writer))
    try check(xmlTextWriterFlush(writer))
    return [UInt8](UnsafeBufferPointer(start: xmlBufferContent(buffer), count: Int(xmlBufferLength(buffer))))
  }

  private borrowing func check(_ result: Int32) throws(XMLFailure) {
    guard result >= 0 else { throw Writer.failure }
  }

  private borrowing func check(name: String) throws(XMLFailure) {
    guard Writer.isName(name) else { throw Writer.refusal(in: "name") }
  }

  private borrowing func check(text: String, in context: String) throws(XMLFailure) {
    // XML 1.0, production 2.
    let isWritable = text.unicodeScalars.allSatisfy {
      $0.value >= 0x20 ? $0.value != 0xFFFE && $0.value != 0xFFFF : [0x09, 0x0A, 0x0D].contains($0.value)
    }
    guard isWritable else { throw Writer.refusal(in: context) }
  }

  private static func refusal(in context: String) -> XMLFailure {
    XMLFailure(Diagnostic(.notWritable, "no XML can hold this as \(context)", arguments: [context]))
  }

  private static var failure: XMLFailure {
    XMLFailure(Diagnostic(.unexplained, "libxml2 gave no reason: writing", arguments: ["writing"]))
  }
}
