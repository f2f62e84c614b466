internal import ArgumentParser
internal import ReportXML

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove that XML holds its source: size, digest and round trip.",
    discussion: """
      The source is taken out of the XML; its size and SHA-256 are compared with metadata/source. Then the report is written
      again and compared with the file.

      EXAMPLES
        reportxml verify report.xml
        reportxml verify report.xml --source report.txt
      """)

  @Argument(help: "The XML files; - is standard input.") var files: [String] = ["-"]
  @Option(help: "A file that the source must equal, byte for byte.") var source: String?
  @OptionGroup var language: LanguageOption

  func run() throws {
    let session = Session(language: language)
    let printer = FindingPrinter(language: language.chosen)
    try session.forEach(files) { file throws(ExitStatus) in try verify(file, session, printer) }
  }

  private func verify(_ file: String, _ session: Session, _ printer: FindingPrinter) throws(ExitStatus) -> ExitStatus {
    let bytes = try session.read(file)
    let report = try session.reportFromXML(file, bytes)
    var findings = Verification.findings(of: report, xml: bytes)
    if let source, !Verification.isSource(try session.read(source), of: report) {
      findings.append(.source(source))
    }
    for finding in findings { printer.say(finding, file, bytes) }
    let isProven = !findings.contains { $0.severity == .error }
    // Why the source cannot be had is among the findings.
    let size = (try? report.sourceBytes)?.count ?? 0
    let sha256 = report.metadata.source.extraction?.sha256 ?? report.metadata.source.sha256
    try Terminal.print(
      "\(file): "
        + (isProven
          ? language.say(
            "属实，\(size) 字节，SHA-256 \(sha256)",
            "verified, \(size) bytes, SHA-256 \(sha256)")
          : language.say("不符", "not verified")))
    return isProven ? .accepted : .notAccepted
  }
}
