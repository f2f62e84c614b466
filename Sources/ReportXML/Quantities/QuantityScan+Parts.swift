extension QuantityScan {
  /// 两年半: half of the unit more, in both ends.
  func addHalf(to quantity: Quantity) {
    guard quantity.numeral.denominator == nil else { return }
    quantity.value = quantity.value.adding(.half) ?? quantity.value
    quantity.high = quantity.high?.adding(.half)
  }

  /// 五元三毛, 50元6角三分, 两美元又三美分: smaller money behind the first, as a part of the same value.
  func addSmallerUnits(to quantity: Quantity, unit: Unit, end last: inout Int) {
    // Most figures end here; the comparison of words comes last.
    switch kind(at: scalar(at: last) == Scalar.又 ? last + 1 : last) {
    case .digit, .pair, .arabic: break
    default: return
    }
    guard quantity.high == nil, quantity.numeral.denominator == nil, unit.dimension == "money" else { return }
    var smallest: Int64 = 1
    for _ in 0..<2 {
      var start = last
      if scalar(at: start) == Scalar.又 { start += 1 }
      guard kind(at: start) == .digit || kind(at: start) == .pair || kind(at: start) == .arabic,
        let part = reader.numerals.numeral(in: text, at: start, end: end), part.value.isInteger, part.high == nil,
        let found = reader.units.registry.longest(in: text, at: part.range.upperBound, end: end)
      else { return }
      let small = reader.units.registry[found.unit]
      // 分 is a hundredth behind 角 only; elsewhere it is a point or a minute.
      let parts = small.base == unit.code ? small.factor.denominator : smallest == 10 && small.code == "分" ? 100 : 0
      guard parts > smallest, parts == 10 || parts == 100 else { return }
      guard let amount = part.value.scaled(byPowerOfTen: parts == 10 ? -1 : -2), let sum = quantity.value.adding(amount)
      else { return }
      quantity.value = sum
      smallest = parts
      last = found.end
    }
  }

  /// 七成六 is 7.6 成.
  func addTenth(to quantity: Quantity, unit: Unit, end last: inout Int) {
    guard kind(at: last) == .digit, quantity.high == nil, quantity.value.isInteger, unit.code == "成" else { return }
    guard let part = reader.numerals.numeral(in: text, at: last, end: end), part.plainDigits == 1,
      reader.units.registry.longest(in: text, at: last + 1, end: end) == nil,
      let tenth = part.value.scaled(byPowerOfTen: -1), let sum = quantity.value.adding(tenth)
    else { return }
    quantity.value = sum
    last = part.range.upperBound
  }
}
