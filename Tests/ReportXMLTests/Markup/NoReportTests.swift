import ReportXML
import Testing

/// XML that is no report: which finding says so, and on which line.
struct NoReportTests {
  @Test func anotherRoot() { #expect(refusal(of: "<html/>") == "RX-RD-001 1") }

  @Test func theRootInNoNamespace() { #expect(refusal(of: "<report version='1.0'/>") == "RX-RD-001 1") }

  @Test func theRootInAnotherNamespace() {
    #expect(refusal(of: "\n\n<report xmlns='urn:reportxml:2' version='1.0'/>") == "RX-RD-001 3")
  }

  @Test func anotherElementOfTheVocabularyAsRoot() {
    #expect(refusal(of: "<text xmlns='urn:reportxml:1'/>") == "RX-RD-001 1")
  }

  @Test func aReportWithoutText() {
    #expect(refusal(of: "<report xmlns='urn:reportxml:1'><metadata/></report>") == "RX-RD-006")
  }

  @Test func anUnknownElement() { #expect(refusal(of: document("<p>甲</p>\n<b>乙</b>")) == "RX-RD-002 7") }

  @Test func anElementOfAnotherNamespace() {
    #expect(refusal(of: document("<p xmlns='urn:other'>甲</p>")) == "RX-RD-002 6")
  }

  @Test func anUnknownElementInMetadata() {
    #expect(refusal(of: document("", metadata: "<author/>\n")) == "RX-RD-002 4")
  }

  @Test func anUnknownAttribute() { #expect(refusal(of: document("\n<p class='x'>甲</p>")) == "RX-RD-004 7") }

  @Test func anAttributeOfAnotherNamespace() {
    #expect(refusal(of: document("<section xmlns:x='urn:x' x:kind='plan' id='a' level='1'/>")) == "RX-RD-004 6")
  }

  @Test func langOfAnotherNamespaceIsNotXMLsOwn() {
    #expect(refusal(of: document("<p xmlns:x='urn:x' x:lang='zh'>甲</p>")) == "RX-RD-004 6")
  }

  @Test func textInsideText() { #expect(refusal(of: document("\n\n<text>甲</text>")) == "RX-RD-003 8") }

  @Test func textTwice() {
    #expect(refusal(of: "<report xmlns='urn:reportxml:1'><text/>\n<text/></report>") == "RX-RD-003 2")
  }

  @Test func textInMetadata() {
    #expect(refusal(of: "<report xmlns='urn:reportxml:1'><metadata>\n<text/></metadata></report>") == "RX-RD-003 2")
  }

  @Test func aReportInsideAReport() {
    #expect(refusal(of: document("\n<report version='1.0'/>")) == "RX-RD-003 7")
  }

  @Test(arguments: ["", "C", "00C", "+00C", "-00C", "000G", "D800", "110000", "0000000C", "００0C", " 00C"])
  func noCharacterCode(_ code: String) {
    #expect(refusal(of: document("<p>\n<char code='\(code)'/></p>")) == "RX-RD-005 7")
  }

  @Test func charWithoutCode() { #expect(refusal(of: document("<p><char/></p>")) == "RX-RD-005 6") }

  @Test func charactersInsideChar() {
    #expect(refusal(of: document("<p>甲<char code='000C'>乙</char></p>")) == "RX-XS-010 6")
    #expect(refusal(of: document("<p>甲\n<char code='000C'> </char></p>")) == "RX-XS-010 7")
  }

  @Test(arguments: [("000C", "\u{C}"), ("FFFE", "\u{FFFE}"), ("0000", "\u{0}"), ("10FFFF", "\u{10FFFF}")])
  func aCharacterCodeGivesItsCharacter(_ code: String, _ character: String) throws {
    let report = try Report(xml: document("<p>甲<char code='\(code)'/>乙</p>"))
    #expect(report.textBytes == Array("甲\(character)乙".utf8))
  }

  @Test func whatTheErrorNames() {
    #expect(
      throws: ReportError.notAReport(
        Finding(.init(rawValue: "RX-RD-001"), ["html", "urn:x"], xmlPlace: XMLPlace(line: 2)))
    ) {
      try Report(xml: Array("\n<html xmlns='urn:x'/>".utf8))
    }
  }
}
