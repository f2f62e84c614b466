/// Decides which blocks are headings, and where the heading of a run-in paragraph ends.
///
/// A numbered paragraph is a heading if it is a short line, or if its first sentence is short and text follows it. Entries
/// of a list look the same one by one, so a run of equal numbers is decided as a whole: where most of its members are
/// single sentences that end with a stop, it is a list.
struct Headings {
  let text: [UInt8]
  let hints: TextHints

  /// How a numbered or unnumbered block would read as a heading.
  private enum Shape: Equatable {
    /// A line of its own without a stop, a topic sentence with text after it.
    case line, runIn
    /// One short sentence with a full stop: a heading in the upper styles, an entry of a list in the lower.
    case sentence
    /// A long sentence or one that ends with a semicolon.
    case entry
  }

  /// The longest heading, in characters; the longest of 3,004 reports had about 60.
  private static let longest = 64

  /// Sets `headingEnd` and kind `.heading` on the blocks of `range` that are headings.
  func mark(_ blocks: inout [Block], _ range: Range<Int>) {
    var shapes: [Int: Shape] = [:]
    for i in range where blocks[i].kind == .paragraph {
      guard let numbering = blocks[i].numbering else { continue }
      shapes[i] = shape(&blocks[i], from: numbering.range.upperBound)
    }
    for run in runs(blocks, range) {
      guard isHeadingRun(run, blocks, shapes) else { continue }
      for i in run where shapes[i] != nil { blocks[i].kind = .heading }
    }
    for i in range where blocks[i].kind == .paragraph && blocks[i].markdownLevel > 0 {
      blocks[i].headingEnd = blocks[i].range.upperBound
      blocks[i].kind = .heading
    }
    for i in range where blocks[i].kind == .paragraph && isStyledHeading(blocks[i], shapes[i]) {
      // A number or bold words say where a heading that text follows ends; a style is that of all the line.
      if shapes[i] != .runIn { blocks[i].headingEnd = blocks[i].range.upperBound }
      blocks[i].kind = .heading
    }
    UnnumberedHeadings(text: text, hints: hints).mark(&blocks, range)
  }

  /// Whether the style of the source makes the block a heading, and it is as short as one.
  ///
  /// A style may have been put on a paragraph by a slip of the hand.
  private func isStyledHeading(_ block: Block, _ shape: Shape?) -> Bool {
    guard block.styleLevel > 0, !block.isBullet else { return false }
    switch shape {
    case .line, .runIn, .sentence: return true
    case .entry: return false
    case nil:
      return Characters.count(text, block.range) <= Self.longest
        && !Characters.joins(LineShape.lastScalar(text, block.range))
    }
  }

  /// Runs of one style whose values rise, not interrupted by a number of a higher style.
  private func runs(_ blocks: [Block], _ range: Range<Int>) -> [[Int]] {
    var runs: [[Int]] = []
    /// For each style the run that is open, and its last value.
    var open = [(run: Int, value: Int)?](repeating: nil, count: Numbering.Style.allCases.count)
    for i in range where blocks[i].kind == .paragraph {
      guard let numbering = blocks[i].numbering, !blocks[i].isBullet else { continue }
      let style = Int(numbering.style.rawValue)
      for higher in open.indices.dropFirst(style + 1) { open[higher] = nil }
      if let last = open[style], numbering.value > last.value, numbering.value <= last.value + 4 {
        runs[last.run].append(i)
        open[style] = (last.run, numbering.value)
      } else {
        runs.append([i])
        open[style] = (runs.count - 1, numbering.value)
      }
    }
    return runs
  }

  private func isHeadingRun(_ run: [Int], _ blocks: [Block], _ shapes: [Int: Shape]) -> Bool {
    guard let first = run.first, let style = blocks[first].numbering?.style else { return false }
    var good = 0
    var weak = 0
    for i in run {
      switch shapes[i] {
      case .line, .runIn: good += 1
      case .sentence: weak += 1
      default: break
      }
    }
    switch style {
    case .ordinal where run.count == 1 && blocks[first].numbering?.value != 1:
      return false
    case .part, .chapter, .chinese, .chineseBracketed, .ordinal:
      return (good + weak) * 2 >= run.count
    case .arabic, .arabicBracketed, .circled:
      // A lone number that does not start at 1 counts nothing.
      if run.count == 1, blocks[first].numbering?.value != 1, good == 0 { return false }
      return good * 2 > run.count
    case .item:
      // 一是 opens a passage where topic and text are two sentences, paragraph after paragraph; else it is an item.
      return run.count > 1 && run.allSatisfy { shapes[$0] == .runIn }
    }
  }

  /// Measures the block as a heading and sets where its heading would end.
  private func shape(_ block: inout Block, from numberEnd: Int) -> Shape {
    let end = block.range.upperBound
    let title = TitleEnd.find(
      text, numberEnd, end, isBold: isBold(block, numberEnd), boldEnd: hints.boldEnd(at: numberEnd))
    block.headingEnd = title.end
    let length = Characters.count(text, numberEnd..<title.end)
    let last = LineShape.lastScalar(text, block.range.lowerBound..<title.end)
    if title.end < end {
      return length <= Self.longest ? .runIn : .entry
    }
    if last == 0xFF1B || last == 0x3B || length > Self.longest * 2 { return .entry }
    if Characters.endsSentence(last) { return length <= Self.longest - 14 ? .sentence : .entry }
    return length <= Self.longest ? .line : .entry
  }

  /// Whether the words after the number stand in bold.
  private func isBold(_ block: Block, _ numberEnd: Int) -> Bool {
    var marks = 0
    var i = block.range.lowerBound
    while i + 1 < numberEnd {
      if text[i] == 0x2A, text[i + 1] == 0x2A {
        marks += 1
        i += 2
      } else {
        i += 1
      }
    }
    return marks % 2 == 1
  }
}
