/// What follows the closing words of a report: annexes, lists of public works, glossaries.
///
/// A glossary or an annex opens with a line of its own. What stands behind it, to the next such line or the end, belongs to
/// it, however it is numbered.
struct EndMatter {
  let text: [UInt8]

  /// Marks the lines that open a glossary or an annex; returns the index of the first of them, or the number of blocks.
  func mark(_ blocks: inout [Block], from start: Int) -> Int {
    var first = blocks.count
    var closed = false
    let scheme = scheme(blocks)
    let lastAddress = lastAddress(blocks)
    for i in blocks.indices.dropFirst(start) where blocks[i].kind == .paragraph {
      if let kind = kind(of: blocks[i], isClosed: closed || first < blocks.count, isLate: i * 2 > blocks.count) {
        // Only what stands behind the report: a heading of the official scheme after it says that it does not.
        if first == blocks.count, scheme[i].resumes { continue }
        // `附件1` and the line under it are one annex.
        let isSecond = kind == .annexTitle && i > start && blocks[i - 1].kind == .annexTitle && isLabel(blocks[i - 1])
        blocks[i].kind = isSecond ? .title : kind
        blocks[i].numbering = nil
        first = min(first, i)
      } else if first == blocks.count {
        // The closing words stay the closing words until the official scheme goes on. Words of thanks that end the review
        // are none: the assembly is addressed again behind them.
        if i >= lastAddress, isClosing(blocks[i]) { closed = true } else if scheme[i].isStep { closed = false }
      }
    }
    return first
  }

  /// The last paragraph that addresses the assembly, or 0.
  private func lastAddress(_ blocks: [Block]) -> Int {
    blocks.lastIndex { block in
      let start = Numbering.skipMarks(text, block.range.lowerBound, block.range.upperBound)
      return block.kind == .paragraph && Lexicon.shared.starts(.salutation, text[start..<block.range.upperBound])
    } ?? 0
  }

  /// 附件, 附件1, 附表二: a label without a title.
  private func isLabel(_ block: Block) -> Bool {
    LineShape.plainWords(text, block.range).count <= 15
  }

  private func kind(of block: Block, isClosed: Bool, isLate: Bool) -> Block.Kind? {
    guard block.range.count <= 180, block.numbering == nil || block.numbering?.style == .item, !block.isBullet else {
      return nil
    }
    let last = LineShape.lastScalar(text, block.range)
    guard last != 0x3002, last != 0xFF1B else { return nil }
    let words = LineShape.plainWords(text, block.range)
    guard !words.contains("，") else { return nil }
    if words.count <= 100, Lexicon.shared.occurs(.glossary, in: words) { return .notesTitle }
    if Lexicon.shared.equals(.glossaryLine, trimmed(words)) { return .notesTitle }
    if Lexicon.shared.starts(.annexStart, words), isLate || isClosed { return .annexTitle }
    if isClosed, words.count <= 90, Lexicon.shared.occurs(.annex, in: words) { return .annexTitle }
    return nil
  }

  /// `注释：` and `（注释）` are the word 注释.
  private func trimmed(_ words: [UInt8]) -> [UInt8] {
    var words = words
    for sign in ["：", ":", "】", "）"] where words.suffix(sign.utf8.count).elementsEqual(sign.utf8) {
      words.removeLast(sign.utf8.count)
    }
    for sign in ["【", "（"] where words.starts(with: sign.utf8) { words.removeFirst(sign.utf8.count) }
    return words
  }

  /// Where a block stands in the official scheme.
  private struct Step {
    /// The last number 一、 … before it.
    var before: Int?
    /// Whether it carries the number that follows.
    var isStep: Bool
    /// Whether the next number behind it follows the last one before it.
    var resumes = false
  }

  /// For each block: whether the official scheme goes on behind it, with a `二、` that continues what stood before it.
  private func scheme(_ blocks: [Block]) -> [Step] {
    var scheme: [Step] = []
    scheme.reserveCapacity(blocks.count)
    var last: Int?
    for block in blocks {
      let value = block.numbering.flatMap { $0.style == .chinese ? $0.value : nil }
      scheme.append(Step(before: last, isStep: value.map { $0 == (last ?? 0) + 1 } ?? false))
      last = value ?? last
    }
    var next: Int?
    for i in blocks.indices.reversed() {
      if let before = scheme[i].before, let next { scheme[i].resumes = next == before + 1 }
      if let numbering = blocks[i].numbering, numbering.style == .chinese { next = numbering.value }
    }
    return scheme
  }

  /// The closing words: 谢谢, or a paragraph that ends with an exclamation mark.
  private func isClosing(_ block: Block) -> Bool {
    let last = LineShape.lastScalar(text, block.range)
    return last == 0xFF01 || last == 0x21 || (block.range.count <= 60 && text[block.range].starts(with: "谢谢".utf8))
  }
}
