internal import CSchemas

/// The words that the grammar of clauses knows: `Schemas/clause-words.tsv`, read once.
///
/// One look at a table tells of most characters that no word starts there.
struct Words: Sendable {
  static let shared = Words(
    UnsafeBufferPointer(start: reportxml_clause_words.bytes, count: reportxml_clause_words.count))

  /// A word: where its characters stand among those of all words.
  private struct Word: Sendable {
    var start: Int
    var count: Int
    var classes: WordClass
  }

  /// A word that stands in a text.
  struct Hit: Sendable {
    var start: Int
    var end: Int
    var classes: WordClass

    var range: Range<Int> { start..<end }
  }

  /// For each scalar below U+10000 the list of words that start with it, from 1; 0 for none.
  private let lists: [UInt16]
  /// Where each list begins in `words`, and where the last one ends.
  private let borders: [Int]
  /// The words of the lists behind one another, in each the longest first.
  private let words: [Word]
  /// The characters of all words.
  private let scalars: [UInt32]
  private let longestWord: Int

  init(_ table: some Collection<UInt8>) {
    var classes: [[UInt32]: WordClass] = [:]
    let names = Dictionary(WordClass.names.map { (Array($0.name.utf8), $0.value) }) { first, _ in first }
    for line in table.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      guard fields.count == 2, let name = names[Array(fields[0])] else { continue }
      for word in fields[1].split(separator: UInt8(ascii: " ")) {
        let scalars = String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)
        classes[scalars, default: []].formUnion(name)
      }
    }
    var byFirst: [UInt32: [(scalars: [UInt32], classes: WordClass)]] = [:]
    for (scalars, value) in classes {
      guard let first = scalars.first, first < 0x1_0000 else { continue }
      byFirst[first, default: []].append((scalars, value))
    }
    var lists = [UInt16](repeating: 0, count: 0x1_0000)
    var borders = [0, 0]
    var words: [Word] = []
    var scalars: [UInt32] = []
    for (first, list) in byFirst {
      lists[Int(first)] = UInt16(truncatingIfNeeded: borders.count - 1)
      for word in list.sorted(by: { $0.scalars.count > $1.scalars.count }) {
        words.append(Word(start: scalars.count, count: word.scalars.count, classes: word.classes))
        scalars += word.scalars
      }
      borders.append(words.count)
    }
    self.lists = lists
    self.borders = borders
    self.words = words
    self.scalars = scalars
    longestWord = classes.keys.map(\.count).max() ?? 0
  }

  /// Whether a word stands at a position; its first character is known to.
  @inline(__always)
  private func stands(_ word: Word, _ text: [UInt32], _ position: Int) -> Bool {
    var k = 1
    while k < word.count, text[position + k] == scalars[word.start + k] { k += 1 }
    return k == word.count
  }

  /// The longest word that starts at a position and has one of the classes.
  @inline(__always)
  func longest(_ text: [UInt32], at position: Int, end: Int, of classes: WordClass) -> Hit? {
    guard position < end, text[position] < 0x1_0000 else { return nil }
    let list = lists[Int(text[position])]
    return list == 0 ? nil : longest(Int(list), text, position, end, classes)
  }

  private func longest(_ list: Int, _ text: [UInt32], _ position: Int, _ end: Int, _ classes: WordClass) -> Hit? {
    for index in borders[list]..<borders[list + 1] {
      let word = words[index]
      if !word.classes.isDisjoint(with: classes), position + word.count <= end, stands(word, text, position) {
        return Hit(start: position, end: position + word.count, classes: word.classes)
      }
    }
    return nil
  }

  /// All words of one of the classes that start at a position, the longest first.
  @inline(__always)
  func eachWord(_ text: [UInt32], at position: Int, of classes: WordClass, _ found: (Hit) -> Void) {
    guard text[position] < 0x1_0000 else { return }
    let list = Int(lists[Int(text[position])])
    guard list > 0 else { return }
    for index in borders[list]..<borders[list + 1] {
      let word = words[index]
      if !word.classes.isDisjoint(with: classes), position + word.count <= text.count, stands(word, text, position) {
        found(Hit(start: position, end: position + word.count, classes: word.classes))
      }
    }
  }

  /// The longest word that ends at `end` and has one of the classes.
  func longest(_ text: [UInt32], endingAt end: Int, from start: Int, of classes: WordClass) -> Hit? {
    var position = max(start, end - longestWord)
    while position < end {
      if text[position] < 0x1_0000 {
        let list = Int(lists[Int(text[position])])
        if list > 0, let found = whole(list, text, position, end, classes) {
          return Hit(start: position, end: end, classes: found)
        }
      }
      position += 1
    }
    return nil
  }

  private func whole(_ list: Int, _ text: [UInt32], _ position: Int, _ end: Int, _ classes: WordClass) -> WordClass? {
    for index in borders[list]..<borders[list + 1] {
      let word = words[index]
      if word.count == end - position, !word.classes.isDisjoint(with: classes), stands(word, text, position) {
        return word.classes
      }
    }
    return nil
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

  func contains(_ text: [UInt32], in range: Range<Int>, _ classes: WordClass) -> Bool {
    first(text, in: range, of: classes) != nil
  }
}
