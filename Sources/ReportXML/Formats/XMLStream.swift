/// Writes XML front to back, an element a line; what XML cannot hold becomes U+FFFD.
///
/// Unlike the bridge's writer it gives its bytes away while the document is still open, so that a result of a thousand
/// documents takes the memory of one.
struct XMLStream {
  private var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var open: [String] = []
  /// Whether the start tag of the element begun last still takes attributes.
  private var isInTag = false
  /// Whether character data were the last thing written: an end tag behind it stands on its line.
  private var isAfterText = false

  /// What was written since the last call.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Begins an element; a prefix and its declaration are written like any name and attribute.
  mutating func begin(_ name: String) {
    closeTag()
    if !open.isEmpty { newLine() }
    bytes.append(0x3C)
    bytes += name.utf8
    open.append(name)
    isInTag = true
    isAfterText = false
  }

  /// Adds an attribute to the element just begun; nothing if there is no value.
  mutating func attribute(_ name: String, _ value: String?) {
    guard let value else { return }
    bytes.append(0x20)
    bytes += name.utf8
    bytes += "=\"".utf8
    append(value, isValue: true)
    bytes.append(0x22)
  }

  mutating func attribute(_ name: String, _ value: Int?) { attribute(name, value.map(String.init)) }

  /// Adds character data.
  mutating func text(_ text: String) {
    closeTag()
    append(text, isValue: false)
    isAfterText = true
  }

  /// Ends the element begun last.
  mutating func end() {
    guard let name = open.popLast() else { return }
    if isInTag {
      bytes += "/>".utf8
    } else {
      if !isAfterText { newLine() }
      bytes += "</\(name)>".utf8
    }
    isInTag = false
    isAfterText = false
    if open.isEmpty { bytes.append(0x0A) }
  }

  /// An element that holds words alone; nothing if there are none.
  mutating func element(_ name: String, _ text: String?, language: MessageLanguage? = nil) {
    guard let text else { return }
    begin(name)
    attribute("xml:lang", language?.rawValue)
    self.text(text)
    end()
  }

  private mutating func closeTag() {
    if isInTag { bytes.append(0x3E) }
    isInTag = false
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: open.count * 2))
  }

  /// A line end would be a space in a value.
  private mutating func append(_ text: String, isValue: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "\t": bytes += "&#9;".utf8
      case "\n" where isValue: bytes += "&#10;".utf8
      case "\r": bytes += "&#13;".utf8
      default: bytes += String(Character(CharacterCode.isForbidden(scalar.value) ? "\u{FFFD}" : scalar)).utf8
      }
    }
  }
}
