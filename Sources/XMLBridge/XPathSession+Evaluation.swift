import CLibXML2

extension XPathSession {
  /// Whether an expression is true at a node (`xmlXPathCompiledEvalToBoolean`, unless its attributes tell).
  package func holds(_ expression: Int, at node: Int) throws(Failure) -> Bool {
    let pointer = nodes.pointer(node)
    if let known = expressions.decisions.answer(expression, at: pointer, nodes.attributeNames) { return known }
    let result = try evaluate(expression, at: pointer) { compiled, context in
      let result = xmlXPathCompiledEvalToBoolean(compiled, context)
      return result < 0 ? nil : result
    }
    return result != 0
  }

  /// The value of an expression as a string, at most ``Diagnostic/lengthLimit`` bytes of it.
  package func string(_ expression: Int, at node: Int) throws(Failure) -> String {
    let object = try object(expression, at: nodes.pointer(node))
    defer { xmlXPathFreeObject(object) }
    let text = String(consuming: xmlXPathCastToString(object)) ?? ""
    guard text.utf8.count > Diagnostic.lengthLimit else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: Diagnostic.lengthLimit - "…".utf8.count)
    // Not in the middle of a character.
    while text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(before: end) }
    return text[..<end] + "…"
  }

  /// The string value of each node that an expression selects, or its value as a string if it is something else.
  package func strings(_ expression: Int, at node: Int) throws(Failure) -> [String] {
    let object = try object(expression, at: nodes.pointer(node))
    defer { xmlXPathFreeObject(object) }
    return strings(of: object)
  }

  /// The nodes that an expression selects, in document order; namespace nodes are left out.
  package func select(_ expression: Int, at node: Int) throws(Failure) -> [Int] {
    let object = try object(expression, at: nodes.pointer(node))
    defer { xmlXPathFreeObject(object) }
    guard object.pointee.type == XPATH_NODESET else {
      fail(Diagnostic(.unexplained, "the expression selects no nodes", arguments: ["node-set"]))
      defer { failure = nil }
      throw failure ?? Failure(expression: expression, variable: nil, diagnostic: overLimit)
    }
    return pointers(of: object).compactMap { nodes.number(of: $0) }.sorted()
  }

  /// The value of an expression at a node; the caller frees it.
  func object(_ expression: Int, at node: xmlNodePtr) throws(Failure) -> xmlXPathObjectPtr {
    try evaluate(expression, at: node) { xmlXPathCompiledEval($0, $1) }
  }

  func strings(of object: xmlXPathObjectPtr) -> [String] {
    guard object.pointee.type == XPATH_NODESET else { return [String(consuming: xmlXPathCastToString(object)) ?? ""] }
    return pointers(of: object).map { String(consuming: xmlXPathCastNodeToString($0)) ?? "" }
  }

  func pointers(of object: xmlXPathObjectPtr) -> [xmlNodePtr] {
    let set = object.pointee.nodesetval?.pointee
    return UnsafeBufferPointer(start: set?.nodeTab, count: Int(set?.nodeNr ?? 0)).compactMap(\.self)
  }

  /// One evaluation with its own count of operations; it may stand inside another one.
  private func evaluate<Value>(
    _ expression: Int, at node: xmlNodePtr,
    _ body: (xmlXPathCompExprPtr, xmlXPathContextPtr) -> Value?
  ) throws(Failure) -> Value {
    let outer = (node: context.pointee.node, document: context.pointee.doc)
    let outerPosition = (size: context.pointee.contextSize, position: context.pointee.proximityPosition)
    let outerCount = (limit: context.pointee.opLimit, count: context.pointee.opCount)
    let outerState = (failure: failure, running: running)
    failure = nil
    running.expression = expression
    context.pointee.node = node
    context.pointee.doc = nodes.document
    context.pointee.contextSize = 1
    context.pointee.proximityPosition = 1
    context.pointee.opCount = 0
    context.pointee.opLimit = UInt(max(min(budget.evaluation, budget.run - spent), 1))
    let value = body(expressions.pointers[expression], context)
    spent += Int(context.pointee.opCount)
    (context.pointee.node, context.pointee.doc) = outer
    (context.pointee.contextSize, context.pointee.proximityPosition) = outerPosition
    (context.pointee.opLimit, context.pointee.opCount) = outerCount
    if value == nil { fail(Diagnostic(.unexplained, "libxml2 gave no reason: evaluating", arguments: ["evaluating"])) }
    let found = failure
    (failure, running) = outerState
    if let found {
      if let object = value as? xmlXPathObjectPtr { xmlXPathFreeObject(object) }
      throw found
    }
    guard let value else { throw Failure(expression: expression, variable: nil, diagnostic: overLimit) }
    return value
  }
}
