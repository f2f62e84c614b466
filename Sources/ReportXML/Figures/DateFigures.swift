/// Reads dates and periods: 2019年, 2024年1月28日, 2016—2020年, 6月底, 1至9月, 二〇二〇年, “十四五”.
struct DateFigures {
  /// A date: where it ends, and its ISO 8601 form where the text determines it.
  struct Found: Sendable {
    var end: Int
    var when: String?
    /// The last year it names itself.
    var year: Int?
  }

  /// The date whose first digit stands at a position; `year` is the one that a month without a year belongs to.
  func date(_ text: [UInt32], at start: Int, year: Int?) -> Found? {
    if let first = fourDigits(text, start) {
      if first.end < text.count, text[first.end] == Scalar.年 { return withMonth(text, first.value, first.end + 1) }
      if let range = yearRange(text, from: first) { return range }
    }
    return month(text, start, year)
  }

  // MARK: Years

  /// Four digits of one kind and 年.
  private func printedYear(_ text: [UInt32], _ start: Int) -> (value: Int, end: Int)? {
    guard let year = fourDigits(text, start), year.end < text.count, text[year.end] == Scalar.年 else { return nil }
    return (year.value, year.end + 1)
  }

  private func fourDigits(_ text: [UInt32], _ start: Int) -> (value: Int, end: Int)? {
    guard start >= 0, start + 4 <= text.count else { return nil }
    var value = 0
    let isArabic = Scalar.isDigit(text[start])
    for index in start..<start + 4 {
      guard let digit = isArabic ? Scalar.digit(text[index]) : NumeralCharacter.digit(text[index]) else { return nil }
      value = value * 10 + digit
    }
    guard (1840...2100).contains(value) else { return nil }
    if start > 0, Scalar.isDigit(text[start - 1]) || text[start - 1] == Scalar.point { return nil }
    return (value, start + 4)
  }

  private func withMonth(_ text: [UInt32], _ year: Int, _ end: Int) -> Found {
    // 2016年至2020年, 2016年—2020年
    if let dash = afterDash(text, end), let last = printedYear(text, dash), last.value > year {
      return Found(end: last.end, when: "\(year)/\(last.value)", year: last.value)
    }
    guard let month = number(text, end), month.end < text.count, text[month.end] == Scalar.月,
      (1...12).contains(month.value)
    else { return Found(end: end, when: "\(year)", year: year) }
    let iso = "\(year)-" + Period.padded(month.value, to: 2)
    guard let day = number(text, month.end + 1), day.end < text.count, text[day.end] == Scalar.日,
      (1...31).contains(day.value)
    else { return Found(end: month.end + 1, when: iso, year: year) }
    return Found(end: day.end + 1, when: iso + "-" + Period.padded(day.value, to: 2), year: year)
  }

  /// 2016-2020年, 2021—2025年.
  private func yearRange(_ text: [UInt32], from first: (value: Int, end: Int)) -> Found? {
    guard let dash = afterDash(text, first.end), let last = fourDigits(text, dash), last.value > first.value else {
      return nil
    }
    let end = last.end < text.count && text[last.end] == Scalar.年 ? last.end + 1 : last.end
    return Found(end: end, when: "\(first.value)/\(last.value)", year: last.value)
  }

  private func afterDash(_ text: [UInt32], _ position: Int) -> Int? {
    var i = position
    while i < text.count, i < position + 2,
      [
        Scalar.hyphen, Scalar.enDash, Scalar.emDash, Scalar.tilde, Scalar.wideTilde, Scalar.waveDash, Scalar.至,
        Scalar.到, Scalar.slash,
      ].contains(text[i])
    { i += 1 }
    return i > position ? i : nil
  }

  // MARK: Months and days

  /// 6月, 6月15日, 1-9月, 1至11月; only Arabic, since 三月 in running words is rarely a figure.
  private func month(_ text: [UInt32], _ start: Int, _ year: Int?) -> Found? {
    guard let first = number(text, start), (1...31).contains(first.value) else { return nil }
    var last = first
    if let dash = afterDash(text, first.end), let second = number(text, dash), second.value > first.value {
      last = second
    }
    guard last.end < text.count else { return nil }
    if text[last.end] == Scalar.月, last.value <= 12 {
      // 6月龄, 3月期 are no months; 个月 is a unit.
      let months = [first.value, last.value].map { value in year.map { "\($0)-" + Period.padded(value, to: 2) } }
      guard let day = number(text, last.end + 1), day.end < text.count, text[day.end] == Scalar.日 else {
        let when = first.value == last.value ? months[0] : months[0].flatMap { a in months[1].map { "\(a)/\($0)" } }
        return Found(end: last.end + 1, when: when)
      }
      return Found(end: day.end + 1, when: months[0].map { $0 + "-" + Period.padded(day.value, to: 2) })
    }
    if text[last.end] == Scalar.日 { return Found(end: last.end + 1) }
    return nil
  }

  private func number(_ text: [UInt32], _ start: Int) -> (value: Int, end: Int)? {
    var i = start
    var value = 0
    while i < text.count, i < start + 3, let digit = Scalar.digit(text[i]) {
      value = value * 10 + digit
      i += 1
    }
    return i > start && i <= start + 2 ? (value, i) : nil
  }

  // MARK: Five-year plans

  /// “十四五” is 2021/2025.
  func fiveYearPlan(_ quoted: ArraySlice<UInt32>) -> String? {
    guard quoted.last == Scalar.五, quoted.count >= 2, quoted.count <= 3 else { return nil }
    var number = 0
    for scalar in quoted.dropLast() {
      guard let digit = NumeralCharacter.digit(scalar) ?? (scalar == Scalar.十 ? 10 : nil) else { return nil }
      number += digit
    }
    return Period(fiveYearPlan: number)?.iso
  }
}
