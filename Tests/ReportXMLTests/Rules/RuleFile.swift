import Testing
internal import XMLBridge

@testable import ReportXML

/// `Schemas/report.sch`, read as XML.
enum RuleFile {
  /// An assert or report.
  struct Rule: Sendable, Hashable, CustomTestStringConvertible {
    var id: String
    var role = ""
    /// How many values it prints.
    var values = 0
    /// Its words, each value replaced by its number in braces, from 0.
    var template = ""

    var testDescription: String { id }
  }

  static let rules = (try? read()) ?? []
  static let expressions = (try? values("//@test | //@select | //@context | //@value | //@subject")) ?? []

  /// The functions of XPath 1.0, and the tests for kinds of nodes, which look like them.
  static let functions: Set<String> = [
    "last", "position", "count", "id", "local-name", "namespace-uri", "name", "string", "concat", "starts-with",
    "contains", "substring-before", "substring-after", "substring", "string-length", "normalize-space", "translate",
    "boolean", "not", "true", "false", "lang", "number", "sum", "floor", "ceiling", "round", "node", "text", "comment",
    "processing-instruction",
  ]

  /// The texts of the nodes that an expression selects.
  static func values(_ expression: String) throws -> [String] { try nodes(expression).map(\.text) }

  /// The names before an opening bracket, outside of literals.
  static func calls(in expression: String) -> [String] {
    let code = expression.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: "''")
    return code.split(separator: "(", omittingEmptySubsequences: false).dropLast().compactMap { part in
      let name = String(part.reversed().prefix { $0.isLetter || $0 == "-" }.reversed())
      return ["", "and", "or", "div", "mod"].contains(name) ? nil : name
    }
  }

  /// The anchor that the page's reader makes of a heading.
  static func anchor(_ heading: Substring) -> String {
    String(
      heading.drop { $0 == "#" || $0 == " " }.lowercased().compactMap {
        $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : $0 == " " ? "-" : nil
      })
  }

  private static func read() throws -> [Rule] {
    let tests = "(//sch:assert | //sch:report)"
    let roles = try byParent("\(tests)/@role")
    let words = try byParent("\(tests)/node()")
    return try nodes("\(tests)/@id").map { id in
      let place = parent(of: id.path)
      var rule = Rule(id: id.text, role: roles[place]?.first?.text ?? "")
      let template = (words[place] ?? []).map { node -> String in
        guard !node.path.hasSuffix("/text()") else { return node.text }
        defer { rule.values += 1 }
        return "{\(rule.values)}"
      }
      rule.template = template.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return rule
    }
  }

  private static func byParent(_ expression: String) throws -> [Substring: [XPath.Node]] {
    Dictionary(grouping: try nodes(expression)) { parent(of: $0.path) }
  }

  private static func parent(of path: String) -> Substring {
    path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
  }

  private static func nodes(_ expression: String) throws -> [XPath.Node] {
    let document = try Document(parsing: Files.bytes("\(Files.root)/Schemas/report.sch"))
    let path = try XPath(expression, namespaces: ["sch": "http://purl.oclc.org/dsdl/schematron"])
    guard case .nodes(let nodes) = try path.evaluate(in: document) else { return [] }
    return nodes
  }
}
