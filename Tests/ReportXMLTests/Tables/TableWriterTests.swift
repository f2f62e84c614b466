import Testing

@testable import ReportXML

/// Small tables, written out; and what long ones come to.
struct TableWriterTests {
  private static func table(
    _ tabulation: Tabulation, _ format: TableFormat, _ reports: [(name: String, report: Report)]
  ) -> String {
    var writer = TableWriter(tabulation, as: format)
    var bytes: [UInt8] = []
    for (name, report) in reports { writer.write(report, named: name) { bytes += $0 } }
    writer.end { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func report(_ text: String) throws -> Report { try Report(xml: document(text)) }

  private static let names = "report,title,jurisdiction,delivered,section,heading,id"

  @Test(
    "without rows a table is its head",
    arguments: [
      (TableFormat.csv, "\u{FEFF}\(names),kind,modality,deadline,responsible,text,measures,line,column,byte\r\n"),
      (.json, "[]\n"), (.ndjson, ""),
    ])
  func empty(_ format: TableFormat, _ expected: String) throws {
    #expect(Self.table(.commitments, format, []) == expected)
    #expect(Self.table(.commitments, format, [("a", try Self.report("<p>甲</p>"))]) == expected)
  }

  @Test func severalReportsAreOneTable() throws {
    let report = try Self.report("<p><commitment id=\"c\" kind=\"target\">稳\n就业</commitment></p>")
    let reports = [("a.xml", report), ("b.xml", report)]
    #expect(
      Self.table(.commitments, .tsv, reports).split(separator: "\n").dropFirst()
        == ["a.xml\t\t\t\t\t\tc\ttarget\t\t\t\t稳 就业\t\t1\t1\t0", "b.xml\t\t\t\t\t\tc\ttarget\t\t\t\t稳 就业\t\t1\t1\t0"])
    #expect(Self.table(.commitments, .csv, reports).contains("\r\nb.xml,,,,,,c,target,,,,\"稳\n就业\",,1,1,0\r\n"))
    #expect(try TableReaders.json(Array(Self.table(.commitments, .json, reports).utf8)).count == 2)
    #expect(Self.table(.commitments, .md, reports).split(separator: "\n").count == 4)
  }

  @Test(
    "cells that a spreadsheet would run begin with an apostrophe",
    arguments: [
      ("=1+1", "'=1+1"), ("+86", "'+86"), ("-1", "'-1"), ("@A1", "'@A1"), ("＝1", "'＝1"), ("\t=1", "'\t=1"),
      ("\r=1", "\"'\r=1\""),
      ("=\"甲\"", "\"'=\"\"甲\"\"\""), ("'甲", "''甲"), ("-", "-"), ("甲=1", "甲=1"), ("1,000", "\"1,000\""),
    ])
  func formulas(_ name: String, _ expected: String) throws {
    let report = try Self.report("<p><measure type=\"change\" value=\"-2.50\">降</measure></p>")
    let row = Self.table(.measures, .csv, [(name, report)]).split(separator: "\r\n").dropFirst().first
    #expect(row.map(String.init) == expected + ",,,,,,#1,change,,,,-2.50,,,eq,,,,,降,1,1,0")
  }

  @Test func headingsAreJoinedAndLongOnesAreCut() throws {
    let long = String(repeating: "长", count: 200)
    let report = try Self.report(
      """
      <section id="s1" level="1"><heading style="numbered"><num value="1">一、</num>甲</heading>
      <section id="s1.1" level="2"><p><heading style="numbered"><num value="1">（一）</num>\(long)</heading>\
      <measure type="count" value="1">1个</measure></p></section></section>
      <annex><heading style="unnumbered">附件</heading><notes><p><measure type="count" value="2">2个</measure></p></notes></annex>
      """)
    var rows: [[TableCell]] = []
    TableRows(of: report, named: "甲").forEach(.measures) { rows.append($0) }
    #expect(rows.map { $0[4] } == [.text("s1.1"), .none])
    #expect(rows.map { $0[5] } == [.text("一、甲 > （一）" + String(repeating: "长", count: 197) + "…"), .text("附件")])
  }

  @Test func aTableGrowsWithItsReportsAlsoWhereAHeadingIsLong() throws {
    let heading = String(repeating: "长", count: 20_000)
    let measure = "<measure type=\"count\" value=\"1\">1个</measure>"
    let words = String(repeating: measure, count: 5_000)
    let report = try Self.report(
      "<section id=\"\(heading)\" level=\"1\"><heading style=\"bold\">\(heading)</heading><p>\(words)</p></section>")
    for format in TableFormat.allCases {
      var pieces: [Int] = []
      var writer = TableWriter(.measures, as: format)
      writer.write(report, named: "甲") { pieces.append($0.count) }
      writer.end { pieces.append($0.count) }
      #expect(pieces.reduce(0, +) < 5_000 * 2_000)
      #expect(pieces.allSatisfy { $0 < 1 << 17 })
    }
  }

  @Test("the documentation has every column, in its order", arguments: Tabulation.allCases)
  func documentation(_ tabulation: Tabulation) throws {
    let text = String(decoding: try Files.bytes("\(Files.root)/Docs/Tables.md"), as: UTF8.self)
    // Under its heading each table names its columns; what is common to both stands before and behind.
    let parts = text.split(separator: "\n### ").dropFirst()
    let own = parts.filter { $0.hasPrefix("Both") || $0.hasPrefix(tabulation.rawValue) }
    let names = own.flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("| `") }
      .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(names == tabulation.columnNames)
  }

  @Test func whatStopsTheOutputStopsTheTable() throws {
    struct Full: Error {}
    let report = try Self.report("<p><measure type=\"count\" value=\"1\">1个</measure></p>")
    var writer = TableWriter(.measures, as: .csv)
    #expect(throws: Full.self) { try writer.write(report, named: "甲") { _ throws(Full) in throw Full() } }
  }
}
