extension Report {
  /// Recognises a report in a text.
  ///
  /// Any text gives a report: what is not recognised is a paragraph. What was decided about the encoding is in the
  /// ``SourceText/findings`` of a ``SourceText``.
  ///
  /// - Parameters:
  ///   - bytes: The source, byte for byte; ``sourceBytes`` gives the same bytes back.
  ///   - encoding: The encoding of the text; `nil` finds it out, see ``TextEncoding`` for those that can be found.
  ///   - recovering: Whether bytes that are no characters are kept and passed over.
  /// - Throws: ``ReportError/illFormedText(_:)`` with the first bytes that are no character, unless recovering.
  public init(
    text bytes: [UInt8], encoding: TextEncoding? = nil, recovering: Bool = false
  ) throws(ReportError) {
    self.init(try SourceText(decoding: bytes, encoding: encoding, recovering: recovering))
  }

  /// Recognises a report in a text that has been decoded.
  public init(_ source: SourceText) {
    let digest = Metadata.Source(
      encoding: source.encoding.name, hasByteOrderMark: source.hasByteOrderMark, byteCount: source.source.count,
      sha256: Digest.sha256(source.source))
    let structure = ReportRecognition.report(from: source, digest: digest)
    self = Report(frame: structure.frame, body: Meaning.adding(to: structure))
  }

  /// Recognises a report in a string.
  ///
  /// - Throws: ``ReportError/tooLarge(bytes:limit:)`` beyond 2 GiB; a string is never ill-formed.
  public init(text: String) throws(ReportError) { try self.init(text: Array(text.utf8), encoding: .utf8) }
}
