internal import ReportXML

/// Findings on standard error.
struct FindingPrinter {
  let language: MessageLanguage

  func say(_ finding: Finding, _ path: String, _ bytes: [UInt8]) {
    Terminal.say(FindingText(language: language).lines(of: finding, in: path, bytes))
  }
}
