/// How a table is written; all in UTF-8.
public enum TableFormat: String, Sendable, Hashable, CaseIterable {
  /// RFC 4180, with a byte-order mark, so that spreadsheets read the characters right.
  case csv
  /// Cells separated by tabs, rows by line feeds.
  case tsv
  /// One array of objects.
  case json
  /// One object a line.
  case ndjson
  /// A table of GitHub's Markdown.
  case md
}

/// What writes the rows of one format.
protocol TableLayout: Sendable {
  /// What stands before the first row.
  func head(_ columns: [TableColumn]) -> String
  /// Appends a row to the bytes of the table.
  func append(_ cells: [TableCell], _ columns: [TableColumn], isFirst: Bool, to table: inout [UInt8])
  /// What stands behind the last row.
  func foot(isEmpty: Bool) -> String
}

extension TableLayout {
  func foot(isEmpty: Bool) -> String { "" }
}

extension TableFormat {
  var layout: any TableLayout {
    switch self {
    case .csv: CommaSeparatedTable()
    case .tsv: TabSeparatedTable()
    case .json: JSONTable(isArray: true)
    case .ndjson: JSONTable(isArray: false)
    case .md: MarkdownTable()
    }
  }
}

extension [UInt8] {
  /// Appends characters, some of ASCII replaced by other strings.
  mutating func append(_ characters: String, replacing replacement: (UInt8) -> String?) {
    for byte in characters.utf8 {
      if let string = replacement(byte) { append(contentsOf: string.utf8) } else { append(byte) }
    }
  }
}

extension String {
  /// Each tab and line end, or several of them together, as one space.
  var inOneLine: String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A || byte == 0x0D }
    guard utf8.contains(where: isBlank) else { return self }
    var line: [UInt8] = []
    var isInBlank = false
    for byte in utf8 {
      if !isBlank(byte) { line.append(byte) } else if !isInBlank { line.append(0x20) }
      isInBlank = isBlank(byte)
    }
    return String(decoding: line, as: UTF8.self)
  }
}
