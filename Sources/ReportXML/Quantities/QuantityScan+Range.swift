extension QuantityScan {
  /// The second number of a range, and what it makes of the first.
  struct SecondNumber {
    var low: ExactDecimal
    var high: ExactDecimal
    var unit: MeasuringUnit?
    var bound: Measure.Bound?
    var end: Int
  }

  /// 5%—5.5%, 4.5-5%, 三至五年, 30万~40万人, 20和30之间, 两、三个: the rest of a range whose first number ends at `last`.
  func range(from first: Numeral, unit: MeasuringUnit?, at last: Int) -> SecondNumber? {
    guard let sign = sign(at: last), first.denominator == nil, first.bound == nil else { return nil }
    guard kind(at: sign.end) != .none else { return nil }
    guard let second = reader.numerals.numeral(in: text, at: sign.end, end: end), second.denominator == nil else {
      return nil
    }
    var secondUnit = self.unit(of: second)
    // 05-01 is a part of a date or of a telephone number.
    if first.form == .arabic, hasLeadingZero(first) || hasLeadingZero(second) { return nil }
    if sign.isPair { return unit == nil ? pair(first, second, secondUnit) : nil }
    // 间 counts rooms, but not in 10000与20000间.
    if sign.needsBetween, secondUnit?.unit.code == "间" { secondUnit = nil }
    guard agree(unit, of: first, secondUnit, of: second) else { return nil }
    guard let (low, high) = ends(first, hasUnit: unit != nil && first.ratio == nil, second), low < high else {
      return nil
    }
    var result = SecondNumber(low: low, high: high, unit: secondUnit, bound: second.bound, end: second.range.upperBound)
    if second.ratio == nil, let secondUnit { result.end = secondUnit.range.upperBound }
    if sign.needsBetween {
      // 之间 or 间 behind them makes two numbers a range.
      if scalar(at: result.end) == Scalar.之, scalar(at: result.end + 1) == Scalar.间 {
        result.end += 2
      } else if scalar(at: result.end) == Scalar.间 {
        result.end += 1
      } else {
        return nil
      }
    }
    return result
  }

  private func hasLeadingZero(_ numeral: Numeral) -> Bool {
    numeral.plainDigits > 1 && text[numeral.range.lowerBound] == Scalar.digitZero
  }

  private func sign(at position: Int) -> (end: Int, needsBetween: Bool, isPair: Bool)? {
    switch scalar(at: position) {
    case Scalar.hyphen, Scalar.wideHyphen, Scalar.minus, Scalar.enDash, Scalar.figureDash, Scalar.boxDash, Scalar.tilde,
      Scalar.wideTilde, Scalar.waveDash, Scalar.tildeOperator, Scalar.至, Scalar.到:
      (position + 1, false, false)
    case Scalar.emDash: (scalar(at: position + 1) == Scalar.emDash ? position + 2 : position + 1, false, false)
    case Scalar.和, Scalar.与, Scalar.與: (position + 1, true, false)
    case Scalar.enumerationComma: (position + 1, false, true)
    default: nil
    }
  }

  /// Whether two units make one range: the same unit, or one that only the second has.
  private func agree(
    _ unit: MeasuringUnit?, of first: Numeral, _ secondUnit: MeasuringUnit?, of second: Numeral
  ) -> Bool {
    switch (unit, secondUnit) {
    case (nil, _): second.ratio == nil
    case (let unit?, let other?): unit.unit.code == other.unit.code && !unit.hasHalf
    // 百分之五到六
    case (_?, nil): first.ratio != nil
    }
  }

  /// Both ends in the last scale: 3—5万 is 30000 to 50000, and 8000-1万 is 8000 to 10000.
  private func ends(_ first: Numeral, hasUnit: Bool, _ second: Numeral) -> (ExactDecimal, ExactDecimal)? {
    let high = second.high ?? second.value
    guard !hasUnit, first.ratio == nil else { return (first.value, high) }
    let scales = scales(of: second)
    let firstScales = scales.all == 0 ? (all: 0, big: 0) : self.scales(of: first)
    if scales.all > 0, firstScales.all == 0, let scaled = first.value.scaled(byPowerOfTen: scales.all), scaled < high {
      return (scaled, high)
    }
    if scales.big > 0, firstScales.big == 0, let scaled = first.value.scaled(byPowerOfTen: scales.big), scaled < high {
      return (scaled, high)
    }
    return (first.value, high)
  }

  /// The powers of ten that a number ends in: of 百 千 万 亿 together, and of 万 and 亿 alone.
  private func scales(of numeral: Numeral) -> (all: Int, big: Int) {
    var (all, big) = (0, 0)
    var index = numeral.range.upperBound - 1
    while index > numeral.range.lowerBound {
      let character = reader.numerals.table[text[index]]
      switch character.kind {
      case .more: break
      case .scale:
        all += character.value * 4
        if all == big + character.value * 4 { big = all }
      case .multiplier where character.value > 1: all += character.value
      default: return (all, big)
      }
      index -= 1
    }
    return (all, big)
  }

  /// 两、三个: two digits that follow each other, with a unit behind them.
  private func pair(_ first: Numeral, _ second: Numeral, _ unit: MeasuringUnit?) -> SecondNumber? {
    guard first.form == .chinese, first.range.count == 1, second.form == .chinese, second.plainDigits == 1,
      let unit, !unit.isAmbiguous || MeasuringUnitReader.isTime(unit.unit), let low = first.value.integer,
      let high = second.value.integer, low > 1, low < 10
    else { return nil }
    guard high == low + 1 || (low == 3 && high == 5) else { return nil }
    // 一、二、三产业 is a list.
    let before = scalar(at: first.range.lowerBound - 1)
    guard before != Scalar.enumerationComma, before != Scalar.第,
      scalar(at: unit.range.upperBound) != Scalar.enumerationComma
    else { return nil }
    return SecondNumber(low: first.value, high: second.value, unit: unit, end: unit.range.upperBound)
  }
}
