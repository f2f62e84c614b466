import Testing

/// The laws over texts that are odd in one way.
struct OddTextLaws {
  static let texts: [(name: String, text: String)] = [
    ("empty", ""), ("a byte-order mark alone", "\u{FEFF}"), ("two byte-order marks", "\u{FEFF}\u{FEFF}"),
    ("one line end", "\n"), ("carriage returns only", "\r\r\r"), ("blanks only", " \t　\u{A0}\u{200B}\u{FEFF}"),
    ("NUL", "\u{0}"), ("form feeds only", "\u{C}\u{C}\n\u{C}"), ("U+FFFE and U+FFFF", "甲\u{FFFE}\n\u{FFFF}乙"),
    ("every control character", String(String.UnicodeScalarView((0..<0x20).compactMap(UnicodeScalar.init)))),
    ("unbalanced bold", "**甲乙\n丙丁**戊**\n***"), ("unbalanced title marks", "《《甲》\n》乙《"),
    ("XML in the text", "<report xmlns=\"urn:reportxml:1\"><text>&amp;]]></text></report>"),
    ("300 levels of indentation", (0..<300).map { String(repeating: " ", count: $0) + "甲" }.joined(separator: "\n")),
    ("300 numbered levels", (0..<300).map { "\($0 % 2 == 0 ? "一、" : "（一）")标题\n" }.joined()),
    ("a huge line", String(repeating: "坚持稳中求进。", count: 5000)),
    ("a huge line of bold words", String(repeating: "**甲乙。**丙丁戊。", count: 2000)),
    ("one character a line", String(repeating: "甲\n", count: 3000)),
    ("a thousand line ends", String(repeating: "\r\n", count: 1000)),
    ("beyond the basic plane", "𠀀𠀁一、𠀂\n（一）🀄️\u{10FFFF}"),
    ("a title of forty lines", (1...40).map { "某某县第\($0)次政府工作报告\n" }.joined() + "各位代表：\n"),
    ("a reference inside a figure", "0[^1]以上，1[^1]亿元"), ("a title inside a name", "“《》三”"),
    ("a rank in a title", "位第三、工作报告"),
    ("a promise that crosses a title", "2024年工作安排\n二《单位秒”1到1.，》"), ("a number that is all that is bold", "**一要**1"),
    ("a figure that crosses a title", "2024年工作安排\n《”：比007千元》人均可，分别增长"),
    ("a figure across a page", "2024年工作安排\n力争新增就业1.\n\n2万\n\n人以上。"), ("a figure across bold", "一、甲\n增长**1**2**%**。"),
    ("digits of every width", "一、甲\n1１¹①１２.５％㎡½Ⅳ٣๓"),
    ("a number of 500 digits", "一、甲\n增长" + String(repeating: "9", count: 500) + "%。"),
    ("a fraction of 500 digits", "一、甲\n增长0." + String(repeating: "1", count: 500) + "%。"),
    ("500 scales", "一、甲\n增长3" + String(repeating: "亿", count: 500) + "元。"),
    ("500 Chinese digits", "一、甲\n增长" + String(repeating: "九百", count: 250) + "元。"),
    ("the 0th congress", "政府工作报告\n——2024年1月1日在甲县第0届人民代表大会第0次会议上\n各位代表：\n"),
  ]

  @Test(arguments: texts.map(\.name), Law.allCases)
  func holds(_ name: String, _ law: Law) throws {
    let text = try #require(Self.texts.first { $0.name == name }?.text)
    let fault = try law.fault(in: Conversion(of: Array(text.utf8)))
    #expect(fault == nil)
  }
}
