/// One assertion that failed, or one report that succeeded, at one node.
struct RuleResult: Sendable, Hashable {
  enum Kind: String, Sendable, Hashable { case failedAssert, successfulReport }

  /// A diagnostic or a property.
  struct Note: Sendable, Hashable {
    var id: String
    var role: String?
    var scheme: String?
    var text: RuleText
  }

  var kind: Kind
  var id: String?
  var patternID: String?
  var ruleID: String?
  var role: String?
  var flag: String?
  var severity: String?
  /// The test as it is written in the schema.
  var test: String
  /// The message; with it `see`, `icon`, `fpi` and the language.
  var text: RuleText
  var diagnostics: [Note]
  var properties: [Note]
  /// Which of ``RuleRun/firings`` it belongs to.
  var firing: Int
  /// Where it is: the subject, or else the node the rule fired at.
  var location = RuleLocation()
}

/// Where a node stands.
struct RuleLocation: Sendable, Hashable {
  /// The document, if not the one that was given.
  var document: String?
  /// The element, or the name of the attribute; for other nodes the element they are in.
  ///
  /// Its `path` is that of the node itself: `/report/text[1]/p[3]/@id`. `nil` for the root.
  var place: XMLPlace?
  /// The way to the node, also where there is no place.
  var path = "/"
  /// The bytes of the text of the report that the node holds; `nil` outside of the text.
  var textRange: Range<Int>?
  /// An XPath 1.0 that selects this node and no other, whatever prefixes are bound.
  var xpath = "/"
}

/// Something that could not be evaluated, so that the run is incomplete.
struct RuleFailure: Error, Sendable, Hashable {
  /// What could not be evaluated.
  enum Part: String, Sendable, Hashable { case context, test, subject, message, documents, run }

  /// Why not.
  enum Reason: String, Sendable, Hashable {
    /// It took more work than is allowed.
    case tooMuchWork
    /// It asks for something that is not allowed.
    case denied
    /// A document that cannot be had.
    case unavailable
    /// It has no value: a wrong type, for example.
    case noValue
    /// There was no memory.
    case noMemory
  }

  var part: Part
  var reason: Reason
  /// The variable at fault, as its expression, if it is not the part itself.
  var variable: String?
  /// The expression as it is written in the schema.
  var expression: String
  /// Words of the engine: for those who know it.
  var detail: String
  var patternID: String?
  var ruleID: String?
  /// Of the assertion or report.
  var testID: String?
  /// The first node where it happened.
  var location = RuleLocation()
  /// At how many nodes it happened; a test that took too much work is not tried again.
  var count = 1

  static var noMemory: RuleFailure {
    RuleFailure(part: .run, reason: .noMemory, expression: "", detail: "")
  }
}
