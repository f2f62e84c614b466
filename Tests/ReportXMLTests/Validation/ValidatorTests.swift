import ReportXML
import Testing

/// What the validator says about a document as a whole.
struct ValidatorTests {
  @Test func aDocumentThatIsNotWellFormedIsInvalidAndFatal() {
    let result = Validator().validate(Array("<report>".utf8))
    #expect(result.verdict == .invalid)
    #expect(result.findings.first?.severity == .fatal)
  }

  @Test func anEmptyFileIsInvalid() {
    let result = Validator().validate([])
    #expect(result.verdict == .invalid)
    #expect(result.findings.map(\.id.rawValue) == ["RX-WF-009"])
  }

  @Test func anotherRootIsInvalid() {
    #expect(Validator().validate(Array("<html/>".utf8)).findings.map(summary) == ["RX-XS-009 1:1"])
  }

  @Test func findingsStandInTheOrderOfTheDocument() {
    let text = "<p>\n<num>一</num>\n<num value='x'>二</num>\n<item><num value='3' kind='y'>三</num></item></p>"
    let result = Validator().validate(document(text))
    #expect(result.findings.map(summary) == ["RX-XS-004 7:1", "RX-XS-007 8:6", "RX-XS-005 9:22"])
  }

  @Test func everyFaultOfAWrongValueIsSaidOnce() {
    let result = Validator().validate(
      document("<section id='a' level='x'><heading style='italic'>甲</heading></section>"))
    #expect(result.findings.map(\.id.rawValue) == ["RX-XS-007", "RX-XS-006"])
  }

  @Test func aDuplicateIDIsNamed() {
    let section = "<section id='a' level='1'><p>甲</p></section>"
    let result = Validator().validate(document(section + "\n" + section))
    #expect(result.findings.map(summary) == ["RX-XS-008 7:10"])
    #expect(result.findings.first?.arguments.last == "a")
  }

  @Test func beyondTheLimitFindingsAreCountedAsTruncated() {
    var validator = Validator()
    validator.findingLimit = 3
    let result = validator.validate(document(String(repeating: "<p><num>一</num></p>\n", count: 5)))
    #expect(result.verdict == .invalid)
    #expect(result.findings.map(\.id.rawValue) == ["RX-XS-004", "RX-XS-004", "RX-XS-004", "RX-IN-002"])
  }

  @Test func manyTasksMayUseOneValidator() async throws {
    let validator = Validator()
    let right = document("<p>甲</p>")
    let wrong = document("<p><num>一</num></p>")
    let verdicts = await withTaskGroup(of: Bool.self) { group in
      for task in 0..<64 {
        group.addTask {
          validator.validate(task % 2 == 0 ? right : wrong).verdict == (task % 2 == 0 ? .valid : .invalid)
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(verdicts.count == 64 && verdicts.allSatisfy(\.self))
  }
}
