import CLibXML2

/// Builds the tree and hands the same events to a handler, so that a document is parsed once for both.
final class ObservedTreeBuilder<Handler: EventHandler & ~Copyable>: TreeBuilder {
  private let handler: UnsafeMutablePointer<Handler>

  init(handler: UnsafeMutablePointer<Handler>, sink: DiagnosticSink, limits: Limits) {
    self.handler = handler
    super.init(sink: sink, limits: limits)
  }

  override func startElement(_ tag: StartTag, in context: xmlParserCtxtPtr) {
    if !handler.pointee.isStopped {
      handler.pointee.startElement(
        UnsafeBufferPointer(xml: tag.name.local).span, in: UnsafeBufferPointer(xml: tag.name.namespace).span,
        attributes: Attributes(tag), line: context.currentLine)
    }
    super.startElement(tag, in: context)
  }

  override func endElement(_ name: QualifiedName, in context: xmlParserCtxtPtr) {
    if !handler.pointee.isStopped {
      handler.pointee.endElement(
        UnsafeBufferPointer(xml: name.local).span, in: UnsafeBufferPointer(xml: name.namespace).span)
    }
    super.endElement(name, in: context)
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>, in context: xmlParserCtxtPtr) {
    if !handler.pointee.isStopped { handler.pointee.text(bytes.span) }
    super.text(bytes, in: context)
  }

  override func comment(_ text: UnsafePointer<xmlChar>, in context: xmlParserCtxtPtr) {
    if !handler.pointee.isStopped { handler.pointee.comment(UnsafeBufferPointer(xml: text).span) }
    super.comment(text, in: context)
  }

  override func processingInstruction(
    _ target: UnsafePointer<xmlChar>, _ data: UnsafePointer<xmlChar>?, in context: xmlParserCtxtPtr
  ) {
    if !handler.pointee.isStopped {
      handler.pointee.processingInstruction(
        UnsafeBufferPointer(xml: target).span, UnsafeBufferPointer(xml: data).span)
    }
    super.processingInstruction(target, data, in: context)
  }
}
