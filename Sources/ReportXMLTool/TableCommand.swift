internal import ArgumentParser
internal import ReportXML

struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Write the measures or commitments of reports as a table.",
    discussion: """
      Reads text, DOCX, HTML or XML, one file after the other; each figure or promise is a row of one table. Docs/Tables.md describes
      the columns. A file that cannot be read is left out, and the exit status says so.

      EXAMPLES
        reportxml table measures reports/*.xml -o measures.csv
        reportxml table commitments report.txt --format md
        reportxml convert report.txt | reportxml table measures - --format ndjson
      """)

  @Argument(help: "What a row is: \(names(Tabulation.allCases)).", transform: choice) var rows: Tabulation
  @Argument(help: "Text, DOCX, HTML or XML; - is standard input.") var files: [String] = ["-"]
  @Option(help: "One of \(names(TableFormat.allCases)); default: csv.", transform: choice) var format = TableFormat.csv
  @Option(name: .shortAndLong, help: "Where the table goes; default: standard output.") var output: String?
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let session = Session(language: language)
    var output = StreamedOutput(output)
    var writer = TableWriter(rows, as: format)
    var status = ExitStatus.accepted
    var hasTable = false
    for file in files {
      let report: Report
      do {
        report = try session.report(file, try session.read(file), reading)
      } catch {
        status = status.worse(error)
        continue
      }
      try session.write { () throws(FileFailure) in
        try writer.write(report, named: file) { piece throws(FileFailure) in try output.write(piece) }
      }
      hasTable = true
    }
    // Of nothing there is no table: a file that was there before stays as it is.
    if hasTable {
      try session.write { () throws(FileFailure) in
        try writer.end { piece throws(FileFailure) in try output.write(piece) }
        try output.finish()
      }
    }
    if status != .accepted { throw status }
  }
}
