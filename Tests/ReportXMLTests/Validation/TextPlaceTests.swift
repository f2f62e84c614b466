import ReportXML
import Testing

/// Findings of the grammars know where in the text of the report they stand.
struct TextPlaceTests {
  private func places(_ text: String) -> [TextPlace?] { Validator().validate(document(text)).findings.map(\.textPlace) }

  @Test func behindChineseCharacters() {
    #expect(places("<p>政府<num value=\"x\">一</num></p>") == [TextPlace(byteOffset: 6, line: 1, column: 3)])
  }

  @Test func behindCharactersBeyondTheBasicPlane() {
    #expect(places("<p>𠀀a</p>\n<p>𠀁<num value=\"x\">一</num></p>") == [TextPlace(byteOffset: 10, line: 2, column: 2)])
  }

  @Test func aCharElementCountsAsItsCharacter() {
    #expect(
      places("<p>甲<char code=\"FFFE\"/>乙<char code=\"000C\"/><num value=\"x\">一</num></p>")
        == [TextPlace(byteOffset: 10, line: 1, column: 5)])
  }

  @Test func lineEndsOfAllKindsEndLines() {
    #expect(
      places("<p>甲</p>&#13;\n&#13;\n<p>乙&#13;丙<num value=\"x\">一</num></p>")
        == [TextPlace(byteOffset: 14, line: 4, column: 2)])
  }

  @Test func referencesCountAsTheirCharacters() {
    #expect(
      places("<p>&amp;&lt;&#x4E2D;<num value=\"x\">一</num></p>") == [TextPlace(byteOffset: 5, line: 1, column: 4)])
  }

  @Test func commentsCountAsNothing() {
    #expect(
      places("<!-- 甲乙丙 --><p>甲<?go?><num value=\"x\">一</num></p>") == [TextPlace(byteOffset: 3, line: 1, column: 2)])
  }

  @Test func severalFindingsEachHaveTheirPlace() {
    #expect(
      places("<p>甲<num value=\"x\">一</num></p>\n<p>乙<num value=\"y\">二</num></p>\n<p><num value=\"z\">三</num></p>") == [
        TextPlace(byteOffset: 3, line: 1, column: 2), TextPlace(byteOffset: 10, line: 2, column: 2),
        TextPlace(byteOffset: 14, line: 3, column: 1),
      ])
  }

  @Test func outsideTheTextThereIsNone() throws {
    let result = Validator().validate(document("<p>甲</p>", metadata: "<delivered date=\"x\"/>\n"))
    #expect(result.findings.map(\.textPlace) == [nil])
    #expect(result.findings.map(\.place?.line) == [4])
  }

  @Test func thePlaceInTheXMLHasLineColumnBytesAndPath() throws {
    let xml = document("<p>政府<num value=\"x\">一</num></p>")
    let place = try #require(Validator().validate(xml).findings.first?.place)
    #expect(place.line == 6 && place.column == 17)
    #expect(place.path == "/report/text[1]/p[1]/num[1]/@value")
    #expect(try xml[#require(place.byteOffset)...].starts(with: "value=".utf8))
  }
}
