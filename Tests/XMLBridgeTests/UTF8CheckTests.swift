import Testing

@testable import XMLBridge

/// The quick look at UTF-8 against the standard library's.
struct UTF8CheckTests {
  private func isQuicklyWellFormed(_ bytes: [UInt8]) -> Bool { UTF8Check.isWellFormed(bytes.span) }

  private func isWellFormed(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch { return false }
  }

  @Test func everySequenceOfTwoBytesAfterEachLead() {
    var differing: [[UInt8]] = []
    for lead in 0...0xFF as ClosedRange<UInt8> {
      for second in 0...0xFF as ClosedRange<UInt8> {
        for rest in [[], [0x41], [0x80], [0xBF], [0x80, 0x80], [0x80, 0xC0], [0xBF, 0xBF]] as [[UInt8]] {
          let bytes = [lead, second] + rest
          if isQuicklyWellFormed(bytes) != isWellFormed(bytes) { differing.append(bytes) }
        }
      }
    }
    #expect(differing == [])
  }

  @Test func cutAndDamagedTexts() {
    let text = Array("report 政府工作报告 𠀀 é <a b=\"c\"/> \u{FFFF}\u{10FFFF}\u{7FF}\u{800}".utf8)
    #expect(isQuicklyWellFormed(text))
    for index in text.indices {
      for piece in [Array(text[..<index]), Array(text[index...])] {
        #expect(isQuicklyWellFormed(piece) == isWellFormed(piece), "\(piece)")
      }
      for byte in [0x00, 0x7F, 0x80, 0xA0, 0xC1, 0xE0, 0xED, 0xF0, 0xF5, 0xFF] as [UInt8] {
        var damaged = text
        damaged[index] = byte
        #expect(isQuicklyWellFormed(damaged) == isWellFormed(damaged), "\(damaged)")
      }
    }
  }
}
