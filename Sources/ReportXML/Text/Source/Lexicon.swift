internal import CSchemas

/// The words the recogniser knows: `Schemas/lexicon.tsv`, as a made table.
struct Lexicon: Sendable {
  enum Class: UInt8, Sendable, CaseIterable {
    case title, office, salutation, boilerplate, boilerplateStart, webControl, glossary, glossaryLine, annex, annexStart
    case governmentPart, reviewPart, planPart, notHeading, notTopic, notStatement, frequent, coming, done

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
      case .coming: "coming"
      case .done: "done"
      }
    }
  }

  /// How many sections the table has.
  static let sections = 5

  static let shared = Lexicon(MadeTable(reportxml_lexicon_table, sections: sections))

  private let texts: MadeTexts
  /// For each class the number of its first word, and one more at the end.
  private let starts: MadeIntegers<UInt16>
  /// For each class and each value of a third byte one more than the number of the word that is tried first, or 0; and for each
  /// word the same of the next one.
  private let first: MadeIntegers<UInt16>
  private let next: MadeIntegers<UInt16>

  init(_ table: MadeTable) {
    texts = MadeTexts(table, section: 0)
    starts = table.integers(2)
    first = table.integers(3)
    next = table.integers(4)
  }

  private subscript(_ name: Class) -> WordSet {
    let number = Int(name.rawValue)
    return WordSet(
      texts: texts, range: Range(uncheckedBounds: (Int(starts[number]), Int(starts[number + 1]))), first: first,
      file: number << 8, next: next)
  }

  /// The words of a class.
  func words(_ name: Class) -> [[UInt8]] { self[name].range.map { Array(texts.bytes($0)) } }

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

  func equals(_ name: Class, _ line: [UInt8]) -> Bool {
    self[name].range.contains { texts.bytes($0).elementsEqual(line) }
  }
}

/// Words that are looked for together.
///
/// The words are filed by the third byte of their first character, which tells Chinese characters apart best: at most places
/// of a line one look at a table says that no word starts there.
struct WordSet: Sendable {
  fileprivate let texts: MadeTexts
  fileprivate let range: Range<Int>
  fileprivate let first: MadeIntegers<UInt16>
  fileprivate let file: Int
  fileprivate let next: MadeIntegers<UInt16>

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
    var longest: Int?
    var number = number(line[position + 2])
    while number > 0 {
      if let length = length(of: number - 1, at: position, in: line), length > longest ?? 0 { longest = length }
      number = Int(next[number - 1])
    }
    return longest
  }

  /// The length of a word that stands at a position; two bytes follow it at least.
  @inline(__always)
  private func length(at position: Int, in line: ArraySlice<UInt8>) -> Int? {
    var number = number(line[position + 2])
    while number > 0 {
      if let length = length(of: number - 1, at: position, in: line) { return length }
      number = Int(next[number - 1])
    }
    return nil
  }

  /// One more than the number of the word that is tried first where this is the third byte; 0 if there is none.
  @inline(__always)
  private func number(_ third: UInt8) -> Int { range.isEmpty ? 0 : Int(first[file | Int(third)]) }

  /// The length of a word, if it stands at a position.
  private func length(of word: Int, at position: Int, in line: ArraySlice<UInt8>) -> Int? {
    let bytes = texts.bytes(word)
    guard position + bytes.count <= line.endIndex else { return nil }
    var k = 0
    while k < bytes.count, line[position + k] == bytes[k] { k += 1 }
    return k == bytes.count ? k : nil
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
