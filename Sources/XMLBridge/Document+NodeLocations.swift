import CLibXML2

/// Where a node stands: a copy, safe to keep after its document.
package struct NodeLocation: Sendable, Hashable {
  /// As ``XPath/Node/path``.
  package let path: String
  /// The element, or the name of the attribute; for other nodes the element they are in.
  package let place: Place?
  /// As ``Diagnostic/textRange``; of a text, comment or instruction that of the node itself.
  package let textRange: Range<Int>?
  /// An XPath 1.0 that selects this node and no other, whatever prefixes are bound.
  package let xpath: String
}

extension Document {
  /// Finds where nodes stand, in the order given; linear in the document however many they are.
  package borrowing func locations(of numbers: [Int], in table: NodeTable) -> [NodeLocation] {
    guard !numbers.isEmpty else { return [] }
    let nodes = numbers.map { table.pointer($0) }
    let steps = nodes.map(Step.init)
    let inner = nodes.filter { [XML_TEXT_NODE, XML_COMMENT_NODE, XML_PI_NODE].contains($0.pointee.type) }
    var offsets: [xmlNodePtr: Int] = [:]
    if !inner.isEmpty { _ = annotations(of: [], and: Set(inner), offsets: &offsets) }
    var paths = ExpandedPaths()
    let located = located(steps.map(\.finding))
    return nodes.indices.map { index in
      let isInner = steps[index].attribute == nil && !steps[index].suffix.isEmpty
      return NodeLocation(
        path: (located[index].path ?? "") + steps[index].suffix, place: located[index].place,
        textRange: isInner ? offsets[nodes[index]].map { $0..<$0 + nodes[index].textLength } : located[index].textRange,
        xpath: paths.path(to: nodes[index]))
    }
  }
}

extension xmlNodePtr {
  /// How many bytes of text a node is: none, if it is no text.
  fileprivate var textLength: Int { pointee.type == XML_TEXT_NODE ? Int(xmlStrlen(pointee.content)) : 0 }
}

/// Writes ways to nodes with expanded names, numbering the children of each element once.
private struct ExpandedPaths {
  private var ordinals: [xmlNodePtr: Int] = [:]
  private var known: [xmlNodePtr: String] = [:]

  mutating func path(to node: xmlNodePtr) -> String {
    var steps: [String] = []
    var next: xmlNodePtr? = node
    while let node = next, let parent = node.pointee.parent {
      if node.pointee.type == XML_ELEMENT_NODE, let path = known[node] {
        steps.append(path)
        break
      }
      steps.append(step(node, in: parent))
      next = parent
    }
    let path = steps.reversed().joined()
    if node.pointee.type == XML_ELEMENT_NODE { known[node] = path }
    return path.isEmpty ? "/" : path
  }

  private mutating func step(_ node: xmlNodePtr, in parent: xmlNodePtr) -> String {
    let test = self.test(node)
    guard node.pointee.type != XML_ATTRIBUTE_NODE else { return "/@\(test)" }
    if ordinals[node] == nil { number(parent) }
    return "/\(test)[\(ordinals[node] ?? 1)]"
  }

  private mutating func number(_ parent: xmlNodePtr) {
    var counts: [String: Int] = [:]
    var next = parent.pointee.children
    while let node = next {
      let test = self.test(node)
      counts[test, default: 0] += 1
      ordinals[node] = counts[test]
      next = node.pointee.next
    }
  }

  private func test(_ node: xmlNodePtr) -> String {
    switch node.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: return "text()"
    case XML_COMMENT_NODE: return "comment()"
    case XML_PI_NODE: return "processing-instruction()"
    default:
      let uri = String(xml: node.pointee.ns?.pointee.href) ?? ""
      let local = String(xml: node.pointee.name) ?? ""
      // No URI that a schema means holds an apostrophe; one that does goes into the other quotation marks.
      let quote = uri.contains("'") ? "\"" : "'"
      return "*[local-name()='\(local)' and namespace-uri()=\(quote)\(uri)\(quote)]"
    }
  }
}
