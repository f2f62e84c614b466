/// Finds 一是 … 二是 … inside a paragraph.
struct Items {
  let text: [UInt8]

  /// The items of a paragraph, each with its `num` after it.
  ///
  /// A series counts from 一 and has two members or more; at the start of a paragraph one is enough, since the others are
  /// paragraphs of their own.
  func find(_ range: Range<Int>) -> [Inline] {
    guard mayHold(range) else { return [] }
    var found: [(numbering: Numbering, stop: UInt32)] = []
    var before: UInt32 = 0x3002
    let start = Numbering.skipMarks(text, range.lowerBound, range.upperBound)
    var i = start
    var isStart = true
    while i < range.upperBound {
      if isStart { i = Numbering.skipMarks(text, i, range.upperBound) }
      if isStart, let numbering = Numbering.item(text, i, range.upperBound) {
        let expected = (found.last?.numbering.value ?? 0) + 1
        let opens = found.isEmpty && numbering.range.lowerBound == start
        if numbering.value == expected || opens {
          found.append((numbering, before))
          i = numbering.range.upperBound
        }
      }
      guard i < range.upperBound else { break }
      let byte = text[i]
      if byte >= 0xE4, byte <= 0xE9 {
        isStart = false
        i += 3
        continue
      }
      let (scalar, length) = Characters.scalar(text, i, range.upperBound)
      switch scalar {
      case 0x3002, 0xFF1B, 0xFF1A, 0xFF0C, 0x3B, 0x3A, 0x2C, 0xFF01:
        isStart = true
        before = scalar
      case 0x2A: break
      default: if !Characters.isBlank(scalar) { isStart = false }
      }
      i += length
    }
    guard found.count > 1 || found.first?.numbering.range.lowerBound == start else { return [] }
    return spans(found, range)
  }

  /// A quick look: whether 一是 or 一要 stands anywhere, or any such number at the start.
  private func mayHold(_ range: Range<Int>) -> Bool {
    if Numbering.item(text, range.lowerBound, range.upperBound) != nil { return true }
    return text.withUnsafeBufferPointer { text in
      // The last byte of 一 is the rarest of the three in Chinese text.
      var i = range.lowerBound + 2
      while i + 3 < range.upperBound {
        i = ByteSearch.first(text, from: i, to: range.upperBound, of: 0x80, 0x80)
        guard i + 3 < range.upperBound else { return false }
        if text[i &- 2] == 0xE4, text[i &- 1] == 0xB8 {
          let next = (text[i &+ 1], text[i &+ 2], text[i &+ 3])
          if next == (0xE6, 0x98, 0xAF) || next == (0xE8, 0xA6, 0x81) { return true }
        }
        i &+= 1
      }
      return false
    }
  }

  private func spans(_ found: [(numbering: Numbering, stop: UInt32)], _ range: Range<Int>) -> [Inline] {
    var spans: [Inline] = []
    for (k, entry) in found.enumerated() {
      let start = entry.numbering.range.lowerBound
      let end = k + 1 < found.count ? found[k + 1].numbering.range.lowerBound : lastEnd(found, start, range)
      spans.append(Inline(element: .item, range: start..<end))
      spans.append(Inline(element: .num, range: entry.numbering.range, value: entry.numbering.value))
    }
    return spans
  }

  /// Where the items are clauses of one sentence, the last one ends with it; else with the paragraph.
  private func lastEnd(_ found: [(numbering: Numbering, stop: UInt32)], _ start: Int, _ range: Range<Int>) -> Int {
    guard found.count > 1, found.dropFirst().allSatisfy({ $0.stop != 0x3002 }) else { return range.upperBound }
    return TitleEnd.find(text, start, range.upperBound, isBold: false).end
  }
}
