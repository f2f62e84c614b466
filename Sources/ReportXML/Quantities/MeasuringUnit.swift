/// A unit as it stands behind a number, with what is mixed into it.
struct MeasuringUnit {
  var unit: Unit
  var range: Range<Int>
  var isAmbiguous = false
  /// 多 and 余 inside of the unit: 三个多月.
  var bound: Bound?
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
    if text[position] == 0x25, match.end + 1 < end, Self.isHexadecimal(text[match.end]),
      Self.isHexadecimal(text[match.end + 1])
    {
      return nil
    }
    var found = MeasuringUnit(
      unit: registry[match.unit], range: position..<match.end, isAmbiguous: match.isAmbiguous)
    if text[position] == 0x4E2A, match.end == position + 1, let split = splitUnit(text, at: position, end: end) {
      found = split
    }
    extend(&found, text, end: end)
    let behind = found.range.upperBound
    if !found.hasHalf, behind < end, text[behind] == 0x534A, !found.unit.isCount, !startsHalfWord(text, behind + 1, end)
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
    guard inside == 0x591A || inside == 0x4F59 || inside == 0x534A else { return nil }
    let whole = [0x4E2A] + text[(position + 2)..<min(position + 5, end)]
    guard let match = registry.longest(in: whole, at: 0, end: whole.count), match.end > 1 else { return nil }
    return MeasuringUnit(
      unit: registry[match.unit], range: position..<position + 1 + match.end, isAmbiguous: match.isAmbiguous,
      bound: inside == 0x534A ? nil : .gt, hasHalf: inside == 0x534A)
  }

  /// 导 径 岛 价 数 and others make another word of 半.
  private func startsHalfWord(_ text: [UInt32], _ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    return [0x5BFC, 0x5C0E, 0x5F84, 0x5C9B, 0x4EF7, 0x6570, 0x58C1, 0x5C71, 0x6B65].contains(text[index])
  }

  private static func isHexadecimal(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || scalar < 0x80 && (0x41...0x46).contains(scalar & ~0x20)
  }

  static func isLatinOrDigit(_ scalar: UInt32) -> Bool { isLatin(scalar) || (0x30...0x39).contains(scalar) }

  static func isLatin(_ scalar: UInt32) -> Bool { scalar < 0x80 && (0x41...0x5A).contains(scalar & ~0x20) }
}
