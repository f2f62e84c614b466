import Testing

@testable import ReportXML

/// Each feature of ISO Schematron, with a schema and a document of its own.
struct RuleFeatureTests {
  private let document = "<r><a n='1'>x<b/></a><a n='2'/><!--c--><?p i?></r>"

  @Test func firstMatchingRuleOfAPatternWins() throws {
    let messages = try RuleSample.messages(
      """
      <pattern>
        <rule context="a[@n='2']"><report test="true()">second <value-of select="@n"/></report></rule>
        <rule context="a"><report test="true()">any <value-of select="@n"/></report></rule>
      </pattern>
      <pattern><rule context="*"><report test="@n">other pattern</report></rule></pattern>
      """, on: document)
    #expect(messages == ["any 1", "second 2", "other pattern", "other pattern"])
  }

  @Test(
    arguments: [
      ("a", "/r/a[1] /r/a[2]"), ("a/@n", "/r/a[1]/@n /r/a[2]/@n"), ("@*", "/r/a[1]/@n /r/a[2]/@n"),
      ("text()", "/r/a[1]/text()"), ("comment()", "/r/comment()"),
      ("processing-instruction()", "/r/processing-instruction()"), ("processing-instruction('q')", ""), ("/", "/"),
      ("/r/a", "/r/a[1] /r/a[2]"), ("/a", ""), ("r//b", "/r/a[1]/b[1]"), ("a[2]", "/r/a[2]"),
      ("a[last()]", "/r/a[2]"), ("(a | b)[1]", "/r/a[1] /r/a[1]/b[1]"), ("b | a[@n = 2]", "/r/a[1]/b[1] /r/a[2]"),
      ("a[not(b)]/@n", "/r/a[2]/@n"),
      (
        "node()",
        "/r /r/a[1] /r/a[1]/text() /r/a[1]/b[1] /r/a[2] /r/comment() "
          + "/r/processing-instruction()"
      ),
      ("child::a/attribute::n", "/r/a[1]/@n /r/a[2]/@n"), ("a/following-sibling::a", "/r/a[2]"),
    ])
  func contextsTakeNodesOfEveryKind(_ context: String, _ paths: String) throws {
    let run = try RuleSample.run(
      "<pattern><rule context=\"\(context)\"><report test=\"true()\"/></rule></pattern>", on: document)
    #expect(run.results.map(\.location.path).joined(separator: " ") == paths)
    #expect(run.isComplete)
  }

  @Test func currentIsTheNodeOfTheRule() throws {
    let rule = """
      <pattern><rule context="a"><report test="//a[@n &gt; current()/@n]">\
      <value-of select="count(//a[@n != current()/@n])"/></report></rule></pattern>
      """
    #expect(try RuleSample.messages(rule, on: document) == ["1"])
  }

  @Test func keysFindNodes() throws {
    let messages = try RuleSample.messages(
      """
      <xsl:key xmlns:xsl="http://www.w3.org/1999/XSL/Transform" name="n" match="a" use="@n"/>
      <pattern><rule context="r"><report test="key('n', '2')"><value-of select="count(key('n', a/@n))"/>, \
      <value-of select="generate-id(key('n', '2')) = generate-id(a[2])"/></report></rule></pattern>
      """, on: document)
    #expect(messages == ["2, true"])
  }

  @Test func phasesChoosePatterns() throws {
    let schema = """
      <phase id="one"><active pattern="p1"/></phase><phase id="none"/>
      <pattern id="p1"><rule context="/"><report test="true()">1</report></rule></pattern>
      <pattern id="p2"><rule context="/"><report test="true()">2</report></rule></pattern>
      """
    let attributes = "defaultPhase='one'"
    #expect(try RuleSample.messages(schema, on: document) == ["1", "2"])
    #expect(try RuleSample.messages(schema, on: document, attributes: attributes) == ["1"])
    #expect(try RuleSample.messages(schema, on: document, phase: "#DEFAULT", attributes: attributes) == ["1"])
    #expect(try RuleSample.messages(schema, on: document, phase: "#ALL", attributes: attributes) == ["1", "2"])
    #expect(try RuleSample.messages(schema, on: document, phase: "none") == [])
    let rules = try RuleSet(RuleSample.schema(schema), phase: "one")
    #expect(rules.phase == "one" && rules.phases == ["one", "none"] && rules.testCount == 1)
  }

  @Test func abstractPatternsTakeParameters() throws {
    let messages = try RuleSample.messages(
      """
      <pattern abstract="true" id="t"><param name="least" value="1"/>
        <rule context="$element"><report test="@$name >= $least"><value-of select="@$name"/>\
      <name path="name($what)"/></report></rule></pattern>
      <pattern is-a="t"><param name="element" value="a"/><param name="name" value="n"/>\
      <param name="what" value=".."/></pattern>
      <pattern is-a="t"><param name="element" value="r/a"/><param name="name" value="n"/>\
      <param name="what" value="."/><param name="least" value="2"/></pattern>
      """, on: document)
    #expect(messages == ["1r", "2r", "2a"])
  }

  @Test func rulesExtendAbstractRules() throws {
    let messages = try RuleSample.messages(
      """
      <pattern>
        <rule abstract="true" id="base"><let name="n" value="@n"/><report test="$n = 1">base</report></rule>
        <rule abstract="true" id="more"><extends rule="base"/><report test="$n = 2">more</report></rule>
        <rule context="a"><extends rule="more"/><assert test="$n != 2">own</assert></rule>
      </pattern>
      """, on: document)
    #expect(messages == ["base", "more", "own"])
  }

  @Test func filesAreIncluded() throws {
    let namespace = "xmlns='http://purl.oclc.org/dsdl/schematron'"
    let messages = try RuleSample.messages(
      """
      <include href="parts/pattern.sch"/>
      <pattern><rule context="/"><extends href="parts/rules.sch#x"/></rule></pattern>
      """, on: document,
      files: [
        "rules/parts/pattern.sch": "<pattern \(namespace)><include href='../rule.sch'/></pattern>",
        "rules/rule.sch": "<rule \(namespace) context='/'><report test='true()'>included</report></rule>",
        "rules/parts/rules.sch":
          "<x \(namespace)><rule id='y'/><rule id='x'><report test='true()'>extended</report></rule></x>",
      ])
    #expect(messages == ["included", "extended"])
  }

  @Test func patternsLookIntoOtherDocuments() throws {
    let run = try RuleSample.run(
      """
      <let name="limit" value="count(//a)"/>
      <pattern documents="/r/a/@see"><let name="all" value="//a"/>
      <rule context="x"><let name="here" value="."/>\
      <report test="$limit = count($all) and $here/y"><name/></report></rule></pattern>
      """, on: "<r><a see='1.xml'/><a see='2.xml'/><a see='3.xml'/></r>",
      files: ["rules/1.xml": "<r><x/><x>\n<y/></x></r>", "rules/2.xml": "<x><y/></x>"])
    #expect(run.results.map(\.location.path) == ["/r/x[2]", "/x"])
    #expect(run.results.map(\.location.document) == ["rules/1.xml", "rules/2.xml"])
    #expect(run.activePatterns.map(\.document) == ["rules/1.xml", "rules/2.xml"])
    // A document that is not to be had is told, not passed over.
    #expect(run.failures.map(\.expression) == ["rules/3.xml"])
    #expect(run.failures.map(\.reason) == [.unavailable])
  }

  @Test func countsWhatWasDone() throws {
    let run = try RuleSample.run(
      """
      <pattern id="p"><rule id="q" context="a"><assert test="@n = 1"/><report test="@n"/></rule>
      <rule context="c"><assert test="false()"/></rule></pattern>
      """, on: document)
    #expect(run.plannedRules == 2 && run.firedRules == 1)
    #expect(run.plannedTests == 3 && run.evaluatedTests == 4)
    #expect(run.failedAsserts == 1 && run.successfulReports == 2)
    #expect(run.firings.count == 2 && run.activePatterns.map(\.firings) == [0..<2])
    #expect(run.results.map(\.firing) == [0, 1, 1])
  }
}
