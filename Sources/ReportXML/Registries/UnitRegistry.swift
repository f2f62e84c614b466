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
    UnsafeBufferPointer(start: reportxml_unit_table.bytes, count: reportxml_unit_table.count))

  let units: [Unit]
  /// All words, with the index of their unit.
  private let words: WordIndex
  /// The index of a unit for each code.
  private let indices: [String: Int]

  /// Reads the table that is made of `units.xml`: a dimension, its units, and behind each unit its words.
  init(_ table: some Sequence<UInt8>) {
    var table = TableReader(table)
    var units: [Unit] = []
    var words = WordIndex()
    var (dimension, base, isCount) = ("", String?.none, false)
    while table.nextLine() {
      let kind = table.nextField()
      let field = table.nextField()
      if table.equals(kind, "word") {
        let isAmbiguous = !table.nextField().isEmpty
        let notBefore = table.optionalText(table.nextField())
        words.add(
          table.scalars(field), value: units.count - 1, isAmbiguous: isAmbiguous, notBefore: notBefore?.unicodeScalars)
      } else if table.equals(kind, "unit") {
        let code = table.text(field)
        units.append(
          Unit(
            code: code, dimension: dimension, isCount: isCount, base: table.optionalText(table.nextField()) ?? base,
            factor: table.optionalText(table.nextField()).flatMap(Unit.Factor.init) ?? .one,
            ucum: table.optionalText(table.nextField()), role: Unit.Role(code: code, dimension: dimension)))
      } else if table.equals(kind, "dimension") {
        dimension = table.text(field)
        isCount = table.equals(table.nextField(), "count")
        base = table.optionalText(table.nextField())
      }
    }
    words.sort()
    self.units = units
    self.words = words
    indices = Dictionary(
      units.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// All words, for those who check them.
  var entries: [WordIndex.Entry] { words.entries }

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
