@testable import ReportXML

/// Our figures in the terms of Recognizers-Text: its places, its intervals, its percentages.
struct RecognizersFindings {
  let text: FoldedText
  let quantities: [Quantity]

  init(_ input: String) {
    text = FoldedText(input)
    quantities = QuantityReader.shared.quantities(in: text.scalars)
  }

  /// Several forms of each finding may be right, where the suite itself is not of one mind: with 多 at the end or without.
  func findings(_ spec: RecognizersSuite.Spec) -> [[RecognizedFigure]] {
    switch spec {
    case .number: numbers
    case .range: ranges
    case .percent: quantities.compactMap(percentage)
    case .ordinal:
      OrdinalReader.shared.ordinals(in: text.scalars).map { [finding($0.range, "\($0.value)", "")] }
    case .currency: measures { $0.dimension == "money" }
    case .dimension: measures { Self.physical.contains($0.dimension) }
    case .age: measures { $0.dimension == "age" }
    case .temperature: measures { $0.dimension.hasPrefix("temperature") }
    }
  }

  private static let physical: Set<String> = [
    "length", "area", "volume", "mass", "energy", "power", "frequency", "data", "voltage", "pressure",
  ]

  private var numbers: [[RecognizedFigure]] {
    let ordinals = OrdinalReader.shared.ordinals(in: text.scalars).map { ordinal in
      [finding(ordinal.range.lowerBound + 1..<ordinal.range.upperBound, "\(ordinal.value)", "")]
    }
    let numbers = quantities.compactMap { quantity -> [RecognizedFigure]? in
      // Their model of numbers leaves out what has a sign for percent.
      if quantity.numeral.ratio == nil, quantity.unit?.code == "%" { return nil }
      guard quantity.high == nil else { return [finding(quantity.range, "a range", "")] }
      let first = quantity.numeral.ratioRange?.upperBound ?? quantity.numeral.range.lowerBound
      let range = first..<quantity.numeral.range.upperBound
      let value = value(quantity.numeral.value, quantity.numeral.denominator)
      let isApproximate = quantity.numeral.bound == .gt && range.count > 1
      return [finding(range, value, "")] + (isApproximate ? [finding(first..<range.upperBound - 1, value, "")] : [])
    }
    return (numbers + ordinals).sorted { $0[0].range.lowerBound < $1[0].range.lowerBound }
  }

  private var ranges: [[RecognizedFigure]] {
    quantities.compactMap { quantity in
      let low = value(quantity.value, quantity.numeral.denominator)
      let interval: String
      switch (quantity.high, quantity.bound) {
      case (let high?, _): interval = "[\(low),\(high)]"
      case (nil, .ge): interval = "[\(low),)"
      case (nil, .gt): interval = "(\(low),)"
      case (nil, .le): interval = "(,\(low)]"
      case (nil, .lt): interval = "(,\(low))"
      case (nil, _): return nil
      }
      // 大概有 makes no interval and is left out.
      let starts = Set([quantity.leading?.lowerBound ?? quantity.range.lowerBound, quantity.range.lowerBound])
      let ends = [quantity.range.upperBound, quantity.numeral.range.upperBound, quantity.unitRange?.lowerBound ?? 0]
      return starts.flatMap { start in ends.filter { $0 > start }.map { finding(start..<$0, interval, "") } }
    }
  }

  private func percentage(_ quantity: Quantity) -> [RecognizedFigure]? {
    guard let unit = quantity.unit, let unitRange = quantity.unitRange else { return nil }
    let isDiscount = unit.code == "折"
    let power: Int
    switch unit.code {
    case "%": power = 0
    case "‰": power = -1
    case "‱": power = -2
    case "成": power = 1
    // 折 with two digits: 75折 is 7.5折.
    case "折": power = quantity.value < ExactDecimal(10) ? 1 : 0
    default: return nil
    }
    guard quantity.high == nil, let value = quantity.value.scaled(byPowerOfTen: power) else {
      return [finding(quantity.range, "a range", "")]
    }
    let end =
      isDiscount
      ? unitRange.upperBound
      : max(
        quantity.numeral.range.upperBound, quantity.unit?.code == "成" ? quantity.range.upperBound : unitRange.upperBound
      )
    return [finding(quantity.numeral.range.lowerBound..<end, "\(value)%", "")]
  }

  private func measures(_ isOfDimension: (Unit) -> Bool) -> [[RecognizedFigure]] {
    quantities.compactMap { quantity in
      guard let unit = quantity.unit, isOfDimension(unit), quantity.high == nil else { return nil }
      let value = value(quantity.value, quantity.numeral.denominator)
      let whole = finding(quantity.range, value, unit.code)
      guard let unitRange = quantity.unitRange, unitRange.lowerBound > quantity.range.lowerBound else { return [whole] }
      return [whole, finding(quantity.range.lowerBound..<unitRange.upperBound, value, unit.code)]
    }
  }

  private func finding(_ range: Range<Int>, _ value: String, _ unit: String) -> RecognizedFigure {
    RecognizedFigure(range: text.written(range), value: value, unit: unit)
  }

  private func value(_ value: ExactDecimal, _ denominator: Int?) -> String {
    denominator.map { "\(value)/\($0)" } ?? "\(value)"
  }
}
