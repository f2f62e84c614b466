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
    case .text, .decimal: append(cell.characters, to: &table)
    case .integer(let integer): table += String(integer).utf8
    case .list(let items):
      table.append(0x5B)
      for (index, item) in items.enumerated() {
        if index > 0 { table.append(0x2C) }
        append(item, to: &table)
      }
      table.append(0x5D)
    }
  }

  private func append(_ string: String, to table: inout [UInt8]) {
    table.append(0x22)
    table.append(string, replacing: Self.escape)
    table.append(0x22)
  }

  private static func escape(_ byte: UInt8) -> String? {
    switch byte {
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x09: return "\\t"
    case 0..<0x20: return "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    default: return nil
    }
  }
}
