import Testing

@testable import ReportXML

/// What is wrong with a schema is found when it is loaded, and told with its place.
struct RuleSetErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var kind: RuleSetError.Kind
    var argument: String
    var contents: String
    var attributes = ""
    var testDescription: String { "\(kind.rawValue) \(argument)" }

    init(_ kind: RuleSetError.Kind, _ argument: String, _ contents: String, attributes: String = "") {
      self.kind = kind
      self.argument = argument
      self.contents = contents
      self.attributes = attributes
    }

    static func test(_ kind: RuleSetError.Kind, _ argument: String, _ expression: String) -> Case {
      Case(kind, argument, "<pattern><rule context='*'><assert test=\"\(expression)\"/></rule></pattern>")
    }

    static func context(_ kind: RuleSetError.Kind, _ argument: String, _ expression: String) -> Case {
      Case(kind, argument, "<pattern><rule context=\"\(expression)\"/></pattern>")
    }
  }

  @Test(arguments: [
    Case(.unreadable, "", "<pattern>"), Case(.queryBinding, "xslt2", "", attributes: "queryBinding='xslt2'"),
    Case(.unexpectedElement, "rulee", "<pattern><rulee/></pattern>"),
    Case(.unexpectedElement, "group", "<group/>"),
    Case(.missingAttribute, "rule", "<pattern><rule/></pattern>"),
    Case(.missingAttribute, "assert", "<pattern><rule context='*'><assert/></rule></pattern>"),
    Case(.unknownPhase, "x", "", attributes: "defaultPhase='x'"),
    Case(.unknownReference, "pattern", "<pattern is-a='x'/>"),
    Case(.unknownReference, "rule", "<pattern><rule context='*'><extends rule='x'/></rule></pattern>"),
    Case(
      .unknownReference, "diagnostic",
      "<pattern><rule context='*'><assert test='1' diagnostics='x'/></rule></pattern>"),
    Case(.unavailable, "rules/x.sch", "<include href='x.sch'/>"),
    Case(
      .cycle, "x",
      "<pattern><rule abstract='true' id='x'><extends rule='x'/></rule>"
        + "<rule context='*'><extends rule='x'/></rule></pattern>"),
    Case(.cycle, "a", "<let name='a' value='$b'/><let name='b' value='$a'/>"),
    Case(.duplicateVariable, "a", "<let name='a' value='1'/><let name='a' value='2'/>"),
    .test(.undefinedVariable, "v", "$v"), .test(.undefinedPrefix, "q", "q:a"), .test(.undefinedPrefix, "q", "@q:*"),
    .test(.undefinedFunction, "matches", "matches(., 'x')"), .test(.undefinedFunction, "r:f", "r:f()"),
    .test(.expressionSyntax, "a b", "a b"), .test(.expressionSyntax, "a) or (b", "a) or (b"),
    .test(.expressionSyntax, "", ""), .test(.expressionSyntax, "'", "'"), .test(.expressionSyntax, "a[", "a["),
    .context(.contextSelectsNothing, "a and b", "a and b"), .context(.contextSelectsNothing, "1", "1"),
    .context(.contextSelectsNothing, "a |", "a |"), .context(.undefinedPrefix, "q", "q:a/b"),
  ])
  func isFound(_ test: Case) throws {
    let error = try #require(RuleSample.error(test.contents, attributes: test.attributes))
    #expect(error.kind == test.kind)
    #expect(error.arguments.first == test.argument || test.kind == .unreadable)
    #expect(error.file == "rules/main.sch")
    #expect(error.place != nil)
  }

  @Test func placeIsThatOfTheAttribute() throws {
    let error = try #require(
      RuleSample.error("<pattern>\n<rule context='*'>\n  <assert id='x' test='$v'/></rule></pattern>"))
    #expect(error.place?.line == 5)
    #expect(error.place?.column == 18)
  }

  @Test func placeIsThatInTheIncludedFile() throws {
    let error = try #require(
      RuleSample.error(
        "<include href='a.sch'/>",
        files: ["rules/a.sch": "<pattern xmlns='http://purl.oclc.org/dsdl/schematron'>\n <rule/></pattern>"]))
    #expect(error.kind == .missingAttribute && error.file == "rules/a.sch")
    #expect(error.place?.line == 2)
  }

  @Test func filesThatIncludeThemselvesAreRefused() throws {
    let open = "<pattern xmlns='http://purl.oclc.org/dsdl/schematron'>"
    #expect(
      RuleSample.error("<include href='a.sch'/>", files: ["rules/a.sch": open + "<include href='a.sch'/></pattern>"])?
        .kind == .cycle)
    #expect(
      RuleSample.error(
        "<include href='a.sch'/>",
        files: [
          "rules/a.sch": open + "<include href='b.sch'/></pattern>",
          "rules/b.sch": open + "<include href='a.sch'/></pattern>",
        ])?.kind == .cycle)
  }

  @Test func filesThatMultiplyAreRefused() throws {
    var files: [String: String] = [:]
    for level in 0..<30 {
      let href = "<include href='\(level + 1).sch'/>"
      files["rules/\(level).sch"] = "<p xmlns='http://purl.oclc.org/dsdl/schematron'>\(href)\(href)</p>"
    }
    files["rules/30.sch"] = "<p xmlns='http://purl.oclc.org/dsdl/schematron'/>"
    #expect(RuleSample.error("<include href='0.sch'/>", files: files)?.kind == .tooLarge)
  }

  @Test(arguments: ["<schema/>", "<s:rules xmlns:s='http://purl.oclc.org/dsdl/schematron'/>"])
  func otherRootsAreRefused(_ schema: String) {
    #expect(throws: RuleSetError.self) { try RuleSet(Array(schema.utf8)) }
  }
}
