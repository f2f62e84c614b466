@testable import ReportXML

/// Reports in which every value is hostile: signs of every format, formulas, control characters, nesting that no grammar allows.
enum HostileReports {
  static let words = [
    "", "=1+1", "+", "-", "-3", "@A1", "＝1", "＠甲", "\t", "\r", "\n", "\r\n", ",", ";", "\"", "\"\"", "'", "''=1", "|",
    "\\",
    "\\|",
    "`", "*", "_甲_", "<b>", "&amp;", "[甲](乙)", " ", "　", "\u{0}", "\u{1B}[2J", "\u{FEFF}", "\u{2028}", "\u{85}",
    "\u{FFFF}", "𠀀",
    "e\u{301}", "甲", "一、", "12.5", "1e9", "#1", "c1", "2024", "2024-06/2025", "count", "eq", "up", "target", "plan",
    "null",
    String(repeating: "长", count: 250),
  ]

  private static let elements: [Element] = [
    .section, .p, .notes, .annex, .heading, .num, .emph, .mark, .break, .measure, .measure, .measure, .commitment,
    .commitment,
  ]
  private static let names: [AttributeName] = [
    .id, .type, .value, .high, .unit, .bound, .period, .direction, .indicator, .of, .scope, .ref, .kind, .modality,
    .deadline, .responsible, .level, .style,
  ]

  static func report(_ number: Int) -> Report {
    var random = SplitMix(seed: number)
    var builder = MarkupBuilder(text: [])
    var depth = 0
    for _ in 0..<random.below(60) {
      switch random.below(3) {
      case 0 where depth > 0:
        builder.close()
        depth -= 1
      case 1 where depth < 12:
        builder.open(random.pick(elements))
        depth += 1
        for name in names where random.isOne(in: 3) { builder.attribute(name, string(&random)) }
      default: builder.append(string(&random).utf8)
      }
    }
    for _ in 0..<depth { builder.close() }
    var metadata = Metadata(
      source: Metadata.Source(encoding: "UTF-8", hasByteOrderMark: false, byteCount: 0, sha256: ""))
    if random.isOne(in: 2) { metadata.title = string(&random) }
    if random.isOne(in: 2) { metadata.jurisdiction = .init(name: string(&random)) }
    if random.isOne(in: 2) { metadata.delivered = string(&random) }
    return Report(metadata: metadata, body: builder.markup)
  }

  static func string(_ random: inout SplitMix) -> String {
    (0..<random.below(4)).map { _ in random.pick(words) }.joined()
  }
}
