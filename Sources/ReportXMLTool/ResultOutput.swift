internal import ReportXML

/// Where the results of `validate` go: in one format to one place, or for people to both streams.
struct ResultOutput: ~Copyable {
  private let session: Session
  private let isQuiet: Bool
  private var output: StreamedOutput
  /// None where findings go to standard error and verdicts to standard output.
  private var writer: ResultWriter?

  init(_ command: ValidateCommand, _ session: Session) {
    self.session = session
    isQuiet = command.quiet
    output = StreamedOutput(command.output)
    if command.format != nil || command.output != nil {
      writer = ResultWriter(command.format ?? .text, language: session.language.chosen)
    }
  }

  mutating func begin(_ run: ValidationRun) throws(ExitStatus) {
    if let piece = writer?.begin(run) { try write(piece) }
  }

  mutating func append(_ file: ValidatedFile, of run: ValidationRun) throws(ExitStatus) {
    if let piece = writer?.append(file, of: run) { return try write(piece) }
    let text = TextResult(language: session.language.chosen)
    Terminal.complain(text.findings(of: file))
    let isGood = file.result.verdict == .valid && file.acceptance == .accepted
    if !isQuiet || !isGood { try write(Array(text.verdict(on: file).utf8)) }
  }

  mutating func end(_ run: ValidationRun) throws(ExitStatus) {
    if let piece = writer?.end(run) {
      try write(piece)
      do {
        return try output.finish()
      } catch {
        return try session.write { () throws(FileFailure) in throw error }
      }
    }
    Terminal.complain(TextResult(language: session.language.chosen).policyFindings(of: run))
  }

  private mutating func write(_ piece: [UInt8]) throws(ExitStatus) {
    guard !piece.isEmpty else { return }
    do {
      try output.write(piece)
    } catch {
      return try session.write { () throws(FileFailure) in throw error }
    }
  }
}
