internal import ReportXML

/// Findings on standard error, and what keeps a command from its work.
struct FindingPrinter {
  let language: MessageLanguage

  func say(_ finding: Finding, _ path: String, _ bytes: [UInt8]) {
    Terminal.say(FindingText(language: language).lines(of: finding, in: path, bytes))
  }

  /// Says what was found in a text: its place in the text is that in the file.
  func say(reading finding: Finding, _ path: String, _ excerpt: String = "") {
    var finding = finding
    if let place = finding.textPlace { finding.place = XMLPlace(line: place.line, column: place.column) }
    finding.textPlace = nil
    Terminal.say(FindingText(language: language).lines(of: finding, in: path, []) + excerpt)
  }

  /// Says why a report could not be made; returns how the command ends.
  func say(
    _ error: ReportError, _ path: String, _ bytes: [UInt8], _ reading: ReadingOptions = ReadingOptions()
  ) -> ExitStatus {
    switch error {
    case .illFormedText(let finding):
      let excerpt = reading.excerpt(of: bytes).map { "\n  \($0.line)\n  \($0.caret)" } ?? ""
      say(reading: finding, path, excerpt)
      return .unreadableInput
    case .unreadableEncoding(let finding):
      say(finding, path, [])
      return .unreadableInput
    case .tooLarge(let size, let limit):
      say(Finding.tooLarge(bytes: size, limit: limit), path, bytes)
      return .limitExceeded
    case .unreadableDocument(let finding):
      // Excerpts of a packed file show nothing.
      say(finding, path, [])
      return finding.id.isLimit ? .limitExceeded : .unreadableInput
    case .unreadableXML(let findings):
      for finding in findings { say(finding, path, bytes) }
      return .unreadableInput
    case .notAReport(let finding):
      say(finding, path, bytes)
      return .unreadableInput
    }
  }
}
