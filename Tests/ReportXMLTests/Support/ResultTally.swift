import XMLBridge

@testable import ReportXML

/// How many findings a written result has, by identifier and severity: `RX-XS-001 error`.
///
/// Formats with three levels call what is fatal an error.
typealias ResultTally = [String: Int]

enum ResultReader {
  /// Counts what a result in one format shows as counting.
  static func tally(_ format: ResultFormat, _ bytes: [UInt8]) throws -> ResultTally {
    let text = String(decoding: bytes, as: UTF8.self)
    switch format {
    case .text: return tally(lines: text)
    case .md: return tally(rows: text)
    case .github: return tally(commands: text)
    case .json: return tally(json: try JSONValue(parsing: bytes))
    case .sarif: return tally(sarif: try JSONValue(parsing: bytes))
    case .xml, .svrl, .junit:
      var reader = ResultXMLReader()
      try EventParser.parse(bytes.span, into: &reader)
      return reader.tally.merging(tally(lines: reader.output), uniquingKeysWith: +)
    }
  }

  private static func add(_ id: some StringProtocol, _ severity: some StringProtocol, to tally: inout ResultTally) {
    let level = severity == "fatal" ? "error" : severity == "note" || severity == "notice" ? "info" : String(severity)
    tally["\(id) \(level)", default: 0] += 1
  }

  /// `file:1:2: error: … [RX-XS-001]`.
  private static func tally(lines: String) -> ResultTally {
    var tally: ResultTally = [:]
    for line in lines.split(separator: "\n") where line.hasSuffix("]") && !line.hasPrefix("  ") {
      // The message may hold such words too, but behind.
      let severities = ["error", "warning", "note"].compactMap { word in
        line.firstRange(of: ": \(word): ").map { ($0.lowerBound, word) }
      }
      let id = line.split(separator: "[").last?.dropLast() ?? ""
      add(id, severities.min { $0.0 < $1.0 }?.1 ?? "", to: &tally)
    }
    return tally
  }

  private static func tally(rows: String) -> ResultTally {
    var tally: ResultTally = [:]
    for row in rows.split(separator: "\n") where row.hasPrefix("| ") {
      let cells = row.split(separator: " | ")
      let severity = cells[0].dropFirst(2)
      if ["error", "warning", "note"].contains(severity) { add(cells[1], severity, to: &tally) }
    }
    return tally
  }

  private static func tally(commands: String) -> ResultTally {
    var tally: ResultTally = [:]
    for command in commands.split(separator: "\n") {
      let level = command.dropFirst(2).prefix { $0 != " " }
      let title = command.split(separator: "title=").dropFirst().first?.prefix { $0 != ":" } ?? ""
      add(title, level, to: &tally)
    }
    return tally
  }

  private static func tally(json: JSONValue) -> ResultTally {
    var tally: ResultTally = [:]
    let findings =
      (json["files"]?.array ?? []).flatMap { $0["findings"]?.array ?? [] } + (json["policyFindings"]?.array ?? [])
    for finding in findings where finding["counted"] == .boolean(true) {
      add(finding["id"]?.string ?? "", finding["severity"]?.string ?? "", to: &tally)
    }
    return tally
  }

  private static func tally(sarif: JSONValue) -> ResultTally {
    var tally: ResultTally = [:]
    let run = sarif["runs"]?.array?.first
    let rules = run?["tool"]?["driver"]?["rules"]?.array ?? []
    for result in run?["results"]?.array ?? [] where result["properties"]?["counted"] == .boolean(true) {
      let index = result["ruleIndex"]?.integer ?? -1
      guard rules.indices.contains(index), rules[index]["id"] == result["ruleId"] else { continue }
      add(result["ruleId"]?.string ?? "", result["level"]?.string ?? "", to: &tally)
    }
    return tally
  }
}

/// Gathers findings of XML and SVRL, and the lines that JUnit quotes.
private struct ResultXMLReader: EventHandler {
  var tally: ResultTally = [:]
  var output = ""
  private var isOutput = false

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    isOutput = name.equals("failure") || name.equals("system-out")
    let isFinding = name.equals("finding") && attributes.string("counted") == "true"
    guard isFinding || name.equals("failed-assert") else { return }
    let severity = attributes.string("severity") ?? attributes.string("role") ?? ""
    tally[
      "\(attributes.string("id") ?? attributes.string("flag") ?? "") \(severity == "fatal" ? "error" : severity)",
      default: 0] += 1
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {
    if isOutput { output += "\n" }
    isOutput = false
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if isOutput { output += String(copying: bytes) }
  }
}
