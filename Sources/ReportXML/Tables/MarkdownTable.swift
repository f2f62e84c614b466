/// A table of GitHub's Markdown: numbers stand at the right, and nothing in a cell is markup.
struct MarkdownTable: TableLayout {
  func head(_ columns: [TableColumn]) -> String {
    let names = columns.map { " \($0.rawValue) |" }.joined()
    return "|" + names + "\n|" + columns.map { $0.isNumeric ? " ---: |" : " --- |" }.joined() + "\n"
  }

  func append(_ cells: [TableCell], _ columns: [TableColumn], isFirst: Bool, to table: inout [UInt8]) {
    table.append(0x7C)
    for cell in cells {
      let characters = cell.characters
      if !characters.isEmpty {
        table.append(0x20)
        table.append(characters.inOneLine, replacing: Self.escape)
      }
      table += [0x20, 0x7C]
    }
    table.append(0x0A)
  }

  static func escape(_ byte: UInt8) -> String? {
    switch byte {
    case 0x5C: "\\\\"
    case 0x7C: "\\|"
    case 0x60: "\\`"
    case 0x2A: "\\*"
    case 0x5F: "\\_"
    case 0x7E: "\\~"
    case 0x5B: "\\["
    case 0x3C: "\\<"
    case 0x26: "\\&"
    default: nil
    }
  }
}
