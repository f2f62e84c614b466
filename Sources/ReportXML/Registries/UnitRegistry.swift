internal import CSchemas

/// The units that reports print: `Schemas/units.xml`, read once.
final class UnitRegistry: Sendable {
  /// A unit word found in a text.
  struct Match: Sendable, Hashable {
    /// Which unit: an index of `units`.
    var unit: Int
    /// The position behind the word.
    var end: Int
    /// Whether the word is also part of ordinary words (十分重要, 城市里), so that only its context tells.
    var isAmbiguous: Bool
  }

  static let shared = UnitRegistry(
    UnsafeBufferPointer(start: reportxml_units.bytes, count: reportxml_units.count).span)

  let units: [Unit]
  /// All words, with the index of their unit.
  private let words: WordIndex
  /// The index of a unit for each code.
  private let indices: [String: Int]

  /// Reads a registry; one that is not well-formed has no units.
  init(_ xml: Span<UInt8>) {
    let content = UnitRegistryReader.read(xml)
    units = content.units
    words = content.words
    indices = Dictionary(
      content.units.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(index: Int) -> Unit { units[index] }

  /// The unit with a code.
  func unit(code: String) -> Unit? { indices[code].map { units[$0] } }

  /// The longest unit word that starts at `position` and ends at or before `end`.
  ///
  /// A word is passed over where something follows that makes it another word: 2万人才, 5平方公里 (not 平方). Words that end
  /// in a Latin letter are passed over before a letter or digit: 5Gbps is not 5 G.
  ///
  /// - Parameters:
  ///   - text: Unicode scalars.
  ///   - position: the index of the first scalar of the word; nothing starts outside of the text.
  ///   - end: the index behind the last scalar that counts.
  /// - Returns: the unit and where its word ends; `nil` if no unit word stands there.
  func longest(in text: [UInt32], at position: Int, end: Int) -> Match? {
    guard let found = words.longest(in: text, at: position, end: end) else { return nil }
    return Match(unit: found.value, end: found.end, isAmbiguous: found.isAmbiguous)
  }
}
