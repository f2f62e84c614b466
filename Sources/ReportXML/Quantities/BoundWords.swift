internal import CSchemas

/// The words of `Schemas/quantities.tsv`, read once.
final class BoundWords: Sendable {
  static let shared = BoundWords(
    UnsafeBufferPointer(start: reportxml_quantities.bytes, count: reportxml_quantities.count))

  private static let bounds: [Measure.Bound] = [.approx, .ge, .gt, .le, .lt]
  /// How far before a number a word may start that holds it.
  private static let reach = 4

  private let behind: WordIndex
  private let before: WordIndex
  private let link: WordIndex
  private let notNumber: WordIndex

  init(_ table: some Collection<UInt8>) {
    var behind = WordIndex()
    var before = WordIndex(.backwards)
    var link = WordIndex(.backwards)
    var notNumber = WordIndex()
    var table = TableReader(table)
    while table.nextLine() {
      let (place, value) = Self.place(table.text(table.nextField()))
      var words = table.nextField()
      let notBefore = table.optionalText(table.nextField())?.unicodeScalars
      while let word = table.nextWord(of: &words) {
        let word = table.scalars(word)
        switch place {
        case "behind": behind.add(word, value: value, notBefore: notBefore)
        case "before": before.add(word, value: value)
        case "link": link.add(word, value: value)
        case "not-number": notNumber.add(word, value: value)
        default: continue
        }
      }
    }
    behind.sort()
    before.sort()
    link.sort()
    notNumber.sort()
    self.behind = behind
    self.before = before
    self.link = link
    self.notNumber = notNumber
  }

  /// Takes `before-gt` apart.
  ///
  /// What names no bound (`before-none`) has the value behind the last one.
  private static func place(_ name: String) -> (String, Int) {
    let parts = name.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, parts[0] == "before" || parts[0] == "behind" else { return (name, bounds.count) }
    let bound = Measure.Bound(rawValue: String(parts[1]))
    return (String(parts[0]), bound.flatMap { bounds.firstIndex(of: $0) } ?? bounds.count)
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
