internal import CSchemas

/// The units that reports print: `Schemas/units.xml`, as a made table.
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

  /// How many sections the table has.
  static let sections = WordIndex.sections + 4

  static let shared = UnitRegistry(MadeTable(reportxml_unit_table, sections: sections))

  let units: [Unit]
  /// All words, with the index of their unit.
  private let words: WordIndex
  /// The indices of the units in the order of their codes.
  private let order: MadeIntegers<UInt16>
  private let texts: MadeTexts

  /// Reads the table that is made of `units.xml`: the words, four texts and four numbers of each unit, and their order.
  init(_ table: MadeTable) {
    let texts = MadeTexts(table, section: WordIndex.sections)
    let numbers: MadeIntegers<UInt64> = table.integers(WordIndex.sections + 2)
    words = WordIndex(table, section: 0)
    order = table.integers(WordIndex.sections + 3)
    self.texts = texts
    var dimension = ""
    units = (0..<texts.count / 4).map { index in
      // Most units are of the dimension of the one before them, and their own base.
      if !texts.isEmpty(4 * index + 1) { dimension = texts[4 * index + 1] }
      return Unit(
        code: texts[4 * index], dimension: dimension, isCount: numbers[4 * index + 3] != 0,
        base: texts.isEmpty(4 * index + 2) ? nil : texts[4 * index + 2],
        factor: Unit.Factor(
          numerator: Int64(truncatingIfNeeded: numbers[4 * index]),
          denominator: Int64(truncatingIfNeeded: numbers[4 * index + 1])),
        ucum: texts.isEmpty(4 * index + 3) ? nil : texts[4 * index + 3],
        role: Unit.Role(rawValue: UInt8(truncatingIfNeeded: numbers[4 * index + 2])) ?? .other)
    }
  }

  /// All words, for those who check them.
  var entries: [WordIndex.Entry] { words.entries }

  subscript(index: Int) -> Unit { units[index] }

  /// The unit with a code.
  func unit(code: String) -> Unit? {
    let place = (0..<units.count).partitioningIndex { !texts.precedes(4 * Int(order[$0]), code.utf8) }
    guard place < units.count, texts.equals(4 * Int(order[place]), code.utf8) else { return nil }
    return units[Int(order[place])]
  }

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
