import Testing

@testable import ReportXML

/// Lines, against a reference that is slow and plain.
struct LineTests {
  /// A line as the reference sees it: where it starts, its content without blanks, where the next one starts.
  private struct PlainLine: Equatable {
    var start: Int
    var content: [UInt8]
    var next: Int
  }

  /// Character by character; CR LF is one end, CR and LF are.
  private func reference(_ text: [UInt8]) -> [PlainLine] {
    var lines: [PlainLine] = []
    var line: [UnicodeScalar] = []
    var start = 0
    var position = 0
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    func end() {
      lines.append(PlainLine(start: start, content: trimmed(line), next: position))
      line = []
      start = position
    }
    for (index, scalar) in scalars.enumerated() {
      position += UTF8.width(scalar)
      let isPair = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalar == "\n" || (scalar == "\r" && !isPair) { end() } else if !isPair { line.append(scalar) }
    }
    if start < text.count { end() }
    return lines
  }

  private func trimmed(_ line: [UnicodeScalar]) -> [UInt8] {
    let words = line.drop { Characters.isBlank($0.value) }.reversed().drop { Characters.isBlank($0.value) }.reversed()
    return Array(String(String.UnicodeScalarView(words)).utf8)
  }

  @Test("lines are those of the reference, for 20,000 random texts")
  func reference() {
    let pieces = [
      "\r", "\n", "\r\n", "\r", "\n", "　", " ", "\t", "\u{0}", "\u{C}", "\u{85}", "\u{2028}", "\u{FEFF}", "甲", "一、",
      "a", "𠀀", "é",
    ]
    var random = SplitMix(seed: 11)
    for _ in 0..<20_000 {
      let text = Array((0..<random.below(14)).map { _ in random.pick(pieces) }.joined().utf8)
      let lines = Line.lines(of: text)
      let found = lines.map { PlainLine(start: $0.start, content: Array(text[$0.content]), next: $0.next) }
      guard found != reference(text) else { continue }
      Issue.record("\(String(decoding: text, as: UTF8.self).debugDescription): \(found), should be \(reference(text))")
      return
    }
  }

  @Test func aFinalLineEndOpensNoLine() {
    #expect(Line.lines(of: Array("甲\n".utf8)).count == 1)
    #expect(Line.lines(of: Array("甲\n\n".utf8)).count == 2)
  }

  @Test func noTextHasNoLines() { #expect(Line.lines(of: []).isEmpty) }

  @Test func carriageReturnAndLineFeedEndOneLine() {
    let lines = Line.lines(of: Array("甲\r\n乙\n\r丙".utf8))
    #expect(lines.map(\.next) == [5, 9, 10, 13])
  }

  @Test func aBlankLineHasNoContent() {
    let lines = Line.lines(of: Array("　\u{200B} \n甲".utf8))
    #expect(lines.map(\.isBlank) == [true, false])
  }
}
