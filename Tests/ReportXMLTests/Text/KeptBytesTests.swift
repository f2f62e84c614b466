import Testing

@testable import ReportXML

/// Bytes that are no characters: refused with their place, or kept.
struct KeptBytesTests {
  private func complaint(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) -> Finding? {
    do {
      _ = try Report(text: bytes, encoding: encoding)
      return nil
    } catch {
      if case .illFormedText(let finding) = error { return finding }
      return nil
    }
  }

  private let gb18030: [UInt8] = [0xD6, 0xD0, 0x0A, 0xCE, 0xC4, 0xFF, 0xD6, 0xD0, 0xD6]

  @Test func placeBytesAndEncodingAreNamed() throws {
    let finding = try #require(complaint(gb18030, .gb18030))
    #expect(finding.id.rawValue == "RX-IO-025" && finding.severity == .error)
    #expect(finding.arguments == ["FF", "5", "GB18030"])
    #expect(finding.textPlace == TextPlace(byteOffset: 5, line: 2, column: 2))
  }

  @Test func otherEncodingsThatReadAllOfItAreNamed() throws {
    let finding = try #require(complaint([0xD5, 0xFE, 0xB8, 0xAE, 0x0A], .utf8))
    #expect(finding.id.rawValue == "RX-IO-026")
    #expect(finding.arguments == ["D5 FE B8 AE", "0", "UTF-8", "GB18030 GBK"])
  }

  @Test func recoveringKeepsThemAndSaysSo() throws {
    let source = try SourceText(decoding: gb18030, encoding: .gb18030, recovering: true)
    #expect(source.bytes == Array("中\n文\u{FFFD}中\u{FFFD}".utf8))
    #expect(source.findings.map(\.id.rawValue) == ["RX-IO-027", "RX-IO-027"])
    #expect(
      source.findings.map(\.textPlace) == [
        TextPlace(byteOffset: 5, line: 2, column: 2), TextPlace(byteOffset: 8, line: 2, column: 4),
      ])
    let report = Report(source)
    #expect(try report.sourceBytes == gb18030)
    let xml = String(decoding: report.xml(), as: UTF8.self)
    #expect(xml.contains("文<char code=\"FFFD\" octets=\"FF\"/>中<char code=\"FFFD\" octets=\"D6\"/></"))
  }

  @Test func aReplacementCharacterOfTheSourceIsACharacter() throws {
    let text = Array("甲\u{FFFD}乙".utf8)
    let report = try Report(text: text + [0xFF], encoding: .utf8, recovering: true)
    #expect(report.body.spans.filter { $0.element == .char }.map(\.range) == [9..<12])
    #expect(try report.sourceBytes == text + [0xFF])
  }

  @Test func aCharacterInOtherBytesIsRightAndComesBack() throws {
    let bytes: [UInt8] = [0xA2, 0xCC, 0xA5, 0xFE, 0xBF, 0xA4, 0xA1, 0x43]
    let source = try SourceText(decoding: bytes, encoding: .big5)
    #expect(source.bytes == Array("十全縣。".utf8))
    #expect(source.findings.map(\.id.rawValue) == ["RX-IO-028"])
    #expect(source.findings.first?.arguments == ["A2 CC", "0", "U+5341", "Big5"])
    let again = try Report(xml: Report(source).xml())
    #expect(try again.sourceBytes == bytes)
  }

  @Test func aSurrogateWithoutItsPairIsNoCharacter() throws {
    for (bytes, text) in [
      ([0x00, 0xDC, 0x2D, 0x4E], "\u{FFFD}中"), ([0x00, 0xD8, 0x2D, 0x4E], "\u{FFFD}中"),
      ([0x2D, 0x4E, 0x41], "中\u{FFFD}"),
      ([0x40, 0xD8, 0x00, 0xDC], "𠀀"),
    ] as [([UInt8], String)] {
      let source = try SourceText(decoding: bytes, encoding: .utf16LittleEndian, recovering: true)
      #expect(source.bytes == Array(text.utf8))
      #expect(try Report(source).sourceBytes == bytes)
    }
  }

  @Test func aPairThatIsNoCharacterDoesNotShiftWhatFollows() throws {
    // FE A0 has the form of a GBK character and is none; A0 D6 would be one.
    let source = try SourceText(decoding: [0xFE, 0xA1, 0xD6, 0xD0], encoding: .gbk, recovering: true)
    #expect(source.bytes == Array("\u{FFFD}中".utf8))
    #expect(source.kept.map(\.octets) == [0..<2])
  }

  @Test func charactersOnTheBordersOfPiecesAreWhole() throws {
    for offset in 4090..<4100 {
      let bytes = [UInt8](repeating: 0x61, count: offset) + [0x95, 0x32, 0x82, 0x36, 0xD6, 0xD0]
      let source = try SourceText(decoding: bytes, encoding: .gb18030)
      #expect(source.bytes.count == offset + 7 && source.kept.isEmpty)
      #expect(try Report(source).sourceBytes == bytes)
    }
  }

  @Test func aLongRunOfThemIsManyMarks() throws {
    let bytes = [UInt8](repeating: 0xFF, count: 10_000)
    let source = try SourceText(decoding: bytes, encoding: .utf8, recovering: true)
    #expect(source.kept.count == (10_000 + 63) / 64)
    #expect(source.findings.count == 101 && source.findings.last?.id.rawValue == "RX-IO-029")
    #expect(try Report(source).sourceBytes == bytes)
  }

  @Test func octetsThatAreNoBytesAreNoReport() {
    for octets in ["", "d6", "D6D", "G0", String(repeating: "D6", count: 65)] {
      #expect(
        refusal(of: document("<p><char code=\"FFFD\" octets=\"\(octets)\"/></p>"))?.hasPrefix("RX-RD-007") == true)
    }
  }

  @Test func aTextThatItsEncodingCannotWriteIsRefused() throws {
    var xml = try Report(text: [0xD6, 0xD0], encoding: .gbk).xml()
    let range = try #require(xml.firstRange(of: Array("中".utf8)))
    xml.replaceSubrange(range, with: "&#8212;中😀".utf8)
    let report = try Report(xml: xml)
    #expect(throws: EncodingFailure.noCharacter("😀", offset: 6, .gbk)) { try report.sourceBytes }
    #expect(Verification.findings(of: report, xml: xml).first?.id.rawValue == "RX-VF-006")
  }
}
