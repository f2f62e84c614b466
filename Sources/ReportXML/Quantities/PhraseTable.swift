/// Phrases with a value each, to find the longest one that starts or that ends at a place of a text.
///
/// At most places one look at a table says that no phrase is there. Phrases that share this first look stand behind one
/// another, the longest first.
struct PhraseTable: Sendable {
  struct Phrase: Sendable {
    var scalars: [UInt32]
    var value: Int
    /// What must not follow directly.
    var notBefore: [[UInt32]] = []
  }

  /// Which end of the phrases is looked at first.
  enum Direction: Sendable { case forwards, backwards }

  private let phrases: [Phrase]
  private let direction: Direction
  /// For each scalar of the basic plane one more than the index of its first phrase; 0 if there is none.
  private let first: [UInt16]

  init(_ phrases: [Phrase], _ direction: Direction) {
    func key(_ phrase: Phrase) -> UInt32 {
      (direction == .forwards ? phrase.scalars.first : phrase.scalars.last) ?? .max
    }
    let sorted = phrases.filter { key($0) < 0x10000 }.prefix(Int(UInt16.max) - 1).sorted { one, other in
      key(one) == key(other) ? one.scalars.count > other.scalars.count : key(one) < key(other)
    }
    var first = [UInt16](repeating: 0, count: 0x10000)
    for (index, phrase) in sorted.enumerated().reversed() { first[Int(key(phrase))] = UInt16(index + 1) }
    self.phrases = sorted
    self.direction = direction
    self.first = first
  }

  /// The longest phrase that starts at `position` and ends at or before `end`.
  func starting(at position: Int, in text: [UInt32], end: Int) -> (value: Int, end: Int)? {
    guard position < end, text[position] < 0x10000 else { return nil }
    var index = Int(first[Int(text[position])]) - 1
    guard index >= 0 else { return nil }
    while index < phrases.count, phrases[index].scalars[0] == text[position] {
      let phrase = phrases[index]
      let behind = position + phrase.scalars.count
      if Self.stands(phrase.scalars, at: position, in: text, end: end),
        !phrase.notBefore.contains(where: { Self.stands($0, at: behind, in: text, end: end) })
      {
        return (phrase.value, behind)
      }
      index += 1
    }
    return nil
  }

  /// The longest phrase that ends at `position` and starts at or behind `floor`.
  func ending(at position: Int, in text: [UInt32], from floor: Int) -> (value: Int, start: Int)? {
    guard position > floor, text[position - 1] < 0x10000 else { return nil }
    var index = Int(first[Int(text[position - 1])]) - 1
    guard index >= 0 else { return nil }
    while index < phrases.count, phrases[index].scalars.last == text[position - 1] {
      let start = position - phrases[index].scalars.count
      if start >= floor, Self.stands(phrases[index].scalars, at: start, in: text, end: position) {
        return (phrases[index].value, start)
      }
      index += 1
    }
    return nil
  }

  private static func stands(_ phrase: [UInt32], at position: Int, in text: [UInt32], end: Int) -> Bool {
    guard phrase.count <= end - position else { return false }
    var index = 0
    while index < phrase.count, phrase[index] == text[position + index] { index += 1 }
    return index == phrase.count
  }
}
