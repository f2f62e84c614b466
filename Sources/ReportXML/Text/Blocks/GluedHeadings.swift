/// The heading of a main part that stands at the end of the paragraph before it, with nothing between: `…贡献力量！三、2023年工作安排`.
///
/// A line end was lost where the text was copied. Without its heading the part would belong to the one before, and its promises
/// be told as what was done.
struct GluedHeadings {
  let text: [UInt8]

  /// The longest heading that is looked for, in bytes.
  private static let longest = 108

  /// Makes a block of its own of each such heading.
  func part(_ blocks: inout [Block]) {
    /// The last number 一、 of the blocks so far.
    var last = 0
    /// The first `taken` blocks, parted; nothing is copied while there is no such heading.
    var parted: [Block] = []
    var taken = 0
    for i in blocks.indices where blocks[i].kind == .paragraph {
      last = blocks[i].mainNumber ?? last
      guard last > 0, heading(in: blocks[i], after: last) != nil else { continue }
      parted += blocks[taken..<i]
      taken = i + 1
      var rest: Block? = blocks[i]
      while let block = rest {
        last = block.mainNumber ?? last
        guard let heading = heading(in: block, after: last) else {
          parted.append(block)
          break
        }
        rest = part(block, at: heading, into: &parted)
        last = heading.numbering.value
      }
    }
    if taken > 0 { blocks = parted + blocks[taken...] }
  }

  private struct Heading {
    var numbering: Numbering
    var end: Int
    /// The cut behind it, where the paragraph seemed to go on over a page.
    var cut: Int?
  }

  /// Adds what stands before a heading, and the heading; returns what stands behind it.
  private func part(_ whole: Block, at heading: Heading, into parted: inout [Block]) -> Block? {
    let start = heading.numbering.range.lowerBound
    var before = whole
    before.range = whole.range.lowerBound..<start
    before.cuts = Array(whole.cuts.prefix { $0.range.lowerBound < start })
    parted.append(before)
    var own = Block(.paragraph, start..<heading.end, lines: whole.lines)
    own.numbering = heading.numbering
    parted.append(own)
    guard let cut = heading.cut else { return nil }
    var rest = Block(.paragraph, whole.cuts[cut].range.upperBound..<whole.range.upperBound, lines: whole.lines)
    rest.cuts = Array(whole.cuts[(cut + 1)...])
    rest.numbering = Numbering.match(text, rest.range.lowerBound, rest.range.upperBound)
    return rest
  }

  /// The heading that follows number `last`, at the end of the paragraph or where it is cut.
  private func heading(in block: Block, after last: Int) -> Heading? {
    for (index, cut) in block.cuts.enumerated() {
      if let numbering = heading(block.range.lowerBound, cut.range.lowerBound, after: last) {
        return Heading(numbering: numbering, end: cut.range.lowerBound, cut: index)
      }
    }
    // Nearly all paragraphs end with a stop, and one look tells it.
    guard !LineShape.isFinished(text, block.range) else { return nil }
    return heading(block.range.lowerBound, block.range.upperBound, after: last)
      .map { Heading(numbering: $0, end: block.range.upperBound) }
  }

  private func heading(_ start: Int, _ end: Int, after last: Int) -> Numbering? {
    let first = max(start, end - Self.longest)
    var stop = end - 3
    while stop > first, !isStop(stop) { stop -= 1 }
    guard stop > first, let numbering = Numbering.match(text, stop + 3, end), numbering.style == .chinese,
      numbering.value == last + 1, numbering.range.lowerBound == stop + 3
    else { return nil }
    let words = LineShape.plainWords(text, numbering.range.upperBound..<end)
    let lexicon = Lexicon.shared
    guard words.count >= 12,
      lexicon.occurs(.planPart, in: words) || lexicon.occurs(.governmentPart, in: words)
        || lexicon.occurs(.reviewPart, in: words)
    else { return nil }
    return numbering
  }

  // 。 and ！
  private func isStop(_ i: Int) -> Bool {
    (text[i] == 0xE3 && text[i + 1] == 0x80 && text[i + 2] == 0x82)
      || (text[i] == 0xEF && text[i + 1] == 0xBC && text[i + 2] == 0x81)
  }
}

extension Block {
  /// The number of a main part that it begins with: 2 of 二、.
  fileprivate var mainNumber: Int? {
    numbering.flatMap { $0.style == .chinese ? $0.value : nil }
  }
}
