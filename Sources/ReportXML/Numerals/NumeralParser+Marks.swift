extension NumeralParser {
  /// 余 and 多, behind a round number: 1080余, 三百多, 一千多万.
  ///
  /// Not behind a single digit, where 多 begins a word.
  mutating func readMore() -> Bool {
    switch step {
    case .multiplier, .scale: break
    case .arabic: guard sum.pendingIsAtLeast(10) else { return false }
    case .start, .prefix, .digit, .zero, .more: return false
    }
    if startsMoreWord { return false }
    sum.settle()
    bound = bound ?? .gt
    isClosed = true
    pass(.more)
    return true
  }

  /// Whether 余 or 多 behind a number begins a word: 余额, 多元化.
  private var startsMoreWord: Bool {
    switch (text[position], scalar(at: position + 1)) {
    case (Scalar.余, let next): Self.behindRest.contains(next)
    case (Scalar.多, Scalar.元): scalar(at: position + 2) == Scalar.化
    default: false
    }
  }

  /// 余额, 余热, 余杭, 余姚, 余粮.
  private static let behindRest = Scalar.all("额热杭姚粮")

  /// 几 behind 十 or 零: 二十几, 一百零几万.
  mutating func readSome() -> Bool {
    guard step == .multiplier(1) || step == .zero, !isClosed else { return false }
    bound = .gt
    isClosed = true
    pass(.more)
    return true
  }

  /// 点 with digits behind it: 三点五, 两千点零.
  mutating func readPoint() -> Bool {
    guard step != .start, step != .prefix, step != .zero, step != .more, !isBare, !isClosed, sum.fractionDigits == 0,
      !usesArabic
    else { return false }
    var index = position + 1
    while character(at: index).kind == .digit { index += 1 }
    let count = index - position - 1
    guard count > 0 else { return false }
    // 九点三十分 is a time.
    if character(at: index).kind == .multiplier { return false }
    guard count <= ExactDecimal.mostDigits else {
      position = index
      isUnreadable = true
      return false
    }
    let first = position + 1
    finishDigits()
    if isUnreadable { return false }
    sum.settleAll()
    for place in first..<index { sum.appendFraction(character(at: place).value) }
    pass(.more, count: index - position)
    isClosed = true
    return true
  }

  /// Whether the last digit counts in a smaller unit than the ones: 六 in 一千六 and 三 in 九万三.
  var hasShortForm: Bool {
    guard step == .digit, singleDigit, !zeroBefore else { return false }
    switch stepBeforeDigits {
    case .multiplier(let power): return power > 1
    case .scale: return true
    default: return false
    }
  }

  /// Gives the digit of 一千六 its worth.
  ///
  /// Behind two scales, as in 两万亿三, it has none that is certain.
  mutating func finishDigits() {
    guard hasShortForm else { return }
    switch stepBeforeDigits {
    case .scale where isDoubled: isUnreadable = true
    case .multiplier(let power), .scale(let power): sum.shift(byPowerOfTen: power - 1)
    default: break
    }
  }
}
