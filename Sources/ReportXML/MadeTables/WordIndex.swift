/// Words with a value each, to find the longest one that starts, or that ends, at a place of a text; part of a made table.
///
/// Most characters start no word: one look at a small table says so. Words are filed by the lower bits of the scalar that is
/// looked at first, and those of one file stand behind one another, the longest first.
struct WordIndex: Sendable {
  struct Found {
    var value: Int
    var start: Int
    var end: Int
    var isAmbiguous: Bool
  }

  /// A word takes four integers: the character that is looked at first, the next one (0 in words of one), where it stands in
  /// `scalars`, and the rest.
  struct Word {
    static let size = 4
    static let ambiguous: UInt32 = 0x100
    static let endsInLatin: UInt32 = 0x200
    static let hasExceptions: UInt32 = 0x400

    let start: Int
    /// Eight bits of length, three of what it is, and from bit 16 on its value.
    let rest: UInt32

    var count: Int { Int(rest & 0xFF) }
    var value: Int { Int(rest >> 16) }

    func has(_ flag: UInt32) -> Bool { rest & flag != 0 }
  }

  /// How many sections of a table an index takes.
  static let sections = 3

  /// For each file the index of its first word; one more at the end.
  private let starts: MadeIntegers<UInt16>
  private let words: MadeIntegers<UInt32>
  /// The characters of each word, and behind those what must not follow it: of each its length and characters; then 0.
  private let scalars: MadeIntegers<UInt32>
  /// Which bits of a scalar are the number of its file.
  private let mask: UInt32

  init(_ table: MadeTable, section: Int) {
    starts = table.integers(section)
    words = table.integers(section + 1)
    scalars = table.integers(section + 2)
    mask = UInt32(max(2, table.count(section, of: UInt16.self)) - 2)
  }

  private func word(_ index: Int) -> Word {
    Word(start: Int(words[index * Word.size + 2]), rest: words[index * Word.size + 3])
  }

  /// The words of the file of a scalar.
  private func file(_ scalar: UInt32) -> Range<Int> {
    let file = Int(scalar & mask)
    return Range(uncheckedBounds: (Int(starts[file]), Int(starts[file + 1])))
  }

  /// Whether a word may be one that has these characters first.
  private func opens(_ index: Int, _ first: UInt32, _ second: UInt32) -> Bool {
    guard words[index * Word.size] == first else { return false }
    let other = words[index * Word.size + 1]
    return other == second || other == 0
  }

  /// The longest word at `position` that nothing behind it forbids.
  func longest(in text: [UInt32], at position: Int, end: Int) -> Found? {
    let end = min(end, text.count)
    guard position >= 0, position < end else { return nil }
    let first = text[position]
    let file = file(first)
    guard !file.isEmpty else { return nil }
    let second = position + 1 < end ? text[position + 1] : UInt32.max
    for index in file where opens(index, first, second) {
      let word = word(index)
      let after = position + word.count
      if stands(word.start, word.count, in: text, at: position, end: end),
        !(word.has(Word.endsInLatin) && after < end && Self.continuesLatin(text[after])),
        !(word.has(Word.hasExceptions) && isForbidden(word.start + word.count, in: text, at: after, end: end))
      {
        return Found(value: word.value, start: position, end: after, isAmbiguous: word.has(Word.ambiguous))
      }
    }
    return nil
  }

  /// The longest word that ends at `position` and starts at or behind `floor`, in an index that is read backwards.
  func longest(in text: [UInt32], endingAt position: Int, from floor: Int) -> Found? {
    guard position > max(floor, 0), position <= text.count else { return nil }
    let first = text[position - 1]
    let second = position - 1 > max(floor, 0) ? text[position - 2] : UInt32.max
    for index in file(first) where opens(index, first, second) {
      let word = word(index)
      let start = position - word.count
      if start >= floor, stands(word.start, word.count, in: text, at: start, end: position) {
        return Found(value: word.value, start: start, end: position, isAmbiguous: word.has(Word.ambiguous))
      }
    }
    return nil
  }

  private func stands(_ start: Int, _ count: Int, in text: [UInt32], at position: Int, end: Int) -> Bool {
    guard count <= end - position, position >= 0 else { return false }
    var k = 0
    while k < count, scalars[start + k] == text[position + k] { k += 1 }
    return k == count
  }

  /// Whether something stands at a place that must not.
  private func isForbidden(_ exceptions: Int, in text: [UInt32], at position: Int, end: Int) -> Bool {
    var place = exceptions
    while scalars[place] > 0 {
      let count = Int(scalars[place])
      if stands(place + 1, count, in: text, at: position, end: end) { return true }
      place += 1 + count
    }
    return false
  }

  private static func continuesLatin(_ scalar: UInt32) -> Bool { Scalar.isLatin(scalar) || Scalar.isDigit(scalar) }
}

extension WordIndex {
  /// A word as it was added.
  struct Entry: Sendable, Hashable {
    var word: [UInt32]
    var value: Int
    var isAmbiguous: Bool
    var notBefore: [[UInt32]]
  }

  /// All words, for those who check them.
  var entries: [Entry] {
    (0..<Int(starts[Int(mask) + 1])).map { index in
      let word = word(index)
      var entry = Entry(
        word: characters(word.start, word.count), value: word.value, isAmbiguous: word.has(Word.ambiguous),
        notBefore: [])
      var place = word.start + word.count
      while word.has(Word.hasExceptions), scalars[place] > 0 {
        entry.notBefore.append(characters(place + 1, Int(scalars[place])))
        place += 1 + Int(scalars[place])
      }
      return entry
    }
  }

  private func characters(_ start: Int, _ count: Int) -> [UInt32] { (start..<start + count).map { scalars[$0] } }
}
