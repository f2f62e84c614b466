@testable import ReportXML

/// How the commitments of a report agree with annotated ones: two are the same where they share half of what both cover.
struct PromiseScore {
  private(set) var precision = 1.0
  private(set) var recall = 1.0
  private(set) var modality = 1.0

  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// `soft` rows count neither way.
  init(of report: CountedReport, against gold: [GoldTable.Row], soft: Set<String>) {
    let ours = report.indices(of: .commitment).map { (index: $0, range: report.range(of: $0)) }
    let wanted = gold.filter { !soft.contains($0("id")) }
    var used: Set<Int> = []
    var rightModality = 0
    for row in wanted {
      let best = ours.filter { !used.contains($0.index) && $0.range.overlaps(row.range) }
        .max { Self.agreement($0.range, row.range) < Self.agreement($1.range, row.range) }
      guard let best, Self.agreement(best.range, row.range) >= 0.5 else { continue }
      used.insert(best.index)
      if report.body.value(.modality, of: best.index) ?? "plan" == row("modality") { rightModality += 1 }
    }
    let softRanges = gold.filter { soft.contains($0("id")) }.map(\.range)
    let free = ours.count { one in !used.contains(one.index) && softRanges.contains { $0.overlaps(one.range) } }
    if ours.count > free { precision = Double(used.count) / Double(ours.count - free) }
    if !wanted.isEmpty { recall = Double(used.count) / Double(wanted.count) }
    if !used.isEmpty { modality = Double(rightModality) / Double(used.count) }
  }

  /// What both cover as a share of what either covers.
  private static func agreement(_ one: Range<Int>, _ other: Range<Int>) -> Double {
    Double(one.clamped(to: other).count)
      / Double(max(one.upperBound, other.upperBound) - min(one.lowerBound, other.lowerBound))
  }
}
