/// Puts aside what a page has twice: pages of the web often hold a text several times over.
///
/// A stretch of blocks is a repetition if the same blocks stand before it in the same order, five paragraphs of them or more: a
/// report repeats a sentence, but not its paragraphs. Lines of the page may stand between them.
struct Repetition {
  let text: [UInt8]

  /// Bytes of a block that is long enough to be known by.
  private static let length = 60
  /// Such blocks that make a repetition.
  private static let blocks = 5
  /// Blocks in a row that may be others.
  private static let gap = 3

  /// Makes each repetition one block.
  func mark(_ blocks: inout [Block]) {
    let pairs = pairs(of: blocks)
    guard pairs.count >= Self.blocks else { return }
    var repetitions: [ClosedRange<Int>] = []
    var i = 0
    while i < pairs.count {
      var end = i + 1
      while end < pairs.count, continues(pairs[end - 1], pairs[end]), pairs[end].original < pairs[i].copy { end += 1 }
      if end - i >= Self.blocks {
        let border = repetitions.last.map { $0.upperBound + 1 } ?? 0
        repetitions.append(widened(pairs[i], pairs[end - 1], blocks, from: border))
        while end < pairs.count, pairs[end].copy <= repetitions[repetitions.count - 1].upperBound { end += 1 }
      }
      i = end
    }
    for range in repetitions.reversed() {
      let first = blocks[range.lowerBound]
      let last = blocks[range.upperBound]
      let whole = first.range.lowerBound..<last.range.upperBound
      blocks.replaceSubrange(
        range, with: [Block(.repetition, whole, lines: first.lines.lowerBound..<last.lines.upperBound)])
    }
  }

  /// Whether a copy goes on behind another as the originals do.
  private func continues(_ one: Pair, _ next: Pair) -> Bool {
    (1...Self.gap + 1).contains(next.copy - one.copy) && (1...Self.gap + 1).contains(next.original - one.original)
  }

  private struct Pair {
    var original: Int
    var copy: Int
  }

  /// The long blocks that stood before, each with the first of its kind.
  private func pairs(of blocks: [Block]) -> [Pair] {
    var first: [Int: Int] = [:]
    var pairs: [Pair] = []
    for (index, block) in blocks.enumerated() where block.kind == .paragraph && block.range.count >= Self.length {
      let key = key(of: block)
      if let original = first[key] {
        if isSame(blocks[original], block) { pairs.append(Pair(original: original, copy: index)) }
      } else {
        first[key] = index
      }
    }
    return pairs
  }

  /// Eight bytes of its middle and its length: enough to look no further at nearly all that are different.
  private func key(of block: Block) -> Int {
    var key = block.range.count
    let middle = block.range.lowerBound + block.range.count / 2
    for i in middle..<middle + 8 { key = key &* 257 &+ Int(text[i]) }
    return key
  }

  private func isSame(_ one: Block, _ other: Block) -> Bool { text[one.range] == text[other.range] }

  /// From the first copy to the last, and the short blocks before and behind that are the same as well.
  private func widened(_ first: Pair, _ last: Pair, _ blocks: [Block], from border: Int) -> ClosedRange<Int> {
    var start = first
    while start.original > 0, start.copy > max(border, last.original + 1),
      isSame(blocks[start.original - 1], blocks[start.copy - 1])
    {
      start.original -= 1
      start.copy -= 1
    }
    var end = last
    while end.copy + 1 < blocks.count, end.original + 1 < start.copy,
      isSame(blocks[end.original + 1], blocks[end.copy + 1])
    {
      end.original += 1
      end.copy += 1
    }
    return start.copy...end.copy
  }
}
