/// An indicator of `Schemas/indicators.xml`: what reports measure again and again.
struct Indicator: Sendable, Hashable {
  /// Whether a rise is wanted, a fall, or neither.
  enum Better: String, Sendable, Hashable { case up, down, none }

  /// A usual way of measuring it.
  struct Measure: Sendable, Hashable {
    /// As `measure/@type`: `level`, `count`, `change`, `share`, `difference`.
    var type: String
    /// The code of the unit; `nil` for bare numbers (城乡居民收入比 2.3).
    var unit: String?
    /// The plausible range, as decimals; both or none.
    var least: String?
    var most: String?
  }

  /// Its code, as `measure/@ref` has it: `gdp`, `new-urban-jobs`.
  var code: String
  /// 地区生产总值.
  var name: String
  var englishName: String
  /// Its other printed forms: 生产总值, GDP.
  var synonyms: [String] = []
  /// In the order of the registry; the same type may occur with several units.
  var measures: [Measure] = []
  var better: Better
}
