internal import XMLBridge

/// Gathers the expressions of a schema, each checked for names that nobody defines.
struct ExpressionTable {
  /// Where an expression stands, and as the author wrote it.
  struct Source: Sendable {
    var text: String
    var origin: SchemaElement.Origin
    var attribute: String?
  }

  private(set) var program = XPathProgram()
  private(set) var sources: [Source] = []
  private var nameNumbers: [XPathProgram.Name: Int] = [:]

  /// - Parameter namespaces: URIs by prefix.
  init(namespaces: [String: String]) { program.namespaces = namespaces }

  /// Adds an expression whose variables are numbered by `scope`.
  mutating func add(_ text: String, _ source: Source, in scope: VariableScope) throws(SchemaFault) -> Int {
    let tokens = XPathTokens(text)
    try check(tokens, text, source)
    var numbered: [UInt8] = []
    var done = 0
    for token in tokens.tokens {
      guard case .variable(let name) = token.kind else { continue }
      guard let number = scope[name] else {
        throw SchemaFault(.undefinedVariable, [name, source.text], source.origin, attribute: source.attribute)
      }
      numbered += tokens.bytes[done..<token.range.lowerBound]
      numbered += "$v\(number)".utf8
      done = token.range.upperBound
    }
    numbered += tokens.bytes[done...]
    program.expressions.append(String(decoding: numbered, as: UTF8.self))
    let condition = AttributeCondition(tokens)
    program.conditions.append(condition.isUseful ? condition : nil)
    sources.append(source)
    return program.expressions.count - 1
  }

  mutating func add(_ variable: XPathProgram.Variable) -> Int {
    program.variables.append(variable)
    return program.variables.count - 1
  }

  mutating func define(_ variable: Int, as value: XPathProgram.Variable.Value) {
    program.variables[variable].value = value
  }

  mutating func add(_ key: XPathProgram.Key) { program.keys.append(key) }

  /// The number of a name for node tables.
  mutating func number(of name: XPathProgram.Name) -> Int {
    if let number = nameNumbers[name] { return number }
    program.names.append(name)
    nameNumbers[name] = program.names.count - 1
    return program.names.count - 1
  }

  /// The number of a namespace for node tables.
  mutating func number(ofNamespace uri: String) -> Int {
    if let number = program.namespaceNames.firstIndex(of: uri) { return number }
    program.namespaceNames.append(uri)
    return program.namespaceNames.count - 1
  }

  func uri(_ prefix: String) -> String? { prefix == "xml" ? SchemaNamespace.xml : program.namespaces[prefix] }

  /// The variables that a piece of XPath refers to.
  static func variables(of text: String) -> [String] {
    XPathTokens(text).tokens.compactMap { if case .variable(let name) = $0.kind { name } else { nil } }
  }

  private func check(_ tokens: XPathTokens, _ text: String, _ source: Source) throws(SchemaFault) {
    func fault(_ kind: RuleSetError.Kind, _ arguments: [String]) -> SchemaFault {
      SchemaFault(kind, arguments, source.origin, attribute: source.attribute)
    }
    guard tokens.isBalanced, !tokens.tokens.isEmpty else { throw fault(.expressionSyntax, [source.text, ""]) }
    for token in tokens.tokens {
      switch token.kind {
      case .function(let prefix, let local):
        if prefix != nil || !(Self.functions.contains(local) || XPathProgram.functions.contains(local)) {
          throw fault(.undefinedFunction, [tokens.text(token.range), source.text])
        }
      case .name(let prefix?, _):
        if uri(prefix) == nil { throw fault(.undefinedPrefix, [prefix, source.text]) }
      default: continue
      }
    }
  }

  /// The functions of XPath 1.0.
  private static let functions: Set<String> = [
    "last", "position", "count", "id", "local-name", "namespace-uri", "name", "string", "concat", "starts-with",
    "contains", "substring-before", "substring-after", "substring", "string-length", "normalize-space", "translate",
    "boolean", "not", "true", "false", "lang", "number", "sum", "floor", "ceiling", "round",
  ]
}

/// The variables that an expression can see, by name.
struct VariableScope {
  private var numbers: [String: Int] = [:]

  subscript(_ name: String) -> Int? {
    get { numbers[name] }
    set { numbers[name] = newValue }
  }

  /// These, with those of `inner` in front.
  func merging(_ inner: VariableScope) -> VariableScope {
    var merged = self
    merged.numbers.merge(inner.numbers) { _, inner in inner }
    return merged
  }
}
