import TestDocuments
import Testing

@testable import ReportXML

/// What a document shows of its lines reaches the recogniser, and no mark is put into the text.
struct TextHintTests {
  private static let styles = """
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>\
    <w:style w:type="paragraph" w:styleId="a2"><w:name w:val="标题 2"/></w:style>\
    <w:style w:type="paragraph" w:styleId="x"><w:name w:val="小节"/><w:basedOn w:val="a2"/></w:style>\
    <w:style w:type="paragraph" w:styleId="body"><w:name w:val="正文一"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
    """

  private func report(_ body: String...) throws -> Report {
    var file = WordFile(WordFile.p("青溪县政府工作报告") + WordFile.p("各位代表：") + body.joined())
    file.styles = Self.styles
    return try Report(document: file.bytes)
  }

  private func style(_ name: String) -> String { "<w:pStyle w:val=\"\(name)\"/>" }

  private func outline(_ report: Report) -> [String] {
    report.allSections.map {
      "\($0.level) \($0.heading?.style ?? "") \($0.heading?.number ?? "")\($0.heading?.words ?? "")"
    }
  }

  private let prose = WordFile.p("全县上下齐心协力，各项工作取得新的进展。")

  @Test func stylesMakeHeadings() throws {
    let report = try report(
      WordFile.p("工作体会", style("1")), prose, WordFile.p("几点做法", style("a2")), prose, WordFile.p("其他", style("x")),
      prose,
      WordFile.p("下步打算", style("1")), prose, WordFile.p("不是标题", style("body")), prose)
    #expect(
      outline(report) == ["1 unnumbered 工作体会", "2 unnumbered 几点做法", "2 unnumbered 其他", "1 unnumbered 下步打算"])
    #expect(!report.text.contains("#") && !report.text.contains("*"))
  }

  @Test func anOutlineLevelMakesOneToo() throws {
    #expect(try outline(report(WordFile.p("工作体会", "<w:outlineLvl w:val=\"0\"/>"), prose)) == ["1 unnumbered 工作体会"])
  }

  @Test func numbersDecideTheLevelAndStylesFollowThem() throws {
    let report = try report(
      WordFile.p("一、2023年工作回顾", style("1")), prose, WordFile.p("（一）产业", style("a2")), prose,
      WordFile.p("民生", style("a2")), prose,
      WordFile.p("二、2024年工作安排"), prose, WordFile.p("城市", style("a2")), prose)
    #expect(
      outline(report) == [
        "1 numbered 一、2023年工作回顾", "2 numbered （一）产业", "2 unnumbered 民生", "1 numbered 二、2024年工作安排", "2 unnumbered 城市",
      ])
  }

  @Test func aParagraphInTheStyleOfAHeadingIsNone() throws {
    let long = String(repeating: "全县经济稳中有进，社会大局和谐稳定。", count: 5)
    #expect(try outline(report(WordFile.p(long, style("1")), prose)) == [])
  }

  @Test func fontsMakeHeadingsWhereMostIsInAnother() throws {
    let hei = "<w:rFonts w:eastAsia=\"方正黑体_GBK\"/>"
    let kai = "<w:rFonts w:eastAsia=\"楷体_GB2312\"/>"
    let song = String(repeating: WordFile.p("全县上下齐心协力，各项工作取得新的进展。", run: "<w:rFonts w:eastAsia=\"仿宋\"/>"), count: 4)
    let body = WordFile.p("工作体会", run: hei) + song + WordFile.p("几点做法", run: kai) + song
    #expect(try outline(report(body)) == ["1 unnumbered 工作体会", "2 unnumbered 几点做法"])
    // Where all is in that font it tells nothing.
    let black = String(repeating: WordFile.p("全县上下齐心协力", run: hei), count: 4)
    #expect(try outline(report(black)) == [])
  }

  @Test func boldWordsAreEmphasisWithoutMarks() throws {
    let run = "<w:r><w:rPr><w:b/></w:rPr><w:t>做大物流业</w:t></w:r>"
    let report = try report("<w:p>\(run)<w:r><w:t>。建成区域分拨中心。</w:t></w:r></w:p>")
    #expect(report.paragraphs.last?.leads == ["做大物流业。"])
    let xml = String(decoding: report.xml(), as: UTF8.self)
    #expect(xml.contains("<lead style=\"bold\"><emph>做大物流业</emph>。</lead>"))
    #expect(Validator().validate(report.xml()).findings == [])
  }

  /// A heading in bold ends with the bold words, with marks or without.
  @Test func boldWordsEndAHeading() throws {
    let bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>（一）稳住大盘，县域经济回升</w:t></w:r>"
    let report = try report("<w:p>\(bold)<w:r><w:t>全年生产总值稳步增长，主要指标稳中走强。</w:t></w:r></w:p>")
    #expect(report.allSections.first?.heading?.words == "稳住大盘，县域经济回升")
  }

  @Test func linesOfOneWidthAreParagraphsAllTheSame() throws {
    let line = "全县上下齐心协力推进重点项目建设各项工作取得新的进展民生"
    let report = try report(String(repeating: WordFile.p(line), count: 20))
    #expect(report.body.spans.count { $0.element == .p || $0.element == .heading } == 20)
    #expect(!report.body.spans.contains { $0.element == .break })
    let text = String(repeating: line + "\n", count: 20)
    #expect(try Report(text: "青溪县政府工作报告\n各位代表：\n" + text).paragraphs.count < 20)
  }

  @Test func aPageBreakInsideAParagraphCutsIt() throws {
    let report = try report(
      "<w:p><w:r><w:t>全县经济稳中有进。各项工作取得</w:t><w:br w:type=\"page\"/><w:t>新的进展。</w:t></w:r></w:p>")
    #expect(report.paragraphs.map(\.words) == ["全县经济稳中有进。各项工作取得新的进展。"])
  }
}
