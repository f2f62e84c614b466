internal import ReportXML

/// Where the results of `validate` go: in one format to one place, or for people to both streams.
struct ResultOutput: ~Copyable {
  private let language: MessageLanguage
  private let isQuiet: Bool
  private var output: Output
  /// None where findings go to standard error and verdicts to standard output.
  private var writer: ResultWriter?

  init(_ command: ValidateCommand) {
    language = command.language.chosen
    isQuiet = command.quiet
    output = Output(command.output)
    if command.format != nil || command.output != nil {
      writer = ResultWriter(command.format ?? .text, language: language)
    }
  }

  mutating func begin(_ run: ValidationRun) throws(Complaint) {
    if let piece = writer?.begin(run) { try write(piece) }
  }

  mutating func append(_ file: ValidatedFile, of run: ValidationRun) throws(Complaint) {
    if let piece = writer?.append(file, of: run) { return try write(piece) }
    let text = TextResult(language: language)
    Terminal.complain(text.findings(of: file))
    let isGood = file.result.verdict == .valid && file.acceptance == .accepted
    if !isQuiet || !isGood { try write(Array(text.verdict(on: file).utf8)) }
  }

  mutating func end(_ run: ValidationRun) throws(Complaint) {
    if let piece = writer?.end(run) {
      try write(piece)
      return try output.finish()
    }
    Terminal.complain(TextResult(language: language).policyFindings(of: run))
  }

  private mutating func write(_ piece: [UInt8]) throws(Complaint) {
    if !piece.isEmpty { try output.write(piece) }
  }
}
