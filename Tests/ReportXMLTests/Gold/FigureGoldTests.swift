import Testing

@testable import ReportXML

/// Figures and promises against those that were annotated by hand in two reports.
///
/// The floors stand a little below what is reached today: a change may not make it worse. They go up with what is reached.
struct FigureGoldTests {
  struct Gold: Sendable, CustomTestStringConvertible {
    var name: String
    var report: String
    var figures: [String: Double]
    var indicatorCharacters: Double
    var promises: Double
    var testDescription: String { name }
  }

  static let all = [
    Gold(
      name: "weidong-2020", report: "county-weidong-2020.txt",
      figures: [
        "recall": 0.98, "value and unit": 0.98, "precision": 0.98, "bound": 0.98, "bound that is printed": 0.96,
        "type": 0.98, "role": 0.98, "period": 0.98, "indicator": 0.65,
      ], indicatorCharacters: 0.81, promises: 0.98),
    Gold(
      name: "shangrao-2024", report: "prefecture/上饶市-2024.md",
      figures: [
        "recall": 0.985, "value and unit": 0.98, "precision": 0.985, "bound": 0.985, "bound that is printed": 0.97,
        "type": 0.985, "role": 0.985, "period": 0.985, "indicator": 0.96,
      ], indicatorCharacters: 0.95, promises: 0.985),
  ].filter {
    Files.exists("\(GoldTable.folder)/\($0.name).figures.tsv") && Files.exists("\(Corpus.folder)/\($0.report)")
  }

  private static func report(_ gold: Gold) throws -> CountedReport {
    CountedReport(try Conversion.of(TextFile(name: gold.report, path: "\(Corpus.folder)/\(gold.report)")).report)
  }

  @Test(.enabled(if: !all.isEmpty, "\(GoldTable.absence)"), arguments: all)
  func figuresAreReadAsWell(_ gold: Gold) throws {
    let rows = try GoldTable(gold.name, "figures").rows
    let score = FigureScore(of: try Self.report(gold), against: rows)
    #expect(rows.count > 100)
    for (key, floor) in gold.figures.sorted(by: { $0.key < $1.key }) {
      let share = try #require(score.tallies[key]?.share)
      #expect(share >= floor, "\(key)")
    }
    #expect(score.indicatorCharacters.share >= gold.indicatorCharacters)
  }

  @Test(.enabled(if: !all.isEmpty, "\(GoldTable.absence)"), arguments: all)
  func promisesAreFoundAsWell(_ gold: Gold) throws {
    let rows = try GoldTable(gold.name, "commitments").rows
    let soft = Set(try GoldTable(gold.name, "commitments-soft").rows.map { $0("id") })
    let score = PromiseScore(of: try Self.report(gold), against: rows, soft: soft)
    #expect(rows.count > 100)
    #expect(score.f1 >= gold.promises)
  }

  @Test func charactersAreComparedInBothDirections() {
    #expect(FigureScore.characterF1("地区生产总值", "地区生产总值") == 1)
    #expect(FigureScore.characterF1("生产总值", "地区生产总值") == 0.8)
    #expect(FigureScore.characterF1("", "总值") == 0)
  }
}
