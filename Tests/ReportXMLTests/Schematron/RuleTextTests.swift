import Testing

@testable import ReportXML

/// What results say and where they point.
struct RuleTextTests {
  private let document = "<r:report xmlns:r='urn:r'><text>你<p>好</p>\n<p k='v'>吗</p>!</text></r:report>"

  @Test func messagesHaveMarkupAndArguments() throws {
    let run = try RuleSample.run(
      """
      <pattern id="p"><rule id="q" context="p[@k]" role="r0">
      <assert id="t" test="false()" role="warning" flag="f" severity="info" see="s" icon="i" fpi="fp" xml:lang="zh"
        diagnostics="d1 d2" properties="e">
        Value  <span class="value"> <value-of select="."/></span> in <emph>some</emph>
        <dir value="rtl">text</dir>, <name/> of <name path="name(..)"/>
      </assert></rule></pattern>
      <diagnostics><diagnostic id="d1" xml:lang="en">one <value-of select="@k"/></diagnostic>
      <diagnostic id="d2">two</diagnostic></diagnostics>
      <properties><property id="e" role="x" scheme="y">three</property></properties>
      """, on: document, attributes: "xml:lang='de'")
    let result = try #require(run.results.first)
    #expect(result.text.string == "Value 吗 in some text, p of text")
    #expect(result.text.values == ["p", "text"])
    #expect(result.text.parts.contains(.marked(.span(class: "value"), "吗")))
    #expect(result.text.parts.contains(.marked(.emphasis(class: nil), "some")))
    #expect(result.text.parts.contains(.marked(.direction("rtl", class: nil), "text")))
    #expect([result.patternID, result.ruleID, result.id] == ["p", "q", "t"])
    #expect([result.role, result.flag, result.severity] == ["warning", "f", "info"])
    #expect([result.text.see, result.text.icon, result.text.fpi, result.text.language] == ["s", "i", "fp", "zh"])
    #expect(result.test == "false()")
    #expect(result.diagnostics.map(\.id) == ["d1", "d2"])
    #expect(result.diagnostics.map(\.text.string) == ["one v", "two"])
    #expect(result.diagnostics.map(\.text.language) == ["en", "de"])
    #expect(result.properties.map { [$0.id, $0.role, $0.scheme, $0.text.string] } == [["e", "x", "y", "three"]])
  }

  @Test(arguments: [
    ("p[@k]", "/r:report/text[1]/p[2]", 7, 2, 1),
    ("p/@k", "/r:report/text[1]/p[2]/@k", 7, 2, 4),
    ("p[@k]/text()", "/r:report/text[1]/p[2]/text()", 7, 2, 1),
    ("text/text()[last()]", "/r:report/text[1]/text()", 10, 1, 27),
    ("r:report", "/r:report", nil, 1, 1),
  ])
  func placesAreThoseOfTheNode(
    _ context: String, _ path: String, _ textOffset: Int?, _ line: Int, _ column: Int
  ) throws {
    let run = try RuleSample.run(
      "<pattern><rule context='\(context)'><report test='true()'/></rule></pattern>", on: document)
    let location = try #require(run.results.first?.location)
    #expect(location.path == path)
    #expect(location.place?.path == path)
    #expect(location.textRange?.lowerBound == textOffset)
    #expect(location.place?.line == line)
    #expect(location.place?.column == column)
  }

  @Test func subjectIsWhereTheResultIs() throws {
    let rule = """
      <pattern><rule context="text" subject="p[2]"><report test="true()"/><report test="true()" subject="p/@k"/>\
      <report test="true()" subject="nothing"/></rule></pattern>
      """
    let run = try RuleSample.run(rule, on: document)
    #expect(
      run.results.map(\.location.path) == [
        "/r:report/text[1]/p[2]", "/r:report/text[1]/p[2]/@k", "/r:report/text[1]",
      ])
  }

  @Test func theXPathOfAResultSelectsItsNode() throws {
    let source = "<r xmlns='urn:&apos;' xmlns:q='urn:q'>x<a/><q:a/>y<!--c--><a q:b='1' b='2'>z</a><?p?></r>"
    let run = try RuleSample.run(
      "<pattern><rule context='node() | @* | /'><report test='true()'/></rule></pattern>", on: source)
    #expect(run.results.count == 12)
    let rules = run.results.map { result in
      let context = result.location.xpath.split(separator: "&").joined(separator: "&amp;")
        .split(separator: "\"").joined(separator: "&quot;")
      return "<pattern><rule context=\"\(context)\"><report test='true()'/></rule></pattern>"
    }
    let again = try RuleSample.run(rules.joined(), on: source)
    #expect(again.results.map(\.location.path) == run.results.map(\.location.path))
  }
}
