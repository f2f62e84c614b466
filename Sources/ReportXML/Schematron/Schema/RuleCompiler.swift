internal import XMLBridge

/// Reads an expanded schema and compiles the patterns of one phase.
struct RuleCompiler {
  private let schema: SchemaElement
  private var table: ExpressionTable
  private(set) var patterns: [CompiledPattern] = []
  private var variables: VariableCompiler
  private var notes: [String: SchemaElement] = [:]

  let title: String?
  let version: String?
  /// Prefixes and URIs, in order.
  let namespaces: [(prefix: String, uri: String)]
  let phases: [String]
  let phase: String

  var program: XPathProgram { table.program }
  var sources: [ExpressionTable.Source] { table.sources }

  init(_ schema: SchemaElement, phase: String?) throws(SchemaFault) {
    self.schema = schema
    try Self.check(schema)
    title = schema.elements("title").first.map { RuleText.trimmed($0.text) }
    version = schema["schemaVersion"]
    var namespaces: [(prefix: String, uri: String)] = []
    for element in schema.elements("ns") {
      let prefix = try element.required("prefix")
      guard Writer.isName(prefix) else {
        throw SchemaFault(.undefinedPrefix, [prefix, ""], element.origin, attribute: "prefix")
      }
      namespaces.append((prefix, try element.required("uri")))
    }
    self.namespaces = namespaces
    table = ExpressionTable(namespaces: Dictionary(namespaces.map { ($0.prefix, $0.uri) }) { first, _ in first })
    variables = VariableCompiler()
    let declared = schema.elements("phase")
    phases = declared.compactMap { $0["id"] }
    self.phase = try Self.phase(phase, of: schema, among: phases)
    for container in schema.elements("diagnostics") + schema.elements("properties") {
      for note in container.elements("diagnostic") + container.elements("property") {
        notes["\(note.name) \(try note.required("id"))"] = note
      }
    }
    try compile(declared.first { $0["id"] == self.phase })
  }

  private static func check(_ schema: SchemaElement) throws(SchemaFault) {
    if let binding = schema["queryBinding"], !["xslt", "xpath"].contains(binding.lowercased()) {
      throw SchemaFault(.queryBinding, [binding, "xslt, xpath"], schema.origin, attribute: "queryBinding")
    }
    let known: Set<String> = ["title", "ns", "p", "let", "phase", "pattern", "diagnostics", "properties"]
    try schema.allow(known)
    for pattern in schema.elements("pattern") { try pattern.allow(["title", "p", "let", "rule"]) }
    for phase in schema.elements("phase") { try phase.allow(["title", "p", "let", "active"]) }
  }

  /// The phase that is asked for: `nil` and `#DEFAULT` mean the one of the schema.
  private static func phase(
    _ name: String?, of schema: SchemaElement, among phases: [String]
  ) throws(SchemaFault) -> String {
    let asked = name.flatMap { $0 == "#DEFAULT" ? nil : $0 }
    let phase = asked ?? schema["defaultPhase"] ?? "#ALL"
    guard phase == "#ALL" || phases.contains(phase) else {
      throw SchemaFault(
        .unknownPhase, [phase], schema.origin, attribute: asked == nil ? "defaultPhase" : nil)
    }
    return phase
  }

  // MARK: patterns

  private mutating func compile(_ phase: SchemaElement?) throws(SchemaFault) {
    var active = schema.elements("pattern")
    if let phase {
      let names = try phase.elements("active").map { element throws(SchemaFault) in
        let name = try element.required("pattern")
        guard active.contains(where: { $0["id"] == name }) else {
          throw SchemaFault(.unknownReference, ["pattern", name], element.origin, attribute: "pattern")
        }
        return name
      }
      active = active.filter { pattern in names.contains { $0 == pattern["id"] } }
    }
    let scopes = try variables.globals(schema, phase, active, &table)
    try keys()
    for (pattern, scope) in zip(active, scopes) { patterns.append(try compiled(pattern, scope)) }
  }

  /// The keys of XSLT; they may use no variables.
  private mutating func keys() throws(SchemaFault) {
    for key in schema.elements where key.name == "key" && key.namespace == SchemaNamespace.xslt {
      let match = try key.required("match")
      guard let pattern = ContextPattern(XPathTokens(match)) else {
        throw SchemaFault(.contextSelectsNothing, [match], key.origin, attribute: "match")
      }
      let source = ExpressionTable.Source(text: match, origin: key.origin, attribute: "match")
      let selection = try table.add(pattern.selection, source, in: VariableScope())
      let use = try expression(key, "use", VariableScope())
      table.add(XPathProgram.Key(name: try key.required("name"), match: selection, use: use))
    }
  }

  private mutating func compiled(
    _ pattern: SchemaElement, _ scope: VariableScope
  ) throws(SchemaFault) -> CompiledPattern {
    var rules: [CompiledRule] = []
    let language = pattern.language ?? schema.language
    for rule in pattern.elements("rule") { rules.append(try compiled(rule, scope, language)) }
    return CompiledPattern(
      id: pattern["id"], name: pattern.elements("title").first.map { RuleText.trimmed($0.text) }, role: pattern["role"],
      documents: try optional(pattern, "documents", scope), documentsText: pattern["documents"], rules: rules)
  }

  private mutating func compiled(
    _ rule: SchemaElement, _ outer: VariableScope, _ language: String?
  ) throws(SchemaFault) -> CompiledRule {
    try rule.allow(["let", "assert", "report", "p"])
    let context = try rule.required("context")
    let alternatives = try self.context(context, rule, outer)
    let scope = try variables.locals(rule, outer, &table)
    let subject = try optional(rule, "subject", scope)
    var tests: [CompiledTest] = []
    for test in rule.elements where test.isSchematron("assert") || test.isSchematron("report") {
      tests.append(try compiled(test, scope, rule.language ?? language, subject: subject))
    }
    return CompiledRule(
      id: rule["id"], name: rule["name"], context: context, role: rule["role"], flag: rule["flag"],
      alternatives: alternatives, tests: tests)
  }

  private mutating func context(
    _ text: String, _ rule: SchemaElement, _ scope: VariableScope
  ) throws(SchemaFault) -> [CompiledContext] {
    let source = ExpressionTable.Source(text: text, origin: rule.origin, attribute: "context")
    let tokens = XPathTokens(text)
    // As a whole it is compiled for its syntax alone.
    _ = try table.add(text, source, in: scope)
    guard let pattern = ContextPattern(tokens) else {
      throw SchemaFault(.contextSelectsNothing, [text], rule.origin, attribute: "context")
    }
    var contexts: [CompiledContext] = []
    for alternative in pattern.alternatives {
      switch alternative {
      case .root: contexts.append(.root)
      case .path(let path): contexts.append(.path(try table.add(path, source, in: scope)))
      case .everywhere(let text): contexts.append(.everywhere(try table.add(text, source, in: scope)))
      case .steps(let steps):
        contexts.append(
          .steps(
            try steps.map { step throws(SchemaFault) in
              CompiledContext.Step(
                test: nodeTest(step),
                condition: try step.condition.map { condition throws(SchemaFault) in
                  try table.add(condition, source, in: scope)
                },
                isAnywhere: step.isAnywhere)
            }))
      }
    }
    return contexts
  }

  private mutating func nodeTest(_ step: ContextPattern.Step) -> NodeTest {
    switch step.test {
    case .text: return .text
    case .comment: return .comment
    case .processingInstruction: return .processingInstruction
    case .named(nil, "*"): return step.isAttribute ? .anyAttribute : .anyElement
    case .named(let prefix, let local):
      let uri = prefix.flatMap { table.uri($0) } ?? ""
      guard local != "*" else {
        let number = table.number(ofNamespace: uri)
        return step.isAttribute ? .attributeOf(namespace: number) : .elementOf(namespace: number)
      }
      let number = table.number(of: XPathProgram.Name(local: local, namespace: uri))
      return step.isAttribute ? .attribute(number) : .element(number)
    }
  }

  // MARK: tests and texts

  private mutating func compiled(
    _ test: SchemaElement, _ scope: VariableScope, _ language: String?, subject: Int?
  ) throws(SchemaFault) -> CompiledTest {
    CompiledTest(
      kind: test.name == "assert" ? .failedAssert : .successfulReport, id: test["id"],
      expression: try expression(test, "test", scope), text: try test.required("test"), role: test["role"],
      flag: test["flag"], severity: test["severity"], subject: try optional(test, "subject", scope) ?? subject,
      message: try message(test, scope, language), diagnostics: try notes("diagnostic", "diagnostics", test, scope),
      properties: try notes("property", "properties", test, scope))
  }

  private mutating func notes(
    _ kind: String, _ attribute: String, _ test: SchemaElement, _ scope: VariableScope
  ) throws(SchemaFault) -> [CompiledNote] {
    var compiled: [CompiledNote] = []
    for id in (test[attribute] ?? "").split(whereSeparator: \.isWhitespace) {
      guard let note = notes["\(kind) \(id)"] else {
        throw SchemaFault(.unknownReference, [kind, String(id)], test.origin, attribute: attribute)
      }
      compiled.append(
        CompiledNote(
          id: String(id), role: note["role"], scheme: note["scheme"],
          message: try message(note, scope, schema.language)))
    }
    return compiled
  }

  private mutating func message(
    _ element: SchemaElement, _ scope: VariableScope, _ language: String?
  ) throws(SchemaFault) -> CompiledMessage {
    CompiledMessage(
      parts: try parts(element, scope), language: element.language ?? language, see: element["see"],
      icon: element["icon"], fpi: element["fpi"])
  }

  private mutating func parts(
    _ element: SchemaElement, _ scope: VariableScope
  ) throws(SchemaFault) -> [CompiledMessage.Part] {
    var parts: [CompiledMessage.Part] = []
    for child in element.children {
      switch child {
      case .text(let text): parts.append(.text(text))
      case .element(let inner): parts += try part(inner, scope)
      }
    }
    return parts
  }

  private mutating func part(
    _ element: SchemaElement, _ scope: VariableScope
  ) throws(SchemaFault) -> [CompiledMessage.Part] {
    guard element.namespace == SchemaNamespace.schematron else {
      guard element.namespace == SchemaNamespace.xslt else { return try parts(element, scope) }
      switch element.name {
      case "copy-of": return [.copy(try expression(element, "select", scope))]
      case "value-of": return [.value(try expression(element, "select", scope))]
      case "text": return [.text(element.text)]
      default: throw SchemaFault(.unexpectedElement, [element.name], element.origin)
      }
    }
    switch element.name {
    case "value-of": return [.value(try expression(element, "select", scope))]
    case "name":
      let source = ExpressionTable.Source(text: "name()", origin: element.origin, attribute: "path")
      let path = element["path"]
      return [.value(try path == nil ? table.add("name()", source, in: scope) : expression(element, "path", scope))]
    case "emph": return [.marked(.emphasis(class: element["class"]), try parts(element, scope))]
    case "dir": return [.marked(.direction(element["value"], class: element["class"]), try parts(element, scope))]
    case "span": return [.marked(.span(class: try element.required("class")), try parts(element, scope))]
    default: throw SchemaFault(.unexpectedElement, [element.name], element.origin)
    }
  }

  // MARK: expressions

  private mutating func expression(
    _ element: SchemaElement, _ attribute: String, _ scope: VariableScope
  ) throws(SchemaFault) -> Int {
    let text = try element.required(attribute)
    let source = ExpressionTable.Source(text: text, origin: element.origin, attribute: attribute)
    return try table.add(text, source, in: scope)
  }

  private mutating func optional(
    _ element: SchemaElement, _ attribute: String, _ scope: VariableScope
  ) throws(SchemaFault) -> Int? {
    try element[attribute] == nil ? nil : expression(element, attribute, scope)
  }
}

extension SchemaElement {
  /// Refuses elements of Schematron among the children that mean nothing here: passing over one would be passing over a
  /// rule.
  fileprivate func allow(_ names: Set<String>) throws(SchemaFault) {
    for element in elements where element.namespace == SchemaNamespace.schematron && !names.contains(element.name) {
      throw SchemaFault(.unexpectedElement, [element.name], element.origin)
    }
  }
}

extension RuleText {
  /// A text with its white space normalised.
  static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
