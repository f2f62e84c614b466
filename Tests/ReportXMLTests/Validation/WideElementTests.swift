import ReportXML
import Testing

/// A paragraph that RELAX NG would take minutes for.
struct WideElementTests {
  @Test func itsVerdictIsIncompleteAndSaysWhy() throws {
    let xml = try Report(text: String(repeating: "《甲》", count: 5_001)).xml()
    let result = Validator().validate(xml)
    #expect(result.verdict == .incomplete)
    #expect(result.findings.map(\.id.rawValue) == ["RX-IN-001"])
    #expect(result.findings.first?.message(in: .en).contains("5000 elements in one paragraph") == true)
  }

  @Test func manyParagraphsAreNotWide() throws {
    let xml = try Report(text: String(repeating: "甲。\n", count: 20_001)).xml()
    #expect(Validator().validate(xml).verdict == .valid)
  }
}
