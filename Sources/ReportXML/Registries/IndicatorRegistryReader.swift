internal import XMLBridge

/// Gathers indicators and the words around them from `indicators.xml`; see ``UnitRegistryReader``.
struct IndicatorRegistryReader: EventHandler {
  private(set) var indicators: [Indicator] = []
  private(set) var before = WordIndex()
  private(set) var after = WordIndex()
  /// The words of the element that is open; `nil` in those whose text does not matter.
  private var words: [UInt8]?

  static func read(_ xml: Span<UInt8>) -> IndicatorRegistryReader {
    var reader = IndicatorRegistryReader()
    do {
      try EventParser.parse(xml, name: "indicators.xml", into: &reader)
      reader.before.sort()
      reader.after.sort()
      return reader
    } catch {
      return IndicatorRegistryReader()
    }
  }

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    if name.equals("indicator") {
      let better = attributes.string("better").flatMap(Indicator.Better.init) ?? .none
      indicators.append(
        Indicator(code: attributes.string("code") ?? "", name: "", englishName: "", better: better))
    } else if name.equals("measure"), !indicators.isEmpty {
      indicators[indicators.count - 1].measures.append(
        Indicator.Measure(
          type: attributes.string("type") ?? "", unit: attributes.string("unit"), least: attributes.string("least"),
          most: attributes.string("most")))
    } else if name.equals("name") || name.equals("synonym") || name.equals("before") || name.equals("after") {
      words = []
    }
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {
    guard let words else { return }
    self.words = nil
    let text = String(decoding: words, as: UTF8.self)
    if name.equals("before") {
      before.add(IndicatorWords.folded(text), value: 0)
    } else if name.equals("after") {
      after.add(IndicatorWords.folded(text), value: 0)
    } else if indicators.isEmpty {
      return
    } else if name.equals("synonym") {
      indicators[indicators.count - 1].synonyms.append(text)
    } else if indicators[indicators.count - 1].name.isEmpty {
      // The Chinese name stands first.
      indicators[indicators.count - 1].name = text
    } else {
      indicators[indicators.count - 1].englishName = text
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    guard words != nil else { return }
    bytes.withUnsafeBufferPointer { words?.append(contentsOf: $0) }
  }
}
