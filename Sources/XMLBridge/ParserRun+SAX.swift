import CLibXML2

/// A name as libxml2 hands it to SAX callbacks: pointers into its dictionary.
struct QualifiedName {
  let local: UnsafePointer<xmlChar>
  let prefix: UnsafePointer<xmlChar>?
  let namespace: UnsafePointer<xmlChar>?
}

/// A start tag as libxml2 hands it to `startElementNs`; valid only during the callback.
struct StartTag {
  let name: QualifiedName
  let namespaceCount: Int32
  let namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let attributeCount: Int32
  let defaultedCount: Int32
  /// Five pointers each: local name, prefix, namespace, begin and end of the value.
  let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
}

extension ParserRun {
  /// Makes this run the target of all events and errors of a parser context (`xmlSAXHandler`).
  ///
  /// The context hands itself to each callback, and the run rides in its `_private` field: it must outlive the context.
  func install(in context: xmlParserCtxtPtr) {
    clibxml2_report_parse(context, recordParserError, Unmanaged.passUnretained(self).toOpaque())
    guard let sax = context.pointee.sax else { return }
    sax.pointee.internalSubset = { context, _, _, _ in
      ParserRun.current(context) { $0.refuseDocumentType(in: $1) }
    }
    sax.pointee.startElementNs = {
      context, local, prefix, namespace, namespaceCount, namespaces, count, defaulted, attributes in
      ParserRun.current(context) { run, context in
        guard let local, run.enterElement(in: context) else { return }
        let name = QualifiedName(local: local, prefix: prefix, namespace: namespace)
        run.startElement(
          StartTag(
            name: name, namespaceCount: namespaceCount, namespaces: namespaces, attributeCount: count,
            defaultedCount: defaulted, attributes: attributes),
          in: context)
      }
    }
    sax.pointee.endElementNs = { context, local, prefix, namespace in
      ParserRun.current(context) { run, context in
        guard let local else { return }
        run.endElement(QualifiedName(local: local, prefix: prefix, namespace: namespace), in: context)
        run.leaveElement()
      }
    }
    let text: charactersSAXFunc = { context, bytes, count in
      ParserRun.current(context) { $0.text(UnsafeBufferPointer(start: bytes, count: Int(count)), in: $1) }
    }
    sax.pointee.characters = text
    sax.pointee.ignorableWhitespace = text
    sax.pointee.cdataBlock = text
    sax.pointee.comment = { context, bytes in
      ParserRun.current(context) { run, context in if let bytes { run.comment(bytes, in: context) } }
    }
    sax.pointee.processingInstruction = { context, target, data in
      ParserRun.current(context) { run, context in
        if let target { run.processingInstruction(target, data, in: context) }
      }
    }
  }

  /// The run behind a parser context, without the cost of retaining it at every event.
  fileprivate static func current(_ context: UnsafeMutableRawPointer?, _ body: (ParserRun, xmlParserCtxtPtr) -> Void) {
    guard let context = context?.assumingMemoryBound(to: xmlParserCtxt.self), let run = context.pointee._private
    else { return }
    // libxml2 may notice only later that it has been stopped, and complain that the document ends too early.
    Unmanaged<ParserRun>.fromOpaque(run)._withUnsafeGuaranteedRef { if !$0.isStopped { body($0, context) } }
  }
}

/// The error handler of parser contexts, which pass themselves.
private func recordParserError(_ context: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?) {
  guard let error else { return }
  ParserRun.current(context) { $0.sink.record(error, offset: $0.offset(in: $1)) }
}
