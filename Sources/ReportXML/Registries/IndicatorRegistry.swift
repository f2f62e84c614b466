internal import CSchemas

/// The indicators that recur in reports: `Schemas/indicators.xml`, read once.
final class IndicatorRegistry: Sendable {
  static let shared = IndicatorRegistry(
    UnsafeBufferPointer(start: reportxml_indicators.bytes, count: reportxml_indicators.count).span)

  let indicators: [Indicator]
  /// Names and synonyms, with the index of their indicator.
  private let names: WordIndex
  /// Words before a name that do not change what is measured, and such words behind it.
  private let before: WordIndex
  private let after: WordIndex
  private let indices: [String: Int]

  /// Reads a registry; one that is not well-formed has no indicators.
  init(_ xml: Span<UInt8>) {
    let content = IndicatorRegistryReader.read(xml)
    indicators = content.indicators
    var names = WordIndex()
    for (index, indicator) in content.indicators.enumerated() {
      for name in [indicator.name] + indicator.synonyms { names.add(IndicatorWords.folded(name), value: index) }
    }
    names.sort()
    self.names = names
    before = content.before
    after = content.after
    indices = Dictionary(
      content.indicators.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The indicator with a code.
  func indicator(code: String) -> Indicator? { indices[code].map { indicators[$0] } }

  /// The indicator that printed words name; `nil` where it is not sure.
  ///
  /// The words are a name or synonym and what may stand around one: a place or period before it (全市, 2023年, 某某县), and
  /// behind it 增速, 总额 or a remark in brackets. Any other qualifier makes another indicator: 第三产业增加值 is no
  /// 增加值, and 城镇居民人均可支配收入 no 居民人均可支配收入.
  func indicator(naming words: [UInt32]) -> Indicator? { index(naming: words).map { indicators[$0] } }

  /// The code of the indicator that printed words name; see ``indicator(naming:)``.
  func code(naming words: [UInt32]) -> String? { index(naming: words).map { indicators[$0].code } }

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
        return IndicatorWords.isShare(text[position...])
          && indicators[indicator].measures.contains { $0.type == "share" }
      }
    }
    return true
  }
}
