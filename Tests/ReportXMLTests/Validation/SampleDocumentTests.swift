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
    "a document -error.xml is not, and its comment names the line of the first finding and the one kind of finding",
    arguments: Samples.errorDocuments)
  func error(_ file: TextFile) throws {
    let xml = try file.bytes()
    let result = Validator().validate(xml)
    #expect(result.verdict == .invalid)
    #expect(result.findings.first?.place?.line == Self.line(in: xml))
    #expect(Set(result.findings.map(\.id.rawValue)) == [try #require(Self.id(in: xml))])
  }

  /// The identifier that `<!-- error: line 9: RX-XS-001: … -->` names.
  private static func id(in xml: [UInt8]) -> String? {
    let words = String(decoding: xml, as: UTF8.self).split(separator: "<!-- error: line ", maxSplits: 1)
    return words.last?.split(separator: ": ").dropFirst().first.map(String.init)
  }

  /// The line that it names.
  private static func line(in xml: [UInt8]) -> Int? {
    let words = String(decoding: xml, as: UTF8.self).split(separator: "<!-- error: line ", maxSplits: 1)
    return words.last.flatMap { Int($0.prefix { $0.isNumber }) }
  }

  @Test("every error document names its line", arguments: Samples.errorDocuments)
  func named(_ file: TextFile) throws {
    #expect(try Self.line(in: file.bytes()) != nil)
  }

  @Test func thereAreDocumentsOfBothKinds() {
    #expect(Samples.validDocuments.count > 30)
    #expect(Samples.errorDocuments.count > 140)
    #expect(Samples.validDocuments.count + Samples.errorDocuments.count == Samples.documents.count)
  }
}
