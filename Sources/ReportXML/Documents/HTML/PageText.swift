/// The article of a page as lines.
///
/// Blocks begin and end lines, `br` ends one inside its block; blanks are what a browser makes of them.
struct PageText {
  private let tree: PageTree
  private let finder: ArticleFinder
  private var containers: [[DocumentLine]] = [[]]
  private var tables: [TableState] = []
  private var lists: [(next: Int, format: String)?] = []
  private var line = DocumentLine()
  private var hasWords = false
  /// Blanks that are written only if words follow, and whether a line end is among them.
  private var blank = Blank.none
  private var boldDepth = 0
  private var preDepth = 0
  private var headingLevel = 0
  private var number: [UInt8] = []
  /// What was written: the rest of the page was put aside.
  private(set) var writtenWords = 0

  private struct TableState {
    var table = DocumentTable()
    var row: [DocumentTable.Cell] = []
    var cellHasTable = false
  }

  private enum Blank { case none, space, lineEnd }

  /// Tables in tables beyond this are blocks like others.
  private static let tableDepth = 8

  init(_ tree: PageTree, _ finder: ArticleFinder) {
    self.tree = tree
    self.finder = finder
  }

  /// The lines of a node.
  mutating func lines(of root: Int) -> [DocumentLine] {
    var open: [Int] = []
    var i = root
    while i < tree.nodes[root].end {
      while let last = open.last, tree.nodes[last].end <= i { leave(open.removeLast()) }
      if finder.isAside[i] || (i != root && finder.isLinkList(i)) {
        i = max(i + 1, tree.nodes[i].end)
        continue
      }
      if tree.nodes[i].range.isEmpty {
        enter(i)
        open.append(i)
      } else {
        write(tree.nodes[i].range)
      }
      i += 1
    }
    while let last = open.popLast() { leave(last) }
    endLine()
    return containers.last ?? []
  }

  private mutating func enter(_ index: Int) {
    let node = tree.nodes[index]
    if node.isBold { boldDepth += 1 }
    guard let element = node.element else { return }
    if element.isBlock { endLine() }
    switch element {
    case .br: lineEnd()
    case .pre: preDepth += 1
    case .ol: lists.append((node.number ?? 1, node.numberFormat))
    case .ul: lists.append(nil)
    case .li: startEntry(node)
    case .table: tables.append(TableState())
    case .tr where isInTable: tables[tables.count - 1].row = []
    case .td where isInTable, .th where isInTable: containers.append([])
    default: if element.headingLevel > 0 { headingLevel = element.headingLevel }
    }
  }

  private mutating func leave(_ index: Int) {
    let node = tree.nodes[index]
    if let element = node.element {
      if element.isBlock { endLine() }
      switch element {
      case .pre: preDepth -= 1
      case .ol, .ul: _ = lists.popLast()
      case .table: endTable()
      case .tr where isInTable:
        let row = tables[tables.count - 1].row
        if !row.isEmpty { tables[tables.count - 1].table.rows.append(row) }
        tables[tables.count - 1].row = []
      case .td where isInTable && containers.count > 1, .th where isInTable && containers.count > 1:
        let lines = containers.removeLast()
        let cell = DocumentTable.Cell(
          lines: lines, hasTable: tables[tables.count - 1].cellHasTable, span: min(max(node.number ?? 1, 1), 64))
        tables[tables.count - 1].row.append(cell)
        tables[tables.count - 1].cellHasTable = false
      default: if element.headingLevel > 0 { headingLevel = 0 }
      }
    }
    if node.isBold { boldDepth -= 1 }
  }

  private var isInTable: Bool { !tables.isEmpty && tables.count <= Self.tableDepth }

  private mutating func endTable() {
    let isShallow = isInTable
    guard let state = tables.popLast(), isShallow else { return }
    var whole = state.table
    // Cells behind a row that was not closed.
    if !state.row.isEmpty { whole.rows.append(state.row) }
    containers[containers.count - 1] += whole.lines
    if isInTable { tables[tables.count - 1].cellHasTable = true }
  }

  private mutating func startEntry(_ node: PageTree.Node) {
    guard let last = lists.indices.last, let list = lists[last] else { return }
    let value = node.number ?? list.next
    lists[last] = (min(max(value, -99_999), 99_999) + 1, list.format)
    number = Array("\(NumberFormat.text(value, list.format) ?? "\(value)"). ".utf8)
  }

  // MARK: Lines

  private mutating func endLine() {
    blank = .none
    guard hasWords else {
      line = DocumentLine()
      return
    }
    while line.text.last == 0x0A || line.text.last == 0x20 { line.removeLast() }
    line.styleLevel = headingLevel
    line.number(number)
    number = []
    containers[containers.count - 1].append(line)
    line = DocumentLine()
    hasWords = false
  }

  private mutating func lineEnd() {
    blank = .none
    // Before the first words it would only be an empty line.
    if hasWords { line.append([0x0A]) }
  }

  private mutating func write(_ range: Range<Int>) {
    let text = tree.text
    var i = range.lowerBound
    while i < range.upperBound {
      if Characters.isXMLSpace(text[i]) {
        if preDepth > 0, text[i] == 0x0A {
          lineEnd()
        } else if text[i] == 0x0A {
          blank = .lineEnd
        } else if blank == .none {
          blank = .space
        }
        i += 1
        continue
      }
      var end = i
      while end < range.upperBound, !Characters.isXMLSpace(text[end]) { end += 1 }
      append(text, i..<end)
      i = end
    }
  }

  private mutating func append(_ text: [UInt8], _ words: Range<Int>) {
    if blank != .none, !line.text.isEmpty, line.text.last != 0x0A, !joinsWide(text, words) {
      line.append([0x20], bold: boldDepth > 0)
    }
    blank = .none
    line.append(text[words], bold: boldDepth > 0)
    writtenWords += Characters.count(text, words)
    if !hasWords {
      hasWords = Characters.skipBlanks(text, from: words.lowerBound, to: words.upperBound) < words.upperBound
    }
  }

  /// A line end of the source between two Chinese characters is no blank (CSS Text 3, segment breaks).
  private func joinsWide(_ text: [UInt8], _ words: Range<Int>) -> Bool {
    guard blank == .lineEnd else { return false }
    let before = Characters.scalar(line.text, before: line.text.count, 0).value
    return before >= 0x2E80 && Characters.scalar(text, words.lowerBound, words.upperBound).value >= 0x2E80
  }
}
