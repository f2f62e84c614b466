internal import ArgumentParser
internal import ReportXML

/// A command that reads text.
protocol ReadingCommand {
  var encoding: TextEncoding? { get }
  var recover: Bool { get }
}

extension ReadingCommand {
  var reading: ReadingOptions { ReadingOptions(encoding: encoding, recover: recover) }
}

// As with `--lang`, these are in no group of options.

extension Option where Value == TextEncoding? {
  /// The option `--encoding`.
  init(_: ReadingOptions.Type) {
    self.init(
      help: "The encoding of text: \(names(TextEncoding.allCases)). Default: found out.",
      transform: {
        guard let encoding = TextEncoding(name: $0) else {
          throw ValidationError("There is no encoding “\($0)”; there are: \(names(TextEncoding.allCases)).")
        }
        return encoding
      })
  }
}

extension Flag where Value == Bool {
  /// The flag `--recover`.
  init(wrappedValue: Bool, _: ReadingOptions.Type) {
    self.init(wrappedValue: wrappedValue, help: "Keep bytes of text that are no characters, and go on.")
  }
}

/// How text is read.
struct ReadingOptions: Sendable {
  var encoding: TextEncoding?
  var recover = false

  /// The line of a text around the first bytes that are no characters.
  func excerpt(of bytes: [UInt8]) -> Excerpt? {
    guard let source = try? SourceText(decoding: bytes, encoding: encoding, recovering: true),
      let offset = source.firstIllFormed
    else { return nil }
    return Excerpt(of: source.bytes, at: offset)
  }
}
