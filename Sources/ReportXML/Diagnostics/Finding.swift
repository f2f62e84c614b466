/// One thing wrong with a document, or worth knowing about it: data, not words.
///
/// ``message(in:)`` puts it into words; ``place`` is where it stands in the XML, and ``textPlace`` and ``textRange`` where
/// that is in the text of the report.
public struct Finding: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Nothing can be said about the rest.
    case fatal
    /// The document is not valid.
    case error
    /// The document is valid and something in it looks wrong.
    case warning
    /// Worth knowing.
    case info
  }

  /// What it is about.
  public var id: FindingID
  /// How bad it is: as the catalogue says, or a policy.
  public var severity: Severity
  /// The parts of the message, in the order of ``Message/arguments``.
  public var arguments: [String]
  /// Where in the XML.
  public var place: XMLPlace?
  /// Where in the text of the report.
  public var textPlace: TextPlace?
  /// The bytes of the text that it is about, where it is about words.
  public var textRange: Range<Int>?
  /// What a rule says that is not in the catalogue.
  public var wording: String?
  /// The words of the engine that found it, for those who know it.
  public var detail: String?

  /// A finding by its parts.
  ///
  /// - Parameters:
  ///   - id: What it is about.
  ///   - arguments: The parts of the message, in the order of the catalogue.
  ///   - severity: How bad it is; `nil` takes it from the catalogue.
  ///   - xmlPlace: Where in the XML.
  ///   - textPlace: Where in the text of the report.
  ///   - detail: The words of the engine that found it.
  public init(
    _ id: FindingID, _ arguments: [String] = [], severity: Severity? = nil, xmlPlace: XMLPlace? = nil,
    textPlace: TextPlace? = nil, detail: String? = nil
  ) {
    self.id = id
    self.severity = severity ?? MessageCatalogue.standard[id]?.severity ?? .error
    self.arguments = arguments
    place = xmlPlace
    self.textPlace = textPlace
    self.detail = detail
  }
}

/// A place in an XML document.
public struct XMLPlace: Sendable, Hashable {
  /// From 1.
  public var line: Int
  /// Unicode scalars from the start of the line, from 1; `nil` where only the line is known.
  public var column: Int?
  /// Bytes from the start of the document; `nil` where only the line is known.
  public var byteOffset: Int?
  /// The way from the root to the element or attribute: `/report/text/section[2]/@kind`.
  public var path: String?

  /// A place by its counts.
  public init(line: Int, column: Int? = nil, byteOffset: Int? = nil, path: String? = nil) {
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
    self.path = path
  }
}
