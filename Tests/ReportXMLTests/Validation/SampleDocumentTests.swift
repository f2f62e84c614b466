import Testing

@testable import ReportXML

/// The small documents: each is what its name says.
struct SampleDocumentTests {
  @Test("a document -valid.xml is valid, and nothing is found in it", arguments: Samples.validDocuments)
  func valid(_ file: TextFile) throws {
    let result = try Validator().validate(file.bytes())
    #expect(result.verdict == .valid)
    #expect(result.findings.map { $0.message(in: .en) } == [])
  }

  @Test(
    "a document -error.xml is not, and the first finding is on the line that its comment names",
    arguments: Samples.errorDocuments)
  func error(_ file: TextFile) throws {
    let xml = try file.bytes()
    let result = Validator().validate(xml)
    #expect(result.verdict == .invalid)
    #expect(result.findings.first?.place?.line == Self.exceptions[file.name] ?? Self.line(in: xml))
  }

  /// Where libxml2 stands on another line than the fault: it reports what is missing where the element ends, and a bad
  /// end where it sees it.
  private static let exceptions: [String: Int] = [:]

  /// The line that `<!-- error: line 9: … -->` names.
  private static func line(in xml: [UInt8]) -> Int? {
    let words = String(decoding: xml, as: UTF8.self).split(separator: "<!-- error: line ", maxSplits: 1)
    return words.last.flatMap { Int($0.prefix { $0.isNumber }) }
  }

  @Test("every error document names its line", arguments: Samples.errorDocuments)
  func named(_ file: TextFile) throws {
    #expect(try Self.line(in: file.bytes()) != nil)
  }

  @Test("every finding about an error document has words in both languages", arguments: Samples.errorDocuments)
  func words(_ file: TextFile) throws {
    for finding in try Validator().validate(file.bytes()).findings {
      #expect(Wordings.faults(of: finding) == [])
    }
  }

  @Test(
    "no finding about an error document is of a kind that has no words of its own", arguments: Samples.errorDocuments)
  func kinds(_ file: TextFile) throws {
    let findings = try Validator().validate(file.bytes()).findings
    #expect(
      findings.filter { $0.id == .grammarViolation || $0.id == .grammarsDisagree }.map { $0.message(in: .en) } == [])
  }

  @Test func thereAreDocumentsOfBothKinds() {
    #expect(Samples.validDocuments.count > 30)
    #expect(Samples.errorDocuments.count > 140)
    #expect(Samples.validDocuments.count + Samples.errorDocuments.count == Samples.documents.count)
  }
}
