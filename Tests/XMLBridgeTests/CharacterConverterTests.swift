import Testing
import XMLBridge

/// What libxml2's converters do, and that nothing of it is believed unseen.
struct CharacterConverterTests {
  private func decoded(_ name: String, _ bytes: [UInt8]) throws -> [UInt8]? {
    guard var converter = CharacterConverter(name) else { throw MissingConverter() }
    return converter.converted(bytes[...], .toUTF8)
  }

  private func encoded(_ name: String, _ text: String) throws -> [UInt8]? {
    guard var converter = CharacterConverter(name) else { throw MissingConverter() }
    return converter.converted(Array(text.utf8)[...], .fromUTF8)
  }

  private struct MissingConverter: Error {}

  @Test(
    arguments: [
      ("GB18030", [0xD6, 0xD0, 0x95, 0x32, 0x82, 0x36], "中𠀀"), ("GBK", [0xA1, 0xAA, 0xA1, 0xA4, 0x80], "—·€"),
      ("Big5", [0xA4, 0xA4, 0xA1, 0x58], "中—"), ("UTF-16LE", [0x2D, 0x4E, 0x40, 0xD8, 0x00, 0xDC], "中𠀀"),
      ("UTF-16BE", [0x4E, 0x2D], "中"),
    ] as [(String, [UInt8], String)])
  func bothWays(_ name: String, _ bytes: [UInt8], _ text: String) throws {
    #expect(try decoded(name, bytes) == Array(text.utf8))
    #expect(try encoded(name, text) == bytes)
  }

  @Test func anythingThatIsNoCharacterIsNothing() throws {
    #expect(try decoded("GB18030", [0xD6, 0xD0, 0xFF]) == nil)
    #expect(try decoded("GB18030", [0xD6, 0xD0, 0xD6]) == nil)
    #expect(try decoded("UTF-16LE", [0x00, 0xD8, 0x2D, 0x4E]) == nil)
  }

  @Test func aFailureLeavesNothingBehind() throws {
    guard var converter = CharacterConverter("GB18030") else { throw MissingConverter() }
    for _ in 0..<3 {
      let broken = converter.converted([0xD6, 0xD0, 0x81][...], .toUTF8)
      let whole = converter.converted([0xD6, 0xD0][...], .toUTF8)
      #expect(broken == nil && whole == Array("中".utf8))
    }
  }

  @Test func whatAnEncodingLacksBecomesAReferenceWithoutAWord() throws {
    #expect(try encoded("GBK", "😀") == Array("&#128512;".utf8))
  }

  @Test func aLoneSurrogateIsPassedOn() throws {
    #expect(try decoded("UTF-16LE", [0x00, 0xDC]) == [0xED, 0xB0, 0x80])
  }

  @Test func longTextsAreWhole() throws {
    let text = String(repeating: "政府工作报告", count: 3000)
    let bytes = try #require(try encoded("GB18030", text))
    #expect(bytes.count == 36_000)
    #expect(try decoded("GB18030", bytes) == Array(text.utf8))
  }

  @Test func thereIsNoConverterOfAnUnknownName() {
    #expect(throws: MissingConverter.self) { try decoded("x-nonsense", []) }
  }
}
