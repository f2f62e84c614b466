internal import XMLBridge

extension AttributeCondition {
  /// What the words of an expression ask of attributes.
  init(_ source: XPathTokens) { self = ConditionReader(source: source).condition(source.tokens[...]) }
}

/// Reads `or`, `and`, `not()`, brackets, and the few kinds of comparison that are told from an attribute.
private struct ConditionReader {
  let source: XPathTokens

  func condition(_ tokens: ArraySlice<XPathTokens.Token>) -> AttributeCondition {
    guard let first = tokens.first, let last = tokens.last else { return .unknown }
    // Brackets count themselves, so that what is inside of them is as deep as they are.
    let depth = first.kind == .symbol("(") ? first.depth - 1 : first.depth
    if let place = tokens.lastIndex(where: { $0.is("or", depth: depth) }) {
      return .or(condition(tokens[..<place]), condition(tokens[(place + 1)...]))
    }
    if let place = tokens.lastIndex(where: { $0.is("and", depth: depth) }) {
      return .and(condition(tokens[..<place]), condition(tokens[(place + 1)...]))
    }
    if first.kind == .symbol("("), partner(of: tokens.startIndex, in: tokens) == tokens.endIndex - 1 {
      return condition(tokens.dropFirst().dropLast())
    }
    if first.kind == .function(prefix: nil, local: "not"), last.kind == .symbol(")"),
      partner(of: tokens.startIndex + 1, in: tokens) == tokens.endIndex - 1
    {
      return .not(condition(tokens.dropFirst(2).dropLast()))
    }
    return comparison(tokens) ?? .unknown
  }

  private func partner(of open: Int, in tokens: ArraySlice<XPathTokens.Token>) -> Int? {
    tokens[open...].firstIndex { $0.kind == .symbol(")") && $0.depth == tokens[open].depth }
  }

  private func comparison(_ tokens: ArraySlice<XPathTokens.Token>) -> AttributeCondition? {
    guard let place = tokens.firstIndex(where: { if case .operator = $0.kind { true } else { false } }) else {
      return starting(tokens) ?? operand(tokens).map { .exists($0) }
    }
    guard case .operator(let sign) = tokens[place].kind, place == tokens.endIndex - 2, let last = tokens.last else {
      return nil
    }
    let left = tokens[..<place]
    if let text = literal(last), let operand = operand(left) {
      switch sign {
      case "=": return .equals(operand, text)
      // Two different things are one that is there and not the same.
      case "!=": return .and(.exists(operand), .not(.equals(operand, text)))
      default: return nil
      }
    }
    return length(left, sign, last)
  }

  /// Reads `starts-with(@a, '…')`.
  private func starting(_ tokens: ArraySlice<XPathTokens.Token>) -> AttributeCondition? {
    guard tokens.first?.kind == .function(prefix: nil, local: "starts-with"), tokens.last?.kind == .symbol(")"),
      let comma = tokens.lastIndex(where: { $0.kind == .symbol(",") }), comma == tokens.endIndex - 3,
      let text = literal(tokens[comma + 1]), let operand = operand(tokens[(tokens.startIndex + 2)..<comma])
    else { return nil }
    return .starts(operand, with: text)
  }

  /// Reads `string-length(@a) > 4` and its like.
  private func length(
    _ tokens: ArraySlice<XPathTokens.Token>, _ sign: String, _ last: XPathTokens.Token
  ) -> AttributeCondition? {
    guard tokens.first?.kind == .function(prefix: nil, local: "string-length"), tokens.last?.kind == .symbol(")"),
      let operand = operand(tokens.dropFirst(2).dropLast()), last.kind == .number,
      let number = Int(source.text(last.range)), (1..<Int(Int32.max)).contains(number)
    else { return nil }
    switch sign {
    case "=": return .length(operand, number...number)
    case "<": return .length(operand, 0...number - 1)
    case "<=": return .length(operand, 0...number)
    case ">": return .length(operand, number + 1...Int.max)
    case ">=": return .length(operand, number...Int.max)
    default: return nil
    }
  }

  private func literal(_ token: XPathTokens.Token) -> String? {
    token.kind == .literal ? source.text(token.range.lowerBound + 1..<token.range.upperBound - 1) : nil
  }

  /// `.`, `@name` or `../@name`.
  private func operand(_ tokens: ArraySlice<XPathTokens.Token>) -> AttributeCondition.Operand? {
    let kinds = tokens.map(\.kind)
    switch (kinds.count, kinds.last) {
    case (1, .symbol(".")): return .itself
    case (2, .name(nil, let local)) where local != "*" && kinds[0] == .symbol("@"): return .own(local)
    case (4, .name(nil, let local)) where local != "*":
      return kinds.dropLast() == [.symbol(".."), .symbol("/"), .symbol("@")] ? .ofParent(local) : nil
    default: return nil
    }
  }
}
