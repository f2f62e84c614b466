import Testing
import XMLBridge

@testable import ReportXML

/// What is told from attributes alone is what XPath says.
struct AttributeConditionTests {
  static let expressions = [
    "@n", "@n = '1'", "'1' = @n", "@n != '1'", "not(@n)", "not(@n = '1')", "not(@n != '1')", "(@n)", "((@n = '1'))",
    "../@n", "../@n = '1' or ../@n = '2'", ". = '1'", ". != '1'", ".", "not(.)", "starts-with(., '一')",
    "starts-with(@n, '1')", "starts-with(@n, '')", "starts-with(../@n, '12')", "string-length(.) > 1",
    "string-length(@n) >= 2", "string-length(@n) < 2", "string-length(@n) <= 1", "string-length(../@n) = 2",
    "@n and @m", "@n or @m", "not(@n and @m)", "not(@n or not(@m))", "@n = '1' and @m = '2' or @n = '2'",
    "@n and (@m or @n = '1')", "@n = '1' and a", "a and @n = '1'", "@n or a", "not(@n = '1' and b)", "@n = \"1\"",
    "@n = ''", "@n = '&'", "@n = '“中”'", "@n = 1", "@n = @m", "@n | @m", "@*", "@r:n", "@r:n = '3'", "../../@n",
    "a/@n", "@n + 1 = 2", "@n = '1' = true()", "not(@n) = false()", "string-length(@n) > 1.5", "string-length(@n) > 0",
    "string-length('x') = 1", "starts-with('12', @n)", "starts-with(@n, @m)", "@and = '1' and @or", "true()", "'x'",
  ]

  static let document = """
    <r xmlns:r="urn:r" n="1"><a n="1" m="2"/><a n="2">x<b/></a><a r:n="3"/><r:a n="12" m=""/><a n=""/><a n="一二"/>\
    <b m="2" n="“中”"><a n="&amp;"/><!--1--><?p 1?></b><a n="a&#10;b" and="1" or="2"/>1</r>
    """

  @Test("at every node of a small document", arguments: expressions)
  func agree(_ expression: String) throws {
    try Self.compare([expression], in: Array(Self.document.utf8))
  }

  @Test("all expressions of the rules at every node of the samples")
  func rulesAgree() throws {
    let tests = try RuleSchema.standard(.archive).get().rules.patterns.flatMap { $0.rules.flatMap(\.tests) }.map(\.text)
    let plain = tests.filter { !$0.contains("$") && AttributeCondition(XPathTokens($0)).isUseful }
    #expect(plain.count > 20)
    for text in Samples.texts.prefix(3) { try Self.compare(plain, in: Conversion.of(text).xml) }
  }

  @Test("these are told without XPath")
  func useful() {
    let others = Self.expressions.prefix(36).filter { !AttributeCondition(XPathTokens($0)).isUseful }
    #expect(others == ["'1' = @n", "a and @n = '1'"])
    #expect(
      AttributeCondition(XPathTokens("@n = '1' and a or ../@m"))
        == .or(.and(.equals(.own("n"), "1"), .unknown), .exists(.ofParent("m"))))
    #expect(!AttributeCondition(XPathTokens("a and @n")).isUseful)
  }

  /// Compares what attributes say with what XPath says.
  private static func compare(_ expressions: [String], in xml: [UInt8]) throws {
    var program = XPathProgram()
    program.expressions = expressions
    program.namespaces = ["r": expressions.count == 1 ? "urn:r" : "urn:reportxml:1"]
    let document = try Document(parsing: xml)
    guard let slow = try XPathSession(CompiledExpressions(program), in: document) else {
      Issue.record("no session")
      return
    }
    program.conditions = expressions.map { AttributeCondition(XPathTokens($0)) }
    guard let quick = try XPathSession(CompiledExpressions(program), in: document) else {
      Issue.record("no session")
      return
    }
    for node in 0..<slow.nodes.count {
      for index in expressions.indices {
        let expected = try slow.holds(index, at: node)
        let found = try quick.holds(index, at: node)
        #expect(found == expected, "\(expressions[index]) at node \(node)")
      }
    }
  }
}
