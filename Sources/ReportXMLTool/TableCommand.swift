internal import ArgumentParser
internal import ReportXML

struct TableCommand: ParsableCommand, ReadingCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Write the measures or commitments of reports as a table.",
    discussion: """
      Reads text, DOCX, HTML or XML; each figure or promise is a row of one table, in the order of the files. Docs/Tables.md describes
      the columns. A file that cannot be read is left out, and the exit status says so.

      EXAMPLES
        reportxml table measures reports/*.xml -o measures.csv
        reportxml table commitments report.txt --format md
        reportxml table measures xml --format ndjson | jq .value
        reportxml convert report.txt | reportxml table measures - --format ndjson
      """)

  @Argument(help: "What a row is: \(names(Tabulation.allCases)).", transform: choice) var rows: Tabulation
  @OptionGroup var input: InputOptions
  @Option(help: "One of \(names(TableFormat.allCases)); default: csv.", transform: choice) var format = TableFormat.csv
  @Option(name: .shortAndLong, help: "Where the table goes; default: standard output.") var output: String?
  @Option(ReadingOptions.self) var encoding: TextEncoding?
  @Flag(ReadingOptions.self) var recover = false
  @Option(LanguageOption.self) var lang: MessageLanguage?

  func run() throws {
    let inputs = try input.inputs(.reports)
    try InputList.check(output, isNoneOf: inputs.files)
    let batch = Batch(inputs, input, language)
    let limit = input.maxSize.bytes
    var output = Output(output)
    var writer = TableWriter(rows, as: format)
    var hasTable = false
    let reading = reading
    let summary = try batch.run {
      Reading.product($0, limit, reading)
    } take: { file, product throws(Complaint) in
      switch product.report {
      case .success(let read):
        batch.say(read.notes)
        try writer.write(read.report, named: file.name) { piece throws(Complaint) in try output.write(piece) }
        hasTable = true
        return FileResult(bytes: product.bytes, findings: read.notes.count)
      case .failure(let complaint):
        batch.say(complaint)
        return FileResult(complaint.status, .failed, bytes: product.bytes, findings: complaint.count)
      }
    }
    // Of nothing there is no table: a file that was there before stays as it is.
    if hasTable {
      try writer.end { piece throws(Complaint) in try output.write(piece) }
      try output.finish()
    }
    try batch.finish(summary)
  }
}

extension Reading {
  /// A report, or why there is none, and how many bytes were read for it.
  fileprivate static func product(
    _ file: InputFile, _ limit: Int, _ options: ReadingOptions
  ) -> (report: Result<ReadReport, Complaint>, bytes: Int) {
    var size = 0
    do throws(Complaint) {
      let bytes = try bytes(file, limit: limit)
      size = bytes.count
      return (.success(try report(file.name, bytes, options)), size)
    } catch {
      return (.failure(error), size)
    }
  }
}
