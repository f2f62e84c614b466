/// Where lines go while a document is read: the body, a cell, a text box, a note.
struct WordContainer {
  var lines: [DocumentLine] = []
  /// A paragraph whose end was deleted: the next one goes on with it.
  private var carried: DocumentLine?

  /// All lines, with a last one that nothing came behind.
  var all: [DocumentLine] { lines + (carried.map { [$0] } ?? []) }

  /// The line, behind what was carried to it.
  mutating func whole(_ line: DocumentLine) -> DocumentLine {
    guard let first = carried else { return line }
    carried = nil
    var whole = first
    whole.append(line)
    // What was one paragraph before and goes on here has the properties of this one.
    whole.styleLevel = line.styleLevel
    whole.fontLevel = first.isBlank || first.fontLevel == line.fontLevel ? line.fontLevel : 0
    return whole
  }

  mutating func carry(_ line: DocumentLine) { carried = line }
}

/// A table of a document while it is read.
struct WordTable {
  var table = DocumentTable()
  var row: [DocumentTable.Cell] = []
  var cell = DocumentTable.Cell()
  var rowIsDeleted = false
  var cellIsDeleted = false
  /// Whether the cell goes on from the row above.
  var continuesCell = false

  mutating func startCell() {
    cell = DocumentTable.Cell()
    continuesCell = false
    cellIsDeleted = false
  }

  mutating func endCell(_ lines: [DocumentLine]) {
    guard !cellIsDeleted else { return }
    cell.lines = continuesCell ? [] : lines
    row.append(cell)
  }

  mutating func endRow() {
    if !rowIsDeleted, !row.isEmpty { table.rows.append(row) }
    rowIsDeleted = false
    row = []
  }
}
