/// Figures that say different things of the same: two results of one indicator in one period, or two targets.
///
/// Only what the registry of indicators knows is compared, and only exact figures of the same kind and scope: that two
/// phrases mean the same is sure for no others.
enum MeasureAgreement: ReportCheck {
  static let identifiers: [FindingID] = [.valuesContradict, .targetsContradict]

  /// What two measures have in common that must have one value.
  private struct Subject: Hashable {
    var isTarget: Bool
    var attributes: [String?]

    init?(_ measure: Measure) {
      guard let reference = measure.reference, let period = measure.period, measure.value != nil,
        measure.type != .rank, measure.type != .rankShift
      else { return nil }
      isTarget = measure.commitment != nil
      attributes = [
        reference, measure.indicator, measure.type?.rawValue, measure.unit, measure.direction?.rawValue, period.iso,
        measure.of, measure.scope,
      ]
    }
  }

  /// Whether the clause of the figure names the indicator itself, and nothing that narrows it: a part of the year, another
  /// region, one of several.
  private static func isPlain(_ measure: Measure) -> Bool {
    guard let name = measure.indicator.map({ Array($0.utf8) }) else { return false }
    let before = measure.report.body.text[..<measure.range.lowerBound].suffix(name.count + reach)
    let start = marks.compactMap { before.lastRange(of: $0)?.upperBound }.max() ?? before.startIndex
    let clause = before[start...]
    return clause.lastRange(of: name) != nil && !narrowing.contains { clause.lastRange(of: $0) != nil }
  }

  /// How many bytes before a figure its indicator may begin, besides its own.
  private static let reach = 60
  private static let marks = ["。", "；", "，", "！", "\n"].map { Array($0.utf8) }
  private static let narrowing = [
    "其中", "全国", "全省", "月", "季度", "半年", "比", "较", "增加", "增长到", "每", "均", "同期", "贡献", "拉动", "上年", "去年", "从", "由",
    "分别",
  ].map { Array($0.utf8) }

  static func observations(in report: CheckedReport) -> [Observation] {
    var sharing: [Subject: [Measure]] = [:]
    let body = report.body
    // Most measures have no code of an indicator.
    let referring = report.report.measures(in: body.spans.indices) { body.valueRange(.ref, of: $0) != nil }
    for measure in referring where measure.bound == .eq {
      if let subject = Subject(measure) { sharing[subject, default: []].append(measure) }
    }
    var contradictions: [(measure: Measure, other: Measure, isTarget: Bool)] = []
    // The words around a figure are only looked at where two of them differ.
    for (subject, measures) in sharing
    where measures.count > 1 && measures.contains(where: { $0.value != measures[0].value }) {
      let plain = measures.filter(isPlain)
      guard let first = plain.first else { continue }
      for measure in plain where measure.value != first.value {
        contradictions.append((measure, first, subject.isTarget))
      }
    }
    return observations(contradictions.sorted { $0.measure.index < $1.measure.index }, report.body.text)
  }

  private static func observations(
    _ contradictions: [(measure: Measure, other: Measure, isTarget: Bool)], _ text: [UInt8]
  ) -> [Observation] {
    var counter = TextPlaceCounter(text)
    var lines: [Int: Int] = [:]
    for offset in contradictions.map(\.other.range.lowerBound).sorted() {
      lines[offset] = counter.place(at: offset).line
    }
    return contradictions.map { measure, other, isTarget in
      Observation(
        isTarget ? .targetsContradict : .valuesContradict,
        [
          measure.indicator ?? "", measure.period?.iso ?? "", measure.text, other.text,
          String(lines[other.range.lowerBound] ?? 0),
        ], span: measure.index, attribute: .value)
    }
  }
}

extension ArraySlice<UInt8> {
  /// Where some bytes stand last.
  func lastRange(of words: [UInt8]) -> Range<Int>? {
    guard let first = words.first, words.count <= count else { return nil }
    var position = endIndex - words.count
    while position >= startIndex {
      if self[position] == first, self[position..<position + words.count].elementsEqual(words) {
        return position..<position + words.count
      }
      position -= 1
    }
    return nil
  }
}
