internal import ArgumentParser
internal import ReportXML

struct ConvertCommand: ParsableCommand, ReadingCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert reports from text, Markdown, DOCX or HTML to XML.",
    discussion: """
      Any text converts: what is not recognised is a paragraph, and no character is lost or changed. The encoding is found
      out by evidence and said; --encoding names it. Bytes that are no characters are an error, unless --recover keeps them.
      Of a DOCX document or a page of the web the text is taken out first; what was left out is told on standard error. What
      a file is, its content says and not its name.

      Of a folder, and the folders in it, all \(names(of: .text)) files are converted; --out-dir takes them with
      their folders. A file that fails stops no other. Docs/Commands.md describes runs over many files.

      EXAMPLES
        reportxml convert report.txt -o report.xml
        reportxml convert - < report.md > report.xml
        reportxml convert old.txt --encoding GB18030 --recover -o old.xml
        reportxml convert reports --out-dir xml
        reportxml convert reports --out-dir xml --skip-existing     go on where a run was interrupted
        find reports -name '*.docx' -print0 | reportxml convert --files-from - --out-dir xml
      """)

  @OptionGroup var input: InputOptions
  @Option(name: .shortAndLong, help: "Where the XML of one file goes; default: standard output.") var output: String?
  @Option(help: "A folder for the XML of any number of files.") var outDir: String?
  @Flag(help: "With --out-dir: pass over what this version has made of the same source already.") var skipExisting =
    false
  @Option(ReadingOptions.self) var encoding: TextEncoding?
  @Flag(ReadingOptions.self) var recover = false
  @Option(LanguageOption.self) var lang: MessageLanguage?

  func validate() throws {
    if output != nil, outDir != nil { throw ValidationError("The output is either -o FILE or --out-dir FOLDER.") }
    if skipExisting, outDir == nil { throw ValidationError("--skip-existing needs --out-dir FOLDER.") }
  }

  func run() throws {
    let inputs = try input.inputs(.text)
    let folder = outDir.map(OutputFolder.init)
    if let folder {
      try folder.prepare(for: inputs.files)
    } else {
      guard !inputs.isMany else {
        throw Complaint(.usage) { language in
          language == .zh
            ? "错误: 转换多个文件或文件夹需要 --out-dir 文件夹\n" : "error: several files, or a folder, need --out-dir FOLDER\n"
        }
      }
      try InputList.check(output, isNoneOf: inputs.files)
    }
    let conversion = Conversion(
      folder: folder, output: output, skipsExisting: skipExisting, limit: input.maxSize.bytes, reading: reading)
    let batch = Batch(inputs, input, language)
    let summary = try batch.run(conversion.convert) { _, product throws(Complaint) in
      batch.say(product.notes)
      if let complaint = product.complaint {
        // Where the one result goes nobody takes any more.
        if complaint.count == 0 { throw complaint }
        batch.say(complaint)
      }
      return product.result
    }
    try batch.finish(summary)
  }
}

/// Makes the XML of one file, and puts it where it belongs.
private struct Conversion: Sendable {
  let folder: OutputFolder?
  let output: String?
  let skipsExisting: Bool
  let limit: Int
  let reading: ReadingOptions

  struct Product: Sendable {
    var result: FileResult
    /// What was decided while it was read.
    var notes = Complaint(status: .accepted)
    var complaint: Complaint?
  }

  @Sendable func convert(_ file: InputFile) -> Product {
    var size = 0
    var notes = Complaint(status: .accepted)
    do throws(Complaint) {
      let bytes = try Reading.bytes(file, limit: limit)
      size = bytes.count
      let target = folder?.target(of: file)
      if skipsExisting, let target, ExistingOutput.isCurrent(target, for: bytes, reading) {
        return Product(result: FileResult(.accepted, .skipped, bytes: size))
      }
      let read = try Reading.reportFromSource(file.name, bytes, reading)
      notes = read.notes
      var output = if let folder, let target { try folder.output(target) } else { Output(self.output) }
      try read.report.writeXML { piece throws(Complaint) in try output.write(piece) }
      try output.finish()
      return Product(result: FileResult(bytes: size, findings: notes.count), notes: notes)
    } catch {
      return Product(
        result: FileResult(error.status, .failed, bytes: size, findings: notes.count + error.count), notes: notes,
        complaint: error)
    }
  }
}
