internal import CSchemas

/// The indicators that recur in reports: `Schemas/indicators.xml`, read once.
final class IndicatorRegistry: Sendable {
  static let shared = IndicatorRegistry(
    UnsafeBufferPointer(start: reportxml_indicator_table.bytes, count: reportxml_indicator_table.count))

  let indicators: [Indicator]
  private let indices: [String: Int]

  /// Reads the table that is made of `indicators.xml`.
  init(_ table: some Sequence<UInt8>) {
    var table = TableReader(table)
    var indicators: [Indicator] = []
    while table.nextLine() {
      let kind = table.nextField()
      let field = table.nextField()
      if table.equals(kind, "indicator") {
        let better = Indicator.Better(rawValue: table.text(table.nextField())) ?? .none
        indicators.append(
          Indicator(
            code: table.text(field), name: table.text(table.nextField()), englishName: table.text(table.nextField()),
            better: better))
      } else if indicators.isEmpty {
        continue
      } else if table.equals(kind, "synonym") {
        indicators[indicators.count - 1].synonyms.append(table.text(field))
      } else if table.equals(kind, "measure") {
        indicators[indicators.count - 1].measures.append(
          Indicator.Measure(
            type: table.text(field), unit: table.optionalText(table.nextField()),
            least: table.optionalText(table.nextField()), most: table.optionalText(table.nextField())))
      }
    }
    self.indicators = indicators
    indices = Dictionary(
      indicators.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The indicator with a code.
  func indicator(code: String) -> Indicator? { indices[code].map { indicators[$0] } }

  /// The indicator that printed words name; see ``IndicatorNames/code(naming:)``.
  func indicator(naming words: [UInt32]) -> Indicator? {
    IndicatorNames.shared.code(naming: words).flatMap { indicator(code: $0) }
  }
}
