import ReportXML
import Testing

/// Reports written in code.
struct ReportBuilderTests {
  private static func sample() -> Report {
    var builder = ReportBuilder()
    builder.title("砚溪县政府工作报告")
    builder.salutation("各位代表：")
    builder.section(number: "一、", value: 1, "2024年工作回顾", kind: .review, period: Period(year: 2024)) { part in
      part.paragraph("过去一年，全县地区生产总值增长6.1%。")
      part.section(number: "（一）", value: 1, "做强产业") { $0.paragraph("新增规上企业12家。") }
    }
    builder.section("2025年工作安排", kind: .plan) { $0.paragraph("今年预期增长6%以上。") }
    return builder.report()
  }

  @Test func theTextHasABlankLineBetweenBlocks() {
    #expect(
      Self.sample().text == """
        砚溪县政府工作报告

        各位代表：

        一、2024年工作回顾

        过去一年，全县地区生产总值增长6.1%。

        （一）做强产业

        新增规上企业12家。

        2025年工作安排

        今年预期增长6%以上。

        """)
  }

  @Test func theSectionsAreAsTheyWereWritten() {
    let report = Self.sample()
    #expect(report.allSections.map(\.id) == ["s1", "s1.1", "s2"])
    #expect(report.allSections.map(\.level) == [1, 2, 1])
    #expect(report.allSections.map { $0.heading?.number } == ["一、", "（一）", nil])
    #expect(report.allSections.map { $0.heading?.words } == ["2024年工作回顾", "做强产业", "2025年工作安排"])
    #expect(report.sections.map(\.kind) == [.review, .plan])
    #expect(report.sections.first?.period == Period(year: 2024))
    #expect(report.sections.first?.paragraphs.map(\.words) == ["过去一年，全县地区生产总值增长6.1%。"])
  }

  @Test func whatIsWrittenIsValidAndHoldsItsSource() throws {
    let xml = Self.sample().xml()
    #expect(Validator().validate(xml).verdict == .valid)
    #expect(try Verification.findings(of: Report(xml: xml), xml: xml).isEmpty)
  }

  @Test func charactersThatXMLCannotCarryAreKept() throws {
    var builder = ReportBuilder()
    builder.paragraph("甲\u{C}乙\u{FFFE}<&>\r丙")
    let report = builder.report()
    #expect(Validator().validate(report.xml()).verdict == .valid)
    #expect(try Report(xml: report.xml()).textBytes == Array("甲\u{C}乙\u{FFFE}<&>\r丙\n".utf8))
  }

  @Test func theTenthLevelIsAParagraph() {
    var builder = ReportBuilder()
    func nest(_ builder: inout ReportBuilder, _ depth: Int) {
      guard depth < 12 else { return }
      builder.section("第\(depth)层") { nest(&$0, depth + 1) }
    }
    nest(&builder, 1)
    let report = builder.report()
    #expect(report.allSections.map(\.level) == Array(1...9))
    #expect(Validator().validate(report.xml()).verdict == .valid)
  }

  @Test func anEmptyBuilderMakesAnEmptyReport() {
    let report = ReportBuilder().report()
    #expect(report.textBytes.isEmpty)
    #expect(Validator().validate(report.xml()).verdict == .valid)
  }
}
