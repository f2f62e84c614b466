import Testing
import XMLBridge

@testable import ReportXML

/// The report of a run in SVRL.
struct SVRLTests {
  private static let schema = try? RelaxNGSchema(
    definition: Files.bytes("\(Files.root)/Tests/ReportXMLTests/Schematron/svrl.rng"))

  private func svrl(_ contents: String, on document: String, attributes: String = "") throws -> String {
    let rules = try RuleSet(RuleSample.schema(contents, attributes: attributes), name: "main.sch") { name in
      name == "other.xml" ? Array("<r><a/></r>".utf8) : nil
    }
    let run = rules.evaluate(in: try Document(parsing: Array(document.utf8)))
    let bytes = try SVRLWriter(rules: rules, run: run).write()
    let outcome = try #require(Self.schema).validate(try Document(parsing: bytes))
    #expect(outcome.isValid, "\(outcome.diagnostics.map(\.message))")
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func saysAllThatARunKnows() throws {
    let text = try svrl(
      """
      <title>The  rules</title><phase id="ph"><active pattern="p"/></phase>
      <pattern id="p" role="x"><title>A pattern</title><rule id="q" context="a[@n]" role="y" flag="z">
      <assert id="t" test="@n &lt; 1" role="warning" flag="f" severity="info" see="s" xml:lang="en" diagnostics="d"
        properties="e">A <span class="n"><value-of select="@n"/></span> &amp; <emph class="c">b</emph> <dir
        value="ltr">c</dir>.</assert><report id="not a name" test="true()"/></rule></pattern>
      <diagnostics><diagnostic id="d" role="dr">D</diagnostic></diagnostics>
      <properties><property id="e" scheme="es"><copy-of xmlns="http://www.w3.org/1999/XSL/Transform" select="b"/>\
      </property></properties>
      """,
      on: "<r xmlns:q='urn:q'>\n<a n='2'><b q:c='1'>x<q:d/></b></a></r>",
      attributes: "schemaVersion='1.0' defaultPhase='ph'")
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svrl:schematron-output xmlns:rx="urn:reportxml:svrl:1" title="The rules" phase="ph" schemaVersion="1.0" \
        xmlns:svrl="http://purl.oclc.org/dsdl/svrl">\
        <svrl:ns-prefix-in-attribute-values prefix="r" uri="urn:r"/>\
        <svrl:active-pattern id="p" name="A pattern" role="x"/>\
        <svrl:fired-rule id="q" context="a[@n]" role="y" flag="z"/>\
        <svrl:failed-assert id="t" location="/*[local-name()='r' and namespace-uri()=''][1]\
        /*[local-name()='a' and namespace-uri()=''][1]" test="@n &lt; 1" role="warning" flag="f" severity="info">\
        <svrl:diagnostic-reference diagnostic="d" role="dr"><svrl:text>D</svrl:text></svrl:diagnostic-reference>\
        <svrl:property-reference property="e" scheme="es"><svrl:text>\
        <b xmlns:q="urn:q" q:c="1">x<q:d/></b></svrl:text></svrl:property-reference>\
        <svrl:text xml:lang="en" see="s" rx:line="2" rx:column="1">A <svrl:span class="n">2</svrl:span> &amp; \
        <svrl:emph class="c">b</svrl:emph> <svrl:dir dir="ltr">c</svrl:dir>.</svrl:text></svrl:failed-assert>\
        <svrl:successful-report location="/*[local-name()='r' and namespace-uri()=''][1]\
        /*[local-name()='a' and namespace-uri()=''][1]" test="true()"><svrl:text rx:line="2" rx:column="1"/>\
        </svrl:successful-report></svrl:schematron-output>

        """)
  }

  @Test func saysWhatCouldNotBeEvaluated() throws {
    let text = try svrl(
      "<pattern><rule context='a'><assert id='t' test=\"document('x')\"/></rule></pattern>", on: "<r><a/><a/></r>")
    #expect(text.contains("<rx:failure part=\"test\" reason=\"denied\" test=\"t\""))
    #expect(text.contains("count=\"2\">document('x')</rx:failure>"))
  }

  @Test func isValidWithoutPatternsAndWithOtherDocuments() throws {
    #expect(try svrl("", on: "<r/>").contains("<svrl:active-pattern/>"))
    let text = try svrl(
      "<pattern documents=\"//@x\"><rule context='a'><report test='.'/><assert test='.'/></rule></pattern>",
      on: "<r x='other.xml'><b x='none.xml'/></r>")
    #expect(text.contains("<svrl:active-pattern documents=\"other.xml\"/>"))
    #expect(text.contains("reason=\"unavailable\""))
  }
}
