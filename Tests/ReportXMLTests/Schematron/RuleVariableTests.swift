import Testing

@testable import ReportXML

/// Variables: who sees them, and when they are evaluated.
struct RuleVariableTests {
  private let document = "<r><a n='1'/><a n='2'/></r>"

  @Test func innerVariablesHideOuterOnes() throws {
    let messages = try RuleSample.messages(
      """
      <let name="s" value="'schema'"/><let name="later" value="concat($s, '!')"/><let name="f" value="'schema'"/>
      <phase id="ph"><let name="f" value="'phase'"/><active pattern="p"/></phase>
      <pattern id="p"><let name="q" value="concat($f, ' in pattern')"/>
        <rule context="a[@n = 1]"><let name="v" value="@n"/><let name="w" value="$v + 1"/><let name="s" value="'rule'"/>
          <report test="true()"><value-of select="concat($s, ' ', $later, ' ', $q, ' ', $w)"/></report></rule>
        <rule context="a"><report test="true()"><value-of select="$s"/></report></rule>
      </pattern>
      """, on: document, phase: "ph")
    #expect(messages == ["rule schema! phase in pattern 2", "schema"])
  }

  @Test func variablesOfRulesBelongToTheNode() throws {
    let rule = """
      <pattern><rule context="a"><let name="v" value="@n"/>\
      <report test="$v"><value-of select="$v"/></report></rule></pattern>
      """
    #expect(try RuleSample.messages(rule, on: document) == ["1", "2"])
  }

  @Test func contentIsText() throws {
    let rule = """
      <let name="v">a<b xmlns="">b</b></let>
      <pattern><rule context="/"><report test="$v"><value-of select="$v"/></report></rule></pattern>
      """
    #expect(try RuleSample.messages(rule, on: document) == ["ab"])
  }

  /// A variable that nobody asks for costs nothing; one that fails, fails the tests that ask for it.
  @Test func variablesAreLazy() throws {
    let run = try RuleSample.run(
      """
      <let name="bad" value="document('x')"/><let name="worse" value="$bad | $bad"/>
      <pattern><rule context="a"><let name="own" value="document('y')"/>
      <assert id="1" test="@n"/><assert id="2" test="$worse"/><assert id="3" test="$own"/></rule></pattern>
      """, on: document)
    #expect(run.results.isEmpty)
    #expect(run.evaluatedTests == 2)
    #expect(run.failures.map(\.testID) == ["2", "3"])
    #expect(run.failures.map(\.count) == [2, 2])
    #expect(run.failures.map(\.variable) == ["document('x')", "document('y')"])
    #expect(run.failures.map(\.expression) == ["$worse", "$own"])
  }

  @Test func chainsOfVariablesHaveALimit() throws {
    func chain(_ count: Int) -> String {
      "<let name='v0' value='1'/>"
        + (1..<count).map { "<let name='v\($0)' value='$v\($0 - 1)'/>" }.joined()
        + "<pattern><rule context='/'><report test='$v\(count - 1)'/></rule></pattern>"
    }
    #expect(try RuleSample.run(chain(VariableCompiler.depthLimit), on: document).results.count == 1)
    #expect(RuleSample.error(chain(VariableCompiler.depthLimit + 1))?.kind == .tooLarge)
    #expect(RuleSample.error(chain(5000))?.kind == .tooLarge)
  }
}
