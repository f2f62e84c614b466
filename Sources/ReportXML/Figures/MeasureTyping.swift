/// Gives a figure its statement type, value, unit, bound and direction.
struct MeasureTyping {
  let text: [UInt32]
  private let words = Words.shared

  init(text: [UInt32]) { self.text = text }

  func measurement(_ candidate: Candidate, _ predicate: Predicate, indicator: [UInt32], isBeforeNoun: Bool)
    -> Measurement
  {
    if let rank = candidate.rank {
      let measurement = Measurement(type: .rank, value: ExactDecimal(rank.value))
      measurement.high = rank.high.map { ExactDecimal($0) }
      measurement.unit = rank.unit.map { $0 == Scalar.名 ? "名" : "位" }
      if rank.isAmong { measurement.bound = .le }
      return measurement
    }
    guard let quantity = candidate.quantity else { return Measurement(type: .count, value: .zero) }
    let measurement = Measurement(type: .level, value: quantity.value)
    measurement.high = quantity.high
    measurement.unit = unit(of: quantity)
    measurement.bound = quantity.bound
    // A negative number is a decrease: 增长-2%.
    if quantity.value.isNegative {
      measurement.value = quantity.value.negated
      // -2%—1%: no magnitude has such ends.
      if let high = measurement.high, high < measurement.value { measurement.high = nil }
    }
    measurement.type = type(candidate, quantity, predicate, indicator, isBeforeNoun)
    switch measurement.type {
    case .change, .difference, .rankShift:
      let direction = predicate.direction ?? Predicate.direction(in: text, directlyBefore: candidate.start)
      let isDown = (direction == .down) != quantity.value.isNegative
      measurement.direction = isDown || (direction == nil && quantity.value.isNegative) ? .down : .up
      if direction == nil, Self.fallsByName(indicator) { measurement.direction = .down }
    case .multiple:
      if predicate.direction == .up, !predicate.reaches { measurement.direction = .up }
      if quantity.unit?.role == .doubling { doubled(measurement) }
    default: break
    }
    return measurement
  }

  private func unit(of quantity: Quantity) -> String? {
    if let ratio = quantity.numeral.ratio { return ratio.rawValue }
    if let denominator = quantity.numeral.denominator { return "1/\(denominator)" }
    return quantity.unit?.code
  }

  /// 翻一番 is twice as much, 翻两番 four times.
  private func doubled(_ measurement: Measurement) {
    guard let times = measurement.value.integer, times > 0, times < 40 else { return }
    measurement.value = ExactDecimal(1 << times)
    measurement.high = measurement.high?.integer.flatMap { (times..<40).contains($0) ? ExactDecimal(1 << $0) : nil }
    measurement.unit = "倍"
    measurement.direction = nil
  }

  private func type(
    _ candidate: Candidate, _ quantity: Quantity, _ predicate: Predicate, _ indicator: [UInt32], _ isBeforeNoun: Bool
  ) -> Measure.StatementType {
    let unit = quantity.unit
    switch unit?.role {
    case .percentagePoint where quantity.numeral.ratio == nil && quantity.numeral.denominator == nil: return .difference
    case .multiple, .doubling: return .multiple
    case .placeShift: return .rankShift
    case .place where predicate.direction != nil: return .rankShift
    case .place where ranksDirectly(quantity): return .rank
    case .place
    where quantity.range.lowerBound > 0 && text[quantity.range.lowerBound - 1] == Scalar.倒 && !quantity.value.isNegative:
      return .rank
    default: break
    }
    let isRatio =
      quantity.numeral.ratio != nil || quantity.numeral.denominator != nil || unit?.role.isRatio == true
      || (unit == nil && !quantity.value.isInteger && quantity.numeral.form == .chinese)
    if isRatio {
      return isGrowthAhead(quantity) ? .change : ratio(candidate, predicate, indicator, isBeforeNoun, quantity)
    }
    // 每千人口托位4.2个: an average is no count.
    if unit?.isCount == true, !quantity.value.isInteger { return .level }
    guard let unit else { return quantity.numeral.scale(in: text) >= 4 || quantity.value.isInteger ? .count : .level }
    return unit.isCount ? .count : .level
  }

  /// 排名48位, 居87位: a rank without 第.
  private func ranksDirectly(_ quantity: Quantity) -> Bool {
    quantity.bound == nil && quantity.value.isInteger && !quantity.value.isNegative
      && words.longest(text, endingAt: quantity.range.lowerBound, from: 0, of: .ranks) != nil
  }

  /// 保持15%以上的增速: the name of the change stands behind.
  private func isGrowthAhead(_ quantity: Quantity) -> Bool {
    var i = quantity.range.upperBound
    if i < text.count, text[i] == Scalar.的 { i += 1 }
    if words.longest(text, at: i, end: text.count, of: .growth) != nil { return true }
    // 实现10%的增长: a verb that nothing follows names the change.
    guard let change = words.longest(text, at: i, end: text.count, of: [.up, .down]), change.end - i == 2 else {
      return false
    }
    return change.end == text.count || Self.ends.contains(text[change.end])
  }

  private static let ends = ScalarSet("，。；、,;")

  private func ratio(
    _ candidate: Candidate, _ predicate: Predicate, _ indicator: [UInt32], _ isBeforeNoun: Bool, _ quantity: Quantity
  ) -> Measure.StatementType {
    if isBeforeNoun { return indicator.last == Scalar.率 ? .level : .share }
    // 新增财力80%用于民生, 财政支出超过八成投向民生
    let next = text[quantity.range.upperBound...].prefix(2)
    if Self.uses.contains(where: { next.elementsEqual($0) }) { return .share }
    if predicate.changes { return .change }
    // 税收的三分之一: a part of what is named.
    if candidate.start > 0, predicate.start == candidate.start, text[candidate.start - 1] == Scalar.的 { return .share }
    if predicate.isShare || predicate.base != nil { return .share }
    if let name = words.longest(indicator, endingAt: indicator.count, from: 0, of: [.growth, .rate]),
      name.classes.contains(.growth)
    {
      return .change
    }
    if words.contains(indicator, in: 0..<indicator.count, .share) { return .share }
    return .level
  }

  private static let uses = [Scalar.all("用于"), Scalar.all("投向"), Scalar.all("投入")]

  /// 降幅2%: the name says which way.
  private static func fallsByName(_ indicator: [UInt32]) -> Bool {
    indicator.suffix(4).contains { $0 == Scalar.降 || $0 == Scalar.减 || $0 == Scalar.跌 }
  }

  /// What the indicator's own entry says: a consumer price index controlled at 3% is a change, and one of 103% is none.
  func refine(_ measurement: Measurement) {
    guard measurement.type == .level, measurement.unit == "%", measurement.reference == "cpi",
      measurement.value < ExactDecimal(90)
    else { return }
    measurement.type = .change
    measurement.direction = .up
  }
}
