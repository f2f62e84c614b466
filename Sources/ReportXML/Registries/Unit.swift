/// A unit of `Schemas/units.xml`: what stands behind a number.
///
/// A class, so that a figure holds no more of it than where it is.
final class Unit: Sendable {
  /// Its code, as `measure/@unit` has it: `CNY`, `m2`, `亩`, `户`.
  let code: String
  /// What it measures: `money`, `area`, `count`.
  let dimension: String
  /// Whether it counts things (人, 户, 项) rather than measures a continuous amount (元, 亩, %).
  let isCount: Bool
  /// The code of the unit that `factor` counts in; its own where it converts into nothing else.
  let base: String
  /// How many of `base` one unit is: 10000/15 for 亩.
  let factor: Factor
  /// The same unit's code in UCUM, where `code` is the printed word.
  let ucum: String?

  /// What the rules about figures ask of it.
  let role: Role

  /// A unit; `base` is its own code where none is given.
  init(
    code: String, dimension: String, isCount: Bool, base: String? = nil, factor: Factor = .one, ucum: String? = nil,
    role: Role = .other
  ) {
    self.code = code
    self.dimension = dimension
    self.isCount = isCount
    self.base = base ?? code
    self.factor = factor
    self.ucum = ucum
    self.role = role
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
    var parts: [Int64?] = [nil]
    for byte in printed.utf8 {
      if byte == UInt8(ascii: "/") {
        parts.append(nil)
      } else {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        let (tens, isTooMuch) = (parts[parts.count - 1] ?? 0).multipliedReportingOverflow(by: 10)
        let (sum, isMore) = tens.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
        guard !isTooMuch, !isMore else { return nil }
        parts[parts.count - 1] = sum
      }
    }
    guard parts.count <= 2, let numerator = parts[0], numerator > 0 else { return nil }
    guard let denominator = parts.count == 2 ? parts[1] : 1, denominator > 0 else { return nil }
    var (divisor, rest) = (numerator, denominator)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    self.init(numerator: numerator / divisor, denominator: denominator / divisor)
  }
}

extension Unit: Hashable {
  static func == (left: Unit, right: Unit) -> Bool {
    left === right
      || left.code == right.code && left.dimension == right.dimension && left.isCount == right.isCount
        && left.base == right.base && left.factor == right.factor && left.ucum == right.ucum && left.role == right.role
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(dimension)
  }
}
