import TestDocuments
import Testing

@testable import ReportXML

/// What the parts of a document become in its text.
struct WordTextTests {
  private func text(_ file: WordFile) throws -> String {
    String(decoding: try Extraction(of: file.bytes).text, as: UTF8.self)
  }

  private func text(_ body: String) throws -> String { try text(WordFile(body)) }

  /// A run.
  private func r(_ words: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
  }

  private func ids(_ file: WordFile) throws -> [String] { try Extraction(of: file.bytes).findings.map(\.id.rawValue) }

  @Test func aParagraphIsALine() throws {
    #expect(try text(WordFile(lines: ["政府工作报告", "", "各位代表："])) == "政府工作报告\n\n各位代表：\n")
  }

  @Test func runsThatPartANumberAreOne() throws {
    #expect(try text("<w:p>\(r("增长6."))<w:proofErr w:type=\"spellStart\"/>\(r("1"))\(r("％"))</w:p>") == "增长6.1％\n")
  }

  @Test func blanksCountWhereTheDocumentSaysSo() throws {
    #expect(try text("<w:p><w:r><w:t> 甲\n乙 </w:t><w:t xml:space=\"preserve\"> 丙 </w:t></w:r></w:p>") == "甲 乙 丙 \n")
  }

  @Test(arguments: [
    ("<w:tab/>", "\t"), ("<w:br/>", "\n"), ("<w:br w:type=\"page\"/>", "\n\u{C}"), ("<w:cr/>", "\n"),
    ("<w:noBreakHyphen/>", "-"),
    ("<w:softHyphen/>", ""), ("<w:lastRenderedPageBreak/>", ""), ("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>", "✓"),
    ("<w:sym w:font=\"Symbol\" w:char=\"00B7\"/>", "•"), ("<w:sym w:font=\"宋体\" w:char=\"2103\"/>", "℃"),
    ("<w:sym w:font=\"Odd\" w:char=\"F0C1\"/>", "\u{F0C1}"),
  ])
  func characters(_ element: String, _ text: String) throws {
    #expect(try self.text("<w:p><w:r><w:t>甲</w:t>\(element)<w:t>乙</w:t></w:r></w:p>") == "甲\(text)乙\n")
  }

  @Test func tabsOfTheParagraphAreNotInIt() throws {
    #expect(
      try text("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs></w:pPr>\(r("甲"))</w:p>") == "甲\n")
  }

  @Test func changesAreAccepted() throws {
    let file = WordFile(
      """
      <w:p>\(r("新建"))<w:ins w:id="1">\(r("3"))</w:ins><w:del w:id="2"><w:r><w:delText>4</w:delText><w:t>5</w:t></w:r></w:del>\(r("所"))</w:p>
      <w:p><w:moveFrom w:id="3">\(r("甲"))</w:moveFrom>\(r("乙"))<w:moveTo w:id="4">\(r("甲"))</w:moveTo></w:p>
      <w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>\(r("前"))</w:p><w:p>\(r("后"))</w:p>
      <w:p><w:pPr><w:rPr><w:del w:id="6"/></w:rPr></w:pPr><w:del w:id="7">\(r("全删"))</w:del></w:p><w:p>\(r("末"))</w:p>
      """)
    #expect(try text(file) == "新建3所\n乙甲\n前后\n末\n")
    let finding = try #require(try Extraction(of: file.bytes).findings.first)
    #expect(finding.id == .changesAccepted && finding.arguments == ["1", "4", "2"] && finding.severity == .warning)
  }

  @Test func propertiesBeforeAChangeAreNotRead() throws {
    let run = "<w:r><w:rPr><w:b w:val=\"0\"/><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r>"
    let extraction = try Extraction(of: WordFile("<w:p>\(run)</w:p>").bytes)
    #expect(extraction.hints.bold == [])
  }

  @Test func hiddenWordsAreLeftOut() throws {
    var file = WordFile(
      "<w:p>\(r("甲"))\(r("乙", "<w:vanish/>"))\(r("丙", "<w:rStyle w:val=\"h\"/>"))</w:p><w:p>\(r("丁", "<w:vanish/>"))</w:p>"
        + "<w:p>\(r("戊", "<w:vanish w:val=\"false\"/>"))</w:p>")
    file.styles = "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>"
    #expect(try text(file) == "甲\n戊\n")
    #expect(try Extraction(of: file.bytes).findings == [Finding(.hiddenLeftOut, ["3"])])
  }

  @Test func resultsOfFieldsStayAndInstructionsGo() throws {
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let field =
      mark("begin") + "<w:r><w:instrText>PAGEREF \\h</w:instrText></w:r>" + mark("begin") + r("内") + mark("separate")
      + r("层") + mark("end") + mark("separate") + r("3") + mark("end")
    #expect(try text("<w:p>\(r("第"))\(field)\(r("页"))</w:p>") == "第3页\n")
    #expect(try text("<w:p><w:fldSimple w:instr=\"DATE\">\(r("1月"))</w:fldSimple></w:p>") == "1月\n")
  }

  @Test func whatOnlyWrapsTextIsTransparent() throws {
    #expect(
      try text(
        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink w:anchor=\"a\">\(r("甲"))</w:hyperlink>"
          + "<w:smartTag>\(r("乙"))</w:smartTag><w:sdt><w:sdtContent>\(r("丙"))</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"
      )
        == "甲乙丙\n")
    #expect(
      try text(
        "<w:p><w:r><w:ruby><w:rt>\(r("pin"))</w:rt><w:rubyBase>\(r("拼"))</w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>"
      )
        == "拼x\n")
  }

  @Test func aTextBoxComesOnceBehindItsParagraph() throws {
    let box = "<w:txbxContent><w:p>\(r("框"))</w:p></w:txbxContent>"
    let both =
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>\(box)</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    #expect(try text("<w:p>\(r("前"))\(both)\(r("后"))</w:p><w:p>\(r("下"))</w:p>") == "前后\n框\n下\n")
  }

  @Test func pageBreaks() throws {
    #expect(
      try text("<w:p>\(r("甲"))</w:p><w:p><w:pPr><w:pageBreakBefore/></w:pPr>\(r("乙"))</w:p>") == "甲\n\u{C}\n乙\n")
  }

  @Test func tablesBecomeRows() throws {
    func cell(_ words: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(WordFile.p(words))</w:tc>"
    }
    let table =
      "<w:tbl><w:tr>\(cell("指标", "<w:vMerge w:val=\"restart\"/>"))\(cell("目标", "<w:gridSpan w:val=\"2\"/>"))</w:tr>"
      + "<w:tr>\(cell("藏", "<w:vMerge/>"))\(cell("甲|乙"))<w:tc>\(WordFile.p("上"))\(WordFile.p("下"))</w:tc></w:tr>"
      + "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>\(cell("删"))</w:tr></w:tbl>"
    #expect(
      try text(WordFile.p("前") + table + table)
        == "前\n| 指标 | 目标 | |\n| | 甲｜乙 | 上 下 |\n\n| 指标 | 目标 | |\n| | 甲｜乙 | 上 下 |\n")
    // A table that only arranges a page is none.
    #expect(try text("<w:tbl><w:tr><w:tc>\(WordFile.p("框里"))\(table)</w:tc></w:tr></w:tbl>").hasPrefix("框里\n| 指标 |"))
  }

  @Test func notesStandBehindTheText() throws {
    var file = WordFile(
      "<w:p>\(r("甲"))<w:r><w:endnoteReference w:id=\"7\"/></w:r></w:p><w:p>\(r("乙"))<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
    )
    file.footnotes =
      "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p>\(r("——"))</w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>\(r(" 指常住人口。"))</w:p><w:p>\(r("下同。"))</w:p></w:footnote>"
    file.endnotes = "<w:endnote w:id=\"7\"><w:p>\(r("估算。"))</w:p></w:endnote>"
    #expect(try text(file) == "甲[^1]\n乙[^2]\n[^1]: 估算。\n[^2]: 指常住人口。 下同。\n")
  }

  @Test func whatIsNoTextIsCounted() throws {
    var file = WordFile(
      "<w:p><w:r><w:drawing><pic:pic><w:t>藏</w:t></pic:pic></w:drawing></w:r><w:r><w:object><o:OLEObject/></w:object></w:r><w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:sym w:font=\"Odd\" w:char=\"F0C1\"/></w:r></w:p><w:altChunk/><w:sectPr><w:footerReference/><w:headerReference/></w:sectPr>"
    )
    file.entries = [.file("word/vbaProject.bin", [0])]
    #expect(try text(file) == "\u{F0C1}\n")
    #expect(try ids(file) == ["RX-EX-040", "RX-EX-033", "RX-EX-039", "RX-EX-035", "RX-EX-036", "RX-EX-034"])
  }
}
