internal import ArgumentParser
internal import ReportXML

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert a report from text, Markdown, DOCX or HTML to XML.",
    discussion: """
      Any text converts: what is not recognised is a paragraph, and no character is lost or changed. The encoding is found
      out by evidence and said; --encoding names it. Bytes that are no characters are an error, unless --recover keeps them.
      Of a DOCX document or a page of the web the text is taken out first; what was left out is told on standard error. What
      a file is, its content says and not its name.

      EXAMPLES
        reportxml convert report.txt -o report.xml
        reportxml convert - < report.md > report.xml
        reportxml convert old.txt --encoding GB18030 --recover -o old.xml
        reportxml convert report.docx -o report.xml
      """)

  @Argument(help: "The text or document; - is standard input.") var file = "-"
  @Option(name: .shortAndLong, help: "Where the XML goes; default: standard output.") var output: String?
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let session = Session(language: language)
    let report = try session.reportFromDocument(file, try session.read(file), reading)
    try session.write(report.xml(), to: output)
  }
}
