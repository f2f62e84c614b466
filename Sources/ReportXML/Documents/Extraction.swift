/// The text of a document or page, as the recogniser is given it.
///
/// A document is not text: a reader takes the text out of it, writes out what is only shown, such as the numbers of lists, and
/// leaves out what is no text. ``findings`` say what was decided on the way.
public struct Extraction: Sendable, Hashable {
  /// What the document was; never ``InputFormat/xml``.
  public let format: InputFormat
  /// The text, UTF-8.
  public let text: [UInt8]
  /// What was left out or decided, none of them an error.
  public let findings: [Finding]
  /// What the document shows of the lines beside their characters.
  let hints: TextHints
  /// The file itself, by its length and digest.
  let byteCount: Int
  let sha256: String

  private init(_ format: InputFormat, _ content: DocumentContent, of bytes: [UInt8]) {
    self.format = format
    text = content.text.bytes
    hints = content.text.hints
    findings = content.findings
    byteCount = bytes.count
    sha256 = Digest.sha256(bytes)
  }

  /// Takes the text out of a document or page.
  ///
  /// The same bytes give the same text.
  ///
  /// - Parameter document: The file, byte for byte: DOCX or HTML.
  /// - Throws: ``ReportError/unreadableDocument(_:)`` if it is another kind of file, damaged or not allowed, with what to do;
  ///   ``ReportError/tooLarge(bytes:limit:)`` beyond 2 GiB.
  public init(of document: [UInt8]) throws(ReportError) {
    guard document.count <= SourceText.maximumBytes else {
      throw .tooLarge(bytes: document.count, limit: SourceText.maximumBytes)
    }
    switch try InputFormat(of: document) {
    case .docx: self.init(.docx, try WordDocument.content(of: document), of: document)
    case .html: self.init(.html, try WebPage.content(of: document), of: document)
    case .text, .xml: throw .unreadableDocument(Finding(.notADocument))
    }
  }
}
