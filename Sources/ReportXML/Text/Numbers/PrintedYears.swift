/// The years that a heading prints: 2023年, 二〇二三年, and 2023 before a colon or a dash.
enum PrintedYears {
  static func years(_ words: [UInt8]) -> [Int] {
    var years: [Int] = []
    var i = 0
    while i < words.count {
      if let year = ChineseNumeral.year(words, i, words.count),
        isYear(Characters.scalar(words, year.end, words.count).value)
      {
        years.append(year.value)
        i = year.end
      } else {
        i += Characters.scalar(words, i, words.count).length
      }
    }
    return years
  }

  /// Whether the character behind four digits says that they are a year: 年 or a colon or a dash.
  private static func isYear(_ next: UInt32) -> Bool { [0x5E74, 0xFF1A, 0x3A, 0x2014, 0x2013, 0x2D].contains(next) }
}

/// The five-year plans that a heading names: “十四五” is 2021 to 2025.
enum FiveYearPlan {
  private static let numerals: [(words: String, number: Int)] = [
    ("十一", 11), ("十二", 12), ("十三", 13), ("十四", 14), ("十五", 15), ("十六", 16), ("十七", 17), ("七", 7), ("八", 8), ("九", 9),
    ("十", 10),
  ]

  static func periods(_ words: [UInt8]) -> [Period] {
    var periods: [Period] = []
    var start = 0
    // “十四五” stands in quotation marks, and no other use of 五 does.
    let mark = Array("五”".utf8)
    while let end = words.firstIndex(of: mark, from: start) {
      if let plan = numerals.first(where: { words[..<end].suffix($0.words.utf8.count).elementsEqual($0.words.utf8) }),
        let period = Period(fiveYearPlan: plan.number)
      {
        periods.append(period)
      }
      start = end + mark.count
    }
    return periods
  }
}
