import TestDocuments
import Testing

@testable import ReportXML

/// Automatic numbers, written out as they are printed.
struct WordNumberingTests {
  private func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  private func item(_ words: String, _ level: Int, list: String = "1") -> String {
    WordFile.p(words, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  private func lines(_ file: WordFile) throws -> [String] {
    String(decoding: try Extraction(of: file.bytes).text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private let nothing = "<w:suff w:val=\"nothing\"/>"

  @Test func levelsCountAndStartAgain() throws {
    var file = WordFile(
      item("总", 0) + item("甲", 1) + item("乙", 1) + item("细", 2) + item("安排", 0) + item("丙", 1) + item("细", 2))
    file.numbering =
      "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCounting", "%1、", nothing)
      + level(1, "chineseCountingThousand", "（%2）", nothing)
      + level(2, "decimal", "%2.%3", "<w:isLgl/><w:suff w:val=\"space\"/>")
      + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    #expect(try lines(file) == ["一、总", "（一）甲", "（二）乙", "2.1 细", "二、安排", "（一）丙", "1.1 细"])
    let extraction = try Extraction(of: file.bytes)
    #expect(extraction.findings == [Finding(.numbersWritten, ["7"])])
  }

  @Test func listsShareTheirCountingUnlessOneStartsAnew() throws {
    var file = WordFile(
      item("甲", 0) + item("乙", 0, list: "2") + item("丙", 0, list: "3") + item("丁", 0, list: "3") + item("戊", 0))
    file.numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "decimal", "%1.", nothing))</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
    #expect(try lines(file) == ["1.甲", "2.乙", "5.丙", "6.丁", "7.戊"])
  }

  @Test func aLevelMayBeReplacedAndMayNeverStartAgain() throws {
    var file = WordFile(item("甲", 0) + item("子", 1) + item("乙", 0) + item("丑", 1))
    file.numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "decimal", "%1.", nothing))"
      + level(1, "lowerLetter", "%2)", "<w:lvlRestart w:val=\"0\"/>" + nothing) + "</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">\(level(0, "decimalEnclosedCircle", "%1", nothing))</w:lvlOverride></w:num>"
    #expect(try lines(file) == ["①甲", "a)子", "②乙", "b)丑"])
  }

  @Test func stylesNumberTheirParagraphs() throws {
    var file = WordFile(
      WordFile.p("回顾", "<w:pStyle w:val=\"1\"/>") + WordFile.p("成绩", "<w:pStyle w:val=\"2\"/>")
        + WordFile.p("安排", "<w:pStyle w:val=\"3\"/>")
        + WordFile.p("无号", "<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"))
    file.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"3\"><w:name w:val=\"我的\"/><w:basedOn w:val=\"1\"/></w:style>"
    file.numbering =
      "<w:abstractNum w:abstractNumId=\"4\">\(level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"1\"/>"))"
      + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"2\"/><w:suff w:val=\"nothing\"/>")
      + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"4\"/></w:num>"
    #expect(try lines(file) == ["一、\t回顾", "（一）成绩", "二、\t安排", "无号"])
    #expect(try Extraction(of: file.bytes).hints.paragraphs.map(\.headingLevel) == [1, 2, 1, 1])
  }

  @Test func bulletsAndFormsThatAreNotKnown() throws {
    var file = WordFile(item("甲", 0) + item("乙", 1))
    file.numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "bullet", "\u{F0B7}", nothing))\(level(1, "hebrew1", "%2.", nothing))</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    #expect(try lines(file) == ["•甲", "1.乙"])
    #expect(try Extraction(of: file.bytes).findings.last == Finding(.numberFormatUnknown, ["hebrew1"]))
  }

  @Test(arguments: [
    ("decimal", 12, "12"), ("decimalZero", 7, "07"), ("decimalFullWidth", 12, "１２"), ("upperRoman", 1994, "MCMXCIV"),
    ("lowerRoman", 4, "iv"), ("upperLetter", 27, "AA"), ("lowerLetter", 26, "z"), ("chineseCounting", 10, "十"),
    ("chineseCounting", 11, "十一"), ("chineseCounting", 20, "二十"), ("chineseCounting", 99, "九十九"),
    ("chineseCounting", 100, "一○○"), ("chineseCountingThousand", 103, "一百零三"), ("chineseCountingThousand", 110, "一百一十"),
    ("chineseCountingThousand", 1005, "一千零五"), ("japaneseCounting", 21, "二十一"), ("ideographDigital", 12, "一二"),
    ("ideographDigital", 20, "二〇"), ("decimalEnclosedCircle", 1, "①"), ("decimalEnclosedCircle", 21, "㉑"),
    ("decimalEnclosedCircleChinese", 50, "㊿"), ("decimalEnclosedParen", 3, "⑶"), ("decimalEnclosedFullstop", 3, "⒊"),
    ("ideographEnclosedCircle", 2, "㊁"), ("ideographTraditional", 3, "丙"), ("ideographZodiac", 12, "亥"),
    ("chineseLegalSimplified", 12, "壹拾贰"), ("numberInDash", 3, "- 3 -"), ("none", 3, ""),
  ])
  func forms(_ format: String, _ number: Int, _ text: String) { #expect(NumberFormat.text(number, format) == text) }

  /// Every form prints each number in another way, or as digits where it has no sign for it.
  @Test(arguments: [
    "chineseCounting", "chineseCountingThousand", "ideographDigital", "chineseLegalSimplified", "lowerRoman",
    "upperLetter",
  ])
  func noTwoNumbersLookAlike(_ format: String) {
    let texts = (1...500).compactMap { NumberFormat.text($0, format) }
    #expect(Set(texts).count == 500)
  }
}
