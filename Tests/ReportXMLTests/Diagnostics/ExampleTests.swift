import Testing

@testable import ReportXML

/// The examples of the catalogue: each bad one gives its finding and no other, each good one none.
struct ExampleTests {
  /// An entry, by the name of its identifier.
  struct Entry: Sendable, CustomTestStringConvertible {
    let message: Message
    var testDescription: String { message.id.rawValue }
  }

  static let entries = MessageCatalogue.standard.messages.map { Entry(message: $0) }
  static let documents = entries.filter { $0.message.bad?.place != "situation" }

  @Test("the frame has no finding", arguments: Phase.allCases)
  func frame(_ phase: Phase) {
    let result = Validator(phase: phase).validate(ExampleFrame.report)
    #expect(result.findings.map { $0.message(in: .en) } == [])
    #expect(result.verdict == .valid)
  }

  @Test("the frame is what its text becomes") func frameIsConverted() throws {
    let frame = try Report(xml: ExampleFrame.report)
    #expect(try Report(text: frame.sourceBytes).xml() == ExampleFrame.report)
  }

  @Test("a bad example gives its finding and no other", arguments: documents)
  func bad(_ entry: Entry) throws {
    let message = entry.message
    let example = try #require(message.bad)
    let findings = try #require(Examination.findings(in: example, of: message.id))
    #expect(findings.map(\.id.rawValue) == [message.id.rawValue])
    #expect(findings.first?.arguments.count == message.arguments.count)
    #expect(findings.first?.arguments.contains("–") != true)
  }

  @Test("a good example gives none", arguments: documents)
  func good(_ entry: Entry) throws {
    let message = entry.message
    var example = try #require(message.good)
    if let phase = message.bad?.phase { example.phase = phase }
    let findings = try #require(Examination.findings(in: example, of: message.id))
    #expect(findings.map(\.id.rawValue) == [])
  }

  @Test("every situation has a test that is there") func situations() throws {
    let situations = Self.entries.filter { $0.message.bad?.place == "situation" }.map(\.message.id.rawValue)
    #expect(Set(situations) == Set(SituationTests.covered.keys).union(SituationTests.coveredElsewhere))
    let source = String(decoding: try Files.bytes(#filePath.replacing("Example", with: "Situation")), as: UTF8.self)
    for name in SituationTests.covered.values { #expect(source.contains("func \(name)(")) }
  }
}

extension String {
  /// The path of the file beside this one.
  fileprivate func replacing(_ words: String, with others: String) -> String {
    split(separator: words, omittingEmptySubsequences: false).joined(separator: others)
  }
}
