internal import ArgumentParser
internal import ReportXML

struct TextCommand: ParsableCommand, SpeakingCommand {
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
  @Option(LanguageOption.self) var lang: MessageLanguage?

  func run() throws {
    let report = try Reading.reportFromXML(file, try Reading.bytes(file))
    let bytes: [UInt8]
    do {
      bytes = try report.sourceBytes
    } catch {
      throw Complaint([Finding(error)], about: file, status: .unreadableInput)
    }
    try Output.write(bytes, to: output)
  }
}
