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
    if let found = printedYear(text, start) { return withMonth(text, found.value, found.end) }
    if let range = yearRange(text, start) { return range }
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
    let isArabic = Self.digit(text[start]) != nil
    for scalar in text[start..<start + 4] {
      guard let digit = isArabic ? Self.digit(scalar) : Self.chineseDigit(scalar) else { return nil }
      value = value * 10 + digit
    }
    guard (1840...2100).contains(value) else { return nil }
    if start > 0, Self.digit(text[start - 1]) != nil || text[start - 1] == 0x2E { return nil }
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
    let iso = "\(year)-" + Self.twoDigits(month.value)
    guard let day = number(text, month.end + 1), day.end < text.count, text[day.end] == Scalar.日,
      (1...31).contains(day.value)
    else { return Found(end: month.end + 1, when: iso, year: year) }
    return Found(end: day.end + 1, when: iso + "-" + Self.twoDigits(day.value), year: year)
  }

  /// 2016-2020年, 2021—2025年.
  private func yearRange(_ text: [UInt32], _ start: Int) -> Found? {
    guard let first = fourDigits(text, start), let dash = afterDash(text, first.end), let last = fourDigits(text, dash),
      last.value > first.value
    else { return nil }
    let end = last.end < text.count && text[last.end] == Scalar.年 ? last.end + 1 : last.end
    return Found(end: end, when: "\(first.value)/\(last.value)", year: last.value)
  }

  private func afterDash(_ text: [UInt32], _ position: Int) -> Int? {
    var i = position
    while i < text.count, i < position + 2,
      [0x2D, 0x2013, 0x2014, 0x7E, 0xFF5E, 0x301C, Scalar.至, Scalar.到, 0x2F].contains(text[i])
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
      let months = [first.value, last.value].map { value in year.map { "\($0)-" + Self.twoDigits(value) } }
      guard let day = number(text, last.end + 1), day.end < text.count, text[day.end] == Scalar.日 else {
        let when = first.value == last.value ? months[0] : months[0].flatMap { a in months[1].map { "\(a)/\($0)" } }
        return Found(end: last.end + 1, when: when)
      }
      return Found(end: day.end + 1, when: months[0].map { $0 + "-" + Self.twoDigits(day.value) })
    }
    if text[last.end] == Scalar.日 { return Found(end: last.end + 1) }
    return nil
  }

  private func number(_ text: [UInt32], _ start: Int) -> (value: Int, end: Int)? {
    var i = start
    var value = 0
    while i < text.count, i < start + 3, let digit = Self.digit(text[i]) {
      value = value * 10 + digit
      i += 1
    }
    return i > start && i <= start + 2 ? (value, i) : nil
  }

  // MARK: Five-year plans

  /// “十四五” is 2021 to 2025: the first plan began in 1953, and since the seventh one follows the other.
  func fiveYearPlan(_ quoted: ArraySlice<UInt32>) -> String? {
    guard quoted.last == Scalar.五, quoted.count >= 2, quoted.count <= 3 else { return nil }
    var number = 0
    for scalar in quoted.dropLast() {
      guard let digit = Self.chineseDigit(scalar) ?? (scalar == 0x5341 ? 10 : nil) else { return nil }
      number += digit
    }
    guard (7...20).contains(number) else { return nil }
    let first = 1986 + (number - 7) * 5
    return "\(first)/\(first + 4)"
  }

  static func digit(_ scalar: UInt32) -> Int? { scalar >= 0x30 && scalar <= 0x39 ? Int(scalar - 0x30) : nil }

  private static func chineseDigit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3007, 0x96F6, 0x25CB: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
