/// An element of a document by its number, or one of its attributes.
package struct NodeReference: Sendable, Hashable {
  /// Number of the element in document order, from 0.
  package var element: Int
  /// Local name of the attribute, if one is meant.
  package var attribute: String?

  package init(element: Int, attribute: String? = nil) {
    self.element = element
    self.attribute = attribute
  }
}

/// Where a node stands: what a ``Diagnostic`` about it would say.
package struct NodePlace: Sendable, Hashable {
  package var place: Place?
  package var path: String?
}

extension Document {
  /// The places of many nodes, in one pass over the tree and one over the bytes.
  package borrowing func places(of nodes: [NodeReference]) -> [NodePlace] {
    located(
      nodes.map { node in
        var diagnostic = Diagnostic(.unexplained, "")
        diagnostic.attribute = node.attribute
        return DiagnosticSink.Finding(diagnostic: diagnostic, element: node.element)
      }
    ).map { NodePlace(place: $0.place, path: $0.path) }
  }
}
