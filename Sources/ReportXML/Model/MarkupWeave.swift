/// Adds spans to markup, properly nested.
///
/// Emphasis that an added span crosses is split at its border; an added span that crosses anything else is left out, so that
/// what comes out is always a tree that the grammars accept.
struct MarkupWeave: ~Copyable {
  private let markup: Markup
  /// What is to be added to the block at hand.
  var store = AddedSpans()
  private var builder: MarkupBuilder
  /// The spans that have been copied and go on: the first one behind each, and where it ends.
  private var open: [(next: Int, end: Int)] = []
  /// How many identifiers there are so far, by their prefix.
  private var counts = [Int](repeating: 0, count: 256)

  /// A weave with nothing done yet.
  init(_ markup: Markup) {
    self.markup = markup
    builder = MarkupBuilder(text: markup.text)
  }

  /// Takes over a span as it is, without what is inside it; returns the next one.
  mutating func copy(_ index: Int) -> Int {
    closeBefore(index)
    let span = markup.spans[index]
    copy(index, from: Int(span.start))
    open.append((Int(span.next), Int(span.end)))
    return index + 1
  }

  /// Takes over a block with all that is inside it and with what ``store`` holds, which is empty then; returns the next span.
  mutating func weaveStore(into block: Int) -> Int {
    guard store.count > 0 else {
      var next = block
      while next < Int(markup.spans[block].next) { next = copy(next) }
      return next
    }
    store.sort()
    let next = weave(block, store.spans.indices)
    store.removeAll()
    return next
  }

  /// The whole, when all spans have been taken over.
  mutating func finish() -> Markup {
    closeBefore(markup.spans.count)
    return builder.markup
  }

  private mutating func closeBefore(_ index: Int) {
    while let last = open.last, last.next <= index {
      builder.close(at: last.end)
      open.removeLast()
    }
  }

  private mutating func copy(_ index: Int, from start: Int) {
    let span = markup.spans[index]
    builder.open(span.element, at: start)
    let first = Int(span.attributes)
    markup.values.withUnsafeBufferPointer { values in
      builder.attributes(markup.attributes, first..<first + Int(span.attributeCount), copying: values)
    }
  }

  /// A span on its way into the tree: an old one by its index, or an added one.
  private struct Piece {
    var start: Int
    var end: Int
    /// Which of two pieces over the same characters is the outer one.
    var depth: Int
    var index: Int
    var isAdded: Bool
  }

  private mutating func weave(_ block: Int, _ candidates: Range<Int>) -> Int {
    closeBefore(block)
    let hasEmphasis = (block..<Int(markup.spans[block].next)).contains { markup.spans[$0].element == .emph }
    if hasEmphasis { takeInMarks(block, candidates) }
    let here = fitting(block, candidates)
    let nesting = Nesting(hasEmphasis ? here.map { store.spans[$0].range } : [])
    var pieces: [Piece] = []
    pieces.reserveCapacity(here.count + Int(markup.spans[block].next) - block)
    for k in block..<Int(markup.spans[block].next) {
      let span = markup.spans[k]
      var piece = Piece(
        start: Int(span.start), end: Int(span.end), depth: k == block ? -1 : span.element.depth, index: k,
        isAdded: false)
      if span.element == .emph {
        for border in borders(here, nesting, crossing: span.range) {
          pieces.append(Piece(start: piece.start, end: border, depth: piece.depth, index: k, isAdded: false))
          piece.start = border
        }
      }
      pieces.append(piece)
    }
    for k in here {
      pieces.append(
        Piece(
          start: store.spans[k].range.lowerBound, end: store.spans[k].range.upperBound,
          depth: store.spans[k].element.depth, index: k,
          isAdded: true))
    }
    pieces.sort { first, second in
      if (first.start, first.end) != (second.start, second.end) {
        return (first.start, -first.end) < (second.start, -second.end)
      }
      // Two old spans over the same characters stay as they are.
      if !first.isAdded, !second.isAdded { return first.index < second.index }
      return (first.depth, first.index) < (second.depth, second.index)
    }
    write(pieces)
    return Int(markup.spans[block].next)
  }

  /// Lets an added span that ends before the closing mark of emphasis end behind it, and one that starts behind the opening
  /// mark start before it, so that no emphasis is left with nothing but a mark.
  private mutating func takeInMarks(_ block: Int, _ here: Range<Int>) {
    let nesting = Nesting(here.map { store.spans[$0].range })
    for i in block + 1..<max(block + 1, Int(markup.spans[block].next)) where markup.spans[i].element == .emph {
      let emphasis = markup.spans[i].range
      let marks = markup.children(of: i).filter { markup.spans[$0].element == .mark }.map { markup.spans[$0].range }
      guard let first = marks.first, let last = marks.last else { continue }
      for offset in nesting.overlapping(emphasis) {
        let k = here.lowerBound + offset
        let range = store.spans[k].range
        if range.upperBound == last.lowerBound, last.upperBound == emphasis.upperBound,
          range.lowerBound < emphasis.lowerBound
        {
          store.spans[k].range = range.lowerBound..<last.upperBound
        } else if range.lowerBound == first.upperBound, first.lowerBound == emphasis.lowerBound,
          range.upperBound > emphasis.upperBound
        {
          store.spans[k].range = first.lowerBound..<range.upperBound
        }
      }
    }
  }

  /// The added spans that make a tree with the old ones: those that cross none but emphasis, and hold only what they may.
  private func fitting(_ block: Int, _ here: Range<Int>) -> [Int] {
    var open: [Range<Int>] = []
    /// Old spans that began before, from the outside in; the next one.
    var around: [MarkupSpan] = []
    var next = block + 1
    let end = Int(markup.spans[block].next)
    var fitting: [Int] = []
    fitting.reserveCapacity(here.count)
    next: for k in here {
      let (range, element) = (store.spans[k].range, store.spans[k].element)
      while next < end, Int(markup.spans[next].start) < range.lowerBound {
        while let last = around.last, last.end <= markup.spans[next].start { around.removeLast() }
        around.append(markup.spans[next])
        next += 1
      }
      while let last = around.last, Int(last.end) <= range.lowerBound { around.removeLast() }
      for old in around where !old.element.fits(old.range, range, element) { continue next }
      var i = next
      while i < end, Int(markup.spans[i].start) < range.upperBound {
        let old = markup.spans[i]
        if !old.element.fits(old.range, range, element) { continue next }
        i += 1
      }
      while let last = open.last, last.upperBound <= range.lowerBound { open.removeLast() }
      if let last = open.last, range.crosses(last) { continue next }
      open.append(range)
      fitting.append(k)
    }
    return fitting
  }

  /// Where added spans begin or end inside the emphasis without lying in it as a whole, in order.
  private func borders(_ here: [Int], _ nesting: Nesting, crossing emphasis: Range<Int>) -> [Int] {
    var borders: [Int] = []
    for offset in nesting.overlapping(emphasis) {
      let range = store.spans[here[offset]].range
      if range.lowerBound > emphasis.lowerBound, range.upperBound > emphasis.upperBound {
        borders.append(range.lowerBound)
      }
      if range.lowerBound < emphasis.lowerBound, range.upperBound < emphasis.upperBound {
        borders.append(range.upperBound)
      }
    }
    return Set(borders).sorted()
  }

  private mutating func write(_ pieces: [Piece]) {
    var open: [Int] = []
    open.reserveCapacity(8)
    for piece in pieces {
      // What holds the block stays open; a span of no length at the end of another lies inside it.
      while let last = open.last, last < piece.start || (last == piece.start && piece.end > piece.start) {
        builder.close(at: last)
        open.removeLast()
      }
      if let last = open.last, piece.end > last { continue }
      if piece.isAdded {
        let span = store.spans[piece.index]
        builder.open(span.element, at: piece.start)
        if let prefix = span.idPrefix {
          counts[Int(prefix)] += 1
          builder.attribute(.id, prefix: prefix, number: counts[Int(prefix)])
        }
        store.copyAttributes(span.attributes, into: &builder)
      } else {
        copy(piece.index, from: piece.start)
      }
      open.append(piece.end)
    }
    while let last = open.popLast() { builder.close(at: last) }
  }
}

extension Range<Int> {
  /// Whether the two overlap and neither holds the other.
  fileprivate func crosses(_ other: Range<Int>) -> Bool {
    overlaps(other) && !contains(other) && !other.contains(self)
  }
}

/// Nested ranges in text order, and which of them overlap another.
private struct Nesting {
  private let ranges: [Range<Int>]
  /// For each range the one around it; -1 for none.
  private var around: [Int] = []

  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges
    var open: [Int] = []
    for (i, range) in ranges.enumerated() {
      while let last = open.last, ranges[last].upperBound <= range.lowerBound { open.removeLast() }
      around.append(open.last ?? -1)
      open.append(i)
    }
  }

  /// The indices of the ranges that overlap `other`.
  func overlapping(_ other: Range<Int>) -> [Int] {
    let first = ranges.partitioningIndex { $0.lowerBound >= other.lowerBound }
    var found: [Int] = []
    var outer = first - 1
    while outer >= 0 {
      if ranges[outer].overlaps(other) { found.append(outer) }
      outer = around[outer]
    }
    return found + (first..<ranges.count).prefix { ranges[$0].lowerBound < other.upperBound }
  }
}

extension Element {
  /// Whether an old element over `old` lets an added one over `range` make a tree with it.
  fileprivate func fits(_ old: Range<Int>, _ range: Range<Int>, _ added: Element) -> Bool {
    guard range.overlaps(old) else { return true }
    if self != .emph, range.crosses(old) { return false }
    if range.contains(old), !added.mayHold(self) { return false }
    return !old.contains(range) || range == old || mayBeAround(added)
  }

  /// Whether an added element may stand around an old one.
  fileprivate func mayHold(_ old: Element) -> Bool {
    switch old {
    case .emph, .mark, .break, .char: true
    case .cite, .num, .date, .ordinal, .name, .number, .measure: self == .commitment
    default: false
    }
  }

  /// Whether an old element may stand around an added one.
  fileprivate func mayBeAround(_ added: Element) -> Bool {
    switch self {
    case .mark, .break, .char, .num, .measure, .date, .ordinal, .name, .number, .comment, .processingInstruction: false
    case .heading, .lead, .cite, .commitment: added != .commitment
    default: true
    }
  }

  /// Which of two elements over the same characters is the outer one.
  fileprivate var depth: Int {
    switch self {
    case .item: 0
    case .heading: 1
    case .lead: 2
    case .commitment: 3
    case .emph: 4
    case .cite: 5
    case .measure, .date, .ordinal, .name, .number, .num: 6
    default: 7
    }
  }
}
