/// Reads numbers behind 第: 第十届 is the tenth, and 第五至第八名 are those from the fifth to the eighth.
struct OrdinalReader: Sendable {
  static let shared = OrdinalReader()

  private let numerals = NumeralReader.shared
  private let units = UnitRegistry.shared

  /// All ordinals of a text or of a part of it, from left to right.
  func ordinals(in text: [UInt32], range: Range<Int>? = nil) -> [Ordinal] {
    let range = (range ?? text.startIndex..<text.endIndex).clamped(to: text.startIndex..<text.endIndex)
    var found: [Ordinal] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard text[position] == Scalar.第, let ordinal = ordinal(in: text, at: position, end: range.upperBound) else {
        position += 1
        continue
      }
      found.append(ordinal)
      position = ordinal.range.upperBound
    }
    return found
  }

  /// The ordinal whose 第 is at `position`.
  func ordinal(in text: [UInt32], at position: Int, end: Int) -> Ordinal? {
    guard position >= 0, position < end, text[position] == Scalar.第 else { return nil }
    guard let first = numerals.numeral(in: text, at: position + 1, end: end), first.denominator == nil,
      first.ratio == nil, !first.isBareScale, first.bound == nil, let value = first.value.integer, value >= 0
    else { return nil }
    var ordinal = Ordinal(range: position..<first.range.upperBound, value: value, high: first.high?.integer)
    addLast(to: &ordinal, text, end: end)
    let behind = ordinal.range.upperBound
    ordinal.unitRange = units.longest(in: text, at: behind, end: end).map { behind..<$0.end }
    return ordinal
  }

  /// 至第八 in 第五至第八名, and 至八.
  private func addLast(to ordinal: inout Ordinal, _ text: [UInt32], end: Int) {
    var index = ordinal.range.upperBound
    guard index < end, [Scalar.至, Scalar.到, Scalar.hyphen, Scalar.emDash, Scalar.tilde].contains(text[index]) else {
      return
    }
    index += 1
    if index < end, text[index] == Scalar.第 { index += 1 }
    guard let last = numerals.numeral(in: text, at: index, end: end), last.denominator == nil, last.ratio == nil,
      let value = last.value.integer, value > ordinal.value
    else { return }
    ordinal.high = value
    ordinal.range = ordinal.range.lowerBound..<last.range.upperBound
  }
}
