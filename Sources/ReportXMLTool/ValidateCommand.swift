internal import ArgumentParser
internal import ReportXML

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check XML against the grammars of the vocabulary.",
    discussion: """
      Checks that the XML is well-formed and valid under Schemas/report.xsd and Schemas/report.rng. Each finding is a line
      file:line:column: error: … on standard error, with the source line, the place in the XML and the place in the text of
      the report. The verdict goes to standard output; it is "valid" only if every check ran to its end.

      EXAMPLES
        reportxml validate report.xml
        reportxml validate reports/*.xml --quiet
        reportxml convert report.txt | reportxml validate --lang zh
      """)

  @Argument(help: "The XML files; - is standard input.") var files: [String] = ["-"]
  @Flag(name: .shortAndLong, help: "Print findings, but no verdict for valid files.") var quiet = false
  @OptionGroup var language: LanguageOption

  func run() throws {
    let session = Session(language: language)
    let printer = FindingPrinter(language: language.chosen)
    try session.forEach(files) { file throws(ExitStatus) in try validate(file, session, printer) }
  }

  private func validate(_ file: String, _ session: Session, _ printer: FindingPrinter) throws(ExitStatus) -> ExitStatus
  {
    let bytes = try session.read(file)
    let result = Validator().validate(bytes)
    for finding in result.findings { printer.say(finding, file, bytes) }
    if !quiet || result.verdict != .valid {
      try Terminal.print("\(file): \(word(result.verdict, result.findings.count))")
    }
    switch result.verdict {
    case .valid: return .accepted
    case .invalid: return .notAccepted
    case .incomplete: return .incomplete
    }
  }

  private func word(_ verdict: Validator.Result.Verdict, _ count: Int) -> String {
    switch verdict {
    case .valid: language.say("有效", "valid")
    case .invalid: language.say("无效，\(count) 处问题", "invalid, \(count) finding\(count == 1 ? "" : "s")")
    case .incomplete: language.say("未能判定", "incomplete")
    }
  }
}
