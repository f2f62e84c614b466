import ReportXML
import Testing

/// Every finding has its place, also far down and behind characters that take four bytes.
struct FindingPlaceTests {
  private func finding(_ xml: [UInt8]) throws -> Finding {
    let findings = Validator().validate(xml).findings
    #expect(findings.count == 1)
    return try #require(findings.first)
  }

  @Test("behind 70,000 lines", arguments: ["\n", "\r\n"])
  func farDown(_ end: String) throws {
    let xml = document(String(repeating: "<p>甲</p>" + end, count: 70_000) + "<p>😀e\u{301}乙<num>一二</num></p>")
    let finding = try finding(xml)
    let place = try #require(finding.place)
    #expect(place.line == 70_006 && place.column == 8 && place.path == "/report/text[1]/p[70001]/num[1]")
    #expect(try xml[#require(place.byteOffset)...].starts(with: "<num>".utf8))
    // XML reads each line end as one line feed.
    let start = 70_000 * 4 + 4 + 3 + 3
    #expect(finding.textPlace == TextPlace(byteOffset: start, line: 70_001, column: 5))
    #expect(finding.textRange == start..<start + 6)
  }

  @Test("of the parser behind 70,000 lines") func parserFarDown() throws {
    let xml = document(String(repeating: "<p>甲</p>\n", count: 70_000) + "<p>😀&nbsp;</p>")
    let place = try #require(finding(xml).place)
    #expect(place.line == 70_006 && place.column == 11 && place.byteOffset != nil)
  }

  @Test func theRangeIsThatOfTheWords() throws {
    let finding = try finding(document("<p>甲</p>\n<p>乙<lead style='x'>丙<char code='000C'/>丁</lead>戊</p>"))
    #expect(finding.textRange == 7..<14)
  }

  @Test func wordsBetweenElementsHaveTheirOwnPlace() throws {
    let text = "<p>甲<char code='FFFE'/></p>\n <!-- < --> 乙丙<![CDATA[丁]]>\n<p a='>'>戊</p><b/>己\n"
    let xml = document(text)
    let findings = Validator().validate(xml).findings
    #expect(findings.map(\.id.rawValue) == ["RX-XS-003", "RX-XS-005", "RX-XS-026", "RX-XS-003"])
    let first = try #require(findings.first)
    #expect(try xml[#require(first.place?.byteOffset)...].starts(with: "乙丙".utf8))
    #expect(first.textRange == 9..<18 && first.textPlace == TextPlace(byteOffset: 9, line: 2, column: 3))
    #expect(first.place?.path == "/report/text[1]/text()")
    let last = try #require(findings.last)
    #expect(try xml[#require(last.place?.byteOffset)...].starts(with: "己".utf8))
    #expect(last.textRange == 22..<25)
  }

  @Test func anEmptyElementHasAnEmptyRange() throws {
    #expect(try finding(document("<p>甲<num/>乙</p>")).textRange == 3..<3)
  }

  @Test func elementsBehindAWrongOneHavePlaces() {
    let findings = Validator().validate(document("<b/>\n<p>甲<num>一</num></p>\n<p>乙<num>二</num></p>")).findings
    #expect(findings.map(\.place?.line) == [6, 7, 8])
    #expect(
      findings.map(\.place?.path) == [
        "/report/text[1]/b[1]", "/report/text[1]/p[1]/num[1]", "/report/text[1]/p[2]/num[1]",
      ])
    #expect(findings.map(\.textPlace?.line) == [1, 2, 3])
    #expect(findings.map(\.textPlace?.column) == [1, 2, 2])
  }

  @Test("as many as 2,000 in one line take no time") func manyInOneLine() {
    let xml = document("<p>" + String(repeating: "甲乙<num>一</num>", count: 2_000) + "</p>")
    let findings = Validator().validate(xml).findings
    #expect(findings.count == 2_000)
    #expect(findings.last?.textPlace == TextPlace(byteOffset: 1_999 * 9 + 6, line: 1, column: 1_999 * 3 + 3))
  }
}
