import Testing

@testable import ReportXML

/// A passage that is filled in runs has the characters of the text, each with its place.
@Suite("Characters of a passage") struct PassageLaws {
  @Test(arguments: 0..<200)
  func hasTheCharactersOfTheText(_ seed: Int) {
    var random = SplitMix(seed: seed)
    var words = ""
    for _ in 0..<random.below(400) {
      words += random.pick(["中", "文", "，", "“", "第", "9", "a", "é", "𠀀", "。", "\u{FFFD}"])
    }
    let text = Array(words.utf8)
    var filling = PassageFilling(text: text)
    var passage = Passage(kind: .words)
    filling.add(0..<text.count, to: &passage)
    #expect(passage.scalars == words.unicodeScalars.map(\.value))
    var start = 0
    for (index, scalar) in words.unicodeScalars.enumerated() {
      let end = start + UTF8.width(scalar)
      #expect(passage.bytes(of: index..<index + 1) == start..<end)
      start = end
    }
    #expect(passage.marks == passage.scalars.indices.filter { Clause.marks.contains(passage.scalars[$0]) })
    #expect(passage.traits.contains(.digit) == words.contains("9"))
  }
}
