internal import ArgumentParser
internal import ReportXML

struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Give back the source of a report, byte for byte.",
    discussion: """
      EXAMPLES
        reportxml text report.xml -o report.txt
        reportxml convert report.txt | reportxml text | cmp - report.txt
      """)

  @Argument(help: "The XML; - is standard input.") var file = "-"
  @Option(name: .shortAndLong, help: "Where the text goes; default: standard output.") var output: String?
  @OptionGroup var language: LanguageOption

  func run() throws {
    let session = Session(language: language)
    let report = try session.reportFromXML(file, try session.read(file))
    let bytes: [UInt8]
    do {
      bytes = try report.sourceBytes
    } catch {
      FindingPrinter(language: language.chosen).say(Finding(error), file, [])
      throw ExitStatus.unreadableInput
    }
    try session.write(bytes, to: output)
  }
}
