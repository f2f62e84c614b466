/// A form in which a report may come.
///
/// It is told by the content and never by the name of a file.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
  /// Characters: plain text or Markdown.
  case text
  /// A document of a word processor (Office Open XML).
  case docx
  /// A page of the web.
  case html
  /// A report in the vocabulary of this library.
  case xml
}
