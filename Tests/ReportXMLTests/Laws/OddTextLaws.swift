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
    ("the 0th congress", "政府工作报告\n——2024年1月1日在甲县第0届人民代表大会第0次会议上\n各位代表：\n"),
  ]

  @Test(arguments: texts.map(\.name), Law.allCases)
  func holds(_ name: String, _ law: Law) throws {
    let text = try #require(Self.texts.first { $0.name == name }?.text)
    let fault = try law.fault(in: Conversion(of: Array(text.utf8)))
    #expect(fault == nil)
  }
}
