/// Adds up the parts of one number: 四亿 | 五千六百 | 四十二 | 万 | 零一十五.
///
/// All amounts are counted in units of the last printed decimal, so that they stay integers. An amount that does not fit
/// into 128 bits makes the whole sum fail; it never becomes another amount.
struct NumeralSum {
  private struct Term {
    var amount: Int128 = 0
    /// The power of ten that it was multiplied by: 4 for 万, 12 for 万亿.
    var order = 0
  }

  /// What 万, 亿 and 兆 have closed already, the greatest first.
  private var terms = InlineArray<6, Term>(repeating: Term())
  private var termCount = 0
  /// What stands behind the last scale: 五千六百四十 in 四亿五千六百四十二万.
  private var section: Int128 = 0
  private(set) var sectionIsOpen = false
  /// A digit or Arabic number that may still be multiplied.
  private var pending: Int128 = 0
  private(set) var hasPending = false
  /// How much the upper end is above the lower one: 10 for 七八十.
  private var spread: Int128 = 0
  private(set) var fractionDigits = 0
  private(set) var hasFailed = false

  /// The power of ten of the last scale: 4 behind 三万, 12 behind 三万亿.
  var lastOrder: Int { termCount > 0 ? terms[termCount - 1].order : 0 }

  var hasSpread: Bool { spread != 0 }
  var isEmpty: Bool { !hasPending && !sectionIsOpen && termCount == 0 }

  /// The next digit or number; `spread` is what 三 has above 两 in 两三.
  mutating func setPending(_ amount: Int128, spread: Int128 = 0) {
    pending = times(amount, fractionDigits)
    self.spread = times(spread, fractionDigits)
    hasPending = true
  }

  /// More digits behind the point: 点五 for two-thousand-point-five, or the 5 of 4.5.
  mutating func appendFraction(_ digit: Int) {
    for index in 0..<termCount { terms[index].amount = times(terms[index].amount, 1) }
    section = times(section, 1)
    pending = times(pending, 1)
    spread = times(spread, 1)
    fractionDigits += 1
    pending = plus(pending, Int128(digit))
    hasPending = true
  }

  /// Whether the pending number is at least `least`.
  func pendingIsAtLeast(_ least: Int128) -> Bool {
    guard let unit = PowersOfTen.value(fractionDigits) else { return false }
    return hasPending && pending / unit >= least
  }

  /// 十, 百 or 千; an implied one where no digit is before it.
  mutating func multiply(byPowerOfTen power: Int) {
    if !hasPending { setPending(1, spread: 0) }
    section = plus(section, times(pending, power))
    spread = times(spread, power)
    dropPending()
    sectionIsOpen = true
  }

  /// The digit of 一百二 and 九万四, which counts tens and thousands.
  mutating func shift(byPowerOfTen power: Int) {
    pending = times(pending, power)
    spread = times(spread, power)
  }

  /// Adds the pending number to its section.
  mutating func settle() {
    guard hasPending else { return }
    section = plus(section, pending)
    dropPending()
    sectionIsOpen = true
  }

  /// Makes everything so far one section: the whole of 一万二千点五 stands before the point.
  mutating func settleAll() {
    section = total
    termCount = 0
    dropPending()
    sectionIsOpen = true
  }

  /// 万, 亿 or 兆.
  ///
  /// False where the scale cannot stand here: 一亿 cannot follow 三千万 as a smaller part.
  mutating func scale(byPowerOfTen power: Int, directlyBehindScale: Bool) -> Bool {
    var first = termCount
    if directlyBehindScale, first > 0 {
      first -= 1
    } else if !hasPending, !sectionIsOpen, first == 0 {
      setPending(1)
    }
    while first > 0, terms[first - 1].order < power { first -= 1 }
    guard first < termCount || hasPending || sectionIsOpen else { return false }
    let order = power + (first < termCount ? terms[first].order : 0)
    guard first == 0 || terms[first - 1].order > order, first < 6 else { return false }
    settle()
    var amount = section
    for index in first..<termCount { amount = plus(amount, terms[index].amount) }
    terms[first] = Term(amount: times(amount, power), order: order)
    termCount = first + 1
    spread = times(spread, power)
    section = 0
    sectionIsOpen = false
    return true
  }

  private var total: Int128 {
    mutating get {
      var total = plus(section, pending)
      for index in 0..<termCount { total = plus(total, terms[index].amount) }
      return total
    }
  }

  /// The value and, where it is a range, its upper end; nil where it does not fit.
  mutating func value() -> (low: ExactDecimal, high: ExactDecimal?)? {
    let low = total
    let high = plus(low, spread)
    guard !hasFailed, let value = ExactDecimal(coefficient: low, exponent: -fractionDigits) else { return nil }
    guard spread != 0 else { return (value, nil) }
    guard let upper = ExactDecimal(coefficient: high, exponent: -fractionDigits) else { return nil }
    return (value, upper)
  }

  private mutating func dropPending() {
    pending = 0
    hasPending = false
  }

  private mutating func times(_ amount: Int128, _ power: Int) -> Int128 {
    if amount == 0 || power == 0 { return amount }
    guard let factor = PowersOfTen.value(power) else { return fail() }
    let (product, overflow) = amount.multipliedReportingOverflow(by: factor)
    return overflow ? fail() : product
  }

  private mutating func plus(_ left: Int128, _ right: Int128) -> Int128 {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? fail() : sum
  }

  private mutating func fail() -> Int128 {
    hasFailed = true
    return 0
  }
}
