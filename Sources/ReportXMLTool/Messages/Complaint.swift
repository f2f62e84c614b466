internal import ReportXML
internal import SystemPackage

/// Why a command could not do what it should: words for standard error, and how it ends.
struct Complaint: Error {
  let status: ExitStatus
  /// How many things are wrong.
  let count: Int
  /// The lines, each with its end, in a language; made when they are printed.
  let lines: @Sendable (MessageLanguage) -> String

  /// An end without a word.
  init(status: ExitStatus) {
    self.status = status
    count = 0
    lines = { _ in "" }
  }

  init(_ findings: [Finding], about name: String, _ bytes: [UInt8] = [], status: ExitStatus) {
    self.status = status
    count = findings.count
    lines = { language in
      let text = FindingText(language: language)
      return findings.map { text.lines(of: $0, in: name, bytes) + "\n" }.joined()
    }
  }

  init(_ status: ExitStatus, count: Int = 1, _ lines: @escaping @Sendable (MessageLanguage) -> String) {
    self.status = status
    self.count = count
    self.lines = lines
  }

  init(reading failure: FileFailure) {
    self.init(
      [Finding(failure.readingFailure)], about: failure.name,
      status: failure.reason == .fileTooLarge ? .limitExceeded : .unreadableInput)
  }

  init(writing failure: FileFailure) {
    self.init([.notWritten(reason: "\(failure.reason)")], about: failure.name, status: .unreadableInput)
  }
}
