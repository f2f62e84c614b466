import CLibXML2

/// Writes ways to elements as people read them, `/report/text[1]/section[2]`, numbering the children of an element once.
struct PrefixedPaths {
  /// For each child of the elements that were asked about, which of its name it is.
  private var ordinals: [xmlNodePtr: Int] = [:]
  private var known: [xmlNodePtr: String] = [:]

  mutating func path(to node: xmlNodePtr) -> String {
    if let path = known[node] { return path }
    let prefix = String(xml: node.pointee.ns?.pointee.prefix).map { $0 + ":" } ?? ""
    let name = prefix + (String(xml: node.pointee.name) ?? "")
    let path: String
    if let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE {
      if ordinals[node] == nil { number(parent) }
      path = "\(self.path(to: parent))/\(name)[\(ordinals[node] ?? 1)]"
    } else {
      path = "/" + name
    }
    known[node] = path
    return path
  }

  /// Names of a tree are shared, so their addresses tell them apart.
  private struct Name: Hashable {
    let local: UnsafePointer<xmlChar>
    let prefix: String?
  }

  private mutating func number(_ parent: xmlNodePtr) {
    var counts: [Name: Int] = [:]
    var next = parent.pointee.children
    while let node = next {
      next = node.pointee.next
      guard node.pointee.type == XML_ELEMENT_NODE, let local = node.pointee.name else { continue }
      let name = Name(local: local, prefix: String(xml: node.pointee.ns?.pointee.prefix))
      counts[name, default: 0] += 1
      ordinals[node] = counts[name]
    }
  }
}
