/// How a list prints its numbers (`w:numFmt`, ST_NumberFormat of ISO/IEC 29500).
enum NumberFormat {
  /// The number as printed, or `nil` if the format is not known.
  static func text(_ number: Int, _ format: String) -> String? {
    switch format {
    case "decimal", "decimalHalfWidth": return "\(number)"
    case "decimalZero": return number < 10 ? "0\(number)" : "\(number)"
    case "decimalFullWidth", "decimalFullWidth2": return wide(number)
    case "numberInDash": return "- \(number) -"
    case "upperRoman": return roman(number)
    case "lowerRoman": return roman(number).lowercased()
    case "upperLetter": return letters(number, from: 0x41)
    case "lowerLetter": return letters(number, from: 0x61)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      return enclosed(number, [(1, 0x2460, 20), (21, 0x3251, 15), (36, 0x32B1, 15)])
    case "decimalEnclosedParen": return enclosed(number, [(1, 0x2474, 20)]) ?? "(\(number))"
    case "decimalEnclosedFullstop": return enclosed(number, [(1, 0x2488, 20)]) ?? "\(number)."
    case "ideographEnclosedCircle": return enclosed(number, [(1, 0x3280, 10)]) ?? "\(number)"
    case "chineseCounting", "taiwaneseCounting":
      return number < 100 ? counting(number) : digits(number, zero: "○")
    case "chineseCountingThousand", "taiwaneseCountingThousand", "japaneseCounting": return counting(number)
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital": return digits(number, zero: "〇")
    case "chineseLegalSimplified":
      return counting(number, digits: "零壹贰叁肆伍陆柒捌玖", powers: ["", "拾", "佰", "仟"], short: false)
    case "ideographLegalTraditional":
      return counting(number, digits: "零壹貳參肆伍陸柒捌玖", powers: ["", "拾", "佰", "仟"], short: false)
    case "ideographTraditional": return member(number, of: "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": return member(number, of: "子丑寅卯辰巳午未申酉戌亥")
    case "none": return ""
    default: return nil
    }
  }

  private static func scalar(_ value: Int) -> String {
    UInt32(exactly: value).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
  }

  private static func wide(_ number: Int) -> String {
    "\(number)".unicodeScalars.reduce(into: "") { text, digit in
      text += (0x30...0x39).contains(digit.value) ? scalar(Int(digit.value) + 0xFEE0) : String(Character(digit))
    }
  }

  private static func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return "\(number)" }
    var rest = number
    var text = ""
    for (value, sign) in [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// a … z, aa, bb … as Word counts on.
  private static func letters(_ number: Int, from first: Int) -> String {
    guard (1...780).contains(number) else { return "\(number)" }
    return String(repeating: scalar(first + (number - 1) % 26), count: (number - 1) / 26 + 1)
  }

  /// One character for a number, out of stretches of them: the first number, the first code, how many.
  private static func enclosed(_ number: Int, _ stretches: [(first: Int, code: Int, count: Int)]) -> String? {
    for stretch in stretches where (stretch.first..<stretch.first + stretch.count).contains(number) {
      return scalar(stretch.code + number - stretch.first)
    }
    return nil
  }

  private static func member(_ number: Int, of row: String) -> String {
    let members = Array(row)
    return (1...members.count).contains(number) ? String(members[number - 1]) : "\(number)"
  }

  private static func digits(_ number: Int, zero: String) -> String {
    let names = [zero, "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    return "\(number)".unicodeScalars.map { $0.properties.numericType == nil ? "" : names[Int($0.value) - 0x30] }
      .joined()
  }

  /// 十二, 二十, 一百零三: what is printed of a number below ten thousand.
  private static func counting(
    _ number: Int, digits: String = "零一二三四五六七八九", powers: [String] = ["", "十", "百", "千"], short: Bool = true
  ) -> String {
    guard (1..<10_000).contains(number) else { return number == 0 ? String(digits.prefix(1)) : "\(number)" }
    let names = Array(digits)
    var text = ""
    var skipped = false
    for (power, unit) in [(1000, 3), (100, 2), (10, 1), (1, 0)] {
      let digit = number / power % 10
      if digit == 0 {
        skipped = !text.isEmpty
        continue
      }
      if skipped { text.append(names[0]) }
      skipped = false
      // 十二, not 一十二.
      if !(short && text.isEmpty && power == 10 && digit == 1) { text.append(names[digit]) }
      text += powers[unit]
    }
    return text
  }
}
