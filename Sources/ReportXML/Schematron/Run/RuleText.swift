internal import XMLBridge

/// A text for people, with its markup and normalised white space.
struct RuleText: Sendable, Hashable {
  /// What a stretch of text is marked as.
  enum Mark: Sendable, Hashable {
    case emphasis(class: String?)
    /// Text of another direction: `ltr`, `rtl`.
    case direction(String?, class: String?)
    case span(class: String)
  }

  /// A stretch of text.
  enum Part: Sendable, Hashable {
    case text(String)
    /// What `value-of` or `name` came to.
    case value(String)
    case marked(Mark, String)
    /// XML copied from the document.
    case copy(XMLFragment)
  }

  /// In order; a space between two parts is at the end of the first or the start of the second.
  var parts: [Part]
  /// Language of the text (`xml:lang`).
  var language: String?
  /// Where more is said: a URI.
  var see: String?
  /// An image for it: a URI.
  var icon: String?
  /// A public identifier.
  var fpi: String?

  /// The characters alone.
  var string: String {
    parts.map { part in
      switch part {
      case .text(let text), .value(let text), .marked(_, let text): text
      case .copy: ""
      }
    }.joined()
  }

  /// What each `value-of` and `name` came to, in order.
  var values: [String] {
    parts.compactMap { part in
      if case .value(let value) = part { value } else { nil }
    }
  }
}

extension RuleText {
  /// Makes every stretch of white space one space, none at the start and at the end.
  mutating func normalizeSpace() {
    var endsInSpace = true
    parts = parts.map { part in
      switch part {
      case .text(let text): .text(Self.normalized(text, &endsInSpace))
      case .value(let text): .value(Self.normalized(text, &endsInSpace))
      case .marked(let mark, let text): .marked(mark, Self.normalized(text, &endsInSpace))
      case .copy: part
      }
    }
    parts.removeAll { $0 == .text("") }
    // No two spaces stand together, so one at the end is all there is to take away.
    switch parts.last {
    case .text(let text) where text.last == " ": parts[parts.count - 1] = .text(String(text.dropLast()))
    case .value(let text) where text.last == " ": parts[parts.count - 1] = .value(String(text.dropLast()))
    default: break
    }
    parts.removeAll { $0 == .text("") }
  }

  private static func normalized(_ text: String, _ endsInSpace: inout Bool) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if !isSpace { result.append(byte) } else if !endsInSpace { result.append(0x20) }
      endsInSpace = isSpace
    }
    return String(decoding: result, as: UTF8.self)
  }
}
