internal import ArgumentParser
internal import ReportXML

struct ValidateCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check XML against the grammars and rules of the vocabulary.",
    discussion: """
      Checks that the XML is well-formed, valid under Schemas/report.xsd and
      Schemas/report.rng, and keeps the rules of the phase. The verdict is "valid"
      only if every check ran to its end. Of a folder, and the folders in it, all
      .xml files are checked. Whether a document is accepted follows
      from --fail-on and --policy; Docs/Results.md describes both, and the formats.

      Without --format and -o, findings are lines file:line:column: error: … on
      standard error, with the source line, the place in the XML and the place in
      the text of the report, and verdicts go to standard output. With --format,
      the output holds that format and nothing else.

      EXAMPLES
        reportxml validate report.xml
        reportxml validate --phase submission reports/*.xml --quiet
        reportxml convert report.txt | reportxml validate --lang zh
        reportxml validate --policy policy.xml --format json -o result.json *.xml
        reportxml validate --baseline result.json --only-new *.xml
        reportxml validate --format github --fail-on warning *.xml
        reportxml validate --rules our-rules.sch report.xml
        reportxml validate xml --quiet --summary text

      EXIT STATUS, the worst of all files
        0 accepted   1 not accepted   2 wrong usage   3 unreadable file
        4 a policy or baseline that cannot be used   5 over a limit
        6 a check could not run
      """)

  @OptionGroup var input: InputOptions
  @Option(help: "How much they are held to: \(names(Phase.allCases)); default: wellformed.", transform: choice)
  var phase = Phase.wellformed
  @Option(
    help: "Accept nothing with such a finding or a worse: \(names(AcceptanceThreshold.allCases)); default: error.",
    transform: choice)
  var failOn: AcceptanceThreshold?
  @Option(help: "Rules of your own, ISO Schematron with XPath 1.0; may be given several times.") var rules: [String] =
    []
  @Option(help: "The phase of --rules; default: the one that the file names, else all patterns.") var rulesPhase:
    String?
  @Option(help: "A policy: severities of its own, in the form of Schemas/policy.xsd.") var policy: String?
  @Option(help: "The day on which the policy holds, such as 2026-12-31; default: the current day.", transform: day)
  var today: CalendarDay?
  @Option(help: "An earlier result in JSON: its findings are known.") var baseline: String?
  @Flag(help: "With --baseline: show and judge only what is not known.") var onlyNew = false
  @Option(help: "The most findings that a layer of checks lists for a file; default: 10000.") var maxFindings: Int?
  @Option(help: "One of \(names(ResultFormat.allCases)).", transform: choice) var format: ResultFormat?
  @Option(name: .shortAndLong, help: "Where the result goes; default: standard output.") var output: String?
  @Flag(name: .shortAndLong, help: "No verdict for files that are valid and accepted.") var quiet = false
  @Option(LanguageOption.self) var lang: MessageLanguage?

  func validate() throws {
    if onlyNew, baseline == nil { throw ValidationError("--only-new needs --baseline FILE.") }
    if let maxFindings, maxFindings < 1 { throw ValidationError("--max-findings is 1 or more.") }
  }

  func run() throws {
    let inputs = try input.inputs(.xml)
    try InputList.check(output, isNoneOf: inputs.files)
    var run = try validationRun()
    let validator = try validator()
    let limit = input.maxSize.bytes
    let batch = Batch(inputs, input, language, isQuiet: quiet)
    var output = ResultOutput(self)
    try output.begin(run)
    let summary = try batch.run { file -> (result: Validator.Result, bytes: [UInt8]) in
      do throws(FileFailure) {
        let bytes = try file.read(limit: limit)
        return (validator.validate(bytes, name: file.name), bytes)
      } catch {
        return (validator.result(forUnread: file.name, error.readingFailure), [])
      }
    } take: { (_: InputFile, product: (result: Validator.Result, bytes: [UInt8])) throws(Complaint) in
      let (result, bytes) = product
      let file = run.add(result, xml: bytes)
      try output.append(file, of: run)
      return FileResult(ExitStatus(ValidationRun.Status(file)), bytes: bytes.count, findings: file.counts.counted)
    }
    try output.end(run)
    try batch.finish(summary, ExitStatus(run.status))
  }

  private func validator() throws(ExitStatus) -> Validator {
    var validator = Validator(phase: phase)
    if let maxFindings { validator.findingLimit = maxFindings }
    let printer = FindingPrinter(language: language.chosen)
    for path in rules {
      do {
        let bytes = try configuration(path)
        validator.schemas.append(
          try RuleSchema(bytes, name: path, phase: rulesPhase, resolver: Self.neighbours(of: path)))
      } catch let error as RuleSchemaError {
        printer.say(error.finding, error.file, [])
        throw .brokenConfiguration
      } catch {
        for finding in (error as? ConfigurationError)?.findings ?? [] { printer.say(finding, path, []) }
        throw .brokenConfiguration
      }
    }
    return validator
  }

  /// What a schema includes is read from its own folder and the folders inside of it, and from nowhere else.
  private static func neighbours(of path: String) -> @Sendable (String) -> [UInt8]? {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return { name in
      let steps = name.split(separator: "/", omittingEmptySubsequences: false)
      guard !steps.contains(".."), steps.first?.isEmpty == false, !name.contains(":") else { return nil }
      return try? Input.read(folder + name)
    }
  }

  private func validationRun() throws(ExitStatus) -> ValidationRun {
    do {
      let policy = try policy.map { path throws(ConfigurationError) in
        try Policy(xml: try configuration(path), name: path)
      }
      let baseline = try baseline.map { path throws(ConfigurationError) in
        try Baseline(json: try configuration(path), name: path)
      }
      return ValidationRun(
        phase: phase, threshold: failOn, policy: policy, today: today ?? CalendarDay(iso: Process.today),
        baseline: baseline, countsOnlyNew: onlyNew)
    } catch {
      for finding in error.findings { FindingPrinter(language: language.chosen).say(finding, error.name, []) }
      throw .brokenConfiguration
    }
  }

  private func configuration(_ path: String) throws(ConfigurationError) -> [UInt8] {
    do {
      return try Input.read(path)
    } catch {
      throw ConfigurationError(name: path, findings: [Finding(error.readingFailure)])
    }
  }
}

private func day(_ text: String) throws -> CalendarDay {
  guard let day = CalendarDay(iso: text) else { throw ValidationError("“\(text)” is no day, such as 2026-12-31.") }
  return day
}
