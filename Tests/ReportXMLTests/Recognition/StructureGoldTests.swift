import ReportXML
import Testing

/// Headings and leads against structure that was annotated by hand.
struct StructureGoldTests {
  private static let folder = "\(Files.root)/../shared/data/gold"

  struct Gold: Sendable, CustomTestStringConvertible {
    var name: String
    var report: String
    var testDescription: String { name }
  }

  static let all = [
    Gold(name: "weidong-2020", report: "county-weidong-2020.txt"),
    Gold(name: "shangrao-2024", report: "prefecture/上饶市-2024.md"),
  ].filter { Files.exists("\(folder)/\($0.name).structure.tsv") }

  private struct Row {
    var kind: Substring
    var level: Int
    var isNumbered: Bool
    var words: String
  }

  private static func rows(_ gold: Gold) throws -> [Row] {
    let table = String(decoding: try Files.bytes("\(folder)/\(gold.name).structure.tsv"), as: UTF8.self)
    return table.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 8 else { return nil }
      return Row(
        kind: fields[3], level: Int(fields[4]) ?? 0, isNumbered: !fields[5].isEmpty, words: clean(String(fields[7])))
    }
  }

  private static func clean(_ words: String) -> String {
    var words = words.filter { !$0.isWhitespace && $0 != "*" }
    while let last = words.last, "。：:".contains(last) { words.removeLast() }
    return words
  }

  @Test(.enabled(if: !all.isEmpty, "needs the annotated reports in ../shared/data/gold"), arguments: all)
  func everyHeadingAndRunInHeadIsFound(_ gold: Gold) throws {
    let report = try Report(text: Files.bytes("\(Corpus.folder)/\(gold.report)"))
    let headings = report.allSections.map { (level: $0.level, words: Self.clean($0.heading?.words ?? "")) }
    let leads = report.allSections.flatMap(\.paragraphs).flatMap(\.leads).map(Self.clean)
    let rows = try Self.rows(gold).filter { $0.kind == "heading" || $0.kind == "runin" }
    var hits = 0
    for row in rows {
      let isHeading = headings.contains { $0.words == row.words && $0.level == row.level }
      if row.kind == "heading" || row.isNumbered {
        #expect(isHeading, "\(row.words), level \(row.level)")
      }
      if isHeading || leads.contains(row.words) { hits += 1 }
    }
    #expect(Double(hits) >= 0.95 * Double(rows.count))
    #expect(Double(hits) >= 0.95 * Double(headings.count + leads.count))
  }
}
