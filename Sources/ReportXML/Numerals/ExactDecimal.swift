/// An exact decimal, `coefficient` × 10^`exponent`; never a float.
///
/// A value has one form only: the coefficient ends in no zero, and zero has the exponent 0. So two equal values are equal as
/// structs. What is held has at most 38 digits before the point and 38 behind it; operations give nil where that is left.
struct ExactDecimal: Sendable, Hashable {
  /// The coefficient in two words and the exponent in a byte: 24 bytes, where `Int128` and `Int` take 32 and their optional 48.
  private let high: Int64
  private let low: UInt64
  private let power: Int8

  var coefficient: Int128 { Int128(high) << 64 | Int128(low) }
  var exponent: Int { Int(power) }

  static let zero = ExactDecimal(0)
  static let half = ExactDecimal(normal: 5, exponent: -1)

  /// The most digits on either side of the point.
  static let mostDigits = 38

  init(_ integer: Int) {
    let (coefficient, exponent) = Self.normal(Int128(integer), 0)
    self.init(normal: coefficient, exponent: exponent)
  }

  /// Nil where the value has too many digits.
  init?(coefficient: Int128, exponent: Int) {
    // An absurd exponent would overflow below; one that zeros of the coefficient can mend is not absurd.
    guard exponent.magnitude <= 4 * UInt(Self.mostDigits) || coefficient == 0 else { return nil }
    let (coefficient, exponent) = Self.normal(coefficient, exponent)
    guard exponent >= -Self.mostDigits, exponent <= Self.mostDigits else { return nil }
    guard let limit = PowersOfTen.value(Self.mostDigits - max(exponent, 0)) else { return nil }
    guard coefficient.magnitude < limit.magnitude else { return nil }
    self.init(normal: coefficient, exponent: exponent)
  }

  private init(normal coefficient: Int128, exponent: Int) {
    high = Int64(truncatingIfNeeded: coefficient >> 64)
    low = UInt64(truncatingIfNeeded: coefficient)
    power = Int8(truncatingIfNeeded: exponent)
  }

  /// Moves zeros at the end of the coefficient into the exponent.
  private static func normal(_ coefficient: Int128, _ exponent: Int) -> (Int128, Int) {
    guard coefficient != 0 else { return (0, 0) }
    var exponent = exponent
    var coefficient = coefficient
    // Divisions of 64 bits are many times as fast, and nearly every number fits.
    if var small = Int64(exactly: coefficient) {
      while small % 10 == 0 {
        small /= 10
        exponent += 1
      }
      return (Int128(small), exponent)
    }
    while coefficient % 10 == 0 {
      coefficient /= 10
      exponent += 1
    }
    return (coefficient, exponent)
  }

  var isZero: Bool { coefficient == 0 }
  var isNegative: Bool { coefficient < 0 }
  var isInteger: Bool { exponent >= 0 }

  /// The value as an integer, where it is one and fits.
  var integer: Int? {
    guard exponent >= 0, let power = PowersOfTen.value(exponent) else { return nil }
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: power)
    return overflow ? nil : Int(exactly: product)
  }
}

/// 1, 10, 100 … 10^38: all that fit into 128 bits.
enum PowersOfTen {
  private static let values: [Int128] = {
    var values: [Int128] = [1]
    for _ in 0..<38 { values.append((values.last ?? 1) * 10) }
    return values
  }()

  /// Nil where the power is no integer or does not fit.
  static func value(_ exponent: Int) -> Int128? { values.indices.contains(exponent) ? values[exponent] : nil }
}
