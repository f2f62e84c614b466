extension Report {
  /// Recognises a report in the text of a document or page.
  ///
  /// ``textBytes`` is the text that was taken out; `metadata.source` has length and digest of the file and of the text.
  public init(_ extraction: Extraction) throws(ReportError) {
    let source = try SourceText(decoding: extraction.text)
    var digest = Metadata.Source(
      encoding: "UTF-8", hasByteOrderMark: false, byteCount: extraction.byteCount, sha256: extraction.sha256)
    digest.extraction = .init(
      format: extraction.format.rawValue, byteCount: extraction.text.count, sha256: Digest.sha256(extraction.text))
    let structure = ReportRecognition.report(from: source, digest: digest, hints: extraction.hints)
    self = Report(frame: structure.frame, body: Meaning.adding(to: structure))
  }

  /// Recognises a report in a file of any form that is read: text, Markdown, DOCX, HTML, or the XML of this library.
  ///
  /// The form is told by the content (``InputFormat``). What was left out of a document is not told here: make an
  /// ``Extraction`` to know.
  public init(document bytes: [UInt8]) throws(ReportError) {
    switch try InputFormat(of: bytes) {
    case .text: try self.init(text: bytes)
    case .xml: try self.init(xml: bytes)
    case .docx, .html: try self.init(Extraction(of: bytes))
    }
  }
}
