import Testing

@testable import ReportXML

/// The signs of a clause are those of its characters, and of no others around it.
struct ClauseSignsTests {
  @Test(
    arguments: [
      ("加快建设青溪大桥", []), ("6月底前建成", .time), ("2030年建成", .time), ("由县教育局牵头", .by), ("严控增量、优化存量", .list),
      ("是新的要求", [.stating, .modal]), ("取得了成效", .stating), ("不发生事故", .modal),
      ("年、由了可", [.time, .by, .list, .stating, .modal]),
    ] as [(String, ClauseSigns)])
  func signs(_ words: String, _ signs: ClauseSigns) {
    let text = Scalar.all("年由、了要" + words + "年由、了要")
    #expect(ClauseSigns(text, 5..<text.count - 5) == signs)
  }
}
