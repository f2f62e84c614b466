/// A unit as it stands behind a number, with what is mixed into it.
struct MeasuringUnit {
  var unit: Unit
  var range: Range<Int>
  var isAmbiguous = false
  /// 多 and 余 inside of the unit: 三个多月.
  var bound: Measure.Bound?
  /// 半: half a unit more, in 两年半 and 一个半月.
  var hasHalf = false
}

/// Reads units: words of the registry, and those made of several (微克/立方米, 元/人·月, 件/万人).
struct MeasuringUnitReader: Sendable {
  let registry: UnitRegistry

  /// The unit that starts at a place.
  func unit(in text: [UInt32], at position: Int, end: Int) -> MeasuringUnit? {
    guard position < end, let match = registry.longest(in: text, at: position, end: end) else { return nil }
    // %28 in an address is no percentage.
    if text[position] == Scalar.percent, match.end + 1 < end, Self.isHexadecimal(text[match.end]),
      Self.isHexadecimal(text[match.end + 1])
    {
      return nil
    }
    var found = MeasuringUnit(
      unit: registry[match.unit], range: position..<match.end, isAmbiguous: match.isAmbiguous)
    if text[position] == Scalar.个, match.end == position + 1, let split = splitUnit(text, at: position, end: end) {
      found = split
    }
    extend(&found, text, end: end)
    let behind = found.range.upperBound
    if !found.hasHalf, behind < end, text[behind] == Scalar.半, !found.unit.isCount,
      !startsHalfWord(text, behind + 1, end)
    {
      found.hasHalf = true
      found.range = position..<behind + 1
    }
    return found
  }

  /// 个月 and 个小时 around 多, 余 or 半: 三个多月, 一个半小时.
  private func splitUnit(_ text: [UInt32], at position: Int, end: Int) -> MeasuringUnit? {
    guard position + 2 < end else { return nil }
    let inside = text[position + 1]
    guard inside == Scalar.多 || inside == Scalar.余 || inside == Scalar.半 else { return nil }
    let whole = [Scalar.个] + text[(position + 2)..<min(position + 5, end)]
    guard let match = registry.longest(in: whole, at: 0, end: whole.count), match.end > 1 else { return nil }
    return MeasuringUnit(
      unit: registry[match.unit], range: position..<position + 1 + match.end, isAmbiguous: match.isAmbiguous,
      bound: inside == Scalar.半 ? nil : .gt, hasHalf: inside == Scalar.半)
  }

  /// 半导体, 半径, 半岛, 半价, 半数, 半壁, 半山, 半步 are no halves.
  private func startsHalfWord(_ text: [UInt32], _ index: Int, _ end: Int) -> Bool {
    index < end && Self.behindHalf.contains(text[index])
  }

  private static let behindHalf = Scalar.all("导導径岛价数壁山步")

  private static func isHexadecimal(_ scalar: UInt32) -> Bool {
    Scalar.isDigit(scalar) || (0x41...0x46).contains(scalar & ~0x20)
  }
}
