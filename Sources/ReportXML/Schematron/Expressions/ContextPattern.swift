/// The context of a rule, taken apart so that most nodes can be told from their names alone.
///
/// A node is in it if one of the alternatives fits: as in a pattern of XSLT, if some ancestor (or itself) has it among
/// what the alternative selects there.
struct ContextPattern {
  /// A step of a path: which nodes, and under what condition.
  struct Step {
    enum Test: Hashable {
      /// A name without prefix or `*`, a prefix and a name, a prefix and `*`.
      case named(prefix: String?, local: String)
      case text, comment, processingInstruction
    }

    var test: Test
    var isAttribute: Bool
    /// An expression that is true at the nodes that fit.
    var condition: String?
    /// Whether it may stand anywhere below the step before it, not only right below.
    var isAnywhere: Bool
  }

  enum Alternative {
    /// The root above the first element.
    case root
    /// The last step is that of the node; those before it are its ancestors.
    case steps([Step])
    /// An expression to evaluate once, at the root.
    case path(String)
    /// An expression to evaluate at every node.
    case everywhere(String)
  }

  private(set) var alternatives: [Alternative] = []
  /// An expression that selects the same nodes from the root, as far as one can.
  private(set) var selection = ""

  /// - Returns: `nil` for an expression that cannot select nodes.
  init?(_ source: XPathTokens) {
    let tokens = source.tokens[...]
    for part in tokens.split(omittingEmptySubsequences: false, whereSeparator: { $0.is("|", depth: 0) }) {
      guard let first = part.first, let last = part.last else { return nil }
      guard !part.contains(where: { $0.depth == 0 && $0.isOperator }), !first.isValue else { return nil }
      let text = source.text(first.range.lowerBound..<last.range.upperBound)
      let path = Self.isAbsolute(first) ? text : "//" + text
      selection += (selection.isEmpty ? "" : " | ") + path
      if let steps = StepReader(part, source).steps {
        alternatives.append(steps.isEmpty ? .root : .steps(steps))
      } else {
        alternatives.append(first.kind == .symbol("(") ? .everywhere(text) : .path(path))
      }
    }
  }

  private static func isAbsolute(_ first: XPathTokens.Token) -> Bool {
    switch first.kind {
    case .symbol("("), .symbol("/"), .symbol("//"), .function, .variable: true
    default: false
    }
  }
}

extension XPathTokens.Token {
  func `is`(_ sign: String, depth: Int) -> Bool {
    self.depth == depth && (kind == .operator(sign) || kind == .symbol(sign))
  }

  var isOperator: Bool { if case .operator = kind { true } else { false } }

  /// A number or a text.
  fileprivate var isValue: Bool { kind == .number || kind == .literal }
}

/// Reads a path of child and attribute steps whose conditions do not count nodes.
private struct StepReader {
  private(set) var steps: [ContextPattern.Step]?
  private var tokens: ArraySlice<XPathTokens.Token>
  private let source: XPathTokens

  init(_ tokens: ArraySlice<XPathTokens.Token>, _ source: XPathTokens) {
    self.tokens = tokens
    self.source = source
    steps = read()
  }

  private mutating func take(_ symbol: String) -> Bool {
    guard tokens.first?.kind == .symbol(symbol) else { return false }
    tokens.removeFirst()
    return true
  }

  /// All steps; none for the root; `nil` if it is another kind of path.
  private mutating func read() -> [ContextPattern.Step]? {
    var steps: [ContextPattern.Step] = []
    var isAnywhere = true
    if take("/") {
      if tokens.isEmpty { return [] }
      isAnywhere = false
    } else {
      _ = take("//")
    }
    repeat {
      guard let step = step(isAnywhere) else { return nil }
      steps.append(step)
      if tokens.isEmpty { break }
      isAnywhere = take("//")
      if !isAnywhere, !take("/") { return nil }
    } while true
    // Attributes have nothing below them; and steps that may stand anywhere are tried one by one.
    let isSimple = steps.dropLast().allSatisfy { !$0.isAttribute } && steps.filter(\.isAnywhere).count <= 3
    return isSimple ? steps : nil
  }

  private mutating func step(_ isAnywhere: Bool) -> ContextPattern.Step? {
    var isAttribute = take("@")
    if case .axis(let axis) = tokens.first?.kind {
      guard !isAttribute, axis == "child" || axis == "attribute" else { return nil }
      isAttribute = axis == "attribute"
      tokens.removeFirst()
      guard take("::") else { return nil }
    }
    guard let test = test(isAttribute) else { return nil }
    var conditions: [String] = []
    while take("[") {
      guard let end = tokens.firstIndex(where: { $0.is("]", depth: 1) }), end > tokens.startIndex
      else { return nil }
      let inner = tokens[tokens.startIndex..<end]
      guard Condition(inner).isBoolean, let last = inner.last, let first = inner.first else { return nil }
      conditions.append(source.text(first.range.lowerBound..<last.range.upperBound))
      tokens = tokens[(end + 1)...]
    }
    let condition = conditions.isEmpty ? nil : conditions.map { "(\($0))" }.joined(separator: " and ")
    return ContextPattern.Step(test: test, isAttribute: isAttribute, condition: condition, isAnywhere: isAnywhere)
  }

  private mutating func test(_ isAttribute: Bool) -> ContextPattern.Step.Test? {
    switch tokens.popFirst()?.kind {
    case .name(let prefix, let local): return .named(prefix: prefix, local: local)
    case .nodeType(let type):
      guard !isAttribute, take("("), take(")") else { return nil }
      switch type {
      case "text": return .text
      case "comment": return .comment
      case "processing-instruction": return .processingInstruction
      default: return nil
      }
    default: return nil
    }
  }
}

/// What stands between square brackets.
private struct Condition {
  /// Whether it surely is no number and does not ask for the position of the node, so that it is true or false of the
  /// node alone.
  let isBoolean: Bool

  private static let positional: Set<String> = ["position", "last"]
  private static let numeric: Set<String> = [
    "count", "number", "sum", "floor", "ceiling", "round", "string-length",
  ]
  private static let logical: Set<String> = ["or", "and", "=", "!=", "<", "<=", ">", ">="]

  init(_ tokens: ArraySlice<XPathTokens.Token>) {
    // The brackets around it count.
    let depth = 1
    let asksForPosition = tokens.contains {
      if case .function(nil, let name) = $0.kind { Self.positional.contains(name) } else { false }
    }
    var operators: [String] = []
    for token in tokens where token.depth == depth {
      if case .operator(let sign) = token.kind { operators.append(sign) }
    }
    guard !asksForPosition else {
      isBoolean = false
      return
    }
    if operators.contains(where: Self.logical.contains) {
      isBoolean = true
    } else if operators.contains(where: { $0 != "|" }) {
      isBoolean = false
    } else {
      switch tokens.first?.kind {
      case .function(_, let name): isBoolean = !Self.numeric.contains(name)
      case .name, .nodeType, .axis, .literal, .symbol("@"), .symbol("."), .symbol(".."), .symbol("/"), .symbol("//"):
        isBoolean = true
      default: isBoolean = false
      }
    }
  }
}
