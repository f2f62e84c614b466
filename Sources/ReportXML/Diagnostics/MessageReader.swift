internal import XMLBridge

/// Gathers messages from `messages.xml`.
struct MessageReader: EventHandler {
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
