/// Words in flat tables with a value each, to find the longest one that starts, or that ends, at a place of a text.
///
/// Most characters start no word: one look at a small table says so. Words are filed by the lower twelve bits of the scalar
/// that is looked at first, and those of one file stand behind one another, the longest first. Add the words, then call
/// ``sort()`` once.
struct WordIndex: Sendable {
  /// Which end of a word is looked at first.
  enum Direction: Sendable { case forwards, backwards }

  struct Found {
    var value: Int
    var start: Int
    var end: Int
    var isAmbiguous: Bool
  }

  private struct Word: Sendable {
    /// The character that is looked at first, and the next one; 0 in words of one.
    var first: UInt32
    var second: UInt32
    /// Where the word stands in `scalars`.
    var range: Range<Int32>
    /// The file of its first or last scalar.
    var file: UInt16
    var value: Int32
    /// Which of `exceptions` are its own.
    var exceptions: Range<Int32>
    var isAmbiguous: Bool
    var endsInLatin: Bool
  }

  private var scalars: [UInt32] = []
  private var words: [Word] = []
  /// Where each word that must not follow stands in `scalars`.
  private var exceptions: [Range<Int32>] = []
  /// For each file one more than the index of its first word; 0 if there is none.
  private var first = [UInt16](repeating: 0, count: 0x1000)

  private let direction: Direction

  init(_ direction: Direction = .forwards) { self.direction = direction }

  private static func file(_ scalar: UInt32) -> UInt16 { UInt16(truncatingIfNeeded: scalar & 0xFFF) }

  /// Adds a word.
  ///
  /// - Parameters:
  ///   - word: one scalar at least.
  ///   - value: what the word stands for.
  ///   - isAmbiguous: handed back with the word.
  ///   - notBefore: what must not follow the word directly, divided by blanks.
  mutating func add(
    _ word: some Sequence<UInt32>, value: Int, isAmbiguous: Bool = false, notBefore: String.UnicodeScalarView? = nil
  ) {
    let start = Int32(scalars.count)
    scalars.append(contentsOf: word)
    let end = Int32(scalars.count)
    guard end > start, words.count < Int(UInt16.max) else { return }
    let firstException = Int32(exceptions.count)
    for scalar in notBefore ?? String.UnicodeScalarView() {
      if scalar == " " || exceptions.count == firstException {
        exceptions.append(Int32(scalars.count)..<Int32(scalars.count))
      }
      guard scalar != " " else { continue }
      scalars.append(scalar.value)
      exceptions[exceptions.count - 1] = exceptions[exceptions.count - 1].lowerBound..<Int32(scalars.count)
    }
    let isForwards = direction == .forwards
    let first = scalars[Int(isForwards ? start : end - 1)]
    words.append(
      Word(
        first: first, second: end - start > 1 ? scalars[Int(isForwards ? start + 1 : end - 2)] : 0, range: start..<end,
        file: Self.file(first),
        value: Int32(truncatingIfNeeded: value),
        exceptions: firstException..<Int32(exceptions.count), isAmbiguous: isAmbiguous,
        endsInLatin: Scalar.isLatin(scalars[Int(end) - 1])))
  }

  /// Files the words; nothing is found before.
  mutating func sort() {
    var counts = [UInt16](repeating: 0, count: first.count)
    for word in words { counts[Int(word.file)] += 1 }
    var filed = words
    var free: UInt16 = 0
    // From here on `counts` is where the next word of a file goes.
    for word in words {
      let file = Int(word.file)
      if first[file] == 0 {
        first[file] = free + 1
        (counts[file], free) = (free, free + counts[file])
      }
      // Files are small: each word is put behind the longer ones of its file by hand.
      var place = Int(counts[file])
      counts[file] += 1
      while place >= Int(first[file]), filed[place - 1].range.count < word.range.count {
        filed[place] = filed[place - 1]
        place -= 1
      }
      filed[place] = word
    }
    words = filed
  }

  /// The longest word at `position` that nothing behind it forbids.
  func longest(in text: [UInt32], at position: Int, end: Int) -> Found? {
    let end = min(end, text.count)
    guard position >= 0, position < end else { return nil }
    let file = Self.file(text[position])
    var index = Int(first[Int(file)]) - 1
    guard index >= 0 else { return nil }
    let second = position + 1 < end ? text[position + 1] : UInt32.max
    while index < words.count, words[index].file == file {
      guard words[index].first == text[position], words[index].second == second || words[index].second == 0 else {
        index += 1
        continue
      }
      let word = words[index]
      let after = position + word.range.count
      if stands(word.range, in: text, at: position, end: end),
        !(word.endsInLatin && after < end && Self.continuesLatin(text[after])),
        !word.exceptions.contains(where: { stands(exceptions[Int($0)], in: text, at: after, end: end) })
      {
        return Found(value: Int(word.value), start: position, end: after, isAmbiguous: word.isAmbiguous)
      }
      index += 1
    }
    return nil
  }

  /// The longest word that ends at `position` and starts at or behind `floor`, in an index that is read backwards.
  func longest(in text: [UInt32], endingAt position: Int, from floor: Int) -> Found? {
    guard position > max(floor, 0), position <= text.count else { return nil }
    let file = Self.file(text[position - 1])
    var index = Int(first[Int(file)]) - 1
    guard index >= 0 else { return nil }
    let second = position - 1 > floor ? text[position - 2] : UInt32.max
    while index < words.count, words[index].file == file {
      guard words[index].first == text[position - 1], words[index].second == second || words[index].second == 0 else {
        index += 1
        continue
      }
      let word = words[index]
      let start = position - word.range.count
      if start >= floor, stands(word.range, in: text, at: start, end: position) {
        return Found(value: Int(word.value), start: start, end: position, isAmbiguous: word.isAmbiguous)
      }
      index += 1
    }
    return nil
  }

  private func stands(_ word: Range<Int32>, in text: [UInt32], at position: Int, end: Int) -> Bool {
    guard !word.isEmpty, word.count <= end - position else { return false }
    var k = 0
    while k < word.count, scalars[Int(word.lowerBound) + k] == text[position + k] { k += 1 }
    return k == word.count
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
    words.map { word in
      Entry(
        word: Array(scalars[Int(word.range.lowerBound)..<Int(word.range.upperBound)]), value: Int(word.value),
        isAmbiguous: word.isAmbiguous,
        notBefore: word.exceptions.map { index in
          let range = exceptions[Int(index)]
          return Array(scalars[Int(range.lowerBound)..<Int(range.upperBound)])
        })
    }
  }
}
