import ReportXML
import Testing

/// Whether a report holds what it says about its source.
struct VerificationTests {
  /// The findings about XML, after some of its characters were changed.
  private func findings(_ text: String, replacing words: String = "", with others: String = "") throws -> [String] {
    var xml = try Report(text: text).xml()
    if let range = xml.firstRange(of: Array(words.utf8)), !words.isEmpty {
      xml.replaceSubrange(range, with: others.utf8)
    }
    return try Verification.findings(of: Report(xml: xml), xml: xml).map(\.id.rawValue)
  }

  @Test func aConversionHoldsItsSource() throws { #expect(try findings("\u{FEFF}一、甲\r\n\u{C}乙") == []) }

  @Test func anEmptyTextHoldsItsSource() throws { #expect(try findings("") == []) }

  @Test func aChangedCharacterShows() throws {
    #expect(try findings("政府工作报告\n", replacing: "报告</title>\n</text>", with: "公告</title>\n</text>") == ["RX-VF-001"])
  }

  @Test func aMissingCharacterShowsTwice() throws {
    #expect(try findings("甲乙丙", replacing: "甲乙丙</p>", with: "甲乙</p>") == ["RX-VF-002", "RX-VF-001"])
  }

  @Test func aMissingByteOrderMarkShows() throws {
    #expect(try findings("\u{FEFF}甲", replacing: " bom=\"true\"", with: "") == ["RX-VF-002", "RX-VF-001"])
  }

  @Test func anotherFormOfTheSameXMLIsOnlyRemarked() throws {
    #expect(try findings("甲", replacing: "<p>甲</p>", with: "<p>&#x7532;</p>") == ["RX-VF-003"])
  }

  @Test func anotherEncodingIsNotSupported() throws {
    #expect(
      try findings("甲", replacing: "encoding=\"UTF-8\" bytes", with: "encoding=\"EUC-KR\" bytes") == ["RX-VF-004"])
  }

  @Test func theDigestIsThatOfTheWholeFile() throws {
    // sha256sum of the three bytes 61 62 63, and of none.
    #expect(
      try Report(text: "abc").metadata.source.sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      try Report(text: "").metadata.source.sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
