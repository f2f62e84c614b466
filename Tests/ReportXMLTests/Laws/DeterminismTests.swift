import ReportXML
import Testing

/// The same text gives the same bytes, always.
struct DeterminismTests {
  @Test(arguments: Samples.texts)
  func convertedTwiceATextGivesTheSameBytes(_ file: TextFile) throws {
    let text = try file.bytes()
    #expect(try Report(text: text).xml() == Report(text: text).xml())
  }

  @Test func eightTasksAtOnceGiveTheBytesOfOne() async throws {
    let texts = try Samples.texts.map { try $0.bytes() } + (0..<200).map(Generator.text)
    let alone = try texts.map { try Report(text: $0).xml() }
    let together = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
      for task in 0..<8 {
        group.addTask {
          // Each task starts elsewhere, so that different texts are in work at the same time.
          let order = texts.indices.map { ($0 + task * 25) % texts.count }
          var results = [[UInt8]](repeating: [], count: texts.count)
          for index in order { results[index] = try Report(text: texts[index]).xml() }
          return results
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.count == 8)
    #expect(together.allSatisfy { $0 == alone })
  }

  @Test func theGeneratorOfTextsItselfIsDeterministic() {
    #expect((0..<300).map(Generator.text) == (0..<300).map(Generator.text))
    #expect(Set((0..<300).map(Generator.text)).count > 250)
  }
}
