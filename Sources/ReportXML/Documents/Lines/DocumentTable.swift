/// A table on its way out of a document.
struct DocumentTable: Sendable {
  struct Cell: Sendable {
    var lines: [DocumentLine] = []
    /// Whether a table stands in it: then the table around that only arranges.
    var hasTable = false
    /// How many columns it covers.
    var span = 1
  }

  var rows: [[Cell]] = []

  /// A cell with more than this is no cell of figures but a part of a page.
  private static let longestCell = 3000
  private static let mostLines = 10

  /// The table as lines: a row each with its cells between bars, or the lines of the cells where it only arranges them.
  var lines: [DocumentLine] {
    guard !isLayout else { return rows.flatMap { $0.flatMap(\.lines) } }
    let columns = rows.map(width).max() ?? 0
    return rows.enumerated().map { index, row in
      var line = DocumentLine("|")
      line.isRow = true
      line.opensTable = index == 0
      for cell in row {
        line.append(Self.content(cell))
        // A cell over several columns is followed by empty ones, so that the columns stay apart.
        line.append(String(repeating: " |", count: max(1, cell.span)).utf8)
      }
      line.append(String(repeating: " |", count: max(0, columns - width(row))).utf8)
      return line
    }
  }

  private func width(_ row: [Cell]) -> Int { row.reduce(0) { $0 + max(1, $1.span) } }

  private var isLayout: Bool {
    rows.allSatisfy { $0.count <= 1 }
      || rows.contains { row in
        row.contains { cell in
          cell.hasTable || cell.lines.count > Self.mostLines
            || cell.lines.reduce(0) { $0 + $1.text.count } > Self.longestCell
        }
      }
  }

  /// The words of a cell on one line.
  ///
  /// A bar would part it in two, so it becomes a wide one.
  private static func content(_ cell: Cell) -> [UInt8] {
    var content: [UInt8] = []
    for line in cell.lines where !line.isBlank {
      let start = Characters.skipBlanks(line.text, from: 0, to: line.text.count)
      let end = Characters.trimBlanks(line.text, from: start, to: line.text.count)
      content.append(0x20)
      for byte in line.text[start..<end] {
        switch byte {
        case 0x7C: content += "｜".utf8
        case 0x0A, 0x0C, 0x09: content.append(0x20)
        default: content.append(byte)
        }
      }
    }
    return content
  }
}
