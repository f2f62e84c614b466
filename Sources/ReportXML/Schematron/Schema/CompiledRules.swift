/// A pattern of a rule set, with its expressions as numbers.
struct CompiledPattern: Sendable {
  var id: String?
  var name: String?
  var role: String?
  /// The expression that names other documents to look at instead.
  var documents: Int?
  var documentsText: String?
  var rules: [CompiledRule]
}

/// A rule of a pattern.
struct CompiledRule: Sendable {
  var id: String?
  var name: String?
  /// The context as it was written.
  var context: String
  var role: String?
  var flag: String?
  var alternatives: [CompiledContext]
  var tests: [CompiledTest]
}

/// An alternative of a context.
enum CompiledContext: Sendable {
  struct Step: Sendable {
    var test: NodeTest
    var condition: Int?
    var isAnywhere: Bool
  }

  case root
  case steps([Step])
  case path(Int)
  case everywhere(Int)
}

/// Which nodes a step takes, by the numbers of a node table.
enum NodeTest: Sendable, Hashable {
  case element(Int), attribute(Int)
  case anyElement, anyAttribute
  case elementOf(namespace: Int), attributeOf(namespace: Int)
  case text, comment, processingInstruction
}

/// An assertion: an `assert` or a `report`.
struct CompiledTest: Sendable {
  var kind: RuleResult.Kind
  var id: String?
  var expression: Int
  /// The test as it was written.
  var text: String
  var role: String?
  var flag: String?
  var severity: String?
  var subject: Int?
  var message: CompiledMessage
  var diagnostics: [CompiledNote]
  var properties: [CompiledNote]
}

/// A diagnostic or a property that a test refers to.
struct CompiledNote: Sendable {
  var id: String
  var role: String?
  var scheme: String?
  var message: CompiledMessage
}

/// A text with expressions in it.
struct CompiledMessage: Sendable {
  indirect enum Part: Sendable {
    case text(String)
    case value(Int)
    case copy(Int)
    case marked(RuleText.Mark, [Part])
  }

  var parts: [Part]
  var language: String?
  var see: String?
  var icon: String?
  var fpi: String?
}
