/// A unit of `Schemas/units.xml`: what stands behind a number.
struct Unit: Sendable, Hashable {
  /// Its code, as `measure/@unit` has it: `CNY`, `m2`, `亩`, `户`.
  var code: String
  /// What it measures: `money`, `area`, `count`.
  var dimension: String
  /// Whether it counts things (人, 户, 项) rather than measures a continuous amount (元, 亩, %).
  var isCount: Bool
  /// The code of the unit that `factor` counts in; its own where it converts into nothing else.
  var base: String
  /// How many of `base` one unit is: 10000/15 for 亩.
  var factor: Factor
  /// The same unit's code in UCUM, where `code` is the printed word.
  var ucum: String?

  /// What the rules about figures ask of it.
  var role = Role.other

  /// Units that rules name one by one.
  enum Role: UInt8, Sendable, Hashable {
    case other, percent, ratio, tenth, percentagePoint, multiple, doubling, place, placeShift, phase, set
    /// 年; 个月, 天 and their like; 小时, 分钟; 周年, 世纪, and 月, 日 that are no dates.
    case year, days, hours, era
    case person, age, vague, small, voltage, power, technical
  }

  /// An exact rational number above 0, in lowest terms.
  struct Factor: Sendable, Hashable {
    var numerator: Int64
    var denominator: Int64

    static let one = Factor(numerator: 1, denominator: 1)
  }
}

extension Unit.Factor {
  /// Reads `1000` or `10000/15`; `nil` for anything else, and for what 64 bits cannot hold.
  init?(_ printed: String) {
    let parts = printed.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let numerator = Int64(parts[0]), numerator > 0 else { return nil }
    guard let denominator = parts.count == 2 ? Int64(parts[1]) : 1, denominator > 0 else { return nil }
    var (divisor, rest) = (numerator, denominator)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    self.init(numerator: numerator / divisor, denominator: denominator / divisor)
  }
}
