import Testing

@testable import ReportXML

/// Eight places at once find what one place after the other finds.
@Suite("Search for bytes") struct ByteSearchTests {
  @Test("The first of two or four bytes, from every place to every place")
  func reference() {
    var random = SplitMix(seed: 11)
    for length in 0...40 {
      // Neighbours of what is looked for, and bytes with the upper bit.
      let text = (0..<length).map { _ in
        [0x0A, 0x0B, 0x09, 0x2A, 0xAA, 0xE3, 0x80, 0x00][Int(random.next() % 8)] as UInt8
      }
      for start in 0...length {
        for end in start...length {
          let two = text.withUnsafeBufferPointer { ByteSearch.first($0, from: start, to: end, of: 0x0A, 0xE3) }
          let four = text.withUnsafeBufferPointer {
            ByteSearch.first($0, from: start, to: end, of: 0x0A, 0x00, 0x2A, 0x80)
          }
          #expect(two == slow(text, start, end, [0x0A, 0xE3]))
          #expect(four == slow(text, start, end, [0x0A, 0x00, 0x2A, 0x80]))
        }
      }
    }
  }

  private func slow(_ text: [UInt8], _ start: Int, _ end: Int, _ bytes: Set<UInt8>) -> Int {
    (start..<end).first { bytes.contains(text[$0]) } ?? end
  }

  @Test("What is well-formed UTF-8 is what Swift's own strings take")
  func wellFormed() {
    var random = SplitMix(seed: 12)
    let characters = Array("县政府，\u{800}\u{FFD}\u{1000}\u{D7FF}\u{E000}\u{FFFD}a9é😀".utf8)
    for _ in 0..<4000 {
      var bytes: [UInt8] = []
      let start = Int(random.next() % UInt64(characters.count))
      bytes += characters[start...] + characters[..<start]
      if random.next() % 4 > 0 {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      let isTaken = (try? SourceText(decoding: bytes, encoding: .utf8)) != nil
      #expect(isTaken == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }
}
