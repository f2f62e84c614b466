import Testing
import XMLBridge

@testable import ReportXML

/// What cannot be evaluated makes the run incomplete; it is never passed over.
struct RuleFailureTests {
  private let document = "<r>" + String(repeating: "<a n='1'/>", count: 300) + "</r>"

  @Test(arguments: [
    (
      "<rule context='a'><assert id='t' test=\"document('x')\"/></rule>", RuleFailure.Part.test,
      RuleFailure.Reason.denied, 300
    ),
    ("<rule context='a'><report id='t' test=\"count('x')\"/></rule>", .test, .noValue, 300),
    ("<rule context='a[count(1)]'><assert test='false()'/></rule>", .context, .noValue, 1),
    ("<rule context='a[not(count(1))]'><assert test='false()'/></rule>", .context, .noValue, 300),
    ("<rule context='string(a)'><assert test='false()'/></rule>", .context, .noValue, 1),
  ])
  func isTold(_ rule: String, _ part: RuleFailure.Part, _ reason: RuleFailure.Reason, _ count: Int) throws {
    let run = try RuleSample.run("<pattern id='p'>\(rule)</pattern>", on: document)
    #expect(!run.isComplete && run.results.isEmpty)
    #expect(run.failures.map(\.part) == [part] && run.failures.map(\.reason) == [reason])
    #expect(run.failures.map(\.count) == [count])
    #expect(run.failures.map(\.patternID) == ["p"])
  }

  @Test func aResultWhoseMessageFailsIsStillOne() throws {
    let run = try RuleSample.run(
      """
      <pattern><rule context="a[1]"><assert test="false()">x <value-of select="document('x')"/></assert>
      <assert test="false()" subject="document('y')">y</assert></rule></pattern>
      """, on: document)
    #expect(run.results.count == 2)
    #expect(run.failures.map(\.part) == [.message, .subject])
  }

  @Test func rulesBehindAFailedContextDoNotTakeItsNodes() throws {
    let run = try RuleSample.run(
      """
      <pattern><rule context="a[document('x')]"/>
      <rule context="*"><report test="true()"><name/></report></rule></pattern>
      """, on: document)
    #expect(run.results.map(\.text.string) == ["r"])
    #expect(run.failures.map(\.count) == [300])
  }

  @Test(arguments: [
    "<rule context='a'><assert test='//a/preceding::a'/></rule>",
    "<rule context='a'><report test='a'/><let name='v' value='//a/preceding::a'/><assert test='$v'/></rule>",
    "<rule context='a[//a/preceding::a]'/>", "<rule context='a/preceding::a/preceding::a'/>",
    "<let name='g' value='//a/preceding::a'/><rule context='a'><assert test='$g'/></rule>",
  ])
  func tooMuchWorkEnds(_ rules: String) throws {
    let document = "<r>" + String(repeating: "<a/>", count: 20_000) + "</r>"
    let seconds = try ThreadTime.seconds {
      let run = try RuleSample.run("<pattern>\(rules)</pattern>", on: document, operationLimit: 100_000)
      #expect(run.failures.map(\.reason) == [.tooMuchWork])
    }
    #expect(seconds < 20)
  }

  /// Work below the limit at each of many nodes is limited too.
  @Test func manySmallCostsHaveALimit() throws {
    let document = "<r>" + String(repeating: "<a/>", count: 20_000) + "</r>"
    let run = try RuleSample.run(
      "<pattern><rule context='a'><assert test='count(//a) &gt; 1'/></rule></pattern>", on: document,
      operationLimit: 100_000)
    #expect(run.failures.map(\.reason) == [.tooMuchWork])
    #expect(run.evaluatedTests > 10 && run.evaluatedTests < 20_000)
  }

  @Test func resultsHaveALimit() throws {
    let rules = try RuleSet(
      RuleSample.schema("<pattern><rule context='a'><report test='true()'/></rule></pattern>"))
    let run = rules.evaluate(in: try Document(parsing: Array(document.utf8)), resultLimit: 7)
    #expect(run.results.count == 7 && run.isTruncated && run.successfulReports == 300)
  }
}
