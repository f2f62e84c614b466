/// Lines to blocks: what stands together as a paragraph, a table, a comment, front matter.
///
/// One pass over the lines. A line is a block of its own unless it continues the one before: a table row, a comment that
/// is still open, or a paragraph that a page or a line end has cut in mid-sentence.
struct BlockScanner {
  let text: [UInt8]
  let lines: [Line]
  let hints: TextHints
  private(set) var blocks: [Block] = []
  /// How the source breaks its lines, or `nil` if every line is a paragraph.
  private let wrap: LineWrap?
  private var prose = Prose()
  /// The last line that is known to lie inside a comment that does not close soon.
  private var lastOpenComment = -1

  static func blocks(of text: [UInt8], lines: [Line], hints: TextHints = .none) -> [Block] {
    var scanner = BlockScanner(text: text, lines: lines, hints: hints)
    scanner.scan()
    return scanner.blocks
  }

  private init(text: [UInt8], lines: [Line], hints: TextHints) {
    self.text = text
    self.lines = lines
    self.hints = hints
    // Where paragraphs are known, a line is not the work of a page.
    wrap = hints.knowsParagraphs ? nil : LineWrap(text, lines)
    blocks.reserveCapacity(lines.count)
  }

  private mutating func scan() {
    var i = frontMatter()
    while i < lines.count {
      let line = lines[i]
      guard !line.isBlank else {
        i += 1
        continue
      }
      if let end = comment(from: i) {
        blocks.append(Block(.comment, line.contentStart..<lines[end].contentEnd, lines: i..<end + 1))
        i = end + 1
      } else {
        add(i)
        i += 1
      }
    }
  }

  /// YAML between two lines `---` at the very start: the index of the line after it.
  private mutating func frontMatter() -> Int {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), text[lines[first].content].elementsEqual("---".utf8)
    else { return 0 }
    for i in lines.indices.dropFirst(first + 1).prefix(60) {
      let content = text[lines[i].content]
      if content.elementsEqual("---".utf8) || content.elementsEqual("...".utf8) {
        blocks.append(
          Block(.frontMatter, lines[first].contentStart..<lines[i].contentEnd, lines: first..<i + 1))
        return i + 1
      }
      // Prose between two rules is no front matter.
      if lines[i].content.count > 2000 { return 0 }
    }
    return 0
  }

  /// A comment that opens on this line and is the only thing on its lines: the index of its last line.
  private mutating func comment(from index: Int) -> Int? {
    guard text[lines[index].content].starts(with: "<!--".utf8), index > lastOpenComment else { return nil }
    for i in index..<min(lines.count, index + 200) {
      guard let close = commentEnd(in: lines[i].content) else { continue }
      return close == lines[i].contentEnd ? i : nil
    }
    // Nor does any of the lines just read open one that closes.
    lastOpenComment = min(lines.count, index + 200) - 1
    return nil
  }

  /// The position behind the first `-->`.
  private func commentEnd(in range: Range<Int>) -> Int? {
    var i = range.lowerBound
    while i + 2 < range.upperBound {
      if text[i] == 0x2D, text[i + 1] == 0x2D, text[i + 2] == 0x3E { return i + 3 }
      i += 1
    }
    return nil
  }

  private mutating func add(_ index: Int) {
    let line = lines[index]
    var block = Block(.paragraph, line.content, lines: index..<index + 1)
    if LineShape.isPageNumber(text, line.content) {
      block.kind = .pageNumber
    } else if LineShape.isRule(text, line.content) {
      block.kind = .rule
    } else if text[line.contentStart] == 0x7C, line.content.count > 2 {
      if let last = blocks.indices.last, blocks[last].kind == .table, blocks[last].lines.upperBound == index {
        blocks[last].range = blocks[last].range.lowerBound..<line.contentEnd
        blocks[last].lines = blocks[last].lines.lowerBound..<index + 1
        return
      }
      block.kind = .table
    } else if text[line.content].starts(with: "[^".utf8), isFootnote(line.content) {
      block.kind = .footnote
    } else {
      start(&block)
      if block.markdownLevel == 0, block.opening.isEmpty, joins(block) { return }
    }
    blocks.append(block)
  }

  private func isFootnote(_ range: Range<Int>) -> Bool {
    guard let close = text[range].firstIndex(of: 0x5D), close - range.lowerBound < 20 else { return false }
    return close + 1 < range.upperBound && text[close + 1] == 0x3A
  }

  /// Fills in what the block starts with.
  private func start(_ block: inout Block) {
    block.styleLevel = hints.headingLevel(at: block.range.lowerBound)
    if let heading = LineShape.markdownHeading(text, block.range) {
      block.markdownLevel = heading.level
      block.opening = block.range.lowerBound..<heading.end
    }
    block.numbering = Numbering.match(text, block.wordsStart, block.range.upperBound)
    if block.numbering == nil, block.markdownLevel == 0, let bullet = LineShape.bullet(text, block.range) {
      block.opening = bullet
      block.numbering = Numbering.match(text, bullet.upperBound, block.range.upperBound)
    }
  }

  // MARK: Cuts

  /// Joins the block to the paragraph before it if a cut runs between them; says whether it did.
  private mutating func joins(_ block: Block) -> Bool {
    if hints.knowsParagraphs, !hints.continuesParagraph(at: block.range.lowerBound) { return false }
    let isContinuation = wrap?.continues(lines[block.lines.lowerBound]) ?? false
    guard block.numbering == nil || block.numbering?.style == .item || isContinuation else { return false }
    guard let previous = blocks.lastIndex(where: { $0.kind != .pageNumber }), blocks[previous].kind == .paragraph
    else { return false }
    let start = blocks[previous].range.lowerBound
    let gap = blocks[previous].range.upperBound..<block.range.lowerBound
    let lines = blocks[previous].lines
    let isPage = block.lines.lowerBound > lines.upperBound || text[gap].contains(0x0C)
    let piece = (blocks[previous].cuts.last?.range.upperBound ?? start)..<gap.lowerBound
    guard isPage ? isCutByPage(start, piece, block) : isCutByLineEnd(start, piece, lines.upperBound - 1, block) else {
      return false
    }
    blocks.removeLast(blocks.count - previous - 1)
    blocks[previous].cuts.append(Block.Cut(range: gap, isPage: isPage))
    blocks[previous].range = start..<block.range.upperBound
    blocks[previous].lines = lines.lowerBound..<block.lines.upperBound
    return true
  }

  /// A page break cuts prose in mid-sentence: the paragraph before it has sentences and no stop at its end, and the piece
  /// after it does not start like a block.
  private mutating func isCutByPage(_ start: Int, _ piece: Range<Int>, _ after: Block) -> Bool {
    let (first, _) = Characters.scalar(text, after.range.lowerBound, after.range.upperBound)
    let last = LineShape.lastScalar(text, piece)
    guard !Characters.endsParagraph(last) else { return false }
    let length = piece.upperBound - start
    prose.read(text, start..<piece.upperBound)
    let isProse = prose.hasStop || (length > 240 && prose.hasComma)
    if Characters.joins(first) || first == 0x3002 || first == 0xFF1B { return isProse }
    guard isProse, !startsBlock(after, behind: start..<piece.upperBound) else { return false }
    if Characters.joins(last) { return true }
    // A paragraph that has sentences and ends without a stop is not at its end.
    return !LineShape.isFinished(text, piece)
  }

  /// A line end cuts a paragraph where the source is wrapped, the line is full, and the next one opens no paragraph.
  ///
  /// Where paragraphs are indented, a missing indent says enough; elsewhere the line must be unfinished and the next one must
  /// not look like the start of a block.
  private mutating func isCutByLineEnd(_ start: Int, _ piece: Range<Int>, _ line: Int, _ after: Block) -> Bool {
    guard let wrap else { return false }
    let columns = LineWrap.columns(text, lines[line].content)
    guard columns * 4 >= wrap.columns * 3 else { return false }
    if wrap.continues(lines[after.lines.lowerBound]) { return true }
    guard !LineShape.isFinished(text, lines[line].content), !LineWrap.isIndented(lines[after.lines.lowerBound]) else {
      return false
    }
    return !startsBlock(after, behind: start..<piece.upperBound)
  }

  private mutating func startsBlock(_ block: Block, behind paragraph: Range<Int>) -> Bool {
    if block.numbering != nil { return true }
    let content = text[block.range]
    if content.starts(with: "**".utf8) {
      prose.read(text, paragraph)
      return !prose.isBoldOpen
    }
    return Lexicon.shared.starts(.salutation, content) || content.first == 0x3C
      || (content.count < 60 && Lexicon.shared.occurs(.glossary, in: content))
      || (content.count < 100 && Lexicon.shared.starts(.annexStart, content))
  }
}

/// What the pieces of the paragraph at hand have shown so far, so that no piece is read twice.
private struct Prose {
  private var start = -1
  private var end = 0
  private var boldMarks = 0
  private(set) var hasStop = false
  private(set) var hasComma = false

  var isBoldOpen: Bool { boldMarks % 2 == 1 }

  mutating func read(_ text: [UInt8], _ range: Range<Int>) {
    if range.lowerBound != start { self = Prose(start: range.lowerBound, end: range.lowerBound) }
    var i = end
    while i < range.upperBound {
      let byte = text[i]
      if byte == 0x2A, i + 1 < range.upperBound, text[i + 1] == 0x2A {
        boldMarks += 1
        i += 2
        continue
      }
      if byte == 0xE3 || byte == 0xEF, i + 2 < range.upperBound {
        if byte == 0xE3, text[i + 1] == 0x80, text[i + 2] == 0x82 { hasStop = true }
        if byte == 0xEF, text[i + 1] == 0xBC, text[i + 2] == 0x8C { hasComma = true }
      }
      i += 1
    }
    end = range.upperBound
  }

  init(start: Int = -1, end: Int = 0) {
    self.start = start
    self.end = end
  }
}
