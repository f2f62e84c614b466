internal import XMLBridge

/// Gathers units and their words from `units.xml`.
///
/// The grammar `registries.rng` says what the file may hold, and a test holds the file to it; the reader takes what it
/// knows and passes over the rest.
struct UnitRegistryReader: EventHandler {
  private(set) var units: [Unit] = []
  private(set) var words = WordIndex()
  private var dimension = ""
  private var dimensionBase: String?
  private var isCount = false
  /// The word that is open, and its attributes.
  private var word: [UInt8] = []
  private var isInWord = false
  private var isAmbiguous = false
  private var notBefore: String?

  static func read(_ xml: Span<UInt8>) -> (units: [Unit], words: WordIndex) {
    var reader = UnitRegistryReader()
    do {
      try EventParser.parse(xml, name: "units.xml", into: &reader)
      reader.words.sort()
    } catch {
      return ([], WordIndex())
    }
    return (reader.units, reader.words)
  }

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    if name.equals("word") {
      isInWord = true
      word.removeAll(keepingCapacity: true)
      isAmbiguous = attributes.count > 0 && attributes.string("ambiguous") == "true"
      notBefore = attributes.count > 0 ? attributes.string("not-before") : nil
    } else if name.equals("unit") {
      let code = attributes.string("code") ?? ""
      let more = attributes.count > 1
      units.append(
        Unit(
          code: code, dimension: dimension, isCount: isCount,
          base: (more ? attributes.string("base") : nil) ?? dimensionBase,
          factor: more ? attributes.string("factor").flatMap(Unit.Factor.init) ?? .one : .one,
          ucum: more ? attributes.string("ucum") : nil, role: Unit.Role(code: code, dimension: dimension)))
    } else if name.equals("dimension") {
      dimension = attributes.string("code") ?? ""
      dimensionBase = attributes.string("base")
      isCount = attributes.string("kind") == "count"
    }
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {
    guard isInWord, name.equals("word") else { return }
    isInWord = false
    words.add(
      String(decoding: word, as: UTF8.self).unicodeScalars.lazy.map(\.value), value: units.count - 1,
      isAmbiguous: isAmbiguous, notBefore: notBefore?.unicodeScalars)
  }

  mutating func text(_ bytes: Span<UInt8>) {
    guard isInWord else { return }
    bytes.withUnsafeBufferPointer { word.append(contentsOf: $0) }
  }
}
