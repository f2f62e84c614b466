import Testing

/// What is repeated, with what stands before and between: a text of any size.
struct Pathology: Sendable, CustomTestStringConvertible {
  let name: String
  let start: String
  let unit: String
  let end: String
  let testDescription: String

  init(_ unit: String, after start: String = "", before end: String = "", named name: String? = nil) {
    self.unit = unit
    self.start = start
    self.end = end
    self.name = name ?? "\(start.isEmpty ? "" : start + " + ")\(unit) × n"
    testDescription = self.name.debugDescription
  }

  func text(bytes: Int) -> [UInt8] {
    Array(start.utf8) + Array(repeatElement(Array(unit.utf8), count: max(1, bytes / unit.utf8.count)).joined())
      + Array(end.utf8)
  }
}

extension Pathology {
  private static let prose = "坚持稳中求进工作总基调，推动高质量发展，"

  static let all: [Pathology] =
    [
      "**", "*", "《", "《》", "》", "一是", "一是，", "附件\n", "附件", "<!--", "<!--\n", "<!-- -->", "<br>", "|", "|\n", "| 甲 |\n",
      "（", "（\n", "）", "#", "# ", "# 甲\n", "甲\n", "一\n", "名词解释\n", "名词解释", "各位代表！", "各位代表！\n", "1.", "1.\n",
      "1. 甲\n", "一、", "一、\n", "一、甲\n（一）乙\n", "第一，", "——", "——甲\n", "- 1 -\n", "7\n", "---\n", "[^1]", "[^1]: 甲\n", "“",
      "五”",
      "2023", "2023年", "。", "。\n", "，", "，\n", " ", "　", "\t", "\r", "\r\n", "\n", "\u{0}", "\u{C}", "\u{C}\n",
      "\u{FFFF}甲", "\u{200B}",
      "&", "<", "]]>", "政府工作报告\n", "市长\n", "2024年1月8日\n", "发布时间\n", "2023年工作回顾\n", "甲乙丙丁\n\n",
    ].map { Pathology($0) } + [
      Pathology("**甲**", named: "bold pieces"),
      Pathology("** **甲乙丙丁", after: "**一、", named: "a bold heading in pieces"),
      Pathology("甲乙丙丁** **", after: "**一、", named: "a bold heading in pieces with blanks"),
      Pathology("**做大产业。**做优做强。甲乙丙，丁。", named: "bold and plain leads"),
      Pathology("做优做强。坚持稳中求进，推动发展。", named: "plain leads"),
      Pathology(" ", after: "甲。乙，", before: "丙。", named: "blanks behind a comma"),
      Pathology("**", after: "甲。乙，", before: "丙。", named: "stars behind a comma"),
      Pathology("　", after: "**一、", before: "甲", named: "blanks behind a number"),
      Pathology(" ", after: "（一", before: "）甲", named: "blanks in brackets"),
      Pathology("**", after: "（一", before: "）甲", named: "stars in brackets"),
      Pathology("。 ", after: "甲", before: "乙", named: "stops and blanks"),
      Pathology("二是，", after: "一、甲。", named: "items that never start"),
      Pathology(
        "二是，", after: "一、甲。" + String(repeating: " ", count: 9000), named: "items that never start behind blanks"),
      Pathology("一是甲；二是乙。", named: "items"), Pathology("五”", after: "# ", named: "five-year plans in a heading"),
      Pathology("2023年", after: "# ", named: "years in a heading"),
      Pathology("# 五”五”五”\n", named: "headings with plans"),
      Pathology(prose + "\n\n", named: "a paragraph cut by every blank line"),
      Pathology(prose + "**\n\n", named: "bold words open across pages"),
      Pathology(prose + "\n- 3 -\n", named: "cut by page numbers"),
      Pathology(prose + "\n\u{C}", named: "cut by form feeds"),
      Pathology(prose + "（\n\n", after: "甲。", named: "brackets open across pages"),
      Pathology("甲）", named: "closing brackets"), Pathology("（）", after: "甲", named: "empty brackets"),
      Pathology("一、标题\n" + prose + "。\n", named: "sections"), Pathology("## 标题\n正文。\n", named: "Markdown sections"),
      Pathology("一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n", named: "five levels"),
      Pathology("甲。", after: "<!--", named: "an open comment"),
      Pathology("《甲**", named: "crossing marks"), Pathology("一是**甲《乙", named: "crossing items"),
      Pathology("[^", named: "open references"), Pathology("\u{1}", after: "# ", named: "controls behind a mark"),
      Pathology("十", after: "第", named: "a long numeral"), Pathology("1", named: "digits"), Pathology("第", named: "第"),
      Pathology("*\n", named: "stars on lines"), Pathology("***\n甲\n", named: "rules"),
      Pathology("甲  \n", after: "---\n", named: "open front matter"), Pathology("名词解释\n附件\n", named: "end matter"),
      Pathology("各位代表！" + prose + "。\n", named: "salutations in paragraphs"),
      Pathology("　　" + prose + "推动高质量发展不\n", named: "wrapped lines"),
    ]
}
