internal import CSchemas

/// How reports print the indicators of `Schemas/indicators.xml`, and nothing else of them: a conversion needs no more.
final class IndicatorNames: Sendable {
  /// How many sections the table has.
  static let sections = 3 * WordIndex.sections + 3

  static let shared = IndicatorNames(MadeTable(reportxml_indicator_name_table, sections: sections))

  /// Names and synonyms, with the index of their indicator.
  private let names: WordIndex
  /// Words before a name that do not change what is measured, and such words behind it.
  private let before: WordIndex
  private let after: WordIndex
  private let codes: MadeTexts
  /// For each indicator 1 if it may be a share of something.
  private let shares: MadeIntegers<UInt8>

  /// Reads the table that is made of `indicators.xml`.
  init(_ table: MadeTable) {
    names = WordIndex(table, section: 0)
    before = WordIndex(table, section: WordIndex.sections)
    after = WordIndex(table, section: 2 * WordIndex.sections)
    codes = MadeTexts(table, section: 3 * WordIndex.sections)
    shares = table.integers(3 * WordIndex.sections + 2)
  }

  /// The code of the indicator that printed words name; `nil` where it is not sure.
  ///
  /// The words are a name or synonym and what may stand around one: a place or period before it (全市, 2023年, 某某县), and
  /// behind it 增速, 总额 or a remark in brackets. Any other qualifier makes another indicator: 第三产业增加值 is no
  /// 增加值, and 城镇居民人均可支配收入 no 居民人均可支配收入.
  func code(naming words: [UInt32]) -> String? { index(naming: words).map { codes[$0] } }

  private func index(naming words: [UInt32]) -> Int? {
    // Longer words are no name, and folding them is lost time.
    guard words.count <= 100 else { return nil }
    let text = IndicatorWords.isFolded(words) ? words : IndicatorWords.folded(words)
    var position = 0
    while position < text.count {
      if let name = names.longest(in: text, at: position, end: text.count),
        isNeutral(text, from: name.end, for: name.value)
      {
        return name.value
      }
      if let word = before.longest(in: text, at: position, end: text.count) {
        position = word.end
      } else if let end = IndicatorWords.periodEnd(in: text, from: position) {
        position = end
      } else if let end = IndicatorWords.placeEnd(in: text, from: position) {
        position = end
      } else {
        return nil
      }
    }
    return nil
  }

  /// Whether what stands behind a name leaves it the same indicator.
  private func isNeutral(_ text: [UInt32], from start: Int, for indicator: Int) -> Bool {
    var position = start
    while position < text.count {
      if let end = IndicatorWords.bracketEnd(in: text, from: position) {
        position = end
      } else if let word = after.longest(in: text, at: position, end: text.count) {
        position = word.end
      } else {
        return IndicatorWords.isShare(text[position...]) && shares[indicator] != 0
      }
    }
    return true
  }
}
