/// What stands before the report proper: title, date line, speaker, salutation, and what a web page put around them.
///
/// The title block ends before the first heading or the first real paragraph; a salutation ends it as well. Every line of it
/// gets a kind, and a line that fits none stays a paragraph.
struct TitleBlock {
  let text: [UInt8]

  /// Gives the blocks of the title block their kinds; returns the index of the first block behind it.
  func mark(_ blocks: inout [Block]) -> Int {
    let end = end(of: blocks)
    guard let start = blocks.indices.first(where: { blocks[$0].kind != .frontMatter }), start < end else { return end }
    let hasTitle = blocks[start..<end].contains { isTitle($0) }
    var seen: Block.Kind?
    var hasByline = false
    for i in start..<end where blocks[i].kind == .paragraph {
      let kind = kind(of: blocks[i], after: seen, hasTitle: hasTitle, hasByline: hasByline)
      guard let kind else { continue }
      blocks[i].kind = kind
      blocks[i].numbering = nil
      if kind == .byline { hasByline = true }
      if kind == .boilerplate { continue }
      seen = kind
    }
    return max(end, contents(&blocks, start..<end))
  }

  /// The index of the first block behind the title block.
  private func end(of blocks: [Block]) -> Int {
    // A salutation near the top ends it, whatever a web page put before.
    let top = blocks.prefix(16)
    if let salutation = top.firstIndex(where: { $0.kind == .paragraph && isSalutation($0) }),
      !top[..<salutation].contains(where: { $0.numbering != nil && $0.numbering?.style != .item && !isTitle($0) })
    {
      return salutation + 1
    }
    for i in blocks.indices.prefix(40) {
      let block = blocks[i]
      guard block.kind == .paragraph else { continue }
      if isSalutation(block) { return i + 1 }
      let words = LineShape.plainWords(text, block.range.prefix(400))
      if block.range.count > 240, !isComposite(words) { return i }
      if i > 0, opensPart(block, words) { return i }
      let isNumbered = block.numbering != nil && !isTitle(block) && !isDateline(block)
      if isNumbered { return i }
      if i > 0, block.kind == .paragraph, !block.isBullet, LineShape.lastScalar(text, block.range) == 0x3002,
        block.range.count > 90
      {
        return i
      }
    }
    return min(blocks.count, 40) == blocks.count ? shortEnd(of: blocks) : 0
  }

  /// Whether a main part opens here, without a number: 2022年工作回顾.
  private func opensPart(_ block: Block, _ words: [UInt8]) -> Bool {
    guard words.count <= 90, !words.contains("报告"), !words.starts(with: "关于".utf8), !words.starts(with: "《".utf8) else {
      return false
    }
    return MainPart.isNamed(text, block) && !isDateline(block) && !isByline(block) && !isBoilerplate(block)
      && !LineShape.isFinished(text, block.range)
  }

  /// In a source without salutation, heading or paragraph, only the title lines at the top count.
  private func shortEnd(of blocks: [Block]) -> Int {
    blocks.firstIndex { $0.kind == .paragraph && !isTitle($0) && !isDateline($0) && !isByline($0) } ?? blocks.count
  }

  private func kind(of block: Block, after seen: Block.Kind?, hasTitle: Bool, hasByline: Bool) -> Block.Kind? {
    if isSalutation(block) { return .salutation }
    if isBoilerplate(block) { return .boilerplate }
    if isDateline(block) { return .dateline }
    if isByline(block) { return .byline }
    if isTitle(block) { return .title }
    let words = LineShape.plainWords(text, block.range)
    // The name alone, on a line after the date or the office.
    if !hasByline, seen == .dateline || seen == .title || seen == .byline, isName(words) { return .byline }
    if seen == .byline, isName(words) { return .byline }
    // A first line of the title: the place; a second one: what the report is about.
    if hasTitle, seen == nil, words.count <= 60, isPlace(words) { return .title }
    if seen == .title, words.count <= 180, !LineShape.isFinished(text, block.range),
      words.starts(with: "关于".utf8) || words.starts(with: "《".utf8)
    {
      return .title
    }
    if seen == .dateline, words.count <= 90, words.starts(with: "在".utf8) { return .dateline }
    return nil
  }

  func isTitle(_ block: Block) -> Bool {
    guard block.range.count <= 200 else { return false }
    let words = LineShape.plainWords(text, block.range)
    guard words.count <= 120, Lexicon.shared.occurs(.title, in: words) else { return false }
    return !LineShape.isFinished(text, block.range) && !words.contains(",") && !words.contains("，")
  }

  /// A date, or a session of an assembly, in a short line that is no sentence.
  func isDateline(_ block: Block) -> Bool {
    guard block.range.count <= 300 else { return false }
    let words = LineShape.plainWords(text, block.range)
    guard words.count <= 240, LineShape.lastScalar(text, block.range) != 0x3002 else { return false }
    let opens = ["—", "（", "(", "―", "－", "-"].contains { words.starts(with: $0.utf8) }
    let hasSession = ["次会议", "代表大会", "人大"].contains { words.contains($0) }
    let hasDate = DateReader.first(in: words) != nil
    if words.contains("报告工作") { return false }
    if hasSession { return hasDate || opens || words.starts(with: "在".utf8) || words.count < 120 }
    return hasDate && words.count <= 66
  }

  /// An office, and mostly the name after it.
  func isByline(_ block: Block) -> Bool {
    guard block.range.count <= 150 else { return false }
    let words = LineShape.plainWords(text, block.range)
    guard words.count <= 100, !LineShape.isFinished(text, block.range) else { return false }
    if Self.announcedSpeaker(words) != nil { return true }
    guard let office = Lexicon.shared.last(.office, in: words) else { return false }
    let rest = words[office.upperBound...]
    return rest.isEmpty || isName(Array(rest))
  }

  /// The name of 某某某作政府工作报告, the caption that stands for a byline on some pages.
  static func announcedSpeaker(_ words: [UInt8]) -> String? {
    guard words.count <= 60, let end = words.firstIndex(of: Array("作政府工作报告".utf8)), end + 21 == words.count,
      end >= 6, end <= 24
    else { return nil }
    return String(decoding: words[..<end], as: UTF8.self)
  }

  /// Two to four Chinese characters, or a longer name with a point in it (买买提·艾力).
  private func isName(_ words: [UInt8]) -> Bool {
    guard words.count >= 6, words.count <= 60 else { return false }
    var characters = 0
    var hasPoint = false
    var i = 0
    while i < words.count {
      let (scalar, length) = Characters.scalar(words, i, words.count)
      if scalar == 0xB7 || scalar == 0x2022 || scalar == 0x30FB {
        hasPoint = true
      } else if !(0x3400...0x9FFF).contains(scalar) && scalar < 0x20000 {
        return false
      }
      characters += 1
      i += length
    }
    // Tibetan names have up to five or six characters without a point (次仁平措).
    return hasPoint ? characters <= 16 : characters <= 6
  }

  private func isPlace(_ words: [UInt8]) -> Bool {
    ["省", "市", "县", "区", "州", "旗", "盟", "人民政府", "国务院"].contains { words.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  func isSalutation(_ block: Block) -> Bool {
    guard block.range.count <= 160, block.numbering == nil else { return false }
    let start = Numbering.skipMarks(text, block.range.lowerBound, block.range.upperBound)
    guard Lexicon.shared.starts(.salutation, text[start..<block.range.upperBound]) else { return false }
    let words = LineShape.plainWords(text, block.range)
    guard words.count <= 110, !hasInnerStop(words) else { return false }
    let last = LineShape.lastScalar(text, block.range)
    switch last {
    case 0xFF1A, 0x3A, 0xFF01, 0x21: return true
    default: return words.count <= 36 && !LineShape.isFinished(text, block.range)
    }
  }

  /// Whether a stop or colon stands before the last character: then words follow the address.
  private func hasInnerStop(_ words: [UInt8]) -> Bool {
    var i = 0
    while i < words.count {
      let (scalar, length) = Characters.scalar(words, i, words.count)
      i += length
      if Characters.endsParagraph(scalar), i < words.count { return true }
    }
    return false
  }

  func isBoilerplate(_ block: Block) -> Bool {
    guard block.range.count <= 260 else { return false }
    let start = Numbering.skipMarks(text, block.range.lowerBound, block.range.upperBound)
    let line = text[start..<block.range.upperBound]
    if Lexicon.shared.starts(.boilerplateStart, line) { return line.count <= 120 }
    return Lexicon.shared.occurs(.boilerplate, in: line) || WebLine.matches(text, start..<block.range.upperBound)
  }

  /// A line that holds the title, the date and the speaker at once.
  private func isComposite(_ words: [UInt8]) -> Bool { Lexicon.shared.occurs(.title, in: words.prefix(90)) }

  /// A table of contents in the title block is put aside: its lines are headings of nothing.
  private func contents(_ blocks: inout [Block], _ range: Range<Int>) -> Int {
    let isHead = { (i: Int) in LineShape.plainWords(text, blocks[i].range.prefix(60)).elementsEqual("目录".utf8) }
    guard let head = range.first(where: isHead) else { return 0 }
    for i in head..<blocks.count {
      guard blocks[i].kind == .paragraph, blocks[i].range.count <= 180, !isSalutation(blocks[i]) else { return i }
      blocks[i].kind = .boilerplate
      blocks[i].numbering = nil
    }
    return blocks.count
  }
}
