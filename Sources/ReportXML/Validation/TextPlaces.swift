internal import XMLBridge

/// Turns diagnostics of the XSD into findings with their places in the text of the report.
struct TextPlaces {
  private let xml: [UInt8]

  init(_ xml: [UInt8]) { self.xml = xml }

  /// libxml2 reports a bad value twice, by the facet that it breaks and by its type; the first says more.
  func findings(of diagnostics: [Diagnostic]) -> [Finding] {
    var kept: [Diagnostic] = []
    for diagnostic in diagnostics {
      if diagnostic.code == 1824, let last = kept.last, (1829...1840).contains(last.code), last.path == diagnostic.path
      {
        continue
      }
      kept.append(diagnostic)
    }
    let places = places(of: kept.compactMap(\.textOffset))
    return kept.map { diagnostic in
      var finding = Finding(diagnostic)
      finding.textPlace = diagnostic.textOffset.flatMap { places[$0] }
      return finding
    }
  }

  /// Lines and columns of offsets in the text, found in one pass.
  private func places(of offsets: [Int]) -> [Int: TextPlace] {
    guard !offsets.isEmpty else { return [:] }
    var collector = TextCollector()
    _ = try? EventParser.parse(xml.span, limits: .report, into: &collector)
    var places: [Int: TextPlace] = [:]
    var place = TextPlace(byteOffset: 0, line: 1, column: 1)
    for offset in Set(offsets).sorted() {
      while place.byteOffset < min(offset, collector.text.count) {
        let byte = collector.text[place.byteOffset]
        place.byteOffset += 1
        let isPair = byte == 0x0D && place.byteOffset < collector.text.count && collector.text[place.byteOffset] == 0x0A
        if byte == 0x0A || (byte == 0x0D && !isPair) {
          place.line += 1
          place.column = 1
        } else if byte & 0xC0 != 0x80 {
          place.column += 1
        }
      }
      places[offset] = place
    }
    return places
  }
}

/// Gathers the characters of `text`, whatever stands around them.
private struct TextCollector: EventHandler {
  private(set) var text: [UInt8] = []
  private var depth = 0
  /// The depth of the `text` element; 0 outside it.
  private var textDepth = 0

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    depth += 1
    if textDepth == 0, depth == 2, name.equals(Vocabulary.textName) { textDepth = depth }
    if textDepth > 0, name.equals(Vocabulary.charName), let code = attributes.string(Vocabulary.codeName),
      let scalar = CharacterCode.scalar(code)
    {
      text += String(Character(scalar)).utf8
    }
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {
    if depth == textDepth { textDepth = 0 }
    depth -= 1
  }

  mutating func text(_ bytes: Span<UInt8>) {
    guard textDepth > 0 else { return }
    bytes.withUnsafeBufferPointer { text.append(contentsOf: $0) }
  }
}
