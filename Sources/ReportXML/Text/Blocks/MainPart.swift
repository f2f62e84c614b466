/// A main part by its name: 2023年工作回顾, 今后五年的目标任务, 加强政府自身建设.
enum MainPart {
  static func isNamed(_ text: [UInt8], _ block: Block) -> Bool {
    let words = LineShape.plainWords(text, block.range)
    guard Characters.count(words, 0..<words.count) <= 36 else { return false }
    return !PrintedYears.years(words).isEmpty || !FiveYearPlan.periods(words).isEmpty
      || Lexicon.shared.occurs(.reviewPart, in: words) || Lexicon.shared.occurs(.planPart, in: words)
      || Lexicon.shared.occurs(.governmentPart, in: words)
  }
}
