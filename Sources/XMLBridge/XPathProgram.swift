/// XPath expressions that belong together, with all that their evaluation needs to know: a description, nothing compiled.
///
/// Everything is named by its number, its index in these arrays.
package struct XPathProgram: Sendable, Hashable {
  /// A variable, evaluated when an expression first asks for it.
  package struct Variable: Sendable, Hashable {
    /// Where its value comes from.
    package enum Value: Sendable, Hashable {
      case expression(Int)
      case text(String)
    }

    package var value: Value
    /// Whether it has one value for the run, found at the root of the first document, or one for each current node.
    package var isGlobal: Bool

    package init(_ value: Value, isGlobal: Bool) {
      self.value = value
      self.isGlobal = isGlobal
    }
  }

  /// A key of XSLT: finds nodes by a text (`key()`).
  package struct Key: Sendable, Hashable {
    package var name: String
    /// The expression that selects the nodes, evaluated at the root.
    package var match: Int
    /// The expression that says what a node is found by, evaluated at it.
    package var use: Int

    package init(name: String, match: Int, use: Int) {
      self.name = name
      self.match = match
      self.use = use
    }
  }

  /// An expanded name; `namespace` is empty for none.
  package struct Name: Sendable, Hashable {
    package var local: String
    package var namespace: String

    package init(local: String, namespace: String) {
      self.local = local
      self.namespace = namespace
    }
  }

  /// The expressions; they refer to variable 3 as `$v3`.
  package var expressions: [String] = []
  /// For each expression what is known of it beforehand, if anything.
  package var conditions: [AttributeCondition?] = []
  /// URIs by prefix.
  package var namespaces: [String: String] = [:]
  package var variables: [Variable] = []
  package var keys: [Key] = []
  /// The names that a ``NodeTable`` looks for.
  package var names: [Name] = []
  /// The namespaces that a ``NodeTable`` looks for.
  package var namespaceNames: [String] = []

  package init() {}

  /// The functions that expressions may call besides those of XPath 1.0; `document` is there to be refused.
  package static let functions: Set<String> = ["current", "key", "generate-id", "document"]
}
