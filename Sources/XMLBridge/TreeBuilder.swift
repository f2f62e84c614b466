import CLibXML2

/// Builds libxml2's tree from the events, and notes where each element stands.
///
/// A tree knows lines only, in 16 bits or borrowed from a neighbour. So each element is numbered in document order
/// (the number is in the node's `_private`), and its place is kept here under that number.
class TreeBuilder: ParserRun {
  /// For each element the byte offset of its "<", or its line if the document is not UTF-8.
  private(set) var positions: [UInt32] = []
  /// Whether `positions` are offsets; the same for all elements of a document.
  private(set) var areOffsets = true
  /// Character data not yet in the tree.
  ///
  /// libxml2 delivers Chinese text in pieces of 300 bytes, and refuses to join pieces over ten million bytes. One long
  /// piece has no such limit: it is kept until something else comes.
  private let pending = PendingText()

  override func startElement(_ tag: StartTag, in context: xmlParserCtxtPtr) {
    flush(to: context)
    if let offset = startOfMarkup(in: context) {
      positions.append(UInt32(offset))
    } else {
      areOffsets = false
      positions.append(UInt32(context.currentLine))
    }
    let parent = context.pointee.node
    // Only a document type can default attributes, and those are refused.
    let isLong = tag.attributeCount > Self.attributesAtOnce && tag.defaultedCount == 0
    xmlSAX2StartElementNs(
      context, tag.name.local, tag.name.prefix, tag.name.namespace, tag.namespaceCount, tag.namespaces,
      isLong ? Self.attributesAtOnce : tag.attributeCount, tag.defaultedCount, tag.attributes)
    // Out of memory leaves the parent on top.
    guard let node = context.pointee.node, node != parent else { return }
    node.elementNumber = positions.count - 1
    if isLong { addAttributes(of: tag, to: node, in: context) }
  }

  override func endElement(_ name: QualifiedName, in context: xmlParserCtxtPtr) {
    flush(to: context)
    xmlSAX2EndElementNs(context, name.local, name.prefix, name.namespace)
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>, in context: xmlParserCtxtPtr) {
    pending.append(bytes)
  }

  override func comment(_ text: UnsafePointer<xmlChar>, in context: xmlParserCtxtPtr) {
    flush(to: context)
    xmlSAX2Comment(context, text)
  }

  override func processingInstruction(
    _ target: UnsafePointer<xmlChar>, _ data: UnsafePointer<xmlChar>?, in context: xmlParserCtxtPtr
  ) {
    flush(to: context)
    xmlSAX2ProcessingInstruction(context, target, data)
  }

  private func flush(to context: xmlParserCtxtPtr) {
    guard !pending.isEmpty else { return }
    let bytes = pending.bytes
    xmlSAX2Characters(context, bytes.baseAddress, Int32(bytes.count))
    pending.removeAll()
  }
}
