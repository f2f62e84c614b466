internal import CSchemas

/// The words that the grammar of clauses knows: `Schemas/clause-words.tsv`, as a made table.
///
/// One look at a table tells of most characters that no word starts or ends there.
struct Words: Sendable {
  static let shared = Words(MadeTable(reportxml_clause_word_table, sections: ClauseWordTable.sections))

  /// A word that stands in a text.
  struct Hit: Sendable {
    var start: Int
    var end: Int
    var classes: WordClass

    var range: Range<Int> { start..<end }
  }

  private let starts: ClauseWordTable
  private let ends: ClauseWordTable

  init(_ table: MadeTable) {
    starts = ClauseWordTable(table, .forwards)
    ends = ClauseWordTable(table, .backwards)
  }

  /// The characters that words of some classes start with.
  func starts(of classes: WordClass) -> ScalarSet { ScalarSet(starts.firsts(of: classes)) }

  /// The first two characters of the words of some classes; `nil` if one of the words has no second one.
  func pairs(of classes: WordClass) -> [(UInt32, UInt32)]? { starts.pairs(of: classes) }

  /// The longest word that starts at a position and has one of the classes.
  @inline(__always)
  func longest(_ text: [UInt32], at position: Int, end: Int, of classes: WordClass) -> Hit? {
    starts.longest(text, at: position, end: end, of: classes)
      .map { Hit(start: position, end: $0.end, classes: $0.classes) }
  }

  /// All words of one of the classes that start at a position, the longest first.
  @inline(__always)
  func eachWord(_ text: [UInt32], at position: Int, of classes: WordClass, _ found: (Hit) -> Void) {
    starts.eachWord(text, at: position, of: classes) { found(Hit(start: position, end: $0, classes: $1)) }
  }

  /// The longest word that ends at `end` and has one of the classes.
  @inline(__always)
  func longest(_ text: [UInt32], endingAt end: Int, from start: Int, of classes: WordClass) -> Hit? {
    ends.longest(text, endingAt: end, from: start, of: classes)
      .map { Hit(start: $0.start, end: end, classes: $0.classes) }
  }

  /// The first word of one of the classes in a range.
  func first(_ text: [UInt32], in range: Range<Int>, of classes: WordClass) -> Hit? {
    var i = range.lowerBound
    while i < range.upperBound {
      if let hit = longest(text, at: i, end: range.upperBound, of: classes) { return hit }
      i += 1
    }
    return nil
  }

  /// The same, where it is known which characters such words start with.
  func first(_ text: [UInt32], in range: Range<Int>, of classes: WordClass, startingWith starts: ScalarSet) -> Hit? {
    var next = range.lowerBound
    while let i = starts.first(in: text, from: next, to: range.upperBound) {
      if let hit = longest(text, at: i, end: range.upperBound, of: classes) { return hit }
      next = i + 1
    }
    return nil
  }

  func contains(_ text: [UInt32], in range: Range<Int>, _ classes: WordClass) -> Bool {
    first(text, in: range, of: classes) != nil
  }
}
