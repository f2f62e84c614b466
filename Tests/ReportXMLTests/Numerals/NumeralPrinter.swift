/// Writes integers as Chinese does, to be read again.
enum NumeralPrinter {
  /// The forms of digits and scales that a text keeps to.
  enum Style: CaseIterable, Sendable { case plain, spoken, cheque, traditional }

  /// 10005 is 一万零五, in the `spoken` style with 两 for the two of 200, 2000, 20000.
  static func chinese(_ value: UInt64, _ style: Style) -> String {
    guard value > 0 else { return style == .cheque ? "零" : "〇" }
    var text = ""
    var needsZero = false
    // 万亿 is 10^12: groups of four digits, the third of which repeats 万 before 亿.
    for (power, scale) in [(UInt64(10_000_000_000_000_000), "亿亿"), (100_000_000, "亿"), (1, "")] {
      let part = value / power % (power == 1 ? 100_000_000 : power == 100_000_000 ? 100_000_000 : 1_000_000)
      if part == 0 {
        needsZero = !text.isEmpty
        continue
      }
      if !text.isEmpty, needsZero || part < 10_000_000 { text += "零" }
      text += below(part) + scale
      needsZero = false
    }
    return styled(text, style)
  }

  /// A number below 10^8.
  private static func below(_ value: UInt64) -> String {
    let (upper, lower) = (value / 10_000, value % 10_000)
    guard upper > 0 else { return section(lower) }
    guard lower > 0 else { return section(upper) + "万" }
    return section(upper) + "万" + (lower < 1000 ? "零" : "") + section(lower)
  }

  private static func section(_ value: UInt64) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    var text = ""
    var needsZero = false
    for (power, name) in [(UInt64(1000), "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = Int(value / power % 10)
      if digit == 0 {
        needsZero = !text.isEmpty
        continue
      }
      text += (needsZero ? "零" : "") + digits[digit] + name
      needsZero = false
    }
    return text
  }

  private static func styled(_ text: String, _ style: Style) -> String {
    let characters = Array(text)
    let changes: [Character: Character] =
      switch style {
      case .plain: [:]
      case .spoken: [:]
      case .cheque:
        [
          "一": "壹", "二": "贰", "三": "叁", "四": "肆", "五": "伍", "六": "陆", "七": "柒", "八": "捌", "九": "玖", "十": "拾", "百": "佰",
          "千": "仟", "万": "萬",
        ]
      case .traditional: ["万": "萬", "亿": "億", "零": "〇"]
      }
    return String(
      characters.indices.map { index in
        let character = characters[index]
        if style == .spoken, character == "二", index + 1 < characters.count, "百千万亿".contains(characters[index + 1]),
          index == 0 || "万亿".contains(characters[index - 1])
            || "零千".contains(characters[index - 1]) && "百千".contains(characters[index + 1])
        {
          return "两"
        }
        return changes[character] ?? character
      })
  }
}
