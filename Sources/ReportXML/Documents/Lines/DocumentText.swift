/// The text of a document, a line for each paragraph, with what the document shows of the lines.
struct DocumentText: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var hints = TextHints()

  /// A font is for headings only if most of the text is in another one.
  private static let fontShare = 3

  init(_ lines: [DocumentLine]) {
    let total = lines.reduce(0) { $0 + $1.text.count }
    bytes.reserveCapacity(total + lines.count)
    hints.paragraphs.reserveCapacity(lines.count)
    var fonts = [0, 0, 0]
    for line in lines where fonts.indices.contains(line.fontLevel) { fonts[line.fontLevel] += line.text.count }
    var follows = false
    for line in lines {
      // Two tables in a row are two.
      if follows, line.isRow, line.opensTable { bytes.append(0x0A) }
      follows = line.isRow
      let last = Characters.scalar(line.text, before: line.text.count, 0).value
      let isSentence = Characters.endsParagraph(last) || Characters.joins(last)
      let isInFont =
        !isSentence && fonts.indices.contains(line.fontLevel) && fonts[line.fontLevel] * Self.fontShare < total
      append(line, level: line.styleLevel > 0 ? line.styleLevel : isInFont ? line.fontLevel : 0)
    }
  }

  private mutating func append(_ line: DocumentLine, level: Int) {
    let start = bytes.count
    bytes += line.text
    hints.paragraphs.append(.init(range: start..<bytes.count + 1, headingLevel: line.isRow ? 0 : min(level, 9)))
    if !line.isRow {
      for range in line.bold { addBold(start + range.lowerBound..<start + range.upperBound) }
    }
    bytes.append(0x0A)
  }

  /// Bold words end with their line.
  private mutating func addBold(_ range: Range<Int>) {
    var start = range.lowerBound
    for i in range where bytes[i] == 0x0A || bytes[i] == 0x0C {
      if i > start { hints.bold.append(start..<i) }
      start = i + 1
    }
    if range.upperBound > start { hints.bold.append(start..<range.upperBound) }
  }
}
