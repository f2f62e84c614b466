internal import ArgumentParser
internal import ReportXML

struct VerifyCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove that XML holds its source: size, digest and round trip.",
    discussion: """
      The source is taken out of the XML; its size and SHA-256 are compared with metadata/source. Then the report is written
      again and compared with the file.

      EXAMPLES
        reportxml verify report.xml
        reportxml verify report.xml --source report.txt
        reportxml verify xml
      """)

  @OptionGroup var input: InputOptions
  @Option(help: "A file that the source must equal, byte for byte.") var source: String?
  @Option(LanguageOption.self) var lang: MessageLanguage?

  func run() throws {
    let inputs = try input.inputs(.xml)
    let batch = Batch(inputs, input, language)
    let verification = Proof(
      source: try source.map { ($0, try Reading.bytes($0)) }, language: language, limit: input.maxSize.bytes)
    let summary = try batch.run(verification.prove) { _, product throws(Complaint) in
      Terminal.complain(product.complaints)
      if let verdict = product.verdict { try Terminal.print(verdict) }
      return product.result
    }
    try batch.finish(summary)
  }
}

/// Compares one file with what it says of its source.
private struct Proof: Sendable {
  let source: (name: String, bytes: [UInt8])?
  let language: LanguageOption
  let limit: Int

  struct Product: Sendable {
    var result: FileResult
    var complaints: String
    var verdict: String?
  }

  @Sendable func prove(_ file: InputFile) -> Product {
    do throws(Complaint) {
      let bytes = try Reading.bytes(file, limit: limit)
      let report = try Reading.reportFromXML(file.name, bytes)
      var findings = Verification.findings(of: report, xml: bytes)
      if let source, !Verification.isSource(source.bytes, of: report) { findings.append(.source(source.name)) }
      let text = FindingText(language: language.chosen)
      let isProven = !findings.contains { $0.severity == .error }
      // Why the source cannot be had is among the findings.
      let size = (try? report.sourceBytes)?.count ?? 0
      let sha256 = report.metadata.source.extraction?.sha256 ?? report.metadata.source.sha256
      return Product(
        result: FileResult(isProven ? .accepted : .notAccepted, bytes: bytes.count, findings: findings.count),
        complaints: findings.map { text.lines(of: $0, in: file.name, bytes) + "\n" }.joined(),
        verdict: "\(file.name): "
          + (isProven
            ? language.say(
              "属实，\(size) 字节，SHA-256 \(sha256)",
              "verified, \(size) bytes, SHA-256 \(sha256)")
            : language.say("不符", "not verified")))
    } catch {
      return Product(
        result: FileResult(error.status, .failed, bytes: 0, findings: error.count),
        complaints: error.lines(language.chosen))
    }
  }
}
