internal import ArgumentParser
internal import ReportXML

/// How text is read, for all commands that read text.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: "The encoding of text: \(names(TextEncoding.allCases)). Default: found out.",
    transform: {
      guard let encoding = TextEncoding(name: $0) else {
        throw ValidationError("There is no encoding “\($0)”; there are: \(names(TextEncoding.allCases)).")
      }
      return encoding
    })
  var encoding: TextEncoding?

  @Flag(help: "Keep bytes of text that are no characters, and go on.")
  var recover = false

  /// The line of a text around the first bytes that are no characters.
  func excerpt(of bytes: [UInt8]) -> Excerpt? {
    guard let source = try? SourceText(decoding: bytes, encoding: encoding, recovering: true),
      let offset = source.firstIllFormed
    else { return nil }
    return Excerpt(of: source.bytes, at: offset)
  }
}
