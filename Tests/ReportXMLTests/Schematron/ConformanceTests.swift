import Testing
import XMLBridge

@testable import ReportXML

/// The engine against the conformance suite of ISO Schematron.
struct ConformanceTests {
  @Test(.enabled(if: !ConformanceSuite.all.isEmpty, "\(ConformanceSuite.absence)"), arguments: ConformanceSuite.all)
  func comesOutAsTheSuiteHasIt(_ file: TextFile) throws {
    let reason = try ConformanceSuite.expected()[file.name]
    let test = try ConformanceCase(try file.bytes())
    let outcome = try test.outcome()
    var passes = outcome.verdict == test.expect
    for expectation in test.expectations {
      let path = try XPath(expectation, namespaces: ["svrl": SVRLWriter.namespace])
      let holds = try outcome.svrl.map { try path.evaluate(in: Document(parsing: $0)) } == .boolean(true)
      passes = passes && holds
    }
    #expect(passes == (reason == nil), "\(outcome.verdict), not \(test.expect); listed: \(reason ?? "no")")
  }

  @Test(.enabled(if: !ConformanceSuite.all.isEmpty, "\(ConformanceSuite.absence)"))
  func listedCasesExistAndHaveReasons() throws {
    let expected = try ConformanceSuite.expected()
    #expect(Set(expected.keys).isSubset(of: ConformanceSuite.all.map(\.name)))
    #expect(expected.values.allSatisfy { !$0.isEmpty })
  }
}
