import CLibXML2

extension Document {
  /// The document in Canonical XML 1.0, inclusive, as UTF-8 (`xmlC14NDocDumpMemory`).
  ///
  /// Fails on a relative namespace URI, which Canonical XML forbids.
  package borrowing func canonical(withComments: Bool = false) throws(XMLFailure) -> [UInt8] {
    let sink = DiagnosticSink(source: name)
    var output: UnsafeMutablePointer<xmlChar>?
    let count = LibXML2.reporting(to: sink) {
      xmlC14NDocDumpMemory(tree, nil, Int32(XML_C14N_1_0.rawValue), nil, withComments ? 1 : 0, &output)
    }
    defer { clibxml2_free(output) }
    guard count >= 0, !sink.hasErrors, let output else {
      throw sink.failure(located(sink.findings), attempt: "canonical form")
    }
    return [UInt8](UnsafeBufferPointer(start: output, count: Int(count)))
  }
}
