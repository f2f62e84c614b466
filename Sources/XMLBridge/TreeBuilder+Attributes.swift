import CLibXML2

extension TreeBuilder {
  /// How many attributes libxml2 gets at once.
  static let attributesAtOnce: Int32 = 64

  /// Gives an element those of its attributes that are behind the first ``attributesAtOnce``.
  ///
  /// libxml2 walks over all attributes of an element for each one that it adds: twenty thousand, which are 150 kB, take
  /// seconds. So each portion is added to an element of its own, whose attributes are then hung behind those there are.
  func addAttributes(of tag: StartTag, to node: xmlNodePtr, in context: xmlParserCtxtPtr) {
    guard let attributes = tag.attributes, var last = node.pointee.properties else { return }
    while let next = last.pointee.next { last = next }
    var done = Self.attributesAtOnce
    while done < tag.attributeCount {
      let count = min(Self.attributesAtOnce, tag.attributeCount - done)
      xmlSAX2StartElementNs(
        context, tag.name.local, tag.name.prefix, tag.name.namespace, 0, nil, count, 0, attributes + Int(done) * 5)
      // Out of memory leaves the element itself on top.
      guard let carrier = context.pointee.node, carrier != node else { return }
      xmlSAX2EndElementNs(context, tag.name.local, tag.name.prefix, tag.name.namespace)
      last.pointee.next = carrier.pointee.properties
      carrier.pointee.properties?.pointee.prev = last
      carrier.pointee.properties = nil
      while let next = last.pointee.next {
        next.pointee.parent = node
        last = next
      }
      xmlUnlinkNode(carrier)
      xmlFreeNode(carrier)
      done += count
    }
  }
}
