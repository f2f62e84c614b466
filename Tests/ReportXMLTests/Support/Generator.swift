/// Random texts, each decided by its number: the same on every machine and in every run.
enum Generator {
  /// Signs and words on which the recogniser turns.
  static let keywords = [
    "一、", "二、", "三、", "十二、", "（一）", "（二）", "(一)", "〔三〕", "1.", "２．", "3、", "(1)", "（2）", "①", "②", "⑴", "㈠",
    "第一部分", "第二章", "第一，", "第二，", "第三、", "一是", "二是", "三是", "一要", "——", "- ", "* ", "• ", "**", "**", "***", "*",
    "# ", "## ", "### ", "#", "各位代表！", "各位代表：", "名词解释", "附件", "附件1", "注释", "政府工作报告", "2023年工作回顾",
    "2024年工作安排", "“十四五”", "今后五年", "加强政府自身建设", "第十届人民代表大会第六次会议", "第0届", "2024年1月28日", "市长 张三",
    "|", "| 甲 | 乙 |", "| --- | --- |", "首页 > 政务公开 > 报告", "打印 下载 【字号：大 中 小】", "<U+3000>", "《", "》", "《中华人民共和国民法典》", "（",
    "）", "“", "”", "[^1]", "[^1]:", "<!--", "-->",
    "<br>", "<", ">", "&", "\"", "]]>", "---", "- 3 -", "— 12 —", "第 7 页", "谢谢！", "来源：", "发布时间", "十件民生实事",
    "全市生产总值增长6.1%。", "做强产业。", "坚持稳中求进工作总基调，推动高质量发展。", "甲", "。", "，", "；", "：", "！", "、", "？",
  ]

  static let lineEnds = ["\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n\r", "\n　　", "\n\u{0C}", "\n\n\n"]

  static let blanks = [
    " ", "　", "　　", "\t", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{AD}", "<U+00A0>",
  ]

  static let forbidden = ["\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"]

  /// Keywords in any order, with line ends of all kinds between them.
  static func keywords(_ seed: Int) -> [UInt8] {
    var random = SplitMix(seed: seed)
    var text = ""
    let ends = [random.pick(lineEnds), random.pick(lineEnds)]
    for _ in 0..<2 + random.below(22) {
      text += random.pick(keywords)
      if random.isOne(in: 3) { text += random.pick(ends) }
      if random.isOne(in: 12) { text += random.pick(blanks) }
      if random.isOne(in: 40) { text += random.pick(forbidden) }
    }
    return Array(text.utf8)
  }

  /// Any characters of Unicode, more of those that matter here.
  static func characters(_ seed: Int) -> [UInt8] {
    var random = SplitMix(seed: ~seed)
    var text = random.isOne(in: 9) ? "\u{FEFF}" : ""
    for _ in 0..<random.below(70) {
      switch random.below(12) {
      case 0: text.unicodeScalars.append(scalar(&random, 0x10FFFF))
      case 1: text.unicodeScalars.append(scalar(&random, 0xFFFF))
      case 2: text += random.pick(forbidden)
      case 3: text += random.pick(blanks)
      case 4: text += random.pick(lineEnds)
      case 5: text += random.pick(keywords)
      case 6: text.unicodeScalars.append(scalar(&random, 0x7F))
      default: text.unicodeScalars.append(UnicodeScalar(UInt16(0x4E00 + random.below(0x5000))) ?? "中")
      }
    }
    return Array(text.utf8)
  }

  /// What looks like a report: title, parts, paragraphs, with something odd in it now and then.
  static func reports(_ seed: Int) -> [UInt8] {
    var random = SplitMix(seed: seed &+ 77_777_777)
    var text = random.isOne(in: 2) ? "甲市政府工作报告\n\n——2024年1月8日在甲市第三届人民代表大会第四次会议上\n\n市长　张三\n\n" : ""
    let starts = ["一、", "（一）", "1.", "（1）", "**一、", "## ", "第一，", "一是", "——", "", "　　", "", "**"]
    let ends = ["", "。", "**", "**。", "：", "；", "，"]
    let end = random.pick(["\n", "\n\n", "\r\n"])
    for _ in 0..<1 + random.below(5) {
      text += random.pick(starts)
      for _ in 0..<1 + random.below(3) { text += random.pick(keywords.suffix(12) + ["各位代表！", "《规划》", "二是抓落实。"]) }
      text += random.pick(ends) + end
    }
    return Array(text.utf8)
  }

  /// The kinds in turn.
  static func text(_ number: Int) -> [UInt8] {
    switch number % 4 {
    case 0: keywords(number)
    case 1: characters(number)
    case 2: reports(number)
    default: FigureGenerator.text(number)
    }
  }

  private static func scalar(_ random: inout SplitMix, _ limit: Int) -> UnicodeScalar {
    UnicodeScalar(UInt32(random.below(limit + 1))) ?? "\u{D7FF}"
  }
}
