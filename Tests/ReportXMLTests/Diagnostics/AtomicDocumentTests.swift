import Testing

@testable import ReportXML

/// Documents with one fault each.
struct AtomicDocumentTests {
  @Test("a document with one fault has one kind of finding", arguments: AtomicDocument.all)
  func onlyFinding(_ document: AtomicDocument) throws {
    let findings = try #require(Examination.findings(in: document.example, of: document.id))
    #expect(Set(findings.map(\.id.rawValue)) == [document.id.rawValue], "\(document.example.text)")
    #expect(findings.allSatisfy { $0.place != nil }, "\(document.example.text)")
  }

  @Test func thereAreMany() { #expect(AtomicDocument.all.count > 400) }
}
