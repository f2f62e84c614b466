/// A measure says what its printed words say: value, unit and bound are read again and compared.
///
/// So XML that was changed by hand cannot lie. The words are read by the grammar that the converter reads them by, in their
/// passage, since a unit or bound may stand with the next figure (增长5%、6%左右).
enum MeasureWords: ReportCheck {
  static let identifiers: [FindingID] = [
    .valueUnlikeWords, .highUnlikeWords, .unitUnlikeWords, .boundUnlikeWords, .measureWithoutFigure,
    .directionUnlikeWords,
  ]

  static func observations(in report: CheckedReport) -> [Observation] {
    var observations: [Observation] = []
    for passage in report.passages {
      let quantities = passage.quantities
      var next = 0
      var previousEnd = 0
      for figure in passage.figures where report.body.spans[figure.span].element == .measure {
        while next < quantities.count, quantities[next].range.upperBound <= figure.range.lowerBound { next += 1 }
        var comparison = Comparison(
          body: report.body, text: passage.passage.scalars, figure: figure, previousEnd: previousEnd,
          quantities: quantities)
        comparison.compare(next < quantities.count ? quantities[next] : nil)
        observations += comparison.observations
        previousEnd = figure.range.upperBound
      }
    }
    return observations
  }
}

/// One measure beside its words.
private struct Comparison {
  let body: Markup
  let text: [UInt32]
  let figure: CheckedPassage.Figure
  /// Where the measure before it ends.
  let previousEnd: Int
  let quantities: [Quantity]
  private(set) var observations: [Observation] = []

  init(
    body: Markup, text: [UInt32], figure: CheckedPassage.Figure, previousEnd: Int, quantities: [Quantity]
  ) {
    self.body = body
    self.text = text
    self.figure = figure
    self.previousEnd = previousEnd
    self.quantities = quantities
  }

  mutating func compare(_ quantity: Quantity?) {
    if isRank {
      compareRank()
    } else if let quantity, figure.range.contains(quantity.numeral.range) {
      compare(with: quantity)
    } else if let place = text[figure.range].lastIndex(of: Scalar.番) {
      compareDoubling(at: place)
    } else if text[figure.range].contains(Scalar.零) {
      expect(.value, "0", .valueUnlikeWords)
    } else if !text[figure.range].contains(where: Scalar.isDigit) {
      // Digits that make no number the grammar reads (40 of them, for example) are not compared.
      observations.append(Observation(.measureWithoutFigure, [words], span: figure.span))
    }
  }

  private var words: String { body.words(of: figure.span) }

  private func value(_ name: AttributeName) -> String? { body.value(name, of: figure.span) }

  private var isRank: Bool { value(.type) == Measure.StatementType.rank.rawValue }

  // MARK: Numbers

  private mutating func compare(with quantity: Quantity) {
    if quantity.unit?.role == .doubling, let times = quantity.value.integer {
      return compareDoubling(times, quantity.high?.integer)
    }
    // 增长-2% is a fall of 2 to one writer, and a rise of -2 to another.
    let isSigned = quantity.value.isNegative && value(.value)?.utf8.first == UInt8(ascii: "-")
    let printed = quantity.value.isNegative && !isSigned ? quantity.value.negated : quantity.value
    expect(.value, printed.description, .valueUnlikeWords)
    if let high = quantity.high {
      expect(.high, high.description, .highUnlikeWords)
    } else if let high = value(.high), high != value(.value) {
      observations.append(Observation(.highUnlikeWords, [high, words, "–"], span: figure.span, attribute: .high))
    }
    compareUnit(quantity)
    compareBound(quantity)
    compareDirection(quantity)
  }

  /// An attribute that is a decimal, with the number that is printed.
  private mutating func expect(_ name: AttributeName, _ printed: String, _ id: FindingID) {
    guard let given = value(name), given != printed else { return }
    // 2.50 is 2.5; a value that is no decimal at all is a matter of the grammar.
    guard let decimal = ExactDecimal(given), decimal.description != printed else { return }
    observations.append(Observation(id, [given, words, printed], span: figure.span, attribute: name))
  }

  private mutating func compareRank() {
    let ordinals = OrdinalReader.shared.ordinals(in: text, range: figure.range)
    if let ordinal = ordinals.first {
      expect(.value, String(ordinal.value), .valueUnlikeWords)
      if let unit = ordinal.unitRange, unit.upperBound <= figure.range.upperBound {
        expectUnit(text[unit.lowerBound] == Scalar.名 ? "名" : "位")
      }
    } else if let quantity = quantities.first(where: { $0.range.overlaps(figure.range) }) {
      expect(.value, quantity.value.description, .valueUnlikeWords)
    } else {
      observations.append(Observation(.measureWithoutFigure, [words], span: figure.span))
    }
  }

  /// 翻番, which the reader of quantities does not know.
  private mutating func compareDoubling(at place: Int) {
    let numeral = (figure.range.lowerBound...place).lazy.compactMap { [text] start in
      NumeralReader.shared.numeral(in: text, at: start, end: place)
    }.first
    compareDoubling(numeral?.value.integer ?? 1)
  }

  /// 翻一番 is twice as much, 翻两番 four times.
  private mutating func compareDoubling(_ times: Int, _ most: Int? = nil) {
    guard (1..<40).contains(times) else { return }
    expect(.value, ExactDecimal(1 << times).description, .valueUnlikeWords)
    if let most, (times..<40).contains(most) { expect(.high, ExactDecimal(1 << most).description, .highUnlikeWords) }
    expectUnit("倍")
  }

  // MARK: Unit, bound, direction

  private mutating func compareUnit(_ quantity: Quantity) {
    let printed =
      quantity.numeral.ratio?.rawValue ?? quantity.numeral.denominator.map { "1/\($0)" } ?? quantity.unit?.code
    // Where no unit of the registry is printed, there is nothing to compare with.
    if let printed, quantity.unit?.ucum == nil || quantity.unit?.ucum != value(.unit) { expectUnit(printed) }
  }

  private mutating func expectUnit(_ printed: String) {
    guard let given = value(.unit), given != printed else { return }
    observations.append(Observation(.unitUnlikeWords, [given, words, printed], span: figure.span, attribute: .unit))
  }

  /// The bound words inside the measure decide; those before it only where the measure claims none.
  private mutating func compareBound(_ quantity: Quantity) {
    let given = value(.bound) ?? Measure.Bound.eq.rawValue
    guard given != Measure.Bound.range.rawValue, quantity.high == nil else { return }
    // 清零以上: the words behind belong to something else that is read there.
    if quantity.range.upperBound > figure.range.upperBound { return }
    // 不低于3%以内, 300吨左右以上: words that fight each other say nothing for sure, and a rule reports them.
    if quantity.range.upperBound < figure.range.upperBound { return }
    // 百分之 stands before its number.
    let end = max(quantity.numeral.range.upperBound, quantity.unitRange?.upperBound ?? 0)
    if let leading = quantity.leading, quantity.range.upperBound > end,
      let before = QuantityReader.shared.words.before(text, at: leading.upperBound, from: leading.lowerBound),
      before.bound != quantity.bound
    {
      return
    }
    let printed = quantity.bound?.rawValue ?? Measure.Bound.eq.rawValue
    guard printed != given else { return }
    // Words before the figure may be those of a list (分别突破3200亿元、2300亿元), and 涨幅控制在1.8% said of what was is what
    // it was; words inside the measure are its own.
    let isOwn = quantity.bound != nil && (quantity.range.upperBound > end || quantity.numeral.bound != nil)
    if !isOwn, boundsOfSentence.contains(given) || given == Measure.Bound.eq.rawValue && quantity.leading != nil {
      return
    }
    observations.append(Observation(.boundUnlikeWords, [given, words, printed], span: figure.span, attribute: .bound))
  }

  /// The bounds that words of the sentence print, with whichever figure.
  private var boundsOfSentence: [String] {
    let start = text[..<figure.range.lowerBound].lastIndex(of: Scalar.fullStop) ?? 0
    let end = text[figure.range.upperBound...].firstIndex(of: Scalar.fullStop) ?? text.count
    var bounds = quantities.filter { $0.range.lowerBound >= start && $0.range.upperBound <= end }
      .compactMap { $0.bound?.rawValue }
    if Words.shared.contains(text, in: start..<end, .atLeast) { bounds.append(Measure.Bound.ge.rawValue) }
    return bounds
  }

  /// 下降 directly before the figure and `up` in the XML, or the reverse.
  private mutating func compareDirection(_ quantity: Quantity) {
    guard let given = value(.direction), !quantity.value.isNegative else { return }
    let end = quantity.leading?.lowerBound ?? quantity.range.lowerBound
    guard let printed = Predicate.direction(in: text, directlyBefore: end, from: previousEnd), printed.rawValue != given
    else { return }
    let verb = String(String.UnicodeScalarView(text[max(previousEnd, end - 4)..<end].compactMap(Unicode.Scalar.init)))
    observations.append(
      Observation(.directionUnlikeWords, [given, verb + words], span: figure.span, attribute: .direction))
  }
}
