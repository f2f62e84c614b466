internal import XMLBridge

/// Finds the nodes that a context takes.
struct ContextMatcher {
  private let session: XPathSession
  private let table: NodeTable

  /// For the document that a session is reading.
  init(_ session: XPathSession) {
    self.session = session
    table = session.nodes
  }

  /// Hands out the nodes of a context that are free.
  ///
  /// - Parameters:
  ///   - context: The context.
  ///   - isFree: Whether a node is still to be had; conditions are not evaluated for others.
  ///   - body: Takes a node.
  ///   - fail: Takes a node whose condition could not be evaluated, and why.
  /// - Throws: Why the context as a whole could not be evaluated.
  func forEach(
    _ context: CompiledContext, isFree: (Int) -> Bool, _ body: (Int) -> Void,
    fail: (XPathSession.Failure, Int) -> Void
  ) throws(XPathSession.Failure) {
    switch context {
    case .root: if isFree(0) { body(0) }
    case .path(let expression): for node in try session.select(expression, at: 0) where isFree(node) { body(node) }
    case .everywhere(let expression):
      for node in 0..<table.count where table.nodes[node].kind.hasChildren {
        for found in try session.select(expression, at: node) where isFree(found) { body(found) }
      }
    case .steps(let steps):
      guard let last = steps.last else { return }
      for candidate in candidates(last.test) {
        let node = Int(candidate)
        guard isFree(node) else { continue }
        do throws(XPathSession.Failure) {
          if try matches(node, steps, steps.count - 1) { body(node) }
        } catch {
          fail(error, node)
          // Over the limit here is over the limit at the next one too.
          if error.diagnostic.policy == .tooMuchWork { throw error }
        }
      }
    }
  }

  private func candidates(_ test: NodeTest) -> [Int32] {
    switch test {
    case .element(let name): table.elementsByName[name]
    case .attribute(let name): table.attributesByName[name]
    case .anyElement: table.all(.element)
    case .anyAttribute: table.all(.attribute)
    case .elementOf(let namespace): table.all(.element).filter { table.nodes[Int($0)].namespace == namespace }
    case .attributeOf(let namespace): table.all(.attribute).filter { table.nodes[Int($0)].namespace == namespace }
    case .text: table.all(.text)
    case .comment: table.all(.comment)
    case .processingInstruction: table.all(.processingInstruction)
    }
  }

  /// Whether a node fits the step of this number, and its ancestors those before it.
  private func matches(
    _ node: Int, _ steps: [CompiledContext.Step], _ index: Int
  ) throws(XPathSession.Failure) -> Bool {
    let step = steps[index]
    guard fits(node, step.test) else { return false }
    if index == 0 {
      guard step.isAnywhere || table.nodes[node].parent == 0 else { return false }
    } else {
      guard try hasAncestor(node, steps, index) else { return false }
    }
    guard let condition = step.condition else { return true }
    return try session.holds(condition, at: node)
  }

  private func hasAncestor(
    _ node: Int, _ steps: [CompiledContext.Step], _ index: Int
  ) throws(XPathSession.Failure) -> Bool {
    var ancestor = Int(table.nodes[node].parent)
    guard steps[index].isAnywhere else {
      guard ancestor > 0 else { return false }
      return try matches(ancestor, steps, index - 1)
    }
    while ancestor > 0 {
      if try matches(ancestor, steps, index - 1) { return true }
      ancestor = Int(table.nodes[ancestor].parent)
    }
    return false
  }

  private func fits(_ node: Int, _ test: NodeTest) -> Bool {
    let node = table.nodes[node]
    return switch test {
    case .element(let name): node.kind == .element && node.name == name
    case .attribute(let name): node.kind == .attribute && node.name == name
    case .anyElement: node.kind == .element
    case .anyAttribute: node.kind == .attribute
    case .elementOf(let namespace): node.kind == .element && node.namespace == namespace
    case .attributeOf(let namespace): node.kind == .attribute && node.namespace == namespace
    case .text: node.kind == .text
    case .comment: node.kind == .comment
    case .processingInstruction: node.kind == .processingInstruction
    }
  }
}

extension NodeTable.Kind {
  fileprivate var hasChildren: Bool { self == .root || self == .element }
}
