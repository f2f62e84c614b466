/// A measure and the entries of its indicator and unit: `Schemas/indicators.xml`, `Schemas/units.xml`.
enum MeasureRegistries: ReportCheck {
  static let identifiers: [FindingID] = [
    .indicatorUnknown, .indicatorUnlikeReference, .typeUnusualForIndicator, .unitUnusualForIndicator, .valueImplausible,
    .unitUnknown,
  ]

  static func observations(in report: CheckedReport) -> [Observation] {
    let body = report.body
    var observations: [Observation] = []
    for index in body.spans.indices where body.spans[index].element == .measure {
      observations += unit(body, index)
      if let code = body.value(.ref, of: index) { observations += indicator(body, index, code) }
    }
    return observations
  }

  private static func unit(_ body: Markup, _ index: Int) -> [Observation] {
    guard let code = body.value(.unit, of: index) else { return [] }
    let words = body.words(of: index)
    // A unit made of several (ug/m3, 件/万人), and one that is printed as it is, need no entry.
    let isKnown =
      UnitRegistry.shared.unit(code: code) != nil || code.utf8.contains { $0 == 0x2F || $0 == 0x2E }
      || code.contains("·")
      || words.contains(code)
    return isKnown ? [] : [Observation(.unitUnknown, [code, words], span: index, attribute: .unit)]
  }

  private static func indicator(_ body: Markup, _ index: Int, _ code: String) -> [Observation] {
    guard let entry = IndicatorRegistry.shared.indicator(code: code) else {
      return [Observation(.indicatorUnknown, [code], span: index, attribute: .ref)]
    }
    let words = body.value(.indicator, of: index) ?? ""
    if let named = IndicatorRegistry.shared.indicator(naming: words.unicodeScalars.map(\.value)), named.code != code {
      return [
        Observation(.indicatorUnlikeReference, [words, code, entry.name, named.code], span: index, attribute: .ref)
      ]
    }
    return usual(entry, body, index)
  }

  /// The usual ways of measuring the indicator; ranks and multiples occur with any.
  private static func usual(_ entry: Indicator, _ body: Markup, _ index: Int) -> [Observation] {
    guard let type = body.value(.type, of: index).flatMap({ Measure.StatementType(rawValue: $0) }) else { return [] }
    let types: [Measure.StatementType]
    switch type {
    // A rank, a multiple or a share may be told of anything.
    case .rank, .rankShift, .multiple, .difference, .share: return []
    // A rate is a share to one writer and a level to another, an average a count or a level.
    case .level, .count: types = [.level, .count, .share]
    case .change: types = [.change]
    }
    let usual = entry.measures.filter { measure in types.contains { $0.rawValue == measure.type } }
    guard !usual.isEmpty else {
      return [Observation(.typeUnusualForIndicator, [entry.name, type.rawValue], span: index, attribute: .type)]
    }
    let unit = body.value(.unit, of: index)
    let fitting = usual.filter { $0.unit == unit }
    guard let first = fitting.first else {
      return [Observation(.unitUnusualForIndicator, [entry.name, unit ?? "–"], span: index, attribute: .unit)]
    }
    // Over several years anything may have doubled.
    if type == .change, body.value(.period, of: index)?.utf8.contains(UInt8(ascii: "/")) == true { return [] }
    guard let value = body.value(.value, of: index).flatMap({ ExactDecimal($0) }),
      !fitting.contains(where: { isPlausible(value, $0) })
    else { return [] }
    return [
      Observation(
        .valueImplausible, [entry.name, body.words(of: index), first.least ?? "–", first.most ?? "–"], span: index,
        attribute: .value)
    ]
  }

  /// The range of a change holds for the rise or for the fall, whichever is usual: the magnitude decides.
  private static func isPlausible(_ value: ExactDecimal, _ measure: Indicator.Measure) -> Bool {
    guard let least = measure.least.flatMap({ ExactDecimal($0) }), let most = measure.most.flatMap({ ExactDecimal($0) })
    else { return true }
    return value >= least && value <= most || value.negated >= least && value.negated <= most
  }
}
