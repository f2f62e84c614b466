internal import XMLBridge

/// Numbers the variables of a schema and says who sees which.
///
/// A variable of a pattern hides one of the phase, and that one of the schema; patterns without a variable of this name
/// see it too, if no two patterns have it. Global variables may stand in any order; those of a rule see only the ones
/// before them.
struct VariableCompiler {
  /// Longest chain of variables that need each other: each is an evaluation inside of another one.
  static let depthLimit = 64

  private struct Definition {
    var element: SchemaElement
    var name: String
    var number: Int
  }

  /// By number; 0 for a variable that is being followed.
  private var depths: [Int: Int] = [:]
  private var needs: [Int: [Int]] = [:]

  /// Adds the variables of the schema, the phase and the patterns; the scope of each pattern.
  mutating func globals(
    _ schema: SchemaElement, _ phase: SchemaElement?, _ patterns: [SchemaElement], _ table: inout ExpressionTable
  ) throws(SchemaFault) -> [VariableScope] {
    let outer = try definitions(schema, isGlobal: true, &table)
    let middle = try phase.map { phase throws(SchemaFault) in try definitions(phase, isGlobal: true, &table) } ?? []
    let inner = try patterns.map { pattern throws(SchemaFault) in try definitions(pattern, isGlobal: true, &table) }
    for definition in inner.joined() {
      guard let first = outer.first(where: { $0.name == definition.name }) else { continue }
      throw SchemaFault(.duplicateVariable, [first.name], definition.element.origin, attribute: "name")
    }
    let counts = Dictionary(inner.joined().map { ($0.name, 1) }, uniquingKeysWith: +)
    let shared = scope(inner.joined().filter { counts[$0.name] == 1 })
    let base = shared.merging(scope(outer))
    let common = base.merging(scope(middle))
    let scopes = inner.map { common.merging(scope($0)) }
    for definition in outer { try define(definition, base, &table) }
    for definition in middle { try define(definition, common, &table) }
    for (definitions, scope) in zip(inner, scopes) {
      for definition in definitions { try define(definition, scope, &table) }
    }
    for definition in outer + middle + inner.joined() { try follow(definition.number, definition.element, 1) }
    return scopes
  }

  /// Adds the variables of a rule; what its tests see.
  mutating func locals(
    _ rule: SchemaElement, _ outer: VariableScope, _ table: inout ExpressionTable
  ) throws(SchemaFault) -> VariableScope {
    var scope = outer
    for definition in try definitions(rule, isGlobal: false, &table) {
      try define(definition, scope, &table)
      try follow(definition.number, definition.element, 1)
      scope[definition.name] = definition.number
    }
    return scope
  }

  private func scope(_ definitions: some Sequence<Definition>) -> VariableScope {
    var scope = VariableScope()
    for definition in definitions { scope[definition.name] = definition.number }
    return scope
  }

  private func definitions(
    _ parent: SchemaElement, isGlobal: Bool, _ table: inout ExpressionTable
  ) throws(SchemaFault) -> [Definition] {
    var definitions: [Definition] = []
    var names: Set<String> = []
    for element in parent.elements("let") {
      let name = try element.required("name")
      guard names.insert(name).inserted else {
        throw SchemaFault(.duplicateVariable, [name], element.origin, attribute: "name")
      }
      let number = table.add(XPathProgram.Variable(.text(element.text), isGlobal: isGlobal))
      definitions.append(Definition(element: element, name: name, number: number))
    }
    return definitions
  }

  /// Gives a variable its value: the attribute, or else the text of the content.
  private mutating func define(
    _ definition: Definition, _ scope: VariableScope, _ table: inout ExpressionTable
  ) throws(SchemaFault) {
    guard let value = definition.element["value"] else { return }
    let source = ExpressionTable.Source(text: value, origin: definition.element.origin, attribute: "value")
    table.define(definition.number, as: .expression(try table.add(value, source, in: scope)))
    needs[definition.number] = ExpressionTable.variables(of: value).compactMap { scope[$0] }
  }

  /// Refuses variables that need themselves, and chains that are too long.
  @discardableResult
  private mutating func follow(_ number: Int, _ element: SchemaElement, _ level: Int) throws(SchemaFault) -> Int {
    if let depth = depths[number] {
      if depth == 0 { throw SchemaFault(.cycle, [element["name"] ?? ""], element.origin, attribute: "name") }
      return depth
    }
    depths[number] = 0
    var depth = 1
    for need in needs[number] ?? [] {
      if level >= Self.depthLimit { throw SchemaFault(.tooLarge, ["\(Self.depthLimit)"], element.origin) }
      depth = max(depth, try follow(need, element, level + 1) + 1)
    }
    if depth > Self.depthLimit { throw SchemaFault(.tooLarge, ["\(Self.depthLimit)"], element.origin) }
    depths[number] = depth
    return depth
  }
}
