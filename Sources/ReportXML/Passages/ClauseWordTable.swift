/// Words filed by the character that is looked at first: their first one, or their last one; part of a made table.
///
/// It lies in the binary, so a copy is a few addresses and no counting of references. What a look-up reads of it is bounded by
/// its own numbers; what it reads of a text is checked as always.
struct ClauseWordTable: Sendable {
  /// Which end of a word is looked at first.
  enum Direction: Int, Sendable, CaseIterable { case forwards, backwards }

  private struct Word {
    let classes: WordClass
    /// Sixteen bits of the second character that is looked at, then sixteen of length, then where its characters stand.
    let shape: UInt64

    var second: UInt32 { UInt32(truncatingIfNeeded: shape & 0xFFFF) }
    var count: Int { Int(shape >> 16 & 0xFFFF) }
    var start: Int { Int(shape >> 32) }
  }

  /// How many sections both directions take.
  static let sections = 7

  /// For each scalar its file, from 1, with 0 for none; the same in both directions.
  private let numbers: MadeIntegers<UInt16>
  /// Of each file its classes, and the indices of its first word and behind its last one, in 32 bits each.
  private let files: MadeIntegers<UInt64>
  /// Of each word its classes and its shape: the words of the files behind one another, in each the longest first.
  private let words: MadeIntegers<UInt64>
  /// The characters of the words, in the order they are looked at.
  private let scalars: MadeIntegers<UInt16>
  private let numberCount: UInt32
  private let fileCount: Int

  init(_ table: MadeTable, _ direction: Direction) {
    let section = 1 + 3 * direction.rawValue
    numbers = table.integers(0)
    files = table.integers(section)
    words = table.integers(section + 1)
    scalars = table.integers(section + 2)
    numberCount = UInt32(truncatingIfNeeded: table.count(0, of: UInt16.self))
    fileCount = table.count(section, of: UInt64.self) / 2
  }

  /// The words that share the character that is looked at first, if any of them has one of the classes.
  @inline(__always)
  private func file(_ scalar: UInt32, of classes: WordClass) -> Range<Int>? {
    guard scalar < numberCount else { return nil }
    let number = Int(numbers[Int(scalar)])
    return number == 0 ? nil : file(number, of: classes)
  }

  @inline(__always)
  private func file(_ number: Int, of classes: WordClass) -> Range<Int>? {
    guard !WordClass(rawValue: files[2 * number]).isDisjoint(with: classes) else { return nil }
    let words = files[2 * number + 1]
    return Range(uncheckedBounds: (Int(words & 0xFFFF_FFFF), Int(words >> 32)))
  }

  /// A word, if it has one of the classes and this second character, or only one character.
  @inline(__always)
  private func word(_ index: Int, _ second: UInt32, _ classes: WordClass) -> Word? {
    let word = Word(classes: WordClass(rawValue: words[2 * index]), shape: words[2 * index + 1])
    return word.second != second && word.count > 1 || word.classes.isDisjoint(with: classes) ? nil : word
  }

  /// The characters that words of some classes have first.
  func firsts(of classes: WordClass) -> [UInt32] {
    (0..<fileCount).compactMap { number in
      file(number, of: classes).map { UInt32(scalars[Int(words[2 * $0.lowerBound + 1] >> 32)]) }
    }
  }

  /// The first two characters of the words of some classes; `nil` if one of the words has no second one.
  func pairs(of classes: WordClass) -> [(UInt32, UInt32)]? {
    var pairs: [(UInt32, UInt32)] = []
    for number in 0..<fileCount {
      for index in file(number, of: classes) ?? 0..<0 {
        let word = Word(classes: WordClass(rawValue: words[2 * index]), shape: words[2 * index + 1])
        guard !word.classes.isDisjoint(with: classes) else { continue }
        guard word.count > 1 else { return nil }
        pairs.append((UInt32(scalars[word.start]), word.second))
      }
    }
    return pairs
  }

  /// The longest word that starts at a position and has one of the classes: where it ends, and what it does.
  @inline(__always)
  func longest(
    _ text: [UInt32], at position: Int, end: Int, of classes: WordClass
  ) -> (end: Int, classes: WordClass)? {
    guard position < end, let file = file(text[position], of: classes) else { return nil }
    return longest(file, text, position, end, classes)
  }

  private func longest(
    _ file: Range<Int>, _ text: [UInt32], _ position: Int, _ end: Int, _ classes: WordClass
  ) -> (end: Int, classes: WordClass)? {
    let room = end - position
    let second = room > 1 ? text[position + 1] : UInt32.max
    for index in file {
      guard let word = word(index, second, classes) else { continue }
      if word.count <= room, stands(word, text, position) { return (position + word.count, word.classes) }
    }
    return nil
  }

  /// The longest word that ends at `end`, in a table that is read backwards: where it starts, and what it does.
  @inline(__always)
  func longest(
    _ text: [UInt32], endingAt end: Int, from start: Int, of classes: WordClass
  ) -> (start: Int, classes: WordClass)? {
    guard end > start, let file = file(text[end - 1], of: classes) else { return nil }
    return longest(file, text, endingAt: end, start, classes)
  }

  private func longest(
    _ file: Range<Int>, _ text: [UInt32], endingAt end: Int, _ start: Int, _ classes: WordClass
  ) -> (start: Int, classes: WordClass)? {
    let room = end - start
    let second = room > 1 ? text[end - 2] : UInt32.max
    for index in file {
      guard let word = word(index, second, classes) else { continue }
      if word.count <= room, ends(word, text, end) { return (end - word.count, word.classes) }
    }
    return nil
  }

  /// All words of one of the classes that start at a position, the longest first.
  @inline(__always)
  func eachWord(_ text: [UInt32], at position: Int, of classes: WordClass, _ found: (Int, WordClass) -> Void) {
    guard let file = file(text[position], of: classes) else { return }
    let room = text.count - position
    let second = room > 1 ? text[position + 1] : UInt32.max
    for index in file {
      guard let word = word(index, second, classes) else { continue }
      if word.count <= room, stands(word, text, position) { found(position + word.count, word.classes) }
    }
  }

  /// Whether a word stands at a position; its first two characters are known to.
  @inline(__always)
  private func stands(_ word: Word, _ text: [UInt32], _ position: Int) -> Bool {
    var k = 2
    while k < word.count, text[position + k] == UInt32(scalars[word.start + k]) { k += 1 }
    return k >= word.count
  }

  /// The same from its end: its last two characters are known to stand.
  @inline(__always)
  private func ends(_ word: Word, _ text: [UInt32], _ end: Int) -> Bool {
    var k = 2
    while k < word.count, text[end - 1 - k] == UInt32(scalars[word.start + k]) { k += 1 }
    return k >= word.count
  }
}
