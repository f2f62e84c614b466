/// An object for each row, with all columns in their order; RFC 8259.
struct JSONTable: TableLayout {
  /// Whether the objects are one array, or lines that stand alone.
  let isArray: Bool

  func head(_ columns: [TableColumn]) -> String { isArray ? "[" : "" }

  func append(_ cells: [TableCell], _ columns: [TableColumn], isFirst: Bool, to table: inout [UInt8]) {
    if isArray { table += (isFirst ? "\n" : ",\n").utf8 }
    for (index, (column, cell)) in zip(columns, cells).enumerated() {
      table += (index == 0 ? "{\"" : ",\"").utf8
      table += column.rawValue.utf8
      table += "\":".utf8
      append(cell, to: &table)
    }
    table += (isArray ? "}" : "}\n").utf8
  }

  func foot(isEmpty: Bool) -> String { isArray ? (isEmpty ? "]\n" : "\n]\n") : "" }

  /// Decimals are strings: a reader would make binary fractions of them.
  private func append(_ cell: TableCell, to table: inout [UInt8]) {
    switch cell {
    case .none: table += "null".utf8
    case .text, .decimal: table.append(json: cell.characters)
    case .integer(let integer): table += String(integer).utf8
    case .list(let items):
      table.append(0x5B)
      for (index, item) in items.enumerated() {
        if index > 0 { table.append(0x2C) }
        table.append(json: item)
      }
      table.append(0x5D)
    }
  }
}
