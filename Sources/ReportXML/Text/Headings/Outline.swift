/// Gives every heading its level: the depth of the section it opens.
///
/// A stack of the styles that are open. A style that is open closes what is inside it; a style that is not closes what
/// ranks no higher and opens one level deeper. So a report that goes from 一、 straight to 1. nests them directly, and the
/// parts without number rank above 一、 exactly where 一、 starts again behind one of them.
struct Outline {
  let text: [UInt8]

  func mark(_ blocks: inout [Block], _ range: Range<Int>) {
    var open: [Part] = []
    let headings = range.filter { blocks[$0].kind == .heading }
    let mainRank = partsHoldChinese(blocks, headings) ? Self.chinese - Self.lineOffset : Self.chinese
    let styleRanks = StyleRanks(of: headings.map { blocks[$0] }, numberRank: numberRank)
    for i in headings {
      let rank = rank(of: blocks[i], at: i, open: open, mainRank: mainRank, styleRanks: styleRanks)
      while let last = open.last, last.rank > rank { open.removeLast() }
      if open.last?.rank == rank { open.removeLast() }
      let isLine = blocks[i].numbering == nil && blocks[i].markdownLevel == 0 && blocks[i].styleLevel == 0
      open.append(
        Part(rank: rank, isRunIn: blocks[i].headingEnd < blocks[i].range.upperBound, isLine: isLine, block: i))
      blocks[i].level = min(open.count, 9)
    }
  }

  /// A part that is open.
  private struct Part {
    /// Equal ranks are siblings, a smaller one is further out.
    var rank: Int
    var isRunIn: Bool
    /// Whether its heading is a line without number.
    var isLine: Bool
    var block: Int
  }

  private static let lineOffset = 5
  private static let chinese = 100 + Int(Numbering.Style.chinese.rawValue) * 10

  /// The place of a heading among the styles.
  private func rank(
    of block: Block, at index: Int, open: [Part], mainRank: Int, styleRanks: StyleRanks
  ) -> Int {
    if block.markdownLevel > 0 { return block.markdownLevel * 10 }
    if let rank = numberRank(block) { return rank }
    if block.styleLevel > 0 { return styleRanks[block.styleLevel] }
    if MainPart.isNamed(text, block) { return mainRank }
    // Any other line: the sibling of the last line that is open, or a part of the last heading on a line of its own.
    // It is never a part of a run-in heading, whose text is its paragraph.
    let lines = open.filter { !$0.isRunIn }
    if let line = lines.last(where: { $0.isLine }), line.block < index - 1 { return line.rank }
    return (lines.last?.rank ?? Self.chinese) + Self.lineOffset
  }

  private func numberRank(_ block: Block) -> Int? {
    block.numbering.map { 100 + Int($0.style.rawValue) * 10 }
  }

  /// Whether a part without number has 一、 behind it, before the next such part.
  private func partsHoldChinese(_ blocks: [Block], _ headings: [Int]) -> Bool {
    var isBehindPart = false
    for i in headings {
      if let numbering = blocks[i].numbering {
        guard numbering.style == .chinese else { continue }
        if isBehindPart, numbering.value == 1 { return true }
        isBehindPart = false
      } else if blocks[i].markdownLevel == 0, MainPart.isNamed(text, blocks[i]) {
        isBehindPart = true
      }
    }
    return false
  }
}
