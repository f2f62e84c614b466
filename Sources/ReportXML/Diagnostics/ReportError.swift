/// Why a report could not be made from what was given.
public enum ReportError: Error, Sendable, Hashable {
  /// The bytes are no text in the encoding that they were read in; the finding has the place of the first that are not, as
  /// ``Finding/textPlace``: bytes of the source, lines and characters of its text.
  case illFormedText(Finding)
  /// The encoding cannot be read on this system.
  case unreadableEncoding(Finding)
  /// The input is larger than positions can express.
  case tooLarge(bytes: Int, limit: Int)
  /// The file is no text and no document that can be read: of another kind, damaged, locked, or with something in it that is
  /// not allowed. The finding says which, and what to do.
  case unreadableDocument(Finding)
  /// The XML is not well-formed, or not allowed (a document type declaration, nesting too deep).
  case unreadableXML([Finding])
  /// The XML is well-formed, but no report: the root, the namespace or the frame is another.
  case notAReport(Finding)
}
