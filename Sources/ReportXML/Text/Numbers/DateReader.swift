/// Reads a printed date: 2024年1月28日, 二〇二〇年一月五日, 2025.1.9, 2023 年 1 月 12 日.
enum DateReader {
  struct PrintedDate: Sendable, Hashable {
    var year: Int
    var month: Int
    var day: Int
    var range: Range<Int>

    /// ISO 8601: `2024-01-28`.
    var iso: String {
      func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return "\(year)-\(padded(month))-\(padded(day))"
    }
  }

  /// The first full date in the bytes.
  static func first(in words: [UInt8]) -> PrintedDate? {
    var i = 0
    while i < words.count {
      if let date = date(words, i) { return date }
      i += Characters.scalar(words, i, words.count).length
    }
    return nil
  }

  private static func date(_ words: [UInt8], _ start: Int) -> PrintedDate? {
    let end = words.count
    guard let year = ChineseNumeral.year(words, start, end) else { return nil }
    guard let afterYear = skip([0x5E74, 0x2E, 0x2D, 0x2F, 0xFF0E], words, year.end) else { return nil }
    guard let month = number(words, afterYear), (1...12).contains(month.value) else { return nil }
    guard let afterMonth = skip([0x6708, 0x2E, 0x2D, 0x2F, 0xFF0E], words, month.end) else { return nil }
    guard let day = number(words, afterMonth), isDay(day.value, month.value, year.value) else { return nil }
    let close = skip([0x65E5, 0x53F7], words, day.end)
    return PrintedDate(year: year.value, month: month.value, day: day.value, range: start..<(close ?? day.end))
  }

  private static func skip(_ signs: [UInt32], _ words: [UInt8], _ position: Int) -> Int? {
    let at = Characters.skipBlanks(words, from: position, to: words.count)
    let (scalar, length) = Characters.scalar(words, at, words.count)
    return at < words.count && signs.contains(scalar) ? at + length : nil
  }

  private static func number(_ words: [UInt8], _ position: Int) -> (value: Int, end: Int)? {
    let at = Characters.skipBlanks(words, from: position, to: words.count)
    if let digits = ChineseNumeral.digits(words, at, words.count, limit: 2) { return (digits.value, digits.end) }
    return ChineseNumeral.count(words, at, words.count)
  }

  static func isDay(_ day: Int, _ month: Int, _ year: Int) -> Bool {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day >= 1 && day <= days[month - 1]
  }
}
