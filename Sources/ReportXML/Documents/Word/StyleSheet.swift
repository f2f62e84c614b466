internal import XMLBridge

/// The styles of a document (`styles.xml`), each with what it takes over from the one it is based on.
struct StyleSheet: Sendable {
  struct Style: Sendable {
    var name = ""
    var base: String?
    var isDefaultParagraph = false
    /// Whether it is for characters: then it says only what it changes.
    var isForCharacters = false
    var isBold: Bool?
    var isHidden: Bool?
    var font: String?
    /// From 0; 9 is running text.
    var outlineLevel: Int?
    var number: String?
    var numberLevel: Int?
    /// The style that gave the number: a level may be tied to it.
    var numberStyle: String?
  }

  var styles: [String: Style] = [:]
  var defaults = Style()

  /// The style of paragraphs that name none.
  private(set) var standard: String?
  /// Styles with what they inherit.
  private var resolved: [String: Style] = [:]

  /// Works out what each style inherits; each is looked at once, and a circle ends where it closes.
  mutating func resolve() {
    standard = styles.filter(\.value.isDefaultParagraph).keys.min()
    for id in styles.keys where resolved[id] == nil {
      var chain: [String] = []
      var seen: Set<String> = []
      var next: String? = id
      while let current = next, resolved[current] == nil, let style = styles[current], seen.insert(current).inserted {
        chain.append(current)
        next = style.base
      }
      let root = styles[id]?.isForCharacters == true ? Style() : defaults
      var inherited = next.flatMap { resolved[$0] } ?? root
      for current in chain.reversed() {
        guard let own = styles[current] else { continue }
        inherited = Self.joined(own, id: current, over: inherited)
        resolved[current] = inherited
      }
    }
  }

  /// A style with all that it takes over; the defaults of the document for one that there is not.
  func style(_ id: String?) -> Style { id.flatMap { resolved[$0] } ?? standard.flatMap { resolved[$0] } ?? defaults }

  /// A style of characters by itself; it says only what it changes.
  func characterStyle(_ id: String) -> Style? { resolved[id] }

  private static func joined(_ own: Style, id: String, over base: Style) -> Style {
    var style = base
    style.name = own.name
    style.isForCharacters = own.isForCharacters
    if let bold = own.isBold { style.isBold = bold }
    if let hidden = own.isHidden { style.isHidden = hidden }
    if let font = own.font { style.font = font }
    if let level = own.outlineLevel ?? DocumentWords.shared.headingLevel(ofStyle: own.name).map({ $0 - 1 }) {
      style.outlineLevel = level
    }
    if let level = own.numberLevel { style.numberLevel = level }
    if let number = own.number {
      style.number = number
      style.numberStyle = id
    }
    return style
  }
}

/// Reads `styles.xml`.
struct StyleSheetReader: EventHandler {
  private(set) var sheet = StyleSheet()
  private var id: String?
  private var style = StyleSheet.Style()

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    guard let element = WordElement(name) else { return }
    let value = attributes.string(local: "val")
    switch element {
    case .docDefaults:
      style = StyleSheet.Style()
    case .style:
      id = attributes.string(local: "styleId")
      style = StyleSheet.Style()
      let isDefault = attributes.string(local: "default").map { WordElement.isOn($0) } ?? false
      let kind = attributes.string(local: "type")
      style.isDefaultParagraph = isDefault && kind == "paragraph"
      style.isForCharacters = kind == "character"
    case .name: style.name = value ?? ""
    case .basedOn: style.base = value
    case .b: style.isBold = WordElement.isOn(value)
    case .vanish: style.isHidden = WordElement.isOn(value)
    case .rFonts: style.font = attributes.string(local: "eastAsia") ?? style.font
    case .outlineLvl: style.outlineLevel = value.flatMap { Int($0) }
    case .numId: style.number = value
    case .ilvl: style.numberLevel = value.flatMap { Int($0) }
    default: break
    }
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {
    switch WordElement(name) {
    case .docDefaults:
      sheet.defaults = style
    case .style:
      if let id { sheet.styles[id] = style }
      id = nil
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {}
}
