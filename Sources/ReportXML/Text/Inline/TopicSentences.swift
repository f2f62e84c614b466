/// Finds paragraphs that open with a topic sentence of two or three clauses.
///
/// 经济发展稳中有进，质量效益稳步提升。 is such a sentence.
/// One such sentence may be any sentence. Three paragraphs in a row that each open with one are a row of topics.
struct TopicSentences {
  let text: [UInt8]

  private static let longest = 34
  private static let shortestRow = 3

  private enum Opening { case topic, lead, other }

  func mark(_ blocks: inout [Block], _ range: Range<Int>) {
    var row: [Int] = []
    func close(_ blocks: inout [Block]) {
      if row.count >= Self.shortestRow { for i in row { blocks[i].opensWithTopic = true } }
      row.removeAll(keepingCapacity: true)
    }
    for i in range {
      switch blocks[i].kind {
      case .paragraph:
        switch opening(of: blocks[i]) {
        case .topic: row.append(i)
        case .lead: break
        case .other: close(&blocks)
        }
      case .pageNumber, .comment, .boilerplate: break
      default: close(&blocks)
      }
    }
    close(&blocks)
  }

  private func opening(of block: Block) -> Opening {
    let start = block.numbering?.range.upperBound ?? block.wordsStart
    guard block.numbering == nil || block.numbering?.style == .item else { return .other }
    // Enough to hold the longest topic sentence and the text that must follow it.
    let end = min(block.range.upperBound, start + Self.longest * 3 + 120)
    guard end - start > Self.longest, let first = SentenceReader.first(text, start..<end) else { return .other }
    guard first.stop == 0x3002, first.isPlain, block.range.upperBound - first.range.upperBound > 90 else {
      return .other
    }
    guard first.lists <= 1 else { return .other }
    switch first.commas {
    case 0: return first.length <= 16 ? .lead : .other
    case 1, 2: return first.length <= Self.longest ? .topic : .other
    default: return .other
    }
  }
}
