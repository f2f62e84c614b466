import Testing

/// Verdicts and findings, as people read them.
struct FindingMessageTests {
  /// A report with three faults; characters beyond the basic plane and `char` stand before one of them.
  static let faulty = """
    <?xml version="1.0" encoding="UTF-8"?>
    <report xmlns="urn:reportxml:1" version="1.0" xml:lang="zh">
    <metadata>
    <delivered date="2024年1月8日"/>
    <source encoding="UTF-8" bytes="0" sha256="\(String(repeating: "0", count: 64))"/>
    </metadata>
    <text>
    <p>全县上下𠀀坚定<char code="000C"/>信心，<num value="一">一是</num>稳就业。</p>
    <section id="s1" level="1" kind="promise"><heading style="bold">今年工作</heading></section></text>
    </report>

    """

  @Test(arguments: ["en", "zh"])
  func findingsShowLineCaretAndPlaceInTheText(_ language: String) throws {
    let run = try Tool.run("validate", "-", input: Array(Self.faulty.utf8), language: language)
    #expect(run.status == 1)
    #expect(run.text == (language == "zh" ? "-: 无效，3 处问题\n" : "-: invalid, 3 findings\n"))
    try expectGolden(Array(run.errors.utf8), "invalid.\(language)")
  }

  @Test func theOptionIsStrongerThanTheLocale() throws {
    let chinese = try Tool.run("validate", "-", input: Array(Self.faulty.utf8), language: "zh")
    #expect(try Tool.run("validate", "--lang", "zh", "-", input: Array(Self.faulty.utf8), language: "en") == chinese)
    #expect(try Tool.run("validate", "--lang", "en", "-", input: Array(Self.faulty.utf8), language: "zh") != chinese)
  }

  @Test func severalFilesEndWithTheWorstStatus() throws {
    let folder = "Samples/documents"
    let run = try Tool.run(
      "validate", "\(folder)/report-minimal-valid.xml", "\(folder)/char-code-short-error.xml",
      "\(folder)/cite-law-valid.xml")
    #expect(run.status == 1)
    #expect(
      run.text == """
        \(folder)/report-minimal-valid.xml: valid
        \(folder)/char-code-short-error.xml: invalid, 1 finding
        \(folder)/cite-law-valid.xml: valid

        """)
    #expect(run.errors.hasPrefix("\(folder)/char-code-short-error.xml:8:"))
    #expect(try Tool.run("validate", "no", "\(folder)/char-code-short-error.xml").status == 3)
  }

  @Test func quietSaysNothingAboutWhatIsValid() throws {
    let run = try Tool.run("validate", "--quiet", "Samples/documents/report-minimal-valid.xml")
    #expect(run == Tool.Run(status: 0, output: [], errors: ""))
  }

  @Test(arguments: ["en", "zh"])
  func aChangedTextIsNotVerified(_ language: String) throws {
    let script = "reportxml convert Samples/city-xizhou-2025.md | sed 's/政府工作报告/政府工作公告/' | reportxml verify"
    let run = try Tool.shell(script, language: language)
    #expect(run.status == 1)
    #expect(run.text == (language == "zh" ? "-: 不符\n" : "-: not verified\n"))
    #expect(run.errors.contains("[RX-VF-001]"))
  }

  @Test func anotherSourceIsNotVerified() throws {
    let run = try Tool.shell(
      "reportxml convert Samples/city-xizhou-2025.md | reportxml verify --source Samples/county-yanxi-2024.txt")
    #expect(run.status == 1 && run.text == "-: not verified\n")
    #expect(
      run.errors
        == "-: error: The text of the report is not that of the file Samples/county-yanxi-2024.txt. [RX-VF-005]\n")
  }

  @Test func anEncodingThatCannotBeWrittenIsStatusThree() throws {
    let run = try Tool.shell(
      "sed s/GB18030/EUC-KR/ Samples/documents/source-gb18030-valid.xml | reportxml text")
    #expect(run.status == 3 && run.output == [] && run.errors.contains("[RX-VF-004]"))
  }
}
