internal import XMLBridge

/// Finds the nodes that a context takes.
struct ContextMatcher {
  let session: XPathSession

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
      for node in 0..<session.nodes.count where session.nodes.kinds[node].hasChildren {
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
    let nodes = session.nodes
    switch test {
    case .element(let name): return nodes.elementsByName[name]
    case .attribute(let name): return nodes.attributesByName[name]
    case .anyElement: return nodes.all(.element)
    case .anyAttribute: return nodes.all(.attribute)
    case .elementOf(let namespace): return nodes.all(.element).filter { nodes.namespaces[Int($0)] == namespace }
    case .attributeOf(let namespace): return nodes.all(.attribute).filter { nodes.namespaces[Int($0)] == namespace }
    case .text: return nodes.all(.text)
    case .comment: return nodes.all(.comment)
    case .processingInstruction: return nodes.all(.processingInstruction)
    }
  }

  /// Whether a node fits the step of this number, and its ancestors those before it.
  private func matches(
    _ node: Int, _ steps: [CompiledContext.Step], _ index: Int
  ) throws(XPathSession.Failure) -> Bool {
    let step = steps[index]
    guard fits(node, step.test) else { return false }
    if index == 0 {
      guard step.isAnywhere || session.nodes.parents[node] == 0 else { return false }
    } else {
      guard try hasAncestor(node, steps, index) else { return false }
    }
    guard let condition = step.condition else { return true }
    return try session.holds(condition, at: node)
  }

  private func hasAncestor(
    _ node: Int, _ steps: [CompiledContext.Step], _ index: Int
  ) throws(XPathSession.Failure) -> Bool {
    var ancestor = Int(session.nodes.parents[node])
    guard steps[index].isAnywhere else {
      guard ancestor > 0 else { return false }
      return try matches(ancestor, steps, index - 1)
    }
    while ancestor > 0 {
      if try matches(ancestor, steps, index - 1) { return true }
      ancestor = Int(session.nodes.parents[ancestor])
    }
    return false
  }

  private func fits(_ node: Int, _ test: NodeTest) -> Bool {
    let nodes = session.nodes
    let kind = nodes.kinds[node]
    return switch test {
    case .element(let name): kind == .element && nodes.names[node] == name
    case .attribute(let name): kind == .attribute && nodes.names[node] == name
    case .anyElement: kind == .element
    case .anyAttribute: kind == .attribute
    case .elementOf(let namespace): kind == .element && nodes.namespaces[node] == namespace
    case .attributeOf(let namespace): kind == .attribute && nodes.namespaces[node] == namespace
    case .text: kind == .text
    case .comment: kind == .comment
    case .processingInstruction: kind == .processingInstruction
    }
  }
}

extension NodeTable.Kind {
  fileprivate var hasChildren: Bool { self == .root || self == .element }
}
