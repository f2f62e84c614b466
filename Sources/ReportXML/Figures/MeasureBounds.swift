/// Bounds a figure by words that stand farther off: 至少 before the verb, and what a list shares: 分别突破3200亿元、2300亿元.
struct MeasureBounds {
  let text: [UInt32]
  /// Whether the figures say what was.
  let looksBack: Bool
  private let words = Words.shared

  private static let openings = Words.shared.starts(of: .atLeast)

  init(text: [UInt32], looksBack: Bool) {
    self.text = text
    self.looksBack = looksBack
  }

  func bind(_ measurement: Measurement, _ place: FigurePlace, _ subjects: Subjects) {
    if let quantity = place.candidate.quantity, isControlled(quantity) { measurement.bound = nil }
    guard measurement.bound == nil, measurement.high == nil, measurement.type != .rank else { return }
    if let bound = place.run.bound { measurement.bound = bound }
    if place.isLinked, let bound = subjects.bound { measurement.bound = bound }
    if words.first(text, in: place.before, of: .atLeast, startingWith: Self.openings) != nil { measurement.bound = .ge }
  }

  /// 涨幅控制在1.8%, said of what was: that is what it was, and no bound.
  private func isControlled(_ quantity: Quantity) -> Bool {
    guard looksBack, quantity.bound == .le, let leading = quantity.leading, text[leading].contains(Scalar.控) else {
      return false
    }
    return quantity.range.upperBound == (quantity.unitRange ?? quantity.numeral.range).upperBound
  }
}
