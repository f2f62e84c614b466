import CLibXML2

/// The conditions of a program as steps, each a question about one attribute that says which step comes next.
///
/// Half a million times in a large collection a rule asks only for an attribute; an evaluation by libxml2 costs a
/// microsecond, a step some nanoseconds.
struct AttributeDecisions: Sendable {
  private enum Question: Sendable { case exists, equals, starts, length }

  private enum Subject: Sendable { case itself, own, ofParent }

  private struct Step: Sendable {
    var question: Question
    var subject: Subject
    /// The number of the name in ``names``.
    var name = 0
    /// The bytes of the text in ``literals``.
    var literal = 0..<0
    var length = 0...0
    var ifTrue: Int
    var ifFalse: Int
  }

  /// Steps that are answers.
  private static let yes = -1
  private static let no = -2
  private static let unknown = -3

  /// The names of the attributes asked for.
  private(set) var names: [String] = []
  /// For each expression its first step, or an answer.
  private var starts: [Int] = []
  private var steps: [Step] = []
  private var literals: [UInt8] = []

  init(_ conditions: [AttributeCondition?]) {
    for condition in conditions {
      starts.append(condition.map { add($0, ifTrue: Self.yes, ifFalse: Self.no) } ?? Self.unknown)
    }
  }

  /// Adds the steps of a condition, the last first; the number of its first.
  private mutating func add(_ condition: AttributeCondition, ifTrue: Int, ifFalse: Int) -> Int {
    switch condition {
    case .unknown: return Self.unknown
    case .not(let inner): return add(inner, ifTrue: ifFalse, ifFalse: ifTrue)
    case .and(let first, let second):
      return add(first, ifTrue: add(second, ifTrue: ifTrue, ifFalse: ifFalse), ifFalse: ifFalse)
    case .or(let first, let second):
      return add(first, ifTrue: ifTrue, ifFalse: add(second, ifTrue: ifTrue, ifFalse: ifFalse))
    case .exists(let operand): return add(.exists, operand, ifTrue, ifFalse)
    case .equals(let operand, let text): return add(.equals, operand, text: text, ifTrue, ifFalse)
    case .starts(let operand, let text): return add(.starts, operand, text: text, ifTrue, ifFalse)
    case .length(let operand, let range): return add(.length, operand, length: range, ifTrue, ifFalse)
    }
  }

  private mutating func add(
    _ question: Question, _ operand: AttributeCondition.Operand, text: String = "", length: ClosedRange<Int> = 0...0,
    _ ifTrue: Int, _ ifFalse: Int
  ) -> Int {
    var step = Step(question: question, subject: .itself, length: length, ifTrue: ifTrue, ifFalse: ifFalse)
    switch operand {
    case .itself: break
    case .own(let name): (step.subject, step.name) = (.own, number(of: name))
    case .ofParent(let name): (step.subject, step.name) = (.ofParent, number(of: name))
    }
    let start = literals.count
    literals += text.utf8
    step.literal = start..<literals.count
    steps.append(step)
    return steps.count - 1
  }

  private mutating func number(of name: String) -> Int {
    if let number = names.firstIndex(of: name) { return number }
    names.append(name)
    return names.count - 1
  }

  /// The names as a tree shares them, `nil` for one that it has nowhere; `nil` if it does not share them.
  func names(in document: xmlDocPtr) -> [UnsafePointer<xmlChar>?]? {
    guard let shared = document.pointee.dict else { return nil }
    return names.map { xmlDictExists(shared, $0, -1) }
  }

  /// Whether an expression is true at a node; `nil` if only XPath can tell.
  func answer(_ expression: Int, at node: xmlNodePtr, _ names: [UnsafePointer<xmlChar>?]?) -> Bool? {
    guard expression < starts.count, starts[expression] != Self.unknown, let names else { return nil }
    var next = starts[expression]
    while next >= 0 {
      guard let holds = holds(next, at: node, names) else { return nil }
      next = holds ? steps[next].ifTrue : steps[next].ifFalse
    }
    return next == Self.unknown ? nil : next == Self.yes
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
