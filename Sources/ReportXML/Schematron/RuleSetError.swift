/// Why a schema cannot be used: data, not words.
struct RuleSetError: Error, Sendable, Hashable {
  /// What is wrong; the arguments of each are named behind it.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The file is not XML that can be read. Words of the parser.
    case unreadable
    /// The root is not a schema of ISO Schematron. Name of the root.
    case notSchema
    /// The query language is not XPath 1.0. The language given; those supported.
    case queryBinding
    /// An element that has no meaning here. Its name.
    case unexpectedElement
    /// A required attribute is missing. Name of the element; of the attribute.
    case missingAttribute
    /// A phase that does not exist. Its name.
    case unknownPhase
    /// A reference to a pattern, rule, diagnostic or property that does not exist. What it refers to; the name.
    case unknownReference
    /// A file that cannot be had. Its name.
    case unavailable
    /// Files, rules or variables that need each other. A name among them.
    case cycle
    /// More nested or larger than is allowed. The limit.
    case tooLarge
    /// A variable defined twice. Its name.
    case duplicateVariable
    /// A variable that is not defined where it is used. Its name; the expression.
    case undefinedVariable
    /// A prefix that is not declared, or one that cannot be. The prefix; the expression.
    case undefinedPrefix
    /// A function that does not exist in XPath 1.0. Its name; the expression.
    case undefinedFunction
    /// An expression that is not XPath 1.0. The expression; words of the engine.
    case expressionSyntax
    /// A context that selects no nodes. The expression.
    case contextSelectsNothing
  }

  var kind: Kind
  /// The parts of the message.
  var arguments: [String]
  /// Name of the file.
  var file: String?
  /// Where in the file.
  var place: XMLPlace?

  init(_ kind: Kind, _ arguments: [String], file: String? = nil, place: XMLPlace? = nil) {
    self.kind = kind
    self.arguments = arguments
    self.file = file
    self.place = place
  }
}

/// An error with the element it is about, before its place is known.
struct SchemaFault: Error {
  var kind: RuleSetError.Kind
  var arguments: [String]
  var origin: SchemaElement.Origin
  var attribute: String?

  init(_ kind: RuleSetError.Kind, _ arguments: [String], _ origin: SchemaElement.Origin, attribute: String? = nil) {
    self.kind = kind
    self.arguments = arguments
    self.origin = origin
    self.attribute = attribute
  }
}
