/// Shares that must make up a whole, and shares of a plan beside the plan itself.
enum PartsOfWhole: ReportCheck {
  static let identifiers: [FindingID] = [.partsUnlikeWhole, .shareContradictsBase]

  static func observations(in report: CheckedReport) -> [Observation] {
    industries(report.body) + shares(report)
  }

  /// 三次产业结构调整为10.2∶41.6∶48.2: the three are parts of 100.
  private static func industries(_ body: Markup) -> [Observation] {
    var observations: [Observation] = []
    for index in body.spans.indices where body.spans[index].element == .number {
      // 1.2:3.4:5.6 has ten bytes at least.
      guard body.spans[index].range.count > 9 else { continue }
      let text = body.words(of: index)
      let parts = text.unicodeScalars.split { $0 == ":" || $0 == "：" || $0 == "∶" }.map {
        ExactDecimal(String(String.UnicodeScalarView($0)))
      }
      guard parts.count == 3, let a = parts[0], let b = parts[1], let c = parts[2], let sum = a.adding(b)?.adding(c)
      else { continue }
      let start = Int(body.spans[index].start)
      guard body.text[max(0, start - 90)..<start].lastRange(of: Array("产业".utf8)) != nil else { continue }
      // Each part is rounded by itself.
      guard let least = ExactDecimal("99.7"), let most = ExactDecimal("100.3"), sum < least || sum > most else {
        continue
      }
      observations.append(Observation(.partsUnlikeWhole, [text, sum.description], span: index))
    }
    return observations
  }

  /// 完成31亿元，占年度计划的103.4%, where the plan is printed too.
  private static func shares(_ report: CheckedReport) -> [Observation] {
    guard hasShareOfPlan(report.body) else { return [] }
    var plans: [String: Measure] = [:]
    var observations: [Observation] = []
    var last: Measure?
    for measure in report.report.measures {
      let reference = measure.reference ?? measure.indicator
      if let last, measure.type == .share, measure.unit == "%", measure.bound == .eq, let base = measure.of,
        isPlan(base, bases), let name = last.reference ?? last.indicator, let plan = plans[name],
        plan.unit == last.unit,
        plan.period == last.period, let printed = measure.value,
        measure.range.lowerBound - last.range.upperBound < 120,
        let percent = percentage(last.value, of: plan.value), !isNear(percent, printed)
      {
        observations.append(
          Observation(
            .shareContradictsBase, [measure.text, base, last.text, plan.text, percent.description], span: measure.index,
            attribute: .value))
      }
      guard measure.type == .level || measure.type == .count, measure.bound == .eq else { continue }
      if measure.indicator.map({ isPlan($0, planning) }) == true || measure.commitment != nil {
        if let reference { plans[reference] = measure }
      } else {
        last = measure
      }
    }
    return observations
  }

  /// Whether there is a figure to compare with a plan at all.
  private static func hasShareOfPlan(_ body: Markup) -> Bool {
    body.spans.indices.contains { index in
      guard body.spans[index].element == .measure, let base = body.valueRange(.of, of: index) else { return false }
      return bases.contains { body.values[base].lastRange(of: $0) != nil }
    }
  }

  private static func isPlan(_ words: String, _ kinds: [[UInt8]]) -> Bool {
    let bytes = Array(words.utf8)[...]
    return kinds.contains { bytes.lastRange(of: $0) != nil }
  }

  private static let planning = ["计划", "任务", "目标", "预期"].map { Array($0.utf8) }
  /// 一般公共预算收入 is no plan, but 占预算的 compares with one.
  private static let bases = planning + [Array("预算".utf8)]

  private static func percentage(_ part: DecimalText?, of whole: DecimalText?) -> ExactDecimal? {
    guard let part = part.flatMap({ ExactDecimal($0.description) }),
      let whole = whole.flatMap({ ExactDecimal($0.description) }),
      let numerator = part.integer, let denominator = whole.integer, denominator > 0
    else { return nil }
    let (tenThousandths, overflow) = numerator.multipliedReportingOverflow(by: 10_000)
    return overflow
      ? nil : ExactDecimal(coefficient: Int128((tenThousandths + denominator / 2) / denominator), exponent: -2)
  }

  /// Both are rounded, the amounts too.
  private static func isNear(_ computed: ExactDecimal, _ printed: DecimalText) -> Bool {
    guard let printed = ExactDecimal(printed.description), let difference = computed.adding(printed.negated),
      let tolerance = ExactDecimal("0.5")
    else { return true }
    return (difference.isNegative ? difference.negated : difference) <= tolerance
  }
}
