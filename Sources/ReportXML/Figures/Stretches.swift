/// None, one or two stretches of a text, in order: what the name of a measured thing is made of, without an array for each.
struct Stretches: Sendable {
  private(set) var first: Range<Int>?
  private var second: Range<Int>?

  init() {}

  init(_ first: Range<Int>, _ second: Range<Int>? = nil) {
    self.first = first
    self.second = second
  }

  var count: Int { first == nil ? 0 : second == nil ? 1 : 2 }

  /// Their words, one behind the other.
  func words(of text: [UInt32]) -> [UInt32] {
    guard let first else { return [] }
    guard let second else { return Array(text[first]) }
    return Array(text[first]) + text[second]
  }

  func contains(where isWanted: (Range<Int>) -> Bool) -> Bool {
    first.map(isWanted) == true || second.map(isWanted) == true
  }
}
