internal import CSchemas
internal import XMLBridge

/// All kinds of findings, by identifier.
public struct MessageCatalogue: Sendable {
  /// The entries, in the order of their identifiers.
  public let messages: [Message]
  private let indices: [FindingID: Int]

  /// The catalogue of this version, read when first asked for.
  public static let standard = MessageCatalogue(xml: EmbeddedSchema.messages.bytes)

  init(xml: [UInt8]) {
    var reader = MessageCatalogueReader()
    // The file is our own, and a test holds it to its grammar.
    _ = try? EventParser.parse(xml.span, name: EmbeddedSchema.messages.fileName, into: &reader)
    messages = reader.messages
    indices = Dictionary(messages.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entry of an identifier.
  public subscript(id: FindingID) -> Message? { indices[id].map { messages[$0] } }
}

/// Gathers messages from `messages.xml`.
private struct MessageCatalogueReader: EventHandler {
  private(set) var messages: [Message] = []
  private var message = Message(id: FindingID(rawValue: ""), severity: .error)
  private var words: [UInt8] = []
  private var language = MessageLanguage.zh
  private var place = ""
  private var phase = Phase.wellformed

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    words.removeAll(keepingCapacity: true)
    if name.equals("message") {
      message = Message(
        id: FindingID(rawValue: attributes.string("id") ?? ""),
        severity: attributes.string("severity").flatMap(Finding.Severity.init) ?? .error)
    } else if name.equals("argument") {
      message.arguments.append(
        Message.Argument(
          name: attributes.string("name") ?? "",
          kind: attributes.string("type").flatMap(Message.Argument.Kind.init) ?? .text))
    } else {
      place = attributes.string("in") ?? ""
      phase = attributes.string("phase").flatMap(Phase.init) ?? .wellformed
      attributes.forEach { name, _, value in
        if name.equals("lang") { language = MessageLanguage(rawValue: String(copying: value)) ?? .zh }
      }
    }
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {
    if name.equals("message") { return messages.append(message) }
    let words = String(decoding: words, as: UTF8.self)
    if name.equals("title") {
      message.title[language] = words
    } else if name.equals("text") {
      message.template[language] = words
    } else if name.equals("explanation") {
      message.explanation[language] = words
    } else if name.equals("remedy") {
      message.remedy[language] = words
    } else if name.equals("bad") {
      message.bad = Message.Example(place: place, phase: phase, text: words)
    } else if name.equals("good") {
      message.good = Message.Example(place: place, phase: phase, text: words)
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { words.append(contentsOf: $0) }
  }
}
