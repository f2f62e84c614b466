extension Report {
  /// Recognises a report in UTF-8 text, with or without a byte-order mark.
  ///
  /// Any text gives a report: what is not recognised is a paragraph.
  ///
  /// - Parameter bytes: The source, byte for byte; ``sourceBytes`` gives the same bytes back.
  /// - Throws: ``ReportError/illFormedText(_:)`` with the first byte that is not UTF-8.
  public init(text bytes: [UInt8]) throws(ReportError) {
    let source = try SourceText(decoding: bytes)
    let digest = Metadata.Source(
      encoding: "UTF-8", hasByteOrderMark: source.hasByteOrderMark, byteCount: bytes.count,
      sha256: Digest.sha256(bytes))
    let structure = ReportRecognition.report(from: source, digest: digest)
    self = Report(frame: structure.frame, body: Meaning.adding(to: structure))
  }

  /// Recognises a report in a string.
  ///
  /// - Throws: ``ReportError/tooLarge(bytes:limit:)`` beyond 2 GiB; a string is never ill-formed.
  public init(text: String) throws(ReportError) { try self.init(text: Array(text.utf8)) }
}
