/// How results are written; all in UTF-8, and all with the same findings and counts.
public enum ResultFormat: String, Sendable, Hashable, CaseIterable {
  /// Lines for people.
  case text
  /// Everything, in the form of `Schemas/result.schema.json`.
  case json
  /// Everything, in the form of `Schemas/result.rng`.
  case xml
  /// Schematron Validation Report Language, ISO/IEC 19757-3.
  case svrl
  /// Static Analysis Results Interchange Format 2.1.0.
  case sarif
  /// JUnit's XML, as continuous integration reads it.
  case junit
  /// Workflow commands of GitHub Actions.
  case github
  /// Markdown: tables for a summary.
  case md
}

/// Writes a run in one format, document after document: a run over a thousand takes the memory of one.
///
/// ``ValidationRun`` shows how it is used.
public struct ResultWriter: Sendable {
  private var layout: any ResultLayout

  /// A result with nothing in it yet.
  ///
  /// - Parameters:
  ///   - format: How it is written.
  ///   - language: Of the messages; JSON and XML have both.
  public init(_ format: ResultFormat, language: MessageLanguage = .en) {
    layout =
      switch format {
      case .text: TextResult(language: language)
      case .json: JSONResult()
      case .xml: XMLResult()
      case .svrl: SVRLResult(language: language)
      case .sarif: SARIFResult(language: language)
      case .junit: JUnitResult(language: language)
      case .github: GitHubResult(language: language)
      case .md: MarkdownResult(language: language)
      }
  }

  /// What stands before the first document.
  public mutating func begin(_ run: ValidationRun) -> [UInt8] { layout.begin(run) }

  /// One document.
  public mutating func append(_ file: ValidatedFile, of run: ValidationRun) -> [UInt8] { layout.append(file, of: run) }

  /// What stands behind the last document.
  public mutating func end(_ run: ValidationRun) -> [UInt8] { layout.end(run) }
}

/// What writes one format.
protocol ResultLayout: Sendable {
  /// What stands before the first document.
  mutating func begin(_ run: ValidationRun) -> [UInt8]
  /// One document.
  mutating func append(_ file: ValidatedFile, of run: ValidationRun) -> [UInt8]
  /// What stands behind the last: findings about the policy, totals.
  mutating func end(_ run: ValidationRun) -> [UInt8]
}
