/// The words of some classes in a passage, found in one pass and looked up by place.
struct WordHits: Sendable {
  /// In text order; of several words at one place the longest first.
  private var hits: [Words.Hit] = []

  /// Finds the words of some classes; `openings` are the characters that such a word begins with.
  init(_ text: borrowing [UInt32], _ classes: WordClass, openings: Openings) {
    let words = Words.shared
    var next = 0
    while let i = openings.first(in: text, from: next) {
      words.eachWord(text, at: i, of: classes) { hits.append($0) }
      next = i + 1
    }
  }

  /// What words of some classes begin with: their first two characters, as one number of fourteen bits.
  ///
  /// Other pairs may have the same number, but few do: at nearly all places one look says that no word stands there, where a
  /// look at the first character alone would say so at nine of ten.
  struct Openings: @unchecked Sendable {
    /// A bit for each number; made once, they live as long as the process.
    private let pairs: UnsafePointer<UInt64>
    /// The first characters, where a word has one only.
    private let firsts: ScalarSet?

    init(of classes: WordClass) {
      let pairs = Words.shared.pairs(of: classes)
      let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: 0x100)
      bits.initialize(repeating: 0, count: 0x100)
      for pair in pairs ?? [] {
        let number = Self.number(pair.0, pair.1)
        bits[number >> 6] |= 1 << UInt64(number & 63)
      }
      self.pairs = UnsafePointer(bits)
      firsts = pairs == nil ? Words.shared.starts(of: classes) : nil
    }

    @inline(__always)
    private static func number(_ first: UInt32, _ second: UInt32) -> Int { Int((first &* 37 &+ second) & 0x3FFF) }

    @inline(__always)
    private func mayOpen(_ number: Int) -> Bool { pairs[number >> 6] >> UInt64(number & 63) & 1 != 0 }

    /// The first place from `start` on where a word may stand.
    fileprivate func first(in text: [UInt32], from start: Int) -> Int? {
      if let firsts { return firsts.first(in: text, from: start, to: text.count) }
      precondition(start >= 0)
      return text.withUnsafeBufferPointer { text in
        var i = start
        while i < text.count &- 1 {
          if mayOpen(Self.number(text[i], text[i &+ 1])) { return i }
          i &+= 1
        }
        return nil
      }
    }
  }

  /// The first word of one of the classes in a range.
  func first(in range: Range<Int>, of classes: WordClass) -> Words.Hit? {
    if hits.isEmpty { return nil }
    var index = hits.partitioningIndex { $0.start >= range.lowerBound }
    while index < hits.count, hits[index].start < range.upperBound {
      if hits[index].end <= range.upperBound, !hits[index].classes.isDisjoint(with: classes) { return hits[index] }
      index += 1
    }
    return nil
  }

  func contains(in range: Range<Int>, _ classes: WordClass) -> Bool { first(in: range, of: classes) != nil }
}
