/// Comma-separated values as RFC 4180 has them: a cell is quoted where it must be.
struct CommaSeparatedTable: TableLayout {
  func head(_ columns: [TableColumn]) -> String { "\u{FEFF}" + columns.map(\.rawValue).joined(separator: ",") + "\r\n" }

  func append(_ cells: [TableCell], _ columns: [TableColumn], isFirst: Bool, to table: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { table.append(0x2C) }
      append(cell.spreadsheetCharacters, to: &table)
    }
    table += [0x0D, 0x0A]
  }

  private func append(_ cell: String, to table: inout [UInt8]) {
    let needsQuotes = cell.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0D || $0 == 0x0A }
    guard needsQuotes else { return table.append(contentsOf: cell.utf8) }
    table.append(0x22)
    table.append(cell) { $0 == 0x22 ? "\"\"" : nil }
    table.append(0x22)
  }
}

/// Tab-separated values: they have no quotes, so tabs and line ends in a cell become a space.
struct TabSeparatedTable: TableLayout {
  func head(_ columns: [TableColumn]) -> String { columns.map(\.rawValue).joined(separator: "\t") + "\n" }

  func append(_ cells: [TableCell], _ columns: [TableColumn], isFirst: Bool, to table: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { table.append(0x09) }
      table.append(contentsOf: cell.spreadsheetCharacters.inOneLine.utf8)
    }
    table.append(0x0A)
  }
}

extension TableCell {
  /// The characters as a spreadsheet may have them: a cell that it would run as a formula begins with an apostrophe.
  ///
  /// So does one that begins with an apostrophe, so that taking the first away gives the cell back. A hyphen alone is
  /// standard input and no formula, and numbers are numbers.
  var spreadsheetCharacters: String {
    let characters = characters
    switch self {
    case .none, .decimal, .integer: return characters
    case .text, .list:
      guard let first = characters.unicodeScalars.first, Self.startsFormula(first), characters != "-" else {
        return characters
      }
      return "'" + characters
    }
  }

  /// What makes a formula, in half and full width, the blanks that a spreadsheet may skip before it, and the apostrophe.
  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "\0", "'": true
    default: false
    }
  }
}
