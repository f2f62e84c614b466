import Testing

@testable import ReportXML

/// What is UTF-8 and what is not, and where.
struct SourceTextTests {
  /// The place that decoding complains about, or nothing.
  private func place(_ bytes: [UInt8]) -> TextPlace? {
    do {
      _ = try SourceText(decoding: bytes, encoding: .utf8)
    } catch {
      if case .illFormedText(let finding) = error { return finding.textPlace }
    }
    return nil
  }

  /// Slowly: the longest start of the bytes that is UTF-8 ends at the first byte that is not.
  private func firstBad(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    return bytes.indices.last { String(validating: bytes[..<$0], as: UTF8.self) != nil }
  }

  @Test("the standard library is of the same opinion on 100,000 random byte strings", arguments: 0..<10)
  func standardLibrary(_ part: Int) {
    // Bytes near the borders of the table of well-formed sequences (Unicode, table 3-7).
    let borders: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBE, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xE4, 0xEC, 0xED,
      0xEE,
      0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF, 0xB8, 0xAD, 0xE4, 0xB8, 0xAD,
    ]
    var random = SplitMix(seed: part)
    for _ in 0..<10_000 {
      let bytes = (0..<random.below(9)).map { _ in
        random.isOne(in: 8) ? UInt8(truncatingIfNeeded: random.below(256)) : random.pick(borders)
      }
      guard place(bytes)?.byteOffset != firstBad(bytes) else { continue }
      Issue.record(
        "\(bytes): \(String(describing: place(bytes)?.byteOffset)), should be \(String(describing: firstBad(bytes)))")
      return
    }
  }

  @Test(
    arguments: [
      ("overlong in two bytes", [0xC0, 0x80], 0), ("overlong in three bytes", [0x41, 0xE0, 0x9F, 0xBF], 1),
      ("overlong in four bytes", [0xF0, 0x8F, 0xBF, 0xBF], 0), ("a surrogate", [0xED, 0xA0, 0x80], 0),
      ("beyond U+10FFFF", [0xF4, 0x90, 0x80, 0x80], 0), ("cut short", [0xE4, 0xB8, 0xAD, 0xE6, 0x96], 3),
      ("a tail without a head", [0x41, 0x42, 0xBF], 2), ("GB18030", [0xD6, 0xD0, 0xCE, 0xC4], 0),
    ] as [(String, [UInt8], Int)])
  func illFormedSequencesAreFoundWhereTheyStart(_ name: String, _ bytes: [UInt8], _ offset: Int) {
    #expect(place(bytes)?.byteOffset == offset)
  }

  @Test func charactersThatXMLForbidsAreListedInOrder() throws {
    let text = try SourceText(decoding: Array("\u{0}甲\u{C}\t\r\n\u{FFFD}\u{FFFE}乙\u{FFFF}\u{7F}".utf8))
    #expect(text.forbidden == [0, 4, 11, 17])
  }

  @Test func aByteOrderMarkIsTakenOffOnce() throws {
    let text = try SourceText(decoding: Array("\u{FEFF}\u{FEFF}甲".utf8))
    #expect(text.hasByteOrderMark)
    #expect(text.bytes == Array("\u{FEFF}甲".utf8))
  }
}
