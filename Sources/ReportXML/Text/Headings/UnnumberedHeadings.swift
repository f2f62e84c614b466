/// Finds headings that carry no number: a short line of its own between paragraphs, bold or not.
struct UnnumberedHeadings {
  let text: [UInt8]
  let hints: TextHints

  /// A plain line longer than this is a heading only in the company of others like it.
  private static let longAlone = 24

  func mark(_ blocks: inout [Block], _ range: Range<Int>) {
    let found = range.filter {
      blocks[$0].kind == .paragraph && isCandidate(blocks[$0]) && opensText(blocks, $0, range)
    }
    let long = found.filter { isLong(blocks[$0]) }
    for i in found where long.count >= 3 || !isLong(blocks[i]) {
      blocks[i].headingEnd = blocks[i].range.upperBound
      blocks[i].kind = .heading
    }
  }

  private func isLong(_ block: Block) -> Bool {
    let words = LineShape.plainWords(text, block.range)
    return !text[block.range].starts(with: "**".utf8) && hints.boldEnd(at: block.range.lowerBound) == nil
      && !MainPart.isNamed(text, block)
      && Characters.count(words, 0..<words.count) > Self.longAlone
  }

  /// A short line without a stop that has words, and none of those that open remarks and captions.
  private func isCandidate(_ block: Block) -> Bool {
    guard block.numbering == nil, !block.isBullet, block.lines.count == 1, block.range.count <= 200 else {
      return false
    }
    let content = text[block.range]
    guard let opening = content.first, ![0x3C, 0x7C, 0x28, 0x5B].contains(opening),
      !Lexicon.shared.starts(.notHeading, content)
    else {
      return false
    }
    let words = LineShape.plainWords(text, block.range)
    let length = Characters.count(words, 0..<words.count)
    guard (2...60).contains(length), !LineShape.isFinished(text, block.range), !words.contains("。") else {
      return false
    }
    let last = LineShape.lastScalar(text, block.range)
    guard !Characters.joins(last), last != 0xFF0E, last != 0x2E, last < 0x30 || last > 0x39 else { return false }
    if Lexicon.shared.occurs(.boilerplate, in: content) || Lexicon.shared.starts(.boilerplateStart, words) {
      return false
    }
    return isChinese(words)
  }

  /// Most of the line is Chinese: an address, a file name or a formula is no heading.
  private func isChinese(_ words: [UInt8]) -> Bool {
    let other = words.reduce(0) { $0 + ($1 < 0x80 ? 1 : 0) }
    return other * 2 < words.count
  }

  /// Text or a numbered heading follows, and what stands before it is finished.
  private func opensText(_ blocks: [Block], _ index: Int, _ range: Range<Int>) -> Bool {
    let next = blocks[range].indices.dropFirst(index - range.lowerBound + 1).first { isText(blocks[$0]) }
    guard let next else { return false }
    let isMain = MainPart.isNamed(text, blocks[index])
    if blocks[next].kind == .heading { return isMain || blocks[next].numbering?.value == 1 }
    if blocks[next].isBullet { return isMain }
    if isMain { return true }
    // A line that names no part is a heading if real text follows: a list of short lines is a list.
    return blocks[next].range.count > 90
  }

  private func isText(_ block: Block) -> Bool {
    switch block.kind {
    case .pageNumber, .rule, .comment, .boilerplate: false
    default: true
    }
  }
}
