/// Words filed by the character that is looked at first: their first one, or their last one.
///
/// The tables are made once and live as long as the process, so a copy is a few addresses and no counting of references.
/// What a look-up reads of them is bounded by their own numbers; what it reads of a text is checked as always.
struct ClauseWordTable: @unchecked Sendable {
  /// Which end of a word is looked at first.
  enum Direction: Sendable { case forwards, backwards }

  /// The words that share the character that is looked at first.
  private struct File {
    var first: Int32
    var end: Int32
    /// What any of them does.
    var classes: WordClass
  }

  private struct Word {
    var classes: WordClass
    /// Where its characters stand, in the order they are looked at.
    var start: Int32
    var count: Int32
    /// The second character that is looked at; 0 in words of one.
    var second: UInt32
  }

  /// For each scalar below U+10000 its file, from 1; 0 for none.
  private let numbers: UnsafePointer<UInt16>
  private let files: UnsafePointer<File>
  /// The words of the files behind one another, in each the longest first.
  private let words: UnsafePointer<Word>
  private let scalars: UnsafePointer<UInt32>
  private let fileCount: Int

  init(_ list: WordList, _ direction: Direction) {
    // Words are filed by counting them, and what shares a file is put in order as it comes: files are small.
    // Made where it stays: of an array that is copied each page would be there twice.
    let numbers = UnsafeMutablePointer<UInt16>.allocate(capacity: 0x1_0000)
    numbers.initialize(repeating: 0, count: 0x1_0000)
    var files = [File(first: 0, end: 0, classes: [])]
    for word in list.words {
      let first = Int(list.scalar(of: word, 0, direction))
      if numbers[first] == 0 {
        guard files.count < Int(UInt16.max) else { continue }
        numbers[first] = UInt16(truncatingIfNeeded: files.count)
        files.append(File(first: 0, end: 0, classes: []))
      }
      files[Int(numbers[first])].end += 1
    }
    var room: Int32 = 0
    for number in 1..<files.count {
      let count = files[number].end
      files[number].first = room
      files[number].end = room
      room += count
    }
    var order = [WordList.Word](repeating: WordList.Word(start: 0, count: 0, classes: [], key: 0), count: Int(room))
    for word in list.words {
      let number = Int(numbers[Int(list.scalar(of: word, 0, direction))])
      if number > 0 { Self.add(word, to: &files[number], &order, list) }
    }
    var words: [Word] = []
    var scalars: [UInt32] = []
    words.reserveCapacity(order.count)
    scalars.reserveCapacity(list.scalars.count)
    for number in 1..<files.count {
      let first = Int32(words.count)
      for word in order[Int(files[number].first)..<Int(files[number].end)] {
        words.append(
          Word(
            classes: word.classes, start: Int32(scalars.count), count: Int32(word.count),
            second: word.count > 1 ? list.scalar(of: word, 1, direction) : 0))
        for k in 0..<word.count { scalars.append(list.scalar(of: word, k, direction)) }
        files[number].classes.formUnion(word.classes)
      }
      files[number].first = first
      files[number].end = Int32(words.count)
    }
    self.numbers = UnsafePointer(numbers)
    self.files = Self.kept(files)
    self.words = Self.kept(words)
    self.scalars = Self.kept(scalars)
    fileCount = files.count
  }

  /// Puts a word behind the longer ones of its file; one that is there already gets another class.
  private static func add(_ word: WordList.Word, to file: inout File, _ order: inout [WordList.Word], _ list: WordList)
  {
    var place = Int(file.end)
    while place > Int(file.first), order[place - 1].count <= word.count {
      if list.areSame(order[place - 1], word) { return order[place - 1].classes.formUnion(word.classes) }
      place -= 1
    }
    var last = Int(file.end)
    while last > place {
      order[last] = order[last - 1]
      last -= 1
    }
    order[place] = word
    file.end += 1
  }

  private static func kept<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
    let place = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, elements.count))
    _ = place.initialize(from: elements)
    return UnsafePointer(place.baseAddress ?? UnsafeMutablePointer.allocate(capacity: 1))
  }

  /// The characters that words of some classes have first.
  func firsts(of classes: WordClass) -> [UInt32] {
    (1..<fileCount).compactMap { number in
      let file = files[number]
      return file.classes.isDisjoint(with: classes) ? nil : scalars[Int(words[Int(file.first)].start)]
    }
  }

  /// The first two characters of the words of some classes; `nil` if one of the words has no second one.
  func pairs(of classes: WordClass) -> [(UInt32, UInt32)]? {
    var pairs: [(UInt32, UInt32)] = []
    for number in 1..<fileCount where !files[number].classes.isDisjoint(with: classes) {
      for index in Int(files[number].first)..<Int(files[number].end)
      where !words[index].classes.isDisjoint(with: classes) {
        guard words[index].count > 1 else { return nil }
        pairs.append((scalars[Int(words[index].start)], words[index].second))
      }
    }
    return pairs
  }

  /// The longest word that starts at a position and has one of the classes: where it ends, and what it does.
  @inline(__always)
  func longest(
    _ text: [UInt32], at position: Int, end: Int, of classes: WordClass
  ) -> (end: Int, classes: WordClass)? {
    guard position < end, text[position] < 0x1_0000 else { return nil }
    let number = numbers[Int(text[position])]
    guard number != 0, !files[Int(number)].classes.isDisjoint(with: classes) else { return nil }
    return longest(files[Int(number)], text, position, end, classes)
  }

  private func longest(
    _ file: File, _ text: [UInt32], _ position: Int, _ end: Int, _ classes: WordClass
  ) -> (end: Int, classes: WordClass)? {
    let room = end - position
    let second = room > 1 ? text[position + 1] : UInt32.max
    for index in Int(file.first)..<Int(file.end) {
      let word = words[index]
      if word.second != second && word.count > 1 || word.classes.isDisjoint(with: classes) { continue }
      if word.count <= room, stands(word, text, position) { return (position + Int(word.count), word.classes) }
    }
    return nil
  }

  /// The longest word that ends at `end`, in a table that is read backwards: where it starts, and what it does.
  @inline(__always)
  func longest(
    _ text: [UInt32], endingAt end: Int, from start: Int, of classes: WordClass
  ) -> (start: Int, classes: WordClass)? {
    guard end > start, text[end - 1] < 0x1_0000 else { return nil }
    let number = numbers[Int(text[end - 1])]
    guard number != 0, !files[Int(number)].classes.isDisjoint(with: classes) else { return nil }
    return longest(files[Int(number)], text, endingAt: end, start, classes)
  }

  private func longest(
    _ file: File, _ text: [UInt32], endingAt end: Int, _ start: Int, _ classes: WordClass
  ) -> (start: Int, classes: WordClass)? {
    let room = end - start
    let second = room > 1 ? text[end - 2] : UInt32.max
    for index in Int(file.first)..<Int(file.end) {
      let word = words[index]
      if word.second != second && word.count > 1 || word.classes.isDisjoint(with: classes) { continue }
      if word.count <= room, ends(word, text, end) { return (end - Int(word.count), word.classes) }
    }
    return nil
  }

  /// All words of one of the classes that start at a position, the longest first.
  @inline(__always)
  func eachWord(_ text: [UInt32], at position: Int, of classes: WordClass, _ found: (Int, WordClass) -> Void) {
    guard text[position] < 0x1_0000 else { return }
    let number = numbers[Int(text[position])]
    guard number != 0, !files[Int(number)].classes.isDisjoint(with: classes) else { return }
    let file = files[Int(number)]
    let room = text.count - position
    let second = room > 1 ? text[position + 1] : UInt32.max
    for index in Int(file.first)..<Int(file.end) {
      let word = words[index]
      if word.second != second && word.count > 1 || word.classes.isDisjoint(with: classes) { continue }
      if word.count <= room, stands(word, text, position) { found(position + Int(word.count), word.classes) }
    }
  }

  /// Whether a word stands at a position; its first two characters are known to.
  @inline(__always)
  private func stands(_ word: Word, _ text: [UInt32], _ position: Int) -> Bool {
    var k = 2
    while k < Int(word.count), text[position + k] == scalars[Int(word.start) + k] { k += 1 }
    return k >= Int(word.count)
  }

  /// The same from its end: its last two characters are known to stand.
  @inline(__always)
  private func ends(_ word: Word, _ text: [UInt32], _ end: Int) -> Bool {
    var k = 2
    while k < Int(word.count), text[end - 1 - k] == scalars[Int(word.start) + k] { k += 1 }
    return k >= Int(word.count)
  }
}
