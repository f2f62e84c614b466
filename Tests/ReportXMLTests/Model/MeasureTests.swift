import ReportXML
import Testing

/// Measures and commitments as views of a document.
struct MeasureTests {
  static let words = """
    <section id="s1" level="1"><heading style="numbered"><num value="1">一、</num>回顾</heading>
    <p>全县生产总值<measure id="m1" type="level" value="28640000000" unit="CNY" indicator="生产总值" ref="gdp" period="2023">286.4\
    <break kind="line">
    </break>亿元</measure>，位次前移<measure type="rank-shift" direction="up" value="2" unit="位次" of="全市">2个位次</measure>。</p>
    <section id="s1.1" level="2"><heading style="bold">项目</heading>
    <p><commitment id="c1" kind="action" modality="ensure" deadline="2024-06" responsible="市交通局">新开工亿元以上项目\
    <measure type="count" value="16" high="18" unit="个" scope="亿元以上" bound="range">16至18<emph><mark>**</mark>个\
    <mark>**</mark></emph></measure></commitment>，<commitment kind="target">环境更好</commitment>。</p></section></section>
    <section id="s2" level="1"><heading style="bold">增长<measure type="change" value="6.50" unit="%">6.50%</measure></heading>
    <p>无</p></section>
    """

  private static func report(_ text: String = words) throws -> Report { try Report(xml: document(text)) }

  @Test func measuresStandInDocumentOrder() throws {
    let measures = try Self.report().measures
    #expect(measures.map(\.text) == ["286.4亿元", "2个位次", "16至18个", "6.50%"])
    #expect(measures.map(\.type) == [.level, .rankShift, .count, .change])
    #expect(measures.map(\.value?.description) == ["28640000000", "2", "16", "6.50"])
    #expect(measures.map(\.unit) == ["CNY", "位次", "个", "%"])
    #expect(measures.map(\.bound) == [.eq, .eq, .range, .eq])
    #expect(measures.map(\.direction) == [nil, .up, nil, nil])
    #expect(measures.map(\.commitment?.id) == [nil, nil, "c1", nil])
  }

  @Test func aMeasureHasItsValues() throws {
    let measures = try Self.report().measures
    let first = try #require(measures.first)
    #expect(first.id == "m1" && first.indicator == "生产总值" && first.reference == "gdp")
    #expect(first.period == Period(year: 2023))
    #expect(first.high == nil && first.of == nil && first.scope == nil)
    #expect(measures.dropFirst().first?.of == "全市")
    #expect(measures.dropFirst(2).first?.high?.description == "18" && measures.dropFirst(2).first?.scope == "亿元以上")
  }

  @Test func aCommitmentHasItsValuesAndTargets() throws {
    let report = try Self.report()
    #expect(report.commitments.map(\.text) == ["新开工亿元以上项目16至18个", "环境更好"])
    let first = try #require(report.commitments.first)
    #expect(first.kind == .action && first.modality == .ensure && first.responsible == "市交通局")
    #expect(first.deadline?.iso == "2024-06")
    #expect(first.measures == report.measures.filter { $0.commitment == first })
    #expect(report.commitments.last?.kind == .target && report.commitments.last?.modality == nil)
    #expect(report.commitments.last?.measures.isEmpty == true)
  }

  @Test func aSectionHasWhatStandsUnderIt() throws {
    let sections = try Self.report().allSections
    #expect(sections.map(\.id) == ["s1", "s1.1", "s2"])
    #expect(sections.map { $0.measures.map(\.unit) } == [["CNY", "位次", "个"], ["个"], ["%"]])
    #expect(sections.map(\.commitments.count) == [2, 2, 0])
  }

  @Test func rangesAreBytesOfTheText() throws {
    let report = try Self.report()
    let text = report.textBytes
    #expect(
      report.measures.map { String(decoding: text[$0.range], as: UTF8.self) }
        == ["286.4\n亿元", "2个位次", "16至18**个**", "6.50%"])
  }

  @Test func whatTheVocabularyDoesNotKnowIsNil() throws {
    let report = try Self.report(
      """
      <p><measure type="x" value="1e3" high="" bound="" direction="left" period="2024-13">千</measure>\
      <commitment kind="" modality="?" deadline="六月"><commitment kind="target"><measure>二</measure></commitment>\
      <measure>三</measure></commitment></p>
      """)
    let first = try #require(report.measures.first)
    #expect(first.type == nil && first.value == nil && first.high == nil && first.bound == nil)
    #expect(first.direction == nil && first.period == nil && first.text == "千")
    let outer = try #require(report.commitments.first)
    #expect(outer.kind == nil && outer.modality == nil && outer.deadline == nil)
    // A promise inside a promise has its own targets.
    #expect(report.commitments.map { $0.measures.map(\.text) } == [["三"], ["二"]])
  }

  @Test("the names are those of the schema", arguments: ["measure-types-valid.xml", "measure-bounds-valid.xml"])
  func namesOfTheSchema(_ name: String) throws {
    let file = try #require(Samples.documents.first { $0.name == name })
    let measures = try Report(xml: file.bytes()).measures
    #expect(!measures.isEmpty && measures.allSatisfy { $0.type != nil && $0.value != nil && $0.bound != nil })
    if name.contains("types") { #expect(Set(measures.compactMap(\.type)) == Set(Measure.StatementType.allCases)) }
    if name.contains("bounds") { #expect(Set(measures.compactMap(\.bound)) == Set(Measure.Bound.allCases)) }
  }
}
