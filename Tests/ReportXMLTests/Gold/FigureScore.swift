@testable import ReportXML

/// How the measures of a report agree with annotated ones, each figure as a share of 1.
struct FigureScore {
  private(set) var tallies: [String: Tally] = [:]
  private(set) var indicatorCharacters = Tally()

  struct Tally {
    var hits = 0.0
    var all = 0.0
    var share: Double { all == 0 ? 1 : hits / all }

    mutating func add(_ hits: Double) {
      self.hits += hits
      all += 1
    }
  }

  /// What a careful reader may call a figure or not: it counts neither way.
  private static let neutral: Set<String> = ["project-spec", "set-size", "grade", "indicator-part"]

  private static let units = [
    "元": "CNY", "人民币": "CNY", "美元": "USD", "平方米": "m2", "平方公里": "km2", "公里": "km", "千米": "km", "米": "m", "吨": "t",
    "公斤": "kg",
    "％": "%", "个百分点": "pp", "百分点": "pp", "个位次": "位次", "公顷": "har", "千瓦": "kW", "千瓦时": "kW.h", "立方米": "m3",
    "微克/立方米": "ug/m3",
  ]

  private static let scales = [
    "": 0, "none": 0, "十": 1, "百": 2, "千": 3, "万": 4, "百万": 6, "千万": 7, "亿": 8, "十亿": 9, "百亿": 10, "千亿": 11, "万亿": 12,
  ]

  init(of report: CountedReport, against gold: [GoldTable.Row]) {
    let measures = report.indices(of: .measure)
    let promises = report.indices(of: .commitment)
    let wanted = gold.filter { ["measure", "commitment"].contains($0("kind")) }
    let free = gold.filter { $0("kind") == "other" && Self.neutral.contains($0("subtype")) }
    var paired: Set<Int> = []
    for row in wanted {
      let found = measures.first { !paired.contains($0) && report.range(of: $0).overlaps(row.range) }
      tallies["recall", default: Tally()].add(found == nil ? 0 : 1)
      tallies["value and unit", default: Tally()].add(found.map { Self.isEqual($0, report, row) } == true ? 1 : 0)
      guard let found else { continue }
      paired.insert(found)
      let promise = promises.first { report.body.spans[$0].range.contains(report.body.spans[found].range) }
      compare(found, promise, report, row)
    }
    for index in measures {
      if paired.contains(index) {
        tallies["precision", default: Tally()].add(1)
      } else if !free.contains(where: { $0.range.overlaps(report.range(of: index)) }) {
        tallies["precision", default: Tally()].add(0)
      }
    }
  }

  private mutating func compare(_ index: Int, _ promise: Int?, _ report: CountedReport, _ row: GoldTable.Row) {
    func value(_ name: AttributeName) -> String { report.body.value(name, of: index) ?? "" }
    func note(_ key: String, _ isRight: Bool) { tallies[key, default: Tally()].add(isRight ? 1 : 0) }
    let bound = value(.bound).isEmpty ? "eq" : value(.bound)
    note("bound", bound == row("comparator"))
    if row("comparator") != "eq" { note("bound that is printed", bound == row("comparator")) }
    note("type", value(.type) == row("statement_type"))
    note("role", (promise == nil ? "measure" : "commitment") == row("kind"))
    note("period", value(.period) == row("period"))
    if ["change", "level", "share"].contains(row("statement_type")) {
      note("indicator", value(.indicator) == row("indicator"))
    }
    indicatorCharacters.add(Self.characterF1(value(.indicator), row("indicator")))
  }

  private static func isEqual(_ index: Int, _ report: CountedReport, _ row: GoldTable.Row) -> Bool {
    let unit = units[row("unit")] ?? row("unit")
    guard let scale = scales[row("scale")], report.body.value(.unit, of: index) ?? "" == unit else { return false }
    let ends = row("value").filter { $0 != "," }.split(separator: ".", omittingEmptySubsequences: false)
    // `4.5..5`: a range; its two ends are parted by two points.
    let text = ends.map(String.init).joined(separator: ".")
    let values = text.firstRange(of: "..").map { [text[..<$0.lowerBound], text[$0.upperBound...]] } ?? [text[...]]
    let expected = values.map { decimal(String($0), scale) }
    let ours = [AttributeName.value, .high].compactMap { report.body.value($0, of: index) }.map { decimal($0, 0) }
    return ours == expected
  }

  /// The magnitude times a power of ten, in canonical form.
  private static func decimal(_ text: String, _ scale: Int) -> String {
    let digits = text.drop { $0 == "-" }.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return PlainFigure.shifted(String(digits.first ?? ""), digits.count > 1 ? String(digits[1]) : "", by: scale)
  }

  /// The harmonic mean of how many of the characters are there, and how many of those that are there ought to be.
  static func characterF1(_ ours: String, _ theirs: String) -> Double {
    guard !ours.isEmpty, !theirs.isEmpty else { return 0 }
    var pool = Array(theirs.unicodeScalars)
    var hits = 0
    for scalar in ours.unicodeScalars {
      guard let place = pool.firstIndex(of: scalar) else { continue }
      pool.remove(at: place)
      hits += 1
    }
    return 2 * Double(hits) / Double(ours.unicodeScalars.count + theirs.unicodeScalars.count)
  }
}
