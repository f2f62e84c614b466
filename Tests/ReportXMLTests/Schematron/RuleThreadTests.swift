import Testing
import XMLBridge

@testable import ReportXML

struct RuleThreadTests {
  /// One rule set serves any number of tasks at once.
  @Test func tasksShareARuleSet() async throws {
    let rules = try RuleSet(
      RuleSample.schema(
        """
        <xsl:key xmlns:xsl="http://www.w3.org/1999/XSL/Transform" name="n" match="a" use="@n"/>
        <let name="all" value="//a"/>
        <pattern><rule context="a[@n &gt; 3]"><let name="n" value="@n"/>
        <assert test="count($all[@n = $n]) = count(key('n', current()/@n)) + 1">\
        <value-of select="concat($n, generate-id())"/></assert></rule></pattern>
        """))
    let bytes = Array(("<r>" + (0..<50).map { "<a n='\($0 % 7)'/>" }.joined() + "</r>").utf8)
    let expected = rules.evaluate(in: try Document(parsing: bytes))
    #expect(expected.results.count == 21 && expected.isComplete)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<50 where rules.evaluate(in: try Document(parsing: bytes)) != expected { return false }
          return true
        }
      }
      for try await isEqual in group { #expect(isEqual) }
    }
  }
}
