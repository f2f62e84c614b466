/// Tells Chinese numerals that count (百分之零点九, 三百多家, 再添一个国家级平台) from those in ordinary words (一个国家, 三大).
struct CountedThings {
  private let words = Words.shared

  func isMeasure(chinese quantity: Quantity, _ unit: Unit, _ text: [UInt32]) -> Bool {
    let numeral = quantity.numeral
    let start = numeral.range.lowerBound
    // 连续四年, 四成以上, 两倍, 翻两番
    if unit.role == .tenth { return isShareOfTen(quantity, text) }
    if unit.role.isRatio || unit.role == .multiple || unit.role == .doubling { return true }
    guard !quantity.isUnitAmbiguous || numeral.scale(in: text) >= 2 else { return false }
    if numeral.isBareScale {
      guard quantity.bound != nil else { return false }
      return unit.isCount ? numeral.bound != nil : !isWordAhead(text, quantity.range.upperBound)
    }
    if !unit.isCount {
      return numeral.scale(in: text) >= 1 || quantity.bound != nil || numeral.ratio != nil || quantity.high != nil
    }
    if numeral.scale(in: text) >= 2 || numeral.bound != nil { return true }
    if let value = quantity.value.integer, value > 10 { return true }
    return isGained(quantity, text, start) || opensClause(quantity, unit, text, start)
  }

  /// 三分之二, 一半; not 百分之百 in 一百分.
  func isFraction(_ quantity: Quantity) -> Bool {
    quantity.numeral.denominator != nil || (!quantity.value.isInteger && quantity.numeral.range.count >= 4)
  }

  /// 再添一个, 新增两家: a small number directly behind a verb that says something was gained.
  private func isGained(_ quantity: Quantity, _ text: [UInt32], _ start: Int) -> Bool {
    guard quantity.bound == nil, quantity.high == nil, let value = quantity.value.integer, value >= 1 else {
      return false
    }
    guard let verb = words.longest(text, endingAt: start, from: max(0, start - 4), of: .gained) else { return false }
    // 一批, 一系列: how many is left open.
    if quantity.unit?.role == .vague { return false }
    return value > 1 || verb.classes.contains(.added)
  }

  /// 两项成果全国推广: a small number of things at the head of a clause.
  private func opensClause(_ quantity: Quantity, _ unit: Unit, _ text: [UInt32], _ start: Int) -> Bool {
    guard let value = quantity.value.integer, value >= 2, [.small, .person, .place].contains(unit.role),
      quantity.bound == nil, quantity.high == nil
    else { return false }
    let opens = start == 0 || [Scalar.wideComma, Scalar.fullStop, Scalar.wideSemicolon].contains(text[start - 1])
    let next = quantity.range.upperBound < text.count ? text[quantity.range.upperBound] : 0
    return opens && ((next > 0x4E00 && next < 0xFF00) || unit.code.utf8.count > 3)
  }

  /// 近四成, 超过八成, 五成以上; 一成立 and 三成员 are other words.
  private func isShareOfTen(_ quantity: Quantity, _ text: [UInt32]) -> Bool {
    if quantity.bound != nil { return true }
    let end = quantity.range.upperBound
    guard end < text.count else { return true }
    return [Scalar.wideComma, Scalar.enumerationComma, Scalar.fullStop, Scalar.wideSemicolon, Scalar.的].contains(
      text[end])
  }

  /// 万元生产总值能耗: part of the name of an indicator.
  private func isWordAhead(_ text: [UInt32], _ end: Int) -> Bool {
    end < text.count
      && ![
        Scalar.wideComma, Scalar.enumerationComma, Scalar.fullStop, Scalar.wideSemicolon, Scalar.并, Scalar.且, Scalar.连,
      ].contains(text[end])
      && text[end] != Scalar.的
  }
}

extension Numeral {
  /// The greatest power of ten that is printed as a character: 4 for 1.2万, 8 for 三亿五千, 1 for 三十; 0 for none.
  func scale(in text: [UInt32]) -> Int {
    var greatest = 0
    for scalar in text[range] {
      switch scalar {
      case Scalar.十: greatest = max(greatest, 1)
      case Scalar.百: greatest = max(greatest, 2)
      case Scalar.千: greatest = max(greatest, 3)
      case Scalar.万: greatest = max(greatest, 4)
      case Scalar.亿: greatest = max(greatest, 8)
      default: break
      }
    }
    return greatest
  }
}
