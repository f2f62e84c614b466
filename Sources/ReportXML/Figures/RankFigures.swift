/// Tells a rank (居全省第三位, 全国第一) from an ordinal (第一产业, 第三次普查).
struct RankFigures {
  private let words = Words.shared

  struct Rank: Sendable {
    var range: Range<Int>
    var value: Int
    var high: Int?
    /// 位 or 名, as printed.
    var unit: UInt32?
    /// 前10位: that place or a better one.
    var isAmong = false
  }

  /// 进入全省前10位, 居世界前10名: a place among the first of a group.
  func rank(among quantity: Quantity, in text: [UInt32]) -> Rank? {
    let start = quantity.range.lowerBound
    guard start > 0, text[start - 1] == Scalar.前, quantity.bound == nil, quantity.high == nil,
      let last = quantity.unitRange, last.count == 1, let unit = text[last].first,
      unit == Scalar.位 || unit == Scalar.名, let value = quantity.value.integer, value > 0,
      standsAlone(text, quantity.range.upperBound), saysRank(text, max(0, start - 15)..<start - 1)
    else { return nil }
    return Rank(range: quantity.range, value: value, unit: unit, isAmong: true)
  }

  func rank(_ ordinal: Ordinal, in text: [UInt32]) -> Rank? {
    let end = ordinal.range.upperBound
    let next = end < text.count ? text[end] : 0
    let hasUnit = next == Scalar.位 || next == Scalar.名
    let after = hasUnit ? end + 1 : end
    guard standsAlone(text, after) else { return nil }
    // 放在第一位, 摆在第一位
    if ordinal.range.lowerBound >= 2, [Scalar.放, Scalar.摆, Scalar.置].contains(text[ordinal.range.lowerBound - 2]) {
      return nil
    }
    let before = max(0, ordinal.range.lowerBound - 14)..<ordinal.range.lowerBound
    guard hasUnit || saysRank(text, before) else { return nil }
    return Rank(
      range: ordinal.range.lowerBound..<after, value: ordinal.value, high: ordinal.high, unit: hasUnit ? next : nil)
  }

  /// Whether what follows is no noun that the number would count: 第一，第二位、; but 第一大, 第一方阵.
  private func standsAlone(_ text: [UInt32], _ i: Int) -> Bool {
    guard i < text.count else { return true }
    switch text[i] {
    case Scalar.wideComma, Scalar.enumerationComma, Scalar.fullStop, Scalar.wideSemicolon, Scalar.wideRightParenthesis,
      Scalar.closeQuote, Scalar.comma, Scalar.semicolon, Scalar.wideExclamationMark, Scalar.wideColon, Scalar.的,
      Scalar.和, Scalar.及,
      Scalar.与, Scalar.rightParenthesis, Scalar.等:
      return true
    default:
      return words.longest(text, at: i, end: text.count, of: [.gained, .comparison, .connective, .reach, .up, .down])
        != nil
    }
  }

  /// Whether a group or a verb of ranking stands close before: 全省, 居, 排名.
  private func saysRank(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    for i in range where [Scalar.wideComma, Scalar.fullStop, Scalar.wideSemicolon, Scalar.comma].contains(text[i]) {
      start = i + 1
    }
    return words.contains(text, in: start..<range.upperBound, [.group, .ranks, .contest])
  }
}
