internal import ArgumentParser
internal import ReportXML

struct SchemaCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a schema that the program carries.",
    discussion: """
      EXAMPLES
        reportxml schema                              the names
        reportxml schema report.xsd > report.xsd
        reportxml schema report.rng -o report.rng
      """)

  @Argument(help: "The name of a file of Schemas/; without it, the names.") var name: String?
  @Option(name: .shortAndLong, help: "Where it goes; default: standard output.") var output: String?
  @Option(LanguageOption.self) var lang: MessageLanguage?

  func run() throws {
    guard let name else {
      return try Output.write(Array(EmbeddedSchema.all.map { $0.fileName + "\n" }.joined().utf8), to: output)
    }
    guard let schema = EmbeddedSchema.all.first(where: { $0.fileName == name }) else {
      let names = EmbeddedSchema.all.map(\.fileName).joined(separator: ", ")
      Terminal.say(language.say("没有名为“\(name)”的模式文件；有：\(names)", "There is no schema “\(name)”; there are: \(names)"))
      throw ExitStatus.usage
    }
    try Output.write(schema.bytes, to: output)
  }
}
