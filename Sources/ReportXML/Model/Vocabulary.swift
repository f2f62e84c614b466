/// The names of Report Markup 1: the one Swift file in which they occur.
///
/// `Schemas/report.xsd` defines what each of them means.
public enum Vocabulary {
  /// The namespace of every element.
  public static let namespace = "urn:reportxml:1"
  /// The version of the vocabulary that this library writes.
  public static let version = "1.0"
}

/// An element of the vocabulary.
///
/// The order is that of the tables below and of nothing else; `comment` and `processingInstruction` are no elements but
/// what a document written by hand may hold between them.
public enum Element: UInt8, Sendable, Hashable, CaseIterable {
  // Frame
  case report, metadata, text
  // Metadata
  case title, jurisdiction, assembly, delivered, speaker, review, plan, source, generator
  // Blocks (`title` is one of them too)
  case dateline, byline, salutation, section, p, notes, annex, aside, table, row, cell
  // Headings
  case heading, num, lead, item
  // Meaning
  case measure, commitment, date, ordinal, name, number, cite
  // Notation
  case emph, mark, `break`, char
  // XML's own
  case comment, processingInstruction

  static let elementCount = Element.comment.rawValue

  /// The local name, as written.
  public var localName: String { "\(self)" }
}

/// An attribute of the vocabulary; `Attribute.Name.xmlLang` is XML's own.
public enum AttributeName: UInt8, Sendable, Hashable, CaseIterable {
  case version, xmlLang
  case code, congress, session, date, office, period, encoding, bom, bytes, sha256, name
  case id, level, kind, style, value
  case when
  case type, high, unit, bound, direction, of, scope, ref, indicator
  case modality, deadline, responsible
  /// The data of a comment or the target and data of a processing instruction: never written as an attribute.
  case content

  /// The name as written, with its prefix.
  public var qualifiedName: String {
    switch self {
    case .xmlLang: "xml:lang"
    default: "\(self)"
    }
  }
}

extension Element {
  /// `<name` for each element, as bytes, made once: the writer copies them.
  static let startTags: [[UInt8]] = allCases.map { Array("<\($0.localName)".utf8) }
  /// `</name>` for each element.
  static let endTags: [[UInt8]] = allCases.map { Array("</\($0.localName)>".utf8) }
}

extension AttributeName {
  /// ` name="` for each attribute, as bytes.
  static let openings: [[UInt8]] = allCases.map { Array(" \($0.qualifiedName)=\"".utf8) }
}

extension Vocabulary {
  /// The namespace for comparison in place.
  static let namespaceName: StaticString = "urn:reportxml:1"
  static let textName: StaticString = "text"
  static let charName: StaticString = "char"
  static let codeName: StaticString = "code"
  static let xmlPrefix = "xml:"
  static let xmlNamespaceName: StaticString = "http://www.w3.org/XML/1998/namespace"
}
