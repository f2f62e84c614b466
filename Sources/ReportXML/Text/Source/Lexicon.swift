internal import CSchemas

/// The words the recogniser knows: `Schemas/lexicon.tsv`, read once.
struct Lexicon: Sendable {
  enum Class: UInt8, Sendable, CaseIterable {
    case title, office, salutation, boilerplate, boilerplateStart, webControl, glossary, glossaryLine, annex, annexStart
    case governmentPart, reviewPart, planPart, notHeading, notTopic, notStatement, frequent

    /// What the table calls it.
    var name: StaticString {
      switch self {
      case .title: "title"
      case .office: "office"
      case .salutation: "salutation"
      case .boilerplate: "boilerplate"
      case .boilerplateStart: "boilerplate-start"
      case .webControl: "web-control"
      case .glossary: "glossary"
      case .glossaryLine: "glossary-line"
      case .annex: "annex"
      case .annexStart: "annex-start"
      case .governmentPart: "government-part"
      case .reviewPart: "review-part"
      case .planPart: "plan-part"
      case .notHeading: "not-heading"
      case .notTopic: "not-topic"
      case .notStatement: "not-statement"
      case .frequent: "frequent"
      }
    }
  }

  static let shared = Lexicon(UnsafeBufferPointer(start: reportxml_lexicon.bytes, count: reportxml_lexicon.count))

  /// In the order of the classes.
  private let words: [WordSet]

  init(_ table: some Collection<UInt8>) {
    var words = [[[UInt8]]](repeating: [], count: Class.allCases.count)
    var table = TableReader(table)
    while table.nextLine() {
      let field = table.nextField()
      guard let name = Class.allCases.first(where: { table.equals(field, $0.name) }) else { continue }
      words[Int(name.rawValue)].append(Array(table.bytes[table.nextField()]))
    }
    self.words = words.map { WordSet($0) }
  }

  private subscript(_ name: Class) -> WordSet { words[Int(name.rawValue)] }

  /// The words of a class.
  func words(_ name: Class) -> [[UInt8]] { self[name].words }

  /// Whether any word of the class occurs in the line.
  func occurs(_ name: Class, in line: ArraySlice<UInt8>) -> Bool { self[name].first(in: line) != nil }

  func occurs(_ name: Class, in line: [UInt8]) -> Bool { occurs(name, in: line[...]) }

  /// The last occurrence of a word of the class: the one that ends last.
  func last(_ name: Class, in line: [UInt8]) -> Range<Int>? { self[name].last(in: line[...]) }

  func starts(_ name: Class, _ line: ArraySlice<UInt8>) -> Bool { self[name].starts(line) }

  /// The length of the longest word of the class at a position.
  func longest(_ name: Class, at position: Int, in line: ArraySlice<UInt8>) -> Int? {
    self[name].longest(at: position, in: line)
  }

  func starts(_ name: Class, _ line: [UInt8]) -> Bool { starts(name, line[...]) }

  func equals(_ name: Class, _ line: [UInt8]) -> Bool { self[name].words.contains(line) }
}

/// Words that are looked for together.
///
/// The words are filed by the third byte of their first character, which tells Chinese characters apart best: at most places
/// of a line one look at a table says that no word starts there.
struct WordSet: Sendable {
  let words: [[UInt8]]
  /// All words behind one another.
  private let bytes: [UInt8]
  /// Where each word starts in `bytes`, and where the last one ends.
  private let starts: [Int]
  /// For each value of a third byte the first word filed there, and for each word the next one of its file; -1 at the end.
  private let first: [Int]
  private let next: [Int]

  init(_ words: [[UInt8]]) {
    // A word of one or two bytes would have to be looked for at every place.
    let words = words.filter { $0.count > 2 }
    self.words = words
    bytes = words.flatMap(\.self)
    var starts = [0]
    var first = [Int](repeating: -1, count: 256)
    var next: [Int] = []
    for (index, word) in words.enumerated() {
      starts.append(starts[index] + word.count)
      next.append(first[Int(word[2])])
      first[Int(word[2])] = index
    }
    self.starts = starts
    self.first = first
    self.next = next
  }

  /// Where the first word of the line stands.
  func first(in line: ArraySlice<UInt8>) -> Range<Int>? {
    for i in line.indices.dropLast(2) {
      if let length = length(at: i, in: line) { return i..<i + length }
    }
    return nil
  }

  /// The word that ends last; of two that do, the longer one.
  func last(in line: ArraySlice<UInt8>) -> Range<Int>? {
    var found: Range<Int>?
    for i in line.indices.dropLast(2) {
      guard let length = length(at: i, in: line) else { continue }
      if i + length > found?.upperBound ?? line.startIndex { found = i..<i + length }
    }
    return found
  }

  func starts(_ line: ArraySlice<UInt8>) -> Bool { line.count > 2 && length(at: line.startIndex, in: line) != nil }

  /// The length of the longest word at a position.
  func longest(at position: Int, in line: ArraySlice<UInt8>) -> Int? {
    guard position + 2 < line.endIndex else { return nil }
    var index = first[Int(line[position + 2])]
    var longest: Int?
    while index >= 0 {
      let word = words[index]
      if word.count > longest ?? 0, line[position...].starts(with: word) { longest = word.count }
      index = next[index]
    }
    return longest
  }

  /// The length of a word that stands at a position; two bytes follow it at least.
  private func length(at position: Int, in line: ArraySlice<UInt8>) -> Int? {
    var index = first[Int(line[position + 2])]
    while index >= 0 {
      let start = starts[index]
      let count = starts[index + 1] - start
      if position + count <= line.endIndex {
        var k = 0
        while k < count, line[position + k] == bytes[start + k] { k += 1 }
        if k == count { return count }
      }
      index = next[index]
    }
    return nil
  }
}

extension Array<UInt8> {
  /// The first place at or behind `start` where the bytes of `part` stand.
  func firstIndex(of part: [UInt8], from start: Int = 0) -> Int? {
    guard let first = part.first, start + part.count <= count else { return nil }
    for i in start...(count - part.count) where self[i] == first && self[i..<i + part.count].elementsEqual(part) {
      return i
    }
    return nil
  }

  func contains(_ words: String) -> Bool { firstIndex(of: Array(words.utf8)) != nil }
}
