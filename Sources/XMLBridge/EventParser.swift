import CLibXML2

/// Reads a document front to back without a tree (SAX2).
///
/// Refuses what ``Document`` refuses. Memory: libxml2's copy of the document and no more.
package enum EventParser {
  /// How a parse ended, if not with an error.
  package enum Ending: Sendable, Hashable {
    /// The whole document was read and is well-formed.
    case complete
    /// The handler stopped; what comes after is unknown.
    case stopped
  }

  /// Parses a document, in the encoding it declares, into a handler (`xmlCtxtReadMemory`).
  ///
  /// Events come before the document is known to be well-formed: after a failure they are worth nothing.
  ///
  /// - Parameters:
  ///   - bytes: the whole document.
  ///   - name: what diagnostics call the document.
  ///   - limits: what it may cost.
  ///   - handler: receives the events.
  /// - Returns: whether the handler stopped it.
  /// - Throws: all that is wrong with the document, as far as it was read.
  @discardableResult
  package static func parse(
    _ bytes: Span<UInt8>, name: String? = nil, limits: Limits = Limits(),
    into handler: inout some EventHandler & ~Copyable
  ) throws(XMLFailure) -> Ending {
    // A pointer, not a copy: what the handler has gathered stays uniquely referenced.
    let run = withUnsafeMutablePointer(to: &handler) { handler in
      let run = EventRun(handler: handler, sink: DiagnosticSink(source: name), limits: limits)
      return Result { () throws(XMLFailure) in
        // An empty tree: only libxml2's own callback for the start of a document is left in place.
        xmlFreeDoc(try run.parse(bytes, name: name))
        return run.isStopped
      }
    }
    return try run.get() ? .stopped : .complete
  }
}

/// Passes the events on to a handler.
private final class EventRun<Handler: EventHandler & ~Copyable>: ParserRun {
  private let handler: UnsafeMutablePointer<Handler>

  init(handler: UnsafeMutablePointer<Handler>, sink: DiagnosticSink, limits: Limits) {
    self.handler = handler
    super.init(sink: sink, limits: limits)
  }

  override func startElement(_ tag: StartTag, in context: xmlParserCtxtPtr) {
    handler.pointee.startElement(
      UnsafeBufferPointer(xml: tag.name.local).span, in: UnsafeBufferPointer(xml: tag.name.namespace).span,
      attributes: Attributes(tag), line: context.currentLine)
    stopIfAsked(context)
  }

  override func endElement(_ name: QualifiedName, in context: xmlParserCtxtPtr) {
    handler.pointee.endElement(
      UnsafeBufferPointer(xml: name.local).span, in: UnsafeBufferPointer(xml: name.namespace).span)
    stopIfAsked(context)
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>, in context: xmlParserCtxtPtr) {
    handler.pointee.text(bytes.span)
    stopIfAsked(context)
  }

  override func comment(_ text: UnsafePointer<xmlChar>, in context: xmlParserCtxtPtr) {
    handler.pointee.comment(UnsafeBufferPointer(xml: text).span)
    stopIfAsked(context)
  }

  override func processingInstruction(
    _ target: UnsafePointer<xmlChar>, _ data: UnsafePointer<xmlChar>?, in context: xmlParserCtxtPtr
  ) {
    handler.pointee.processingInstruction(
      UnsafeBufferPointer(xml: target).span, UnsafeBufferPointer(xml: data).span)
    stopIfAsked(context)
  }

  private func stopIfAsked(_ context: xmlParserCtxtPtr) {
    if handler.pointee.isStopped { stop(context) }
  }
}
