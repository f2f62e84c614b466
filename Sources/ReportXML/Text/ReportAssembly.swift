/// Writes the blocks of a report into a tree of spans: sections, blocks, and the white space between them.
struct ReportAssembly {
  let source: SourceText
  let meanings: [Int: SectionMeaning]
  let hints: TextHints
  private var builder: MarkupBuilder
  private let inline: InlineAssembly
  private var sections = SectionNumbers()
  private var endMatterIsOpen = false
  private var position = 0
  private var forbidden: ArraySlice<Int>

  private var text: [UInt8] { source.bytes }

  init(_ source: SourceText, meanings: [Int: SectionMeaning], hints: TextHints) {
    self.source = source
    self.meanings = meanings
    self.hints = hints
    builder = MarkupBuilder(text: source.bytes)
    inline = InlineAssembly(source: source)
    forbidden = source.forbidden[...]
  }

  static func markup(
    of source: SourceText, blocks: [Block], lines: [Line], meanings: [Int: SectionMeaning], hints: TextHints = .none
  ) -> Markup {
    var assembly = ReportAssembly(source, meanings: meanings, hints: hints)
    for (index, block) in blocks.enumerated() { assembly.add(block, index, lines) }
    assembly.closeSections(downTo: 0)
    assembly.gap(to: source.bytes.count)
    return assembly.builder.markup
  }

  private mutating func add(_ block: Block, _ index: Int, _ lines: [Line]) {
    switch block.kind {
    case .heading: closeSections(downTo: block.level - 1)
    case .notesTitle, .annexTitle: closeSections(downTo: 0)
    default: break
    }
    gap(to: block.range.lowerBound)
    switch block.kind {
    case .heading: heading(block, index)
    case .notesTitle: endMatter(.notes, block)
    case .annexTitle: endMatter(.annex, block)
    case .table: table(block, lines)
    case .pageNumber: leaf(.break, block.range) { $0.attribute(.kind, "page") }
    case .rule: leaf(.mark, block.range)
    case .frontMatter: leaf(.aside, block.range) { $0.attribute(.kind, "front-matter") }
    case .comment: leaf(.aside, block.range) { $0.attribute(.kind, "comment") }
    case .boilerplate: leaf(.aside, block.range) { $0.attribute(.kind, "boilerplate") }
    case .repetition: leaf(.aside, block.range) { $0.attribute(.kind, "repetition") }
    case .footnote: footnote(block)
    case .title: simple(.title, block)
    case .dateline: simple(.dateline, block)
    case .byline: simple(.byline, block)
    case .salutation: simple(.salutation, block)
    case .paragraph: paragraph(block)
    }
    position = block.range.upperBound
  }

  // MARK: Sections

  private mutating func closeSections(downTo level: Int) {
    if endMatterIsOpen {
      builder.close(at: position)
      endMatterIsOpen = false
    }
    for _ in 0..<sections.close(downTo: level) { builder.close(at: position) }
  }

  private mutating func heading(_ block: Block, _ index: Int) {
    builder.open(.section, at: block.range.lowerBound)
    builder.attribute(.id, sections.open())
    builder.attribute(.level, sections.depth)
    if let meaning = meanings[index] {
      if let kind = meaning.kind { builder.attribute(.kind, kind.rawValue) }
      if let period = meaning.period { builder.attribute(.period, period.iso) }
    }
    let isRunIn = block.headingEnd < block.range.upperBound
    if isRunIn { builder.open(.p, at: block.range.lowerBound) }
    var structure = [
      Inline(element: .heading, range: block.range.lowerBound..<block.headingEnd, style: style(of: block))
    ]
    structure += number(of: block)
    if isRunIn { structure += body(block.headingEnd..<block.range.upperBound, afterHeading: true) }
    write(block, structure)
    if isRunIn { builder.close(at: block.range.upperBound) }
  }

  private func style(of block: Block) -> Inline.Style {
    if block.numbering != nil { return .numbered }
    if block.markdownLevel > 0 { return .markdown }
    return startsBold(block) ? .bold : .unnumbered
  }

  private func startsBold(_ block: Block) -> Bool {
    text[block.range].starts(with: "**".utf8) || hints.boldEnd(at: block.range.lowerBound) != nil
  }

  private func number(of block: Block) -> [Inline] {
    block.numbering.map { [Inline(element: .num, range: $0.range, value: $0.value)] } ?? []
  }

  private mutating func endMatter(_ element: Element, _ block: Block) {
    builder.open(element, at: block.range.lowerBound)
    if element == .notes { builder.attribute(.kind, "glossary") }
    endMatterIsOpen = true
    let style: Inline.Style = block.markdownLevel > 0 ? .markdown : startsBold(block) ? .bold : .unnumbered
    write(block, [Inline(element: .heading, range: block.range, style: style)])
  }

  // MARK: Blocks

  private mutating func paragraph(_ block: Block) {
    builder.open(.p, at: block.range.lowerBound)
    var structure: [Inline] = []
    // 一是 is found with its companions, wherever it stands.
    let number = block.numbering.flatMap { $0.style == .item ? nil : $0 }
    if block.isBullet || number != nil {
      structure.append(Inline(element: .item, range: block.range))
      if number != nil { structure += self.number(of: block) }
    }
    let start = number?.range.upperBound ?? block.wordsStart
    structure += body(
      start..<block.range.upperBound, afterHeading: false, isEntry: number != nil || endMatterIsOpen,
      opensWithTopic: block.opensWithTopic,
      startsBold: !block.opening.isEmpty && block.opening.lowerBound > block.range.lowerBound)
    write(block, structure)
    builder.close(at: block.range.upperBound)
  }

  /// Items and leads of running text.
  private func body(
    _ range: Range<Int>, afterHeading: Bool, isEntry: Bool = false, opensWithTopic: Bool = false,
    startsBold: Bool = false
  ) -> [Inline] {
    let items = Items(text: text).find(range)
    guard !isEntry else { return items }
    let leads = Leads(text: text).find(
      range, afterHeading: afterHeading, opensWithTopic: opensWithTopic, startsBold: startsBold,
      bold: hints.bold(in: range))
    if leads.isEmpty { return items }
    if items.isEmpty { return leads }
    return items
      + leads.map { behindNumber($0, items) }.filter { lead in
        !items.contains { $0.element == .item && crosses($0.range, lead.range) }
      }
  }

  /// A lead that starts with the number of an item starts behind it.
  private func behindNumber(_ lead: Inline, _ items: [Inline]) -> Inline {
    guard let number = items.first(where: { $0.element == .num && lead.range.contains($0.range.lowerBound) }),
      Numbering.skipMarks(text, lead.range.lowerBound, lead.range.upperBound) == number.range.lowerBound
    else { return lead }
    var lead = lead
    lead.range = number.range.upperBound..<lead.range.upperBound
    return lead
  }

  private func crosses(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.overlaps(b) && !(a.lowerBound <= b.lowerBound && b.upperBound <= a.upperBound)
      && !(b.lowerBound <= a.lowerBound && a.upperBound <= b.upperBound)
  }

  private mutating func simple(_ element: Element, _ block: Block) {
    builder.open(element, at: block.range.lowerBound)
    write(block, [])
    builder.close(at: block.range.upperBound)
  }

  private mutating func footnote(_ block: Block) {
    if endMatterIsOpen {
      simple(.p, block)
    } else {
      builder.open(.notes, at: block.range.lowerBound)
      builder.attribute(.kind, "footnote")
      simple(.p, block)
      builder.close(at: block.range.upperBound)
    }
  }

  /// A block whose inside is characters only.
  private mutating func leaf(
    _ element: Element, _ range: Range<Int>, _ attributes: (inout MarkupBuilder) -> Void = { _ in }
  ) {
    builder.open(element, at: range.lowerBound)
    attributes(&builder)
    source.writeCharacters(range, into: &builder)
    builder.close(at: range.upperBound)
  }

  private mutating func write(_ block: Block, _ structure: [Inline]) {
    forbidden = forbidden.drop { $0 < block.range.lowerBound }
    let here = forbidden.prefix { $0 < block.range.upperBound }
    let notation = Notation(
      text, block.range, opening: block.opening, cuts: block.cuts, forbidden: here,
      shown: hints.bold(in: block.range))
    inline.write(block.range, structure, notation, into: &builder)
  }

  // MARK: Tables

  private mutating func table(_ block: Block, _ lines: [Line]) {
    builder.open(.table, at: block.range.lowerBound)
    var position = block.range.lowerBound
    for line in lines[block.lines] {
      blanks(position, line.contentStart)
      if isRule(line.content) { leaf(.mark, line.content) } else { row(line.content) }
      position = line.contentEnd
    }
    builder.close(at: block.range.upperBound)
  }

  /// `| --- | :---: |`: the line under the head of a table.
  private func isRule(_ range: Range<Int>) -> Bool {
    text[range].contains(0x2D) && text[range].allSatisfy { [0x7C, 0x2D, 0x3A, 0x20, 0x09].contains($0) }
  }

  /// Bars, with the blanks beside them, are notation; what stands between two is a cell.
  private mutating func row(_ range: Range<Int>) {
    builder.open(.row, at: range.lowerBound)
    var position = range.lowerBound
    while position < range.upperBound {
      let bar = text[position..<range.upperBound].firstIndex(of: 0x7C) ?? range.upperBound
      let cell = Characters.skipBlanks(text, from: position, to: bar)
      let cellEnd = Characters.trimBlanks(text, from: cell, to: bar)
      if cellEnd > cell {
        // Blanks before the first cell of a row without a bar would stand free.
        if position == range.lowerBound, cell > position { leaf(.mark, position..<cell) }
        leaf(.cell, cell..<cellEnd)
      }
      guard bar < range.upperBound || cellEnd < bar else { break }
      let start = cellEnd > cell ? cellEnd : position
      let next = bar < range.upperBound ? Characters.skipBlanks(text, from: bar + 1, to: range.upperBound) : bar
      leaf(.mark, start..<next)
      position = next
    }
    builder.close(at: range.upperBound)
  }

  // MARK: White space

  /// The characters between two blocks: XML's white space stands free, other blanks are notation.
  private mutating func gap(to end: Int) { blanks(position, end) }

  private mutating func blanks(_ start: Int, _ end: Int) {
    var i = start
    while i < end {
      if Characters.isXMLSpace(text[i]) {
        i += 1
        continue
      }
      var stop = i
      var isPage = false
      while stop < end, text[stop] != 0x0A, text[stop] != 0x0D {
        if text[stop] == 0x0C { isPage = true }
        stop += 1
      }
      while stop > i, Characters.isXMLSpace(text[stop - 1]) { stop -= 1 }
      leaf(isPage ? .break : .mark, i..<stop) { if isPage { $0.attribute(.kind, "page") } }
      i = stop
    }
  }
}
