internal import CSchemas

/// The words of `Schemas/quantities.tsv`, as a made table.
final class BoundWords: Sendable {
  /// How many sections the table has.
  static let sections = 4 * WordIndex.sections

  static let shared = BoundWords(MadeTable(reportxml_quantity_table, sections: sections))

  /// What words behind and before a number have as their value; what names no bound has the value behind the last one.
  static let bounds: [Measure.Bound] = [.approx, .ge, .gt, .le, .lt]
  /// How far before a number a word may start that holds it.
  private static let reach = 4

  private let behind: WordIndex
  private let before: WordIndex
  private let link: WordIndex
  private let notNumber: WordIndex

  /// Reads the table of the four kinds of words, one behind the other.
  init(_ table: MadeTable) {
    behind = WordIndex(table, section: 0)
    before = WordIndex(table, section: WordIndex.sections)
    link = WordIndex(table, section: 2 * WordIndex.sections)
    notNumber = WordIndex(table, section: 3 * WordIndex.sections)
  }

  /// The bound word that starts at a place: 以上, 左右.
  func behind(_ text: [UInt32], at position: Int, end: Int) -> (bound: Measure.Bound, end: Int)? {
    guard let found = behind.longest(in: text, at: position, end: end), found.value < Self.bounds.count else {
      return nil
    }
    return (Self.bounds[found.value], found.end)
  }

  /// The bound word that ends at a place, also with 到 or 达 behind it: 突破, 超过了, 控制在.
  func before(_ text: [UInt32], at position: Int, from floor: Int) -> (bound: Measure.Bound, start: Int)? {
    if let found = before.longest(in: text, endingAt: position, from: floor) { return bound(found) }
    guard let link = link.longest(in: text, endingAt: position, from: floor) else { return nil }
    return before.longest(in: text, endingAt: link.start, from: floor).flatMap(bound)
  }

  /// Whether an ordinary word holds all of a number: 统一, 十分, 进一步.
  func isWord(_ range: Range<Int>, in text: [UInt32], from floor: Int, end: Int) -> Bool {
    var start = range.lowerBound
    let first = max(floor, start - Self.reach)
    while start >= first {
      if let found = notNumber.longest(in: text, at: start, end: end), found.end >= range.upperBound { return true }
      start -= 1
    }
    return false
  }

  private func bound(_ found: WordIndex.Found) -> (bound: Measure.Bound, start: Int)? {
    found.value < Self.bounds.count ? (Self.bounds[found.value], found.start) : nil
  }
}
