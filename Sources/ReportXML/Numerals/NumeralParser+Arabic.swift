extension NumeralParser {
  /// 1,234.5 or .5, and what stands behind a scale in 5亿1万 and 3万4000.
  mutating func readArabic() -> Bool {
    guard !isClosed, !sum.hasPending, sum.fractionDigits == 0, step != .prefix else { return false }
    let start = position
    if character(at: start).kind == .point { return readLeadingPoint() }
    var index = digitsEnd(from: start)
    var count = index - start
    if count <= 3, text[start] != Scalar.digitZero { count += groups(from: &index) }
    let fractionEnd = self.fractionEnd(from: index)
    guard (fractionEnd ?? index) - start <= ExactDecimal.mostDigits else {
      position = fractionEnd ?? index
      isUnreadable = true
      return false
    }
    if step != .start, !follows(count: count, end: fractionEnd ?? index) { return false }
    setPending(from: start, to: index)
    if let fractionEnd { appendFraction(from: index + 1, to: fractionEnd) }
    plainDigits = step == .start && fractionEnd == nil && index - start == count ? count : 0
    position = fractionEnd ?? index
    stepBeforeDigits = step
    step = .arabic
    singleDigit = false
    usesArabic = true
    return true
  }

  /// Whether an Arabic number may be multiplied by 十, 百 or 千: 5百 and 10.36百亿亿, but not 20百货 and not 3百分点.
  func takesArabic(_ power: Int) -> Bool {
    switch power {
    case 1: false
    case 2: character(at: position + 1).kind == .scale || !sum.pendingIsAtLeast(10)
    default: true
    }
  }

  /// Whether 千 or 百 starts a unit or another word here: 5千瓦, 2百分点.
  func startsOtherWord(_ power: Int, at position: Int) -> Bool {
    switch (power, scalar(at: position + 1)) {
    case (3, let next) where Self.kiloUnits.contains(next): step != .prefix
    // 百分点, 百帕
    case (2, Scalar.分): step != .start && scalar(at: position + 2) != Scalar.之 || scalar(at: position + 2) == Scalar.点
    case (2, Scalar.帕): step != .prefix
    default: false
    }
  }

  /// Units that take 千 as a prefix.
  private static let kiloUnits = Scalar.all("米克瓦伏卡焦帕赫安乏")

  private func digitsEnd(from start: Int) -> Int {
    var index = start
    while character(at: index).kind == .arabic { index += 1 }
    return index
  }

  /// Goes behind `,234,567`, groups of three digits each, and gives how many digits they have.
  private func groups(from index: inout Int) -> Int {
    var count = 0
    while scalar(at: index) == Scalar.comma, digitsEnd(from: index + 1) == index + 4 {
      index += 4
      count += 3
    }
    return count
  }

  /// The end of the digits behind a point; none where several points make it a version or a date: 2.3.1.
  private func fractionEnd(from index: Int) -> Int? {
    guard character(at: index).kind == .point, character(at: index + 1).kind == .arabic else { return nil }
    if position > 1, text[position - 1] == Scalar.point, Scalar.isDigit(text[position - 2]) { return nil }
    let behind = digitsEnd(from: index + 1)
    return character(at: behind).kind == .point && character(at: behind + 1).kind == .arabic ? nil : behind
  }

  private mutating func readLeadingPoint() -> Bool {
    guard step == .start, character(at: position + 1).kind == .arabic else { return false }
    if position > 0 {
      let before = text[position - 1]
      if before < 0x80, before != Scalar.space, before != Scalar.hyphen { return false }
    }
    let behind = digitsEnd(from: position + 1)
    guard behind - position <= ExactDecimal.mostDigits, character(at: behind).kind != .point else { return false }
    sum.setPending(0)
    appendFraction(from: position + 1, to: behind)
    position = behind
    step = .arabic
    usesArabic = true
    return true
  }

  /// Whether digits may stand behind a scale: 1万 behind 5亿, and 4000 behind 3万.
  private func follows(count: Int, end: Int) -> Bool {
    guard usesArabic else { return false }
    let next = character(at: end)
    let smaller = next.kind == .scale ? next.value * 4 : next.kind == .multiplier ? next.value : 0
    let power: Int
    switch step {
    case .multiplier(let last):
      power = last
      // 2千零30万: the scale is that of both.
      if next.kind == .scale { return zeroBefore ? count < power : count == power }
    case .scale(let last): power = last
    default: return false
    }
    if smaller > 0 {
      guard smaller < power, count <= power - smaller else { return false }
      return next.kind == .scale || smaller > 1 && (smaller == 3 || count == 1) && !startsOtherWord(smaller, at: end)
    }
    return zeroBefore ? count < power : count == power
  }

  private mutating func setPending(from start: Int, to end: Int) {
    var value: Int128 = 0
    for index in start..<end where text[index] != Scalar.comma {
      value = value * 10 + Int128(character(at: index).value)
    }
    sum.setPending(value)
  }

  private mutating func appendFraction(from start: Int, to end: Int) {
    for index in start..<end { sum.appendFraction(character(at: index).value) }
  }
}
