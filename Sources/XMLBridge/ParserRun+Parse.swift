import CLibXML2

extension ParserRun {
  /// Parses a whole document into this run (`xmlCtxtReadMemory`).
  ///
  /// - Returns: the tree, if the callbacks build one; the caller owns it.
  final func parse(_ bytes: Span<UInt8>, name: String?) throws(XMLFailure) -> xmlDocPtr? {
    LibXML2.enter()
    try check(bytes)
    guard let context = xmlNewParserCtxt() else { throw failure(in: bytes) }
    defer { xmlFreeParserCtxt(context) }
    install(in: context)
    // Entities stay unexpanded (there are none without a document type), libxml2's own limits stay on, and nothing is
    // repaired: no NOENT, HUGE, RECOVER. The encoding is the document's own affair. COMPACT keeps short values inside of
    // their nodes: nobody changes a tree, and most attributes have such a value.
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_COMPACT.rawValue)
    let tree = bytes.withUnsafeBufferPointer { bytes in
      scanning(bytes) {
        bytes.withMemoryRebound(to: CChar.self) { bytes in
          // What does not fit the declared encoding is only told to the handler of the thread.
          LibXML2.reporting(to: sink) {
            xmlCtxtReadMemory(context, bytes.baseAddress, Int32(bytes.count), name, nil, options)
          }
        }
      }
    }
    // An undeclared prefix does not keep libxml2 from returning a tree: only the sink knows.
    guard !sink.hasErrors, isStopped || context.pointee.wellFormed == 1 else {
      xmlFreeDoc(tree)
      throw failure(in: bytes)
    }
    return tree
  }

  /// What can be refused without a parser.
  private func check(_ bytes: Span<UInt8>) throws(XMLFailure) {
    if bytes.count > limits.maximumBytes {
      let numbers = ["\(bytes.count)", "\(limits.maximumBytes)"]
      sink.record(
        Diagnostic(.tooLarge, "the document has \(numbers[0]) bytes, more than \(numbers[1])", arguments: numbers))
      throw failure(in: bytes)
    }
    switch DeclaredEncoding(bytes) {
    case .other: break
    case .contradiction(let name):
      let message = "the byte order mark says UTF-8, the declaration \(name)"
      sink.record(Diagnostic(.contradictoryEncoding, message, arguments: [name]), offset: 0)
      throw failure(in: bytes)
    case .utf8 where UTF8Check.isWellFormed(bytes): break
    case .utf8:
      do { _ = try UTF8Span(validating: bytes) } catch {
        let wrong = bytes.extracting(error.byteOffsets.lowerBound..<min(error.byteOffsets.lowerBound + 4, bytes.count))
        let digits = wrong.indices.map { String(wrong[$0], radix: 16, uppercase: true) }.joined(separator: " ")
        sink.record(
          Diagnostic(.notUTF8, "the document is not UTF-8: \(digits)", arguments: [digits]),
          offset: error.byteOffsets.lowerBound)
        throw failure(in: bytes)
      }
    }
  }

  private func failure(in bytes: Span<UInt8>) -> XMLFailure {
    sink.failure(sink.diagnostics(in: bytes), attempt: "parsing")
  }
}
