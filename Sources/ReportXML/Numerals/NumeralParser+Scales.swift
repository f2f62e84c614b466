extension NumeralParser {
  /// 廿, 卅, 卌: two tens, three tens, four tens.
  mutating func readTens(_ tens: Int) -> Bool {
    guard !isClosed, !sum.hasPending, lastMultiplier > 1 else { return false }
    sum.setPending(Int128(tens))
    sum.multiply(byPowerOfTen: 1)
    pass(.multiplier(1))
    lastMultiplier = 1
    return true
  }

  /// 十, 百, 千: times the digit before them, in falling order.
  mutating func readMultiplier(_ power: Int) -> Bool {
    guard power < lastMultiplier, !startsOtherWord(power, at: position) else { return false }
    if sum.hasPending {
      guard step != .more else { return false }
      if step == .arabic, !takesArabic(power) { return false }
    } else {
      switch step {
      case .start: if power > 1 { isBare = true }
      case .prefix: break
      case .zero: guard power == 1 else { return false }
      case .multiplier(let last): guard power == 1, last > 1, !isClosed else { return false }
      case .scale, .more, .arabic, .digit: return false
      }
      if step == .prefix || isBare { isClosed = true }
    }
    sum.multiply(byPowerOfTen: power)
    if sum.hasSpread { isClosed = true }
    pass(.multiplier(power))
    lastMultiplier = power
    zeroBefore = false
    return true
  }

  /// 万, 亿, 兆: times all that is smaller before them.
  mutating func readScale(_ power: Int) -> Bool {
    // 兆 is also the mega of 兆瓦: it is a number only inside of one.
    if power == 12, !continuesNumber(at: position + 1) { return false }
    switch step {
    case .start: (isBare, isClosed) = (true, true)
    case .prefix: isClosed = true
    case .zero: return false
    // 一千三万 may be 1003 or 1300 times 万; 一亿三万 is clear.
    case .digit where hasShortForm && (!isBehindScale || sum.lastOrder < power):
      isUnreadable = true
      return false
    default: break
    }
    isDoubled = if case .scale = step { true } else { false }
    guard sum.scale(byPowerOfTen: power, directlyBehindScale: isDoubled) else { return false }
    if sum.hasSpread { isClosed = true }
    pass(.scale(power))
    lastMultiplier = 4
    zeroBefore = false
    return true
  }

  /// Whether the last digits stand directly behind a scale.
  private var isBehindScale: Bool {
    if case .scale = stepBeforeDigits { true } else { false }
  }
}
