extension QuantityScan {
  /// A number with its unit, a second number and the words around it; nil where the number alone is none.
  func quantity(of numeral: Numeral) -> Quantity? {
    let behind = numeral.range.upperBound
    var unit = unit(of: numeral)
    guard stands(numeral, with: unit) else { return nil }
    let quantity = Quantity(range: numeral.range, numeral: numeral, value: numeral.value, high: numeral.high)
    quantity.touchesLetter = touchesLetter(numeral, hasUnit: unit.map { !$0.isAmbiguous } ?? false)
    var bound = numeral.bound
    var last = max(behind, unit?.range.upperBound ?? behind)
    if let second = range(from: numeral, unit: unit, at: last) {
      (quantity.value, quantity.high) = (second.low, second.high)
      if let printed = second.unit { unit = printed }
      bound = second.bound ?? bound
      last = second.end
    }
    if let unit {
      bound = unit.bound ?? bound
      if unit.hasHalf { addHalf(to: quantity) }
      addSmallerUnits(to: quantity, unit: unit.unit, end: &last)
      addTenth(to: quantity, unit: unit.unit, end: &last)
    }
    // A single character (余, 多) belongs to a unit; behind the number it was read with it.
    if let found = reader.words.behind(text, at: last, end: end), unit != nil || found.end > last + 1 {
      (bound, last) = (found.bound, found.end)
    }
    quantity.range = numeral.range.lowerBound..<last
    quantity.bound = bound
    setUnit(unit, of: quantity)
    addLeading(to: quantity)
    return quantity
  }

  /// The unit behind a number, or the one that 百分之 says.
  func unit(of numeral: Numeral) -> MeasuringUnit? {
    guard let ratio = numeral.ratio, let range = numeral.ratioRange else {
      return reader.units.unit(in: text, at: numeral.range.upperBound, end: end)
    }
    return reader.units.registry.unit(code: ratio.rawValue).map { MeasuringUnit(unit: $0, range: range) }
  }

  /// Whether a number can be meant: a bare scale needs a unit or 余, 半 needs a unit, and 零 and 九九 alone are words.
  private func stands(_ numeral: Numeral, with unit: MeasuringUnit?) -> Bool {
    guard numeral.form == .chinese, unit == nil else { return true }
    if kind(at: numeral.range.lowerBound) == .half { return numeral.range.count > 1 }
    if numeral.isBareScale {
      return numeral.bound != nil
        || (numeral.range.count == 2 && text[numeral.range.lowerBound] != text[numeral.range.lowerBound + 1])
    }
    if numeral.value.isZero { return numeral.range.count > 1 }
    return numeral.plainDigits != 2 || numeral.value.exponent > 0
  }

  private func touchesLetter(_ numeral: Numeral, hasUnit: Bool) -> Bool {
    guard numeral.form != .chinese else { return false }
    let (first, last) = (numeral.range.lowerBound, numeral.range.upperBound)
    if Scalar.isLatin(scalar(at: first - 1)) { return true }
    let isJoined = scalar(at: first - 1) == Scalar.hyphen || scalar(at: first - 1) == Scalar.underscore
    if isJoined, Scalar.isLatin(scalar(at: first - 2)) { return true }
    return !hasUnit && Scalar.isLatin(scalar(at: last))
  }

  private func setUnit(_ unit: MeasuringUnit?, of quantity: Quantity) {
    if let unit {
      quantity.unit = unit.unit
      quantity.unitRange = unit.range
      quantity.isUnitAmbiguous = unit.isAmbiguous
      return
    }
    // ￥300, $20: the sign is the unit.
    let first = quantity.range.lowerBound
    switch scalar(at: first - 1) {
    case Scalar.dollar, Scalar.pound, Scalar.yen, Scalar.euro, Scalar.wideYen, Scalar.widePound:
      guard let match = reader.units.registry.longest(in: text, at: first - 1, end: first) else { return }
      quantity.unit = reader.units.registry[match.unit]
      quantity.unitRange = first - 1..<first
      quantity.range = first - 1..<quantity.range.upperBound
    default: return
    }
  }

  /// The words directly before, and the 每立方米 before them.
  private func addLeading(to quantity: Quantity) {
    let first = quantity.range.lowerBound
    if let found = reader.words.before(text, at: first, from: floor), !isRecentTime(found, quantity) {
      quantity.leading = found.start..<first
      quantity.bound = quantity.bound ?? found.bound
    }
    guard let unit = quantity.unit, quantity.numeral.ratio == nil else { return }
    if let divided = reader.units.divided(unit, in: text, before: quantity.leading?.lowerBound ?? first, from: floor) {
      quantity.unit = divided
    }
  }

  /// 近五年 is the last five years, and no approximation.
  private func isRecentTime(_ found: (bound: Measure.Bound, start: Int), _ quantity: Quantity) -> Bool {
    guard text[found.start] == Scalar.近, quantity.range.lowerBound == found.start + 1, let unit = quantity.unit else {
      return false
    }
    return MeasuringUnitReader.isTime(unit)
  }
}
