/// An entry of the catalogue: all there is to say about one kind of finding.
///
/// `Schemas/messages.xml` holds the entries.
public struct Message: Sendable, Hashable {
  /// A part of the message that differs from finding to finding.
  public struct Argument: Sendable, Hashable {
    /// What an argument is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Words, as they stand in the document or as an engine says them.
      case text
      /// The name of an element or attribute, or of both: `measure/@value`.
      case name
      /// A whole number.
      case count
      /// An exact decimal.
      case decimal
      /// Names or values, separated by spaces.
      case list
      /// A date or period, ISO 8601.
      case period
    }

    /// Its name in the template, in braces there.
    public var name: String
    /// What it is.
    public var kind: Kind
  }

  /// A piece of a document that shows the finding, or how it is right.
  public struct Example: Sendable, Hashable {
    /// Where the piece goes: `document` if it is whole, else the part of a report that it stands in.
    public var place: String
    /// The phase of the rules that finds it.
    public var phase = Phase.wellformed
    /// The piece, as it would be typed.
    public var text: String
  }

  /// What it is the entry of.
  public var id: FindingID
  /// How bad such a finding is.
  public var severity: Finding.Severity
  /// A few words: what it is about.
  public var title = Bilingual()
  /// One sentence or two, with the names of arguments in braces.
  public var template = Bilingual()
  /// The parts that the template takes, in the order in which findings hold them.
  public var arguments: [Argument] = []
  /// Why it matters, and by which clause of the vocabulary.
  public var explanation = Bilingual()
  /// How to mend it.
  public var remedy = Bilingual()
  /// What is wrong, as short as can be.
  public var bad: Example?
  /// The same, put right.
  public var good: Example?

  /// The template with its arguments, in one pass: what a value brings along stays as it is.
  public func text(in language: MessageLanguage, with values: [String]) -> String {
    var result = ""
    var rest = template[language].utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      result += String(decoding: rest[..<open], as: UTF8.self)
      let inside = rest[open...].dropFirst()
      guard let close = inside.firstIndex(of: UInt8(ascii: "}")),
        let index = arguments.firstIndex(where: { $0.name.utf8.elementsEqual(inside[..<close]) }), index < values.count
      else {
        result += "{"
        rest = inside
        continue
      }
      result += arguments[index].kind == .list ? Self.list(values[index], in: language) : values[index]
      rest = inside[close...].dropFirst()
    }
    return result + String(decoding: rest, as: UTF8.self)
  }

  /// Names or values as a language lists them.
  private static func list(_ values: String, in language: MessageLanguage) -> String {
    values.split(separator: " ").joined(separator: language == .zh ? "、" : ", ")
  }
}

extension Finding {
  /// The finding in words, one sentence or two: what is wrong, and what to do.
  ///
  /// A finding of a rule that is not in the catalogue says what the rule says, in the rule's language.
  public func message(in language: MessageLanguage) -> String {
    wording ?? MessageCatalogue.standard[id]?.text(in: language, with: arguments) ?? id.rawValue
  }
}
