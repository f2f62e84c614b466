extension NumeralParser {
  /// 三, 两三, 二〇二四, 零五: Chinese digits beside each other.
  mutating func readDigits() -> Bool {
    guard !isClosed, !sum.hasPending, sum.fractionDigits == 0, step != .prefix else { return false }
    let isStart = step == .start
    var first = position
    if !isStart {
      while character(at: first).kind == .digit, character(at: first).value == 0 { first += 1 }
    }
    let count = digitCount(from: first)
    guard count > 0 else { return readZeros(until: first) }
    if !isStart, character(at: first).kind == .pair, !multiplies(at: first + 1) { return false }
    let hasZero = first > position
    let behind = first + count
    let value = character(at: first).value
    if isStart, count == 1, value == 0, character(at: behind).kind == .multiplier {
      pass(.zero)
      return true
    }
    if count == 1 {
      sum.setPending(Int128(value))
    } else if count == 2, let spread = spread(at: first) {
      sum.setPending(Int128(value), spread: Int128(spread))
    } else if isStart, character(at: behind).kind != .multiplier {
      return readDigitByDigit(count)
    } else {
      // 十二五 is no number at all; 5万 before such digits is one.
      isUnreadable = !usesArabic
      return false
    }
    stepBeforeDigits = hasZero ? .zero : step
    if hasZero { zeroBefore = true }
    pass(.digit, count: behind - position)
    plainDigits = isStart && count == 1 ? 1 : 0
    singleDigit = true
    if count == 2 { isClosed = true }
    return true
  }

  /// 零 alone, before 十, 几 or Arabic digits: 一百零十, 一百零几万, 1千零20.
  private mutating func readZeros(until behind: Int) -> Bool {
    guard behind > position else { return false }
    let next = character(at: behind)
    switch next.kind {
    case .multiplier where next.value == 1, .some, .tens: pass(.zero, count: behind - position)
    // The step stays: it says how many digits may follow.
    case .arabic where usesArabic: position = behind
    default: return false
    }
    zeroBefore = true
    return true
  }

  /// How many digits stand beside each other; 两 only as the first or as the second of 一两.
  private func digitCount(from first: Int) -> Int {
    var index = first
    if character(at: index).kind == .pair {
      return character(at: index + 1).kind == .digit && character(at: index + 1).value == 3 ? 2 : 1
    }
    while character(at: index).kind == .digit { index += 1 }
    if index == first + 1, character(at: first).value == 1, character(at: index).kind == .pair, !isWeight(at: index) {
      index += 1
    }
    return index - first
  }

  /// Whether 两 closes a clause, as the weight of 十一两 does.
  private func isWeight(at index: Int) -> Bool { index + 1 >= end || step != .start }

  /// 两三, 七八, 三五: two digits that say about how many.
  private func spread(at first: Int) -> Int? {
    let (low, high) = (character(at: first).value, character(at: first + 1).value)
    guard low > 0 else { return nil }
    return high == low + 1 || (low == 3 && high == 5) ? high - low : nil
  }

  /// 二〇二四: each digit by itself.
  private mutating func readDigitByDigit(_ count: Int) -> Bool {
    guard count <= ExactDecimal.mostDigits else {
      position += count
      isUnreadable = true
      return false
    }
    var value: Int128 = 0
    for index in position..<position + count { value = value * 10 + Int128(character(at: index).value) }
    sum.setPending(value)
    stepBeforeDigits = .start
    pass(.digit, count: count)
    plainDigits = count
    return true
  }

  /// Whether 百, 千 or a scale follows: 两百, 两万.
  private func multiplies(at index: Int) -> Bool {
    let next = character(at: index)
    return next.kind == .scale || next.kind == .multiplier && next.value > 1
  }
}
