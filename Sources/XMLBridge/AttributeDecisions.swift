import CLibXML2

/// The conditions of a program as steps, each a question about one attribute that says which step comes next.
///
/// Half a million times in a large collection a rule asks only for an attribute; an evaluation by libxml2 costs a
/// microsecond, a step some nanoseconds.
final class AttributeDecisions: Sendable {
  /// The names of the attributes asked for.
  let names: [String]
  /// For each expression its first step, or an answer.
  private let starts: [Int]
  private let steps: [AttributeStep]
  private let literals: [UInt8]

  init(_ conditions: [AttributeCondition?]) {
    var writer = AttributeStepWriter()
    starts = conditions.map { condition in
      condition.map { writer.add($0, ifTrue: AttributeStep.yes, ifFalse: AttributeStep.no) } ?? AttributeStep.unknown
    }
    (names, steps, literals) = (writer.names, writer.steps, writer.literals)
  }

  /// The names as a tree shares them, `nil` for one that it has nowhere; `nil` if it does not share them.
  func names(in document: xmlDocPtr) -> [UnsafePointer<xmlChar>?]? {
    guard let shared = document.pointee.dict else { return nil }
    return names.map { xmlDictExists(shared, $0, -1) }
  }

  /// Whether an expression is true at a node; `nil` if only XPath can tell.
  func answer(_ expression: Int, at node: xmlNodePtr, _ names: [UnsafePointer<xmlChar>?]?) -> Bool? {
    guard expression < starts.count, starts[expression] != AttributeStep.unknown, let names else { return nil }
    var next = starts[expression]
    while next >= 0 {
      guard let holds = holds(next, at: node, names) else { return nil }
      next = holds ? steps[next].ifTrue : steps[next].ifFalse
    }
    return next == AttributeStep.unknown ? nil : next == AttributeStep.yes
  }

  private func holds(_ number: Int, at node: xmlNodePtr, _ names: [UnsafePointer<xmlChar>?]) -> Bool? {
    let attribute: UnsafeMutablePointer<xmlAttr>?
    switch steps[number].subject {
    case .itself:
      guard node.pointee.type == XML_ATTRIBUTE_NODE else { return nil }
      attribute = UnsafeMutableRawPointer(node).assumingMemoryBound(to: xmlAttr.self)
    case .own:
      guard node.pointee.type == XML_ELEMENT_NODE else { return nil }
      attribute = node.attribute(names[steps[number].name])
    case .ofParent:
      guard let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
      attribute = parent.attribute(names[steps[number].name])
    }
    if steps[number].question == .exists { return attribute != nil }
    guard let attribute else {
      switch steps[number].question {
      case .starts: return steps[number].literal.isEmpty
      case .length: return steps[number].length.contains(0)
      default: return false
      }
    }
    // A value in several nodes is a matter for libxml2.
    guard let text = attribute.pointee.children else { return answer(number, UnsafeBufferPointer(xml: nil)) }
    guard text.pointee.next == nil, text.pointee.type == XML_TEXT_NODE else { return nil }
    return answer(number, UnsafeBufferPointer(xml: text.pointee.content))
  }

  private func answer(_ number: Int, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    let literal = steps[number].literal
    switch steps[number].question {
    case .exists: return true
    case .equals:
      guard value.count == literal.count else { return false }
    case .starts:
      guard value.count >= literal.count else { return false }
    case .length:
      return steps[number].length.contains(value.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 })
    }
    for index in 0..<literal.count where value[index] != literals[literal.lowerBound + index] { return false }
    return true
  }
}

extension xmlNodePtr {
  /// The attribute of a name without namespace, by the address that the tree has it at.
  fileprivate func attribute(_ name: UnsafePointer<xmlChar>?) -> UnsafeMutablePointer<xmlAttr>? {
    guard let name else { return nil }
    var next = pointee.properties
    while let attribute = next {
      if attribute.pointee.name == name, attribute.pointee.ns == nil { return attribute }
      next = attribute.pointee.next
    }
    return nil
  }
}
