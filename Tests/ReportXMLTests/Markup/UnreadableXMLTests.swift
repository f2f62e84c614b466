import ReportXML
import Testing

/// What is not well-formed or not allowed: which finding says so, and where it stands.
struct UnreadableXMLTests {
  @Test func anEmptyFile() { #expect(refusal(of: "")?.hasPrefix("RX-WF-009") == true) }

  @Test func plainText() { #expect(refusal(of: "政府工作报告\n") == "RX-WF-009 1:1") }

  @Test func anEndTagThatDoesNotMatch() {
    #expect(refusal(of: document("<p>甲\n</q>"))?.hasPrefix("RX-WF-008 7:") == true)
  }

  @Test func aFileThatIsCutShort() {
    #expect(refusal(of: Array(document("<p>甲").dropLast(20))).map { $0.hasPrefix("RX-WF-0") } == true)
  }

  @Test func aDocumentType() {
    #expect(
      refusal(of: "<!DOCTYPE report [<!ENTITY a 'b'>]>\n<report xmlns='urn:reportxml:1'/>")?.hasPrefix("RX-WF-004 1")
        == true)
  }

  @Test func anEntityThatIsNotDefined() {
    #expect(refusal(of: document("<p>\n甲&nbsp;乙</p>"))?.hasPrefix("RX-WF-011 7:") == true)
  }

  @Test func anAmpersandAlone() { #expect(refusal(of: document("<p>A & B</p>"))?.hasPrefix("RX-WF-017 6:") == true) }

  @Test func anAttributeTwice() {
    #expect(refusal(of: document("<p id='a' id='b'/>"))?.hasPrefix("RX-WF-010 6:") == true)
  }

  @Test func aPrefixWithoutDeclaration() { #expect(refusal(of: document("<x:p/>"))?.hasPrefix("RX-WF-007 6") == true) }

  @Test func aCharacterThatXMLForbids() { #expect(refusal(of: document("<p>甲\u{C}乙</p>")) == "RX-WF-015 6:11") }

  @Test func bytesThatAreNotUTF8() {
    let start = document("<p>政").split(separator: 0xE6).first ?? []
    #expect(refusal(of: Array(start) + [0xD6, 0xD0]) == "RX-WF-005 6:10")
  }

  @Test func aByteOrderMarkAgainstTheDeclaration() {
    let xml = "\u{FEFF}<?xml version='1.0' encoding='GB18030'?><report xmlns='urn:reportxml:1'/>"
    #expect(refusal(of: xml)?.hasPrefix("RX-WF-006 1") == true)
  }

  @Test func elementsThatNestDeeperThanAnyReport() {
    let depth = 200
    let xml = document(String(repeating: "<emph>", count: depth) + String(repeating: "</emph>", count: depth))
    #expect(refusal(of: xml)?.hasPrefix("RX-WF-003 6") == true)
  }

  @Test func sixtyFourLevelsAreRead() throws {
    // `report` and `text` are two of them.
    let xml = document(String(repeating: "<emph>", count: 62) + "甲" + String(repeating: "</emph>", count: 62))
    #expect(try Report(xml: xml).text == "甲")
    let deeper = document(String(repeating: "<emph>", count: 63) + "甲" + String(repeating: "</emph>", count: 63))
    #expect(refusal(of: deeper)?.hasPrefix("RX-WF-003") == true)
  }

  @Test func twoRoots() {
    #expect(refusal(of: "<report xmlns='urn:reportxml:1'><text/></report>\n<a/>")?.hasPrefix("RX-WF-012 2") == true)
  }
}
