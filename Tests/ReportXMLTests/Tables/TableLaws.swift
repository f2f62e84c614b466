import Testing

@testable import ReportXML

/// What holds for the tables of every report, also of those that no grammar would accept.
struct TableLaws {
  /// A report and how its table is named.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let reports: @Sendable () throws -> [Report]
  }

  static let cases =
    [
      Case(testDescription: "the sample with figures") {
        [try Report(xml: Files.bytes("\(Samples.folder)/county-yanxi-2024-figures.xml"))]
      },
      Case(testDescription: "valid documents") { try Samples.validDocuments.map { try Report(xml: $0.bytes()) } },
      Case(testDescription: "converted samples") { try Samples.texts.map { try Report(text: $0.bytes()) } },
      Case(testDescription: "altered samples") {
        var random = SplitMix(seed: 7)
        let sample = try Report(xml: Files.bytes("\(Samples.folder)/county-yanxi-2024-figures.xml"))
        return (0..<60).map { _ in Mutant.spans(of: sample, &random) }
      },
    ]
    + stride(from: 0, to: 1000, by: 250).map { first in
      Case(testDescription: "hostile reports from \(first)") { (first..<first + 250).map(HostileReports.report) }
    }

  /// Calls `body` with the rows of each report and tabulation of a case.
  private func forEach(_ subject: Case, _ body: (Report, Tabulation, String, [[TableCell]]) throws -> Void) throws {
    for (number, report) in try subject.reports().enumerated() {
      let name = HostileReports.words[number % HostileReports.words.count]
      for tabulation in Tabulation.allCases {
        var rows: [[TableCell]] = []
        TableRows(of: report, named: name).forEach(tabulation) { rows.append($0) }
        try body(report, tabulation, name, rows)
      }
    }
  }

  private func table(_ report: Report, _ tabulation: Tabulation, _ name: String, _ format: TableFormat) -> [UInt8] {
    var writer = TableWriter(tabulation, as: format)
    var bytes: [UInt8] = []
    writer.write(report, named: name) { bytes += $0 }
    writer.end { bytes += $0 }
    return bytes
  }

  private func head(_ tabulation: Tabulation) -> [[UInt8]] { tabulation.columnNames.map { Array($0.utf8) } }

  /// The cell without the apostrophe that was put before it.
  private func withoutGuard(_ cell: [UInt8]) -> [UInt8] { cell.first == 0x27 ? Array(cell.dropFirst()) : cell }

  @Test("CSV read back gives the same cells, and none of them is a formula", arguments: cases)
  func commaSeparated(_ subject: Case) throws {
    try forEach(subject) { report, tabulation, name, rows in
      let read = try #require(TableReaders.commaSeparated(table(report, tabulation, name, .csv)))
      #expect(read.first == head(tabulation))
      #expect(read.dropFirst().map { $0.map(withoutGuard) } == rows.map { $0.map { Array($0.characters.utf8) } })
      #expect(!hasFormula(Array(read.dropFirst()), rows))
    }
  }

  /// Whether a cell of words could be run; a number may begin with a hyphen.
  private func hasFormula(_ read: [[[UInt8]]], _ rows: [[TableCell]]) -> Bool {
    zip(read, rows).contains { row, cells in
      zip(row, cells).contains { bytes, cell in
        switch cell {
        case .text, .list: bytes != [0x2D] && Self.isFormula(bytes)
        case .decimal(let decimal): bytes != Array(decimal.description.utf8)
        case .integer, .none: false
        }
      }
    }
  }

  private static func isFormula(_ cell: [UInt8]) -> Bool {
    let string = String(decoding: cell, as: UTF8.self).unicodeScalars
    return string.first.map { "=+-@＝＋－＠\t\r\n\u{0}".unicodeScalars.contains($0) } ?? false
  }

  @Test("TSV read back gives the same cells, with tabs and line ends as spaces", arguments: cases)
  func tabSeparated(_ subject: Case) throws {
    try forEach(subject) { report, tabulation, name, rows in
      let read = TableReaders.tabSeparated(table(report, tabulation, name, .tsv))
      #expect(read.first == head(tabulation))
      #expect(!hasFormula(Array(read.dropFirst()), rows))
      #expect(
        read.dropFirst().map { $0.map(withoutGuard) } == rows.map { $0.map { Array($0.characters.inOneLine.utf8) } })
    }
  }

  @Test("Markdown read back gives the same cells", arguments: cases)
  func markdown(_ subject: Case) throws {
    try forEach(subject) { report, tabulation, name, rows in
      let read = TableReaders.markdown(table(report, tabulation, name, .md))
      #expect(read.first == head(tabulation))
      #expect(
        read.dropFirst(2).map { $0 }
          == rows.map { $0.map { TableReaders.trimmed(Array($0.characters.inOneLine.utf8)) } })
    }
  }

  @Test("JSON read back gives the same values, in one array or line by line", arguments: cases)
  func json(_ subject: Case) throws {
    try forEach(subject) { report, tabulation, name, rows in
      let expected = rows.map { row in
        Dictionary(uniqueKeysWithValues: zip(tabulation.columnNames, row.map(Self.value)))
      }
      let array = try TableReaders.json(table(report, tabulation, name, .json))
      #expect(array == expected)
      let lines = try TableReaders.jsonLines(table(report, tabulation, name, .ndjson))
      #expect(lines == expected)
    }
  }

  private static func value(_ cell: TableCell) -> TableReaders.Value {
    switch cell {
    case .none: .null
    case .text, .decimal: .string(cell.characters)
    case .integer(let integer): .number(integer)
    case .list(let items): .list(items)
    }
  }

  @Test("line, column and byte of a row are those of its words", arguments: cases)
  func places(_ subject: Case) throws {
    try forEach(subject) { report, tabulation, name, rows in
      let text = report.textBytes
      let ranges = tabulation == .measures ? report.measures.map(\.range) : report.commitments.map(\.range)
      #expect(ranges.count == rows.count)
      for (range, row) in zip(ranges, rows) {
        let cells = Dictionary(uniqueKeysWithValues: zip(tabulation.columns, row))
        #expect(cells[.byte] == .integer(range.lowerBound))
        // Counted anew from the start of the text.
        let before = String(decoding: text[..<range.lowerBound], as: UTF8.self).unicodeScalars
        let splitsPair = before.last == "\r" && text[range.lowerBound...].first == 0x0A
        let lines = Array(splitsPair ? before.dropLast() : before[...]).split(omittingEmptySubsequences: false) {
          $0 == "\n" || $0 == "\r"
        }
        let pairs = zip(before, before.dropFirst()).count { $0 == "\r" && $1 == "\n" }
        #expect(cells[.line] == .integer(lines.count - pairs))
        #expect(cells[.column] == .integer((lines.last?.count ?? 0) + (splitsPair ? 2 : 1)))
        guard case .text(let words)? = cells[.text] else {
          Issue.record("a row without words")
          continue
        }
        // Notation and cuts are left out of the words; the rest stands there in its order.
        var rest = text[range]
        for byte in words.utf8 {
          let position = try #require(rest.firstIndex(of: byte))
          rest = rest[(position + 1)...]
        }
      }
    }
  }

  @Test("each row has a name of its own, by which the tables are joined", arguments: cases.prefix(3))
  func names(_ subject: Case) throws {
    for report in try subject.reports() {
      func rows(_ tabulation: Tabulation) -> [[TableColumn: TableCell]] {
        var rows: [[TableColumn: TableCell]] = []
        TableRows(of: report, named: "甲").forEach(tabulation) {
          rows.append(Dictionary(uniqueKeysWithValues: zip(tabulation.columns, $0)))
        }
        return rows
      }
      let (measures, commitments) = (rows(.measures), rows(.commitments))
      #expect(Set(measures.compactMap { $0[.id] }).count == measures.count)
      #expect(Set(commitments.compactMap { $0[.id] }).count == commitments.count)
      for commitment in commitments {
        let targets = measures.filter { $0[.commitment] == commitment[.id] }.compactMap { $0[.id]?.characters }
        #expect(commitment[.measures] == .list(targets))
      }
      #expect(measures.count { $0[.commitment] != TableCell.none } == report.commitments.flatMap(\.measures).count)
    }
  }
}
