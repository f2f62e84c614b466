extension ExactDecimal {
  /// Nil where the product has too many digits.
  func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
    return overflow ? nil : ExactDecimal(coefficient: product, exponent: exponent + other.exponent)
  }

  /// The value times a power of ten: 1.2 by 4 is 12000.
  func scaled(byPowerOfTen power: Int) -> ExactDecimal? {
    // Also where the power is absurd, the sum below must not overflow.
    guard power.magnitude <= 4 * Self.mostDigits else { return nil }
    return ExactDecimal(coefficient: coefficient, exponent: exponent + power)
  }

  /// Nil where the sum has too many digits.
  func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let common = min(exponent, other.exponent)
    guard let left = coefficient(at: common), let right = other.coefficient(at: common) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactDecimal(coefficient: sum, exponent: common)
  }

  var negated: ExactDecimal { ExactDecimal(coefficient: -coefficient, exponent: exponent) ?? self }

  /// The fraction as a decimal; nil where its digits never end (1/3) or where they do not fit.
  static func terminating(numerator: Int128, denominator: Int128) -> ExactDecimal? {
    guard denominator != 0, denominator != .min, numerator != .min else { return nil }
    let divisor = greatestCommonDivisor(numerator, denominator)
    var coefficient = denominator < 0 ? -(numerator / divisor) : numerator / divisor
    var rest = denominator.magnitude / divisor.magnitude
    var exponent = 0
    // A decimal ends if its denominator is made of twos and fives: each becomes a ten.
    for (factor, other) in [(UInt128(2), Int128(5)), (5, 2), (10, 1)].reversed() {
      while rest % factor == 0 {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: other)
        guard !overflow, exponent > -2 * mostDigits else { return nil }
        rest /= factor
        coefficient = product
        exponent -= 1
      }
    }
    return rest == 1 ? ExactDecimal(coefficient: coefficient, exponent: exponent) : nil
  }

  private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (a, b) = (left.magnitude, right.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int128(exactly: max(a, 1)) ?? 1
  }

  /// The coefficient with a smaller exponent.
  fileprivate func coefficient(at exponent: Int) -> Int128? {
    guard let power = PowersOfTen.value(self.exponent - exponent) else { return isZero ? 0 : nil }
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: power)
    return overflow ? nil : product
  }
}

extension ExactDecimal: Comparable {
  static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    let common = min(left.exponent, right.exponent)
    switch (left.coefficient(at: common), right.coefficient(at: common)) {
    case (let a?, let b?): return a < b
    // The one that does not fit is the greater magnitude.
    case (nil, _): return left.isNegative
    case (_, nil): return !left.isNegative
    }
  }
}
