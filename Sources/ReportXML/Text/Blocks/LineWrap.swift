/// How a source breaks its lines: at one width, as text from a page or a terminal is.
///
/// A source is wrapped when most of the lines that end without a stop and are directly followed by another line have nearly
/// one width.
struct LineWrap {
  /// The width in columns; a Chinese character takes two.
  let columns: Int
  /// Whether the first line of a paragraph is indented, so that a line without indent continues one.
  let usesIndents: Bool

  init?(_ text: [UInt8], _ lines: [Line]) {
    var widths: [Int: Int] = [:]
    var open = 0
    var indented = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
      if Self.isIndented(next) { indented += 1 }
      guard !LineShape.isFinished(text, line.content) else { continue }
      open += 1
      widths[Self.columns(text, line.content) / 4, default: 0] += 1
    }
    guard open >= 8, let best = widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), best.key >= 5 else {
      return nil
    }
    let near = (-2...2).reduce(0) { $0 + (widths[best.key + $1] ?? 0) }
    guard near * 2 > open else { return nil }
    columns = best.key * 4 + 2
    // A paragraph of a report has a dozen lines or fewer; a title in the middle of its line is no habit.
    usesIndents = indented * 16 > open
  }

  /// Whether a line, by its missing indent, goes on with the paragraph before it.
  func continues(_ line: Line) -> Bool { usesIndents && !Self.isIndented(line) }

  /// Two blanks or one ideographic space are an indent.
  static func isIndented(_ line: Line) -> Bool { line.contentStart - line.start >= 2 }

  static func columns(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var columns = 0
    for i in range where text[i] & 0xC0 != 0x80 { columns += text[i] < 0x80 ? 1 : 2 }
    return columns
  }
}
