internal import CSchemas

/// The words of `Schemas/quantities.tsv`, read once.
struct BoundWords: Sendable {
  static let shared = BoundWords(
    UnsafeBufferPointer(start: reportxml_quantities.bytes, count: reportxml_quantities.count))

  private static let bounds: [Bound] = [.approx, .ge, .gt, .le, .lt]
  /// How far before a number a word may start that holds it.
  private static let reach = 4

  private let behind: PhraseTable
  private let before: PhraseTable
  private let link: PhraseTable
  private let notNumber: PhraseTable

  init(_ table: some Collection<UInt8>) {
    var phrases: [String: [PhraseTable.Phrase]] = [:]
    for line in table.split(separator: 0x0A) where line.first != 0x23 {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count >= 2 else { continue }
      let (place, value) = Self.place(String(decoding: fields[0], as: UTF8.self))
      let notBefore = fields.count > 2 ? Self.words(fields[2]) : []
      for word in Self.words(fields[1]) {
        phrases[place, default: []].append(PhraseTable.Phrase(scalars: word, value: value, notBefore: notBefore))
      }
    }
    behind = PhraseTable(phrases["behind"] ?? [], .forwards)
    before = PhraseTable(phrases["before"] ?? [], .backwards)
    link = PhraseTable(phrases["link"] ?? [], .backwards)
    notNumber = PhraseTable(phrases["not-number"] ?? [], .forwards)
  }

  private static func words(_ field: some Collection<UInt8>) -> [[UInt32]] {
    String(decoding: field, as: UTF8.self).split(separator: " ").map { $0.unicodeScalars.map(\.value) }
  }

  /// Takes `before-gt` apart.
  ///
  /// What names no bound (`before-none`) has the value behind the last one.
  private static func place(_ name: String) -> (String, Int) {
    let parts = name.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, parts[0] == "before" || parts[0] == "behind" else { return (name, bounds.count) }
    let bound = Bound(rawValue: String(parts[1]))
    return (String(parts[0]), bound.flatMap { bounds.firstIndex(of: $0) } ?? bounds.count)
  }

  /// The bound word that starts at a place: 以上, 左右.
  func behind(_ text: [UInt32], at position: Int, end: Int) -> (bound: Bound, end: Int)? {
    guard let found = behind.starting(at: position, in: text, end: end), found.value < Self.bounds.count else {
      return nil
    }
    return (Self.bounds[found.value], found.end)
  }

  /// The bound word that ends at a place, also with 到 or 达 behind it: 突破, 超过了, 控制在.
  func before(_ text: [UInt32], at position: Int, from floor: Int) -> (bound: Bound, start: Int)? {
    if let found = before.ending(at: position, in: text, from: floor) { return bound(found) }
    guard let link = link.ending(at: position, in: text, from: floor) else { return nil }
    return before.ending(at: link.start, in: text, from: floor).flatMap(bound)
  }

  /// Whether an ordinary word holds all of a number: 统一, 十分, 进一步.
  func isWord(_ range: Range<Int>, in text: [UInt32], from floor: Int, end: Int) -> Bool {
    var start = range.lowerBound
    let first = max(floor, start - Self.reach)
    while start >= first {
      if let found = notNumber.starting(at: start, in: text, end: end), found.end >= range.upperBound { return true }
      start -= 1
    }
    return false
  }

  private func bound(_ found: (value: Int, start: Int)) -> (bound: Bound, start: Int)? {
    found.value < Self.bounds.count ? (Self.bounds[found.value], found.start) : nil
  }
}
