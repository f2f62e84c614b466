internal import ArgumentParser
internal import ReportXML

struct RulesCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List all that the program can find.",
    discussion: """
      Each line is an identifier, how bad it is, and a few words. The formats tsv and json have the layer and the phase as
      well; json and md have all the words in both languages.

      EXAMPLES
        reportxml rules
        reportxml rules --format tsv --lang zh -o rules.tsv
        reportxml rules --format md > Docs/Messages.md
      """)

  @Option(help: "How the list is written: \(MessageList.Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = "text"
  @Option(name: .shortAndLong, help: "Where it goes; default: standard output.") var output: String?
  @Option(LanguageOption.self) var lang: MessageLanguage?

  func run() throws {
    guard let format = MessageList.Format(rawValue: format) else {
      let names = MessageList.Format.allCases.map(\.rawValue).joined(separator: ", ")
      Terminal.say(language.say("没有格式“\(format)”；有：\(names)", "There is no format “\(format)”; there are: \(names)"))
      throw ExitStatus.usage
    }
    try Output.write(Array(MessageList().text(as: format, in: language.chosen).utf8), to: output)
  }
}
