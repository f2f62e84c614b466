/// Lines for people: the findings of a document, and its verdict.
public struct TextResult: ResultLayout {
  private let language: MessageLanguage
  private let text: FindingText

  /// Lines in a language.
  public init(language: MessageLanguage) {
    self.language = language
    text = FindingText(language: language)
  }

  /// The findings of a document that count, each ended by a line end.
  public func findings(of file: ValidatedFile) -> String {
    file.findings.filter(\.isCounted).map { text.lines(of: $0, in: file.name, file.xml) + "\n" }.joined()
  }

  /// The verdict on a document: `county.xml: invalid, 3 findings; accepted`.
  ///
  /// Acceptance is said where the verdict does not imply it.
  public func verdict(on file: ValidatedFile) -> String {
    let words = file.counts.words(in: language)
    var line = "\(file.name.printable): \(file.result.verdict.word(in: language))"
    if !words.isEmpty { line += (language == .zh ? "，" : ", ") + words }
    let implied: Acceptance =
      switch file.result.verdict {
      case .valid: .accepted
      case .invalid: .notAccepted
      case .incomplete: .undecided
      }
    if file.acceptance != implied {
      line += (language == .zh ? "；" : "; ") + file.acceptance.word(in: language)
    }
    return line + "\n"
  }

  /// What is to be said about the policy.
  public func policyFindings(of run: ValidationRun) -> String {
    run.policyFindings.map { text.lines(of: $0, in: run.policy?.identity.name ?? "", []) + "\n" }.joined()
  }

  func begin(_ run: ValidationRun) -> [UInt8] { [] }

  func append(_ file: ValidatedFile, of run: ValidationRun) -> [UInt8] {
    Array((findings(of: file) + verdict(on: file)).utf8)
  }

  func end(_ run: ValidationRun) -> [UInt8] { Array(policyFindings(of: run).utf8) }
}
