import ReportXML
import Testing

/// Documents with very many elements in one: all three checks run over them, valid or not.
struct WideElementTests {
  private static let count = 20_000

  @Test("no matter how many elements a paragraph holds")
  func paragraph() throws {
    let xml = try Report(text: String(repeating: "《甲》", count: Self.count)).xml()
    #expect(Validator().validate(xml).verdict == .valid)
  }

  @Test("no matter how many paragraphs there are")
  func paragraphs() throws {
    let xml = try Report(text: String(repeating: "甲。\n", count: Self.count)).xml()
    #expect(Validator().validate(xml).verdict == .valid)
  }

  @Test("a fault in each of them is a fault found, up to the limit")
  func faults() throws {
    let xml = try Report(text: String(repeating: "甲。\n", count: Self.count)).xml()
    let spoilt = Array(String(decoding: xml, as: UTF8.self).replacing("<p>", with: "<p x=\"\">").utf8)
    let result = Validator().validate(spoilt)
    #expect(result.verdict == .invalid)
    #expect(result.findings.last?.id.rawValue == "RX-IN-002")
  }
}
