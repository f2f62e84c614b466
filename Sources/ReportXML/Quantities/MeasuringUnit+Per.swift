extension MeasuringUnitReader {
  /// Goes on over what the unit is divided by: /立方米, /万人, /人·月, and 每立方米 behind it.
  func extend(_ found: inout MeasuringUnit, _ text: [UInt32], end: Int) {
    // Three parts are the most that are printed: 元/人·月.
    for part in 0..<2 {
      let behind = found.range.upperBound
      guard behind < end else { return }
      let isDot = text[behind] == Scalar.middleDot || text[behind] == Scalar.bullet
      guard
        text[behind] == Scalar.slash || text[behind] == Scalar.wideSlash || text[behind] == Scalar.每
          || (isDot && part > 0)
      else {
        return
      }
      guard let divisor = divisor(text, at: behind + 1, end: end) else { return }
      found.unit = Self.quotient(found.unit, divisor.unit, scale: divisor.scale, sign: isDot ? "·" : "/")
      found.range = found.range.lowerBound..<divisor.end
      found.isAmbiguous = false
    }
  }

  /// The unit of 每立方米19微克: what the words directly before the number divide by.
  ///
  /// Times are no part of it, since 每年
  /// says how often.
  func divided(_ unit: Unit, in text: [UInt32], before position: Int, from floor: Int) -> Unit? {
    var start = position - 2
    while start >= floor, start >= position - 7 {
      if text[start] == Scalar.每 {
        guard let divisor = divisor(text, at: start + 1, end: position), divisor.end == position,
          !Self.isTime(divisor.unit)
        else { return nil }
        return Self.quotient(unit, divisor.unit, scale: divisor.scale, sign: "/")
      }
      start -= 1
    }
    return nil
  }

  static func isTime(_ unit: Unit) -> Bool {
    switch unit.dimension {
    case "time", "months", "calendar", "age": true
    default: false
    }
  }

  private func divisor(_ text: [UInt32], at position: Int, end: Int) -> (unit: Unit, scale: [UInt32], end: Int)? {
    var index = position
    while index < end, index < position + 3, isScale(text[index]) { index += 1 }
    // 千 may be a scale or the first character of 千克.
    for start in stride(from: position, through: index, by: 1) {
      if let match = registry.longest(in: text, at: start, end: end) {
        return (registry[match.unit], Array(text[position..<start]), match.end)
      }
    }
    return nil
  }

  private func isScale(_ scalar: UInt32) -> Bool {
    switch scalar {
    case Scalar.十, Scalar.百, Scalar.千, Scalar.万, Scalar.萬, Scalar.亿, Scalar.億: true
    default: false
    }
  }

  /// The code of both parts: `ug/m3`, `CNY/人·月`, `件/万人`.
  private static func quotient(_ unit: Unit, _ divisor: Unit, scale: [UInt32], sign: String) -> Unit {
    let printed = String(String.UnicodeScalarView(scale.compactMap { UnicodeScalar($0) }))
    let code = unit.code + sign + printed + divisor.code
    return Unit(
      code: code, dimension: unit.dimension + sign + divisor.dimension, isCount: unit.isCount)
  }
}
