/// A text as the readers of numbers want it, with the way back to the places of the text as it was written.
struct FoldedText {
  private(set) var scalars: [UInt32] = []
  /// Where each scalar stood.
  private var places: [Int] = []

  init(_ text: String) {
    let source = text.unicodeScalars.map { Self.folded($0.value) }
    for (place, scalar) in source.enumerated() {
      if Self.isBlank(scalar), !Self.isBetweenLatin(source, place) { continue }
      scalars.append(scalar)
      places.append(place)
    }
  }

  /// The range of the written text that a range of `scalars` stands for.
  func written(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return places[first]..<places[last] + 1
  }

  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFF10...0xFF19: scalar - 0xFEE0
    case 0xFF05: 0x25
    case 0xFF0E: 0x2E
    case 0xFF0F: 0x2F
    default: scalar
    }
  }

  private static func isBlank(_ scalar: UInt32) -> Bool { scalar == 0x20 || scalar == 0x3000 || scalar == 0xA0 }

  /// Blanks stay between two Latin words, and between a number and one.
  private static func isBetweenLatin(_ source: [UInt32], _ place: Int) -> Bool {
    guard let before = source[..<place].last(where: { !isBlank($0) }),
      let behind = source[place...].first(where: { !isBlank($0) })
    else { return false }
    return isWord(before) && isWord(behind) && !(isDigit(before) && isDigit(behind))
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  private static func isWord(_ scalar: UInt32) -> Bool {
    isDigit(scalar) || (0x41...0x5A).contains(scalar & ~0x20) && scalar < 0x80
  }
}
