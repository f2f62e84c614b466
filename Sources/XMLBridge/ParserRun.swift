import CLibXML2

/// One parse: what both ways to read a document share, and the target of the SAX callbacks.
///
/// Subclasses say what to do with the events; a class hierarchy, because C callbacks cannot be generic.
class ParserRun {
  let sink: DiagnosticSink
  let limits: Limits
  /// Whether a callback has ended the parse; libxml2 has then let go of its input.
  private(set) var isStopped = false
  private var depth = 0
  /// The document while it is parsed.
  private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  init(sink: DiagnosticSink, limits: Limits) {
    self.sink = sink
    self.limits = limits
  }

  func startElement(_ tag: StartTag, in context: xmlParserCtxtPtr) {}
  func endElement(_ name: QualifiedName, in context: xmlParserCtxtPtr) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>, in context: xmlParserCtxtPtr) {}
  func comment(_ text: UnsafePointer<xmlChar>, in context: xmlParserCtxtPtr) {}
  func processingInstruction(
    _ target: UnsafePointer<xmlChar>, _ data: UnsafePointer<xmlChar>?, in context: xmlParserCtxtPtr
  ) {}

  /// Counts the element; `false` if it is one too deep, and the parse has ended.
  final func enterElement(in context: xmlParserCtxtPtr) -> Bool {
    depth += 1
    guard depth > limits.maximumDepth else { return true }
    let limit = limits.maximumDepth
    refuse(
      Diagnostic(.tooDeep, "elements are nested more than \(limit) deep", arguments: ["\(limit)"]), in: context)
    return false
  }

  final func leaveElement() { depth -= 1 }

  /// Ends the parse at a document type declaration, before any of its declarations is read.
  final func refuseDocumentType(in context: xmlParserCtxtPtr) {
    refuse(Diagnostic(.documentType, "the document has a document type declaration"), in: context)
  }

  private func refuse(_ diagnostic: Diagnostic, in context: xmlParserCtxtPtr) {
    // Both refusals come when the parser stands behind the name, so the "<" is the last one before it.
    sink.record(diagnostic, offset: startOfMarkup(in: context), line: context.currentLine)
    stop(context)
  }

  /// Ends the parse without an error (`xmlStopParser`).
  ///
  /// Nothing libxml2 handed to the callback may be touched afterwards: the input is freed at once.
  final func stop(_ context: xmlParserCtxtPtr) {
    isStopped = true
    xmlStopParser(context)
  }

  /// Zero-based offset of the "<" that begins what the parser has just read; `nil` if the document is not UTF-8.
  ///
  /// An attribute value cannot hold a "<", so the last one before the position of the parser begins the tag. For a
  /// document type declaration the same holds of what comes before its "[".
  final func startOfMarkup(in context: xmlParserCtxtPtr) -> Int? {
    guard let offset = offset(in: context) else { return nil }
    // A copy, because every look at a variable of a class is checked.
    let bytes = bytes
    var start = min(offset, bytes.count)
    repeat { start -= 1 } while start > 0 && bytes[start] != UInt8(ascii: "<")
    return max(start, 0)
  }

  /// Runs a parse of `bytes`, which the callbacks may look at meanwhile.
  final func scanning<Result>(_ bytes: UnsafeBufferPointer<UInt8>, _ parse: () -> Result) -> Result {
    self.bytes = bytes
    defer { self.bytes = UnsafeBufferPointer(start: nil, count: 0) }
    return parse()
  }

  /// Zero-based position of the parser in bytes (`xmlByteConsumed`); `nil` if the document is not UTF-8.
  final func offset(in context: xmlParserCtxtPtr) -> Int? {
    guard !isStopped else { return nil }
    let offset = clibxml2_offset(context)
    return offset >= 0 ? offset : nil
  }
}

extension UnsafeMutablePointer<xmlParserCtxt> {
  /// One-based line of the parser's position.
  var currentLine: Int { pointee.input.map { Int($0.pointee.line) } ?? 0 }
}
