import Testing

@testable import ReportXML

/// The search for words by what they begin with finds what a look at every place finds.
@Suite("Words in a passage") struct WordHitsLaws {
  private static let classes: WordClass = [.appeal, .requirement, .goal, .manner, .ensure, .strive, .state, .assigned]
  private static let words = ["让我们", "团结奋斗", "总体要求", "预期目标", "意识", "确保", "力争", "争取在", "全覆盖", "高于", "省任务"]

  /// Words of the classes, halves of them, and characters of none.
  private static func text(seed: Int) -> [UInt32] {
    var random = SplitMix(seed: seed)
    var text: [UInt32] = []
    for _ in 0..<2 + random.below(30) {
      let word = Scalar.all(random.pick(Self.words))
      switch random.below(3) {
      case 0: text += word
      case 1: text += word.prefix(1)
      default: text += Scalar.all(random.pick(["甲", "的", "，", "A", "\u{20000}"]))
      }
    }
    return text
  }

  @Test(arguments: 0..<200)
  func agreesWithEveryPlace(_ seed: Int) {
    let text = Self.text(seed: seed)
    let hits = WordHits(text, Self.classes, openings: WordHits.Openings(of: Self.classes))
    for start in text.indices {
      let range = start..<text.count
      let slow = Words.shared.first(text, in: range, of: Self.classes)
      #expect(hits.first(in: range, of: Self.classes)?.start == slow?.start)
      let starts = Words.shared.starts(of: Self.classes)
      let fast = Words.shared.first(text, in: range, of: Self.classes, startingWith: starts)
      #expect(fast?.range == slow?.range)
    }
  }

  @Test("words of one character are looked for by it")
  func singleCharacters() {
    #expect(Words.shared.pairs(of: .adverb) == nil)
    #expect(
      Words.shared.pairs(of: .ensure)?.contains { $0 == Scalar.all("确保")[0] && $1 == Scalar.all("确保")[1] } == true)
    let text = Scalar.all("甲乙更共")
    let hits = WordHits(text, .adverb, openings: WordHits.Openings(of: .adverb))
    #expect(
      hits.first(in: 0..<text.count, of: .adverb)?.start == Words.shared.first(text, in: 0..<4, of: .adverb)?.start)
  }
}
