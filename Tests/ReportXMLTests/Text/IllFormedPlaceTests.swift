import ReportXML
import Testing

/// Line and column of a byte that is not UTF-8: bytes from 0, lines and characters from 1, a byte-order mark is no character.
struct IllFormedPlaceTests {
  private func place(_ before: String, _ bad: [UInt8] = [0xFF], _ after: String = "甲\n") -> TextPlace? {
    do {
      _ = try Report(text: Array(before.utf8) + bad + Array(after.utf8))
    } catch {
      if case .illFormedText(let finding) = error { return finding.textPlace }
    }
    return nil
  }

  @Test func atTheStart() { #expect(place("") == TextPlace(byteOffset: 0, line: 1, column: 1)) }

  @Test func afterChineseCharacters() { #expect(place("政府") == TextPlace(byteOffset: 6, line: 1, column: 3)) }

  @Test func afterACharacterBeyondTheBasicPlane() {
    #expect(place("𠀀a") == TextPlace(byteOffset: 5, line: 1, column: 3))
  }

  @Test func afterALineFeed() { #expect(place("甲\n\n乙") == TextPlace(byteOffset: 8, line: 3, column: 2)) }

  @Test func afterCarriageReturnAndLineFeed() {
    #expect(place("甲\r\n乙\r\n") == TextPlace(byteOffset: 10, line: 3, column: 1))
  }

  @Test func afterACarriageReturn() { #expect(place("甲\r乙\r丙") == TextPlace(byteOffset: 11, line: 3, column: 2)) }

  @Test func directlyAfterACarriageReturnAtTheEnd() {
    #expect(place("甲\r", [0xE4], "") == TextPlace(byteOffset: 4, line: 2, column: 1))
  }

  @Test func afterAByteOrderMark() { #expect(place("\u{FEFF}") == TextPlace(byteOffset: 3, line: 1, column: 1)) }

  @Test func inTheFirstLineAfterAByteOrderMark() {
    #expect(place("\u{FEFF}政府") == TextPlace(byteOffset: 9, line: 1, column: 3))
  }

  @Test func inTheSecondLineAfterAByteOrderMark() {
    #expect(place("\u{FEFF}政府\r\n工") == TextPlace(byteOffset: 14, line: 2, column: 2))
  }

  @Test func theFirstOfSeveralBadBytesIsReported() {
    #expect(place("甲", [0xFF, 0xFE, 0xC0]) == TextPlace(byteOffset: 3, line: 1, column: 2))
  }

  @Test func theLastCharacterOfACutFile() {
    #expect(place("甲\n乙", [0xE4, 0xB8], "") == TextPlace(byteOffset: 7, line: 2, column: 2))
  }
}
