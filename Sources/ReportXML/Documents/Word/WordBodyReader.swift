internal import XMLBridge

/// Reads the body of a document, or its notes, into lines.
///
/// A stack of what is open: paragraphs (a text box has some inside one), tables, and containers that lines go into.
struct WordBodyReader: EventHandler {
  let styles: StyleSheet
  var numbering: ListNumbering
  /// The numbers of notes by kind and identifier, in the order of their references.
  var noteNumbers: [String: Int] = [:]
  private(set) var tally = WordTally()
  /// The lines of the notes, by kind and identifier.
  private(set) var notes: [String: [DocumentLine]] = [:]
  private(set) var root: WordElement?

  private var containers = [WordContainer()]
  private var paragraphs: [WordParagraph] = []
  private var tables: [WordTable] = []
  /// Fields that are open, and whether their instruction has ended.
  private var fields: [Bool] = []
  /// What is open; `nil` for elements that mean nothing.
  private var open: [WordElement?] = []
  /// How many of the open elements are inside one that is passed over, with it.
  private var skipped = 0
  /// Whether each open pair of alternatives has been taken from.
  private var alternatives: [Bool] = []
  private var collects = false
  private var words: [UInt8] = []
  private var keepsBlanks = false
  private var noteKey: String?

  init(styles: StyleSheet, numbering: ListNumbering, noteNumbers: [String: Int] = [:]) {
    self.styles = styles
    self.numbering = numbering
    self.noteNumbers = noteNumbers
  }

  /// The lines of the body.
  var lines: [DocumentLine] { containers.first?.lines ?? [] }

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    if skipped > 0 {
      skipped += 1
      return
    }
    // Properties as they were before a change.
    if name.endsWithChange { return skipped = 1 }
    let element = WordElement(name)
    if open.isEmpty { root = element }
    let parent = open.last ?? nil
    if let element, passesOver(element, in: parent) {
      skipped = 1
      return
    }
    open.append(element)
    if let element { start(element, in: parent, attributes) }
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    if let element = open.popLast() ?? nil { end(element) }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    guard collects, skipped == 0 else { return }
    bytes.withUnsafeBufferPointer { words += $0 }
  }

  // MARK: What is not read

  private mutating func passesOver(_ element: WordElement, in parent: WordElement?) -> Bool {
    switch element {
    case .del, .moveFrom:
      // In properties it is a mark, and has no content.
      guard parent != .rPr, parent != .trPr else { return false }
      if element == .del { tally.deletions += 1 } else { tally.moves += 1 }
      return true
    case .Choice, .Fallback:
      guard let last = alternatives.indices.last else { return false }
      defer { alternatives[last] = true }
      return alternatives[last]
    case .sdtPr, .rt: return true
    case .pic, .imagedata:
      tally.pictures += 1
      return true
    case .chart, .OLEObject, .relIds:
      tally.objects += 1
      return true
    case .altChunk:
      tally.importedParts += 1
      return true
    default: return false
    }
  }

  // MARK: What begins

  private mutating func start(_ element: WordElement, in parent: WordElement?, _ attributes: borrowing Attributes) {
    let value = attributes.string(local: "val")
    switch element {
    case .p: paragraphs.append(WordParagraph())
    case .tbl: tables.append(WordTable())
    case .tr: change { $0.row = [] }
    case .tc:
      change { $0.startCell() }
      containers.append(WordContainer())
    case .txbxContent: containers.append(WordContainer())
    case .footnote, .endnote:
      let kind = attributes.string(local: "type")
      // Separators are notes too, of other types.
      noteKey =
        kind == nil || kind == "normal" ? "\(element.rawValue)\(attributes.string(local: "id") ?? "")" : nil
      containers.append(WordContainer())
    case .AlternateContent: alternatives.append(false)
    case .gridSpan: if let span = value.flatMap({ Int($0) }) { change { $0.cell.span = min(max(span, 1), 64) } }
    case .vMerge: if value != "restart" { change { $0.continuesCell = true } }
    case .cellDel: change { $0.cellIsDeleted = true }
    case .ins where parent != .rPr: tally.insertions += 1
    case .moveTo where parent != .rPr: tally.moves += 1
    case .del where parent == .trPr:
      tally.deletions += 1
      change { $0.rowIsDeleted = true }
    case .headerReference, .footerReference: tally.headersAndFooters += 1
    case .commentReference: tally.comments += 1
    case .r: changeParagraph { $0.run = WordParagraph.Run() }
    case .t:
      collects = true
      words.removeAll(keepingCapacity: true)
      keepsBlanks = attributes.string(local: "space") == "preserve"
    case .tab where parent == .r, .ptab: write([0x09])
    case .br where parent == .r: write(attributes.string(local: "type") == "page" ? [0x0A, 0x0C] : [0x0A])
    case .cr: write([0x0A])
    case .noBreakHyphen: write([0x2D])
    case .sym: symbol(attributes.string(local: "char") ?? "", attributes.string(local: "font") ?? "")
    case .footnoteReference, .endnoteReference: reference(element, attributes.string(local: "id") ?? "")
    case .fldChar:
      switch attributes.string(local: "fldCharType") {
      case "begin": fields.append(false)
      case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
      default: _ = fields.popLast()
      }
    default: property(element, in: parent, value, attributes)
    }
  }

  private mutating func property(
    _ element: WordElement, in parent: WordElement?, _ value: String?, _ attributes: borrowing Attributes
  ) {
    guard let last = paragraphs.indices.last else { return }
    // Those of the paragraph's own mark say nothing about its words.
    let isOfRun = parent == .rPr && open.dropLast(2).last == .some(.r)
    switch element {
    case .pStyle: paragraphs[last].style = value
    case .numId where parent == .numPr: paragraphs[last].number = value
    case .ilvl where parent == .numPr: paragraphs[last].numberLevel = value.flatMap { Int($0) }
    case .outlineLvl: paragraphs[last].outlineLevel = value.flatMap { Int($0) }
    case .pageBreakBefore: paragraphs[last].opensPage = WordElement.isOn(value)
    case .del where parent == .rPr && !isOfRun:
      tally.deletions += 1
      paragraphs[last].endIsDeleted = true
    case .moveFrom where parent == .rPr && !isOfRun: paragraphs[last].endIsDeleted = true
    case .rStyle where isOfRun: paragraphs[last].run.style = value
    case .b where isOfRun: paragraphs[last].run.isBold = WordElement.isOn(value)
    case .vanish where isOfRun: paragraphs[last].run.isHidden = WordElement.isOn(value)
    case .rFonts where isOfRun: paragraphs[last].run.font = attributes.string(local: "eastAsia")
    default: break
    }
  }

  // MARK: What ends

  private mutating func end(_ element: WordElement) {
    switch element {
    case .t:
      collects = false
      write(spaced(words))
    case .p: endParagraph()
    case .tc:
      guard containers.count > 1, let container = containers.popLast() else { return }
      change { $0.endCell(container.all) }
    case .tr: change { $0.endRow() }
    case .tbl:
      if let table = tables.popLast() {
        add(table.table.lines)
        change { $0.cell.hasTable = true }
      }
    case .txbxContent:
      guard containers.count > 1, let container = containers.popLast() else { return }
      if paragraphs.isEmpty { add(container.all) } else { changeParagraph { $0.behind += container.all } }
    case .footnote, .endnote:
      guard containers.count > 1, let container = containers.popLast() else { return }
      if let noteKey { notes[noteKey] = container.all }
    case .AlternateContent: _ = alternatives.popLast()
    case .body: if let last = containers.indices.last { containers[last].lines = containers[last].all }
    default: break
    }
  }

  private mutating func endParagraph() {
    guard let paragraph = paragraphs.popLast(), let last = containers.indices.last else { return }
    let style = styles.style(paragraph.style)
    let level = (paragraph.outlineLevel ?? style.outlineLevel ?? 9) + 1
    var line = paragraph.finished(styleLevel: (1...9).contains(level) ? level : 0)
    line = containers[last].whole(line)
    if paragraph.endIsDeleted {
      containers[last].carry(line)
      containers[last].lines += paragraph.behind
      return
    }
    // Nothing is left of what was hidden as a whole.
    if paragraph.hasHiddenWords, line.isBlank {
      containers[last].lines += paragraph.behind
      return
    }
    line.number(number(of: paragraph, style))
    if paragraph.opensPage {
      var page = DocumentLine()
      page.text = [0x0C]
      containers[last].lines.append(page)
    }
    containers[last].lines.append(line)
    containers[last].lines += paragraph.behind
  }

  private mutating func number(of paragraph: WordParagraph, _ style: StyleSheet.Style) -> [UInt8] {
    guard let number = paragraph.number ?? style.number, number != "0" else { return [] }
    let level =
      paragraph.numberLevel ?? (paragraph.number == nil ? style.numberLevel : nil)
      ?? style.numberStyle.flatMap { numbering.level(ofStyle: $0, in: number) } ?? 0
    return numbering.next(number, level: level)
  }

  private mutating func add(_ lines: [DocumentLine]) {
    guard let last = containers.indices.last else { return }
    containers[last].lines += lines
  }

  private mutating func change(_ body: (inout WordTable) -> Void) {
    guard let last = tables.indices.last else { return }
    body(&tables[last])
  }

  private mutating func changeParagraph(_ body: (inout WordParagraph) -> Void) {
    guard let last = paragraphs.indices.last else { return }
    body(&paragraphs[last])
  }

  // MARK: Words

  private mutating func write(_ bytes: [UInt8]) {
    guard let last = paragraphs.indices.last, !bytes.isEmpty, !fields.contains(false) else { return }
    let run = paragraphs[last].run
    let style = styles.style(paragraphs[last].style)
    let own = run.style.flatMap { styles.characterStyle($0) }
    if run.isHidden ?? own?.isHidden ?? style.isHidden ?? false {
      tally.hiddenCharacters += Characters.count(bytes, 0..<bytes.count)
      paragraphs[last].hasHiddenWords = true
      return
    }
    let font = run.font ?? own?.font ?? style.font ?? ""
    paragraphs[last].append(
      bytes, bold: run.isBold ?? own?.isBold ?? style.isBold ?? false,
      fontLevel: font.isEmpty ? 0 : DocumentWords.shared.headingLevel(ofFont: font))
  }

  /// White space as XML and the word processor read it: line ends are blanks, and those at the ends count only if said so.
  private func spaced(_ words: [UInt8]) -> [UInt8] {
    var words = words
    for i in words.indices where words[i] == 0x0A || words[i] == 0x0D || words[i] == 0x09 { words[i] = 0x20 }
    guard !keepsBlanks else { return words }
    return Array(words.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
  }

  private mutating func symbol(_ code: String, _ font: String) {
    guard let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) else { return }
    if let known = DocumentWords.shared.symbol(value, font: font) { return write(Array(known.utf8)) }
    if (0xE000...0xF8FF).contains(value) { tally.unknownSymbols += 1 }
    if value >= 0x20, value < 0xFFFE { write(Array(String(Character(scalar)).utf8)) }
  }

  private mutating func reference(_ element: WordElement, _ id: String) {
    let key = (element == .footnoteReference ? "footnote" : "endnote") + id
    guard !fields.contains(false) else { return }
    let number = noteNumbers[key] ?? noteNumbers.count + 1
    noteNumbers[key] = number
    write(Array("[^\(number)]".utf8))
  }
}

extension Span<UInt8> {
  /// Whether a name is that of properties before a change: `rPrChange`.
  fileprivate var endsWithChange: Bool {
    count > 6 && extracting(count - 6..<count).equals("Change")
  }
}
