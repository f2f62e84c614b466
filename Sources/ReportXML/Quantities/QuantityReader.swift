/// Finds the figures of a passage: numbers with their units and bounds.
///
/// The text is read once from left to right. At most places one look at a table says that nothing starts there; what
/// starts is read with a look ahead over one more figure, so the time is linear in the length of the text.
final class QuantityReader: Sendable {
  static let shared = QuantityReader()

  let numerals = NumeralReader.shared
  let words: BoundWords
  let units: MeasuringUnitReader
  /// What a number may start with.
  ///
  /// Bits, because a table of 8 KB stays near the processor, and one of bytes made the scan half as fast.
  private let starts: ScalarSet

  init(units: UnitRegistry = .shared, words: BoundWords = .shared) {
    self.units = MeasuringUnitReader(registry: units)
    self.words = words
    starts = NumeralCharacter.numberStarts
  }

  /// All figures, from left to right and without overlap; bare numbers too, and no ordinals.
  func quantities(in text: [UInt32]) -> [Quantity] { quantities(in: text, range: text.startIndex..<text.endIndex) }

  /// The figures inside a part of a text; nothing outside of it is looked at.
  func quantities(in text: [UInt32], range: Range<Int>) -> [Quantity] {
    let range = range.clamped(to: text.startIndex..<text.endIndex)
    var found: [Quantity] = []
    var floor = range.lowerBound
    var position = range.lowerBound
    while let start = starts.first(in: text, from: position, to: range.upperBound) {
      position = start
      let step = QuantityScan(reader: self, text: text, floor: floor, end: range.upperBound).read(at: position)
      if let quantity = step.quantity {
        if found.isEmpty { found.reserveCapacity(4 + (range.upperBound - position) / 64) }
        if quantity.unit?.role == .percentagePoint { Self.share(quantity, with: found, text) }
        found.append(quantity)
        floor = step.end
      }
      position = max(step.end, position + 1)
    }
    return found
  }

  /// 高于全省5个和12.3个百分点: the unit behind the last figure is that of the ones before it.
  private static func share(_ last: Quantity, with found: [Quantity], _ text: [UInt32]) {
    var next = last
    for quantity in found.reversed() {
      let end = quantity.range.upperBound
      let gap = (next.leading ?? next.range).lowerBound - end
      guard quantity.unit?.code == "个", (1...9).contains(gap), listMarks.contains(text[end]) else { return }
      quantity.unit = last.unit
      next = quantity
    }
  }

  private static let listMarks = ScalarSet("、和与及")
}
