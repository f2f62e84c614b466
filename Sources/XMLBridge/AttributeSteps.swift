/// A question about one attribute that says which step comes next.
struct AttributeStep: Sendable {
  enum Question: Sendable { case exists, equals, starts, length }

  enum Subject: Sendable { case itself, own, ofParent }

  /// Steps that are answers.
  static let yes = -1
  static let no = -2
  static let unknown = -3

  var question: Question
  var subject: Subject
  /// The number of the name in ``AttributeDecisions/names``.
  var name = 0
  /// The bytes of the text among the literals of the decisions.
  var literal = 0..<0
  var length = 0...0
  var ifTrue: Int
  var ifFalse: Int
}

/// Makes the steps of conditions.
struct AttributeStepWriter {
  private(set) var names: [String] = []
  private(set) var steps: [AttributeStep] = []
  private(set) var literals: [UInt8] = []

  /// Adds the steps of a condition, the last first; the number of its first.
  mutating func add(_ condition: AttributeCondition, ifTrue: Int, ifFalse: Int) -> Int {
    switch condition {
    case .unknown: return AttributeStep.unknown
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
    _ question: AttributeStep.Question, _ operand: AttributeCondition.Operand, text: String = "",
    length: ClosedRange<Int> = 0...0, _ ifTrue: Int, _ ifFalse: Int
  ) -> Int {
    var step = AttributeStep(question: question, subject: .itself, length: length, ifTrue: ifTrue, ifFalse: ifFalse)
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
}
