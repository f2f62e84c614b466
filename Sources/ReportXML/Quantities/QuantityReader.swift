/// Finds the figures of a passage: numbers with their units and bounds.
///
/// The text is read once from left to right. At most places one look at a table says that nothing starts there; what
/// starts is read with a look ahead over one more figure, so the time is linear in the length of the text.
struct QuantityReader: Sendable {
  static let shared = QuantityReader()

  let numerals = NumeralReader.shared
  let words: BoundWords
  let units: MeasuringUnitReader
  /// A bit for each scalar of the basic plane: whether a number may start there.
  ///
  /// Bits, because a table of 8 KB stays near the processor, and one of bytes made the scan half as fast.
  private let starts: [UInt64]

  init(units: UnitRegistry = .shared, words: BoundWords = .shared) {
    self.units = MeasuringUnitReader(registry: units)
    self.words = words
    var starts = [UInt64](repeating: 0, count: 0x10000 / 64)
    for (scalar, code) in NumeralCharacter.table.enumerated() where NumeralCharacter(code: code).startsNumber {
      starts[scalar / 64] |= 1 << UInt64(scalar % 64)
    }
    self.starts = starts
  }

  /// All figures, from left to right and without overlap; bare numbers too, and no ordinals.
  func quantities(in text: [UInt32]) -> [Quantity] { quantities(in: text, range: text.startIndex..<text.endIndex) }

  /// The figures inside a part of a text; nothing outside of it is looked at.
  func quantities(in text: [UInt32], range: Range<Int>) -> [Quantity] {
    let range = range.clamped(to: text.startIndex..<text.endIndex)
    var found: [Quantity] = []
    var scan = QuantityScan(reader: self, text: text, floor: range.lowerBound, end: range.upperBound)
    var position = range.lowerBound
    while let start = nextStart(in: text, from: position, to: range.upperBound) {
      position = start
      let step = scan.read(at: position)
      if let quantity = step.quantity {
        if found.isEmpty { found.reserveCapacity(4 + (range.upperBound - position) / 64) }
        found.append(quantity)
        scan.floor = step.end
      }
      position = max(step.end, position + 1)
    }
    return found
  }

  /// The next place where a number may start.
  private func nextStart(in text: [UInt32], from position: Int, to end: Int) -> Int? {
    text.withUnsafeBufferPointer { text in
      starts.withUnsafeBufferPointer { starts in
        var index = position
        while index < end {
          let scalar = text[index]
          if scalar < 0x10000, starts[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0 { return index }
          index += 1
        }
        return nil
      }
    }
  }
}
