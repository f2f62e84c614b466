/// A paragraph on its way out of a document: its characters, and what the document shows of them.
struct DocumentLine: Sendable {
  /// UTF-8; a line end where the paragraph has one inside.
  var text: [UInt8] = []
  /// Where it is bold, in order; pieces that only blanks part are one.
  private(set) var bold: [Range<Int>] = []
  /// The level of the heading that its style makes it; 0 for none.
  var styleLevel = 0
  /// The level of the heading that its font is for, if all its words are in one such; 0 for none.
  var fontLevel = 0
  /// Whether it is a row of a table: `| 甲 | 乙 |`.
  var isRow = false
  /// Whether it is the first of them.
  var opensTable = false

  /// Whether nothing but blanks is in it.
  var isBlank: Bool { Characters.skipBlanks(text, from: 0, to: text.count) == text.count }

  init() {}

  init(_ text: String) { self.text = Array(text.utf8) }

  mutating func append(_ bytes: some Sequence<UInt8>, bold isBold: Bool = false) {
    let start = text.count
    text += bytes
    if isBold { addBold(start..<text.count) }
  }

  mutating func append(_ line: DocumentLine) {
    let start = text.count
    text += line.text
    for range in line.bold { addBold(start + range.lowerBound..<start + range.upperBound) }
  }

  private mutating func addBold(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = bold.last,
      Characters.skipBlanks(text, from: last.upperBound, to: range.lowerBound) == range.lowerBound,
      !text[last.upperBound..<range.lowerBound].contains(0x0A)
    {
      bold[bold.count - 1] = last.lowerBound..<range.upperBound
    } else {
      bold.append(range)
    }
  }

  /// Keeps only the first bytes.
  mutating func cut(to count: Int) {
    guard count >= 0, count < text.count else { return }
    text.removeLast(text.count - count)
    while let last = bold.last, last.upperBound > count {
      bold.removeLast()
      if last.lowerBound < count { bold.append(last.lowerBound..<count) }
    }
  }

  /// Puts a number before the words; it is bold if they begin so.
  mutating func number(_ number: [UInt8]) {
    guard !number.isEmpty else { return }
    var line = DocumentLine()
    line.append(number, bold: bold.first?.lowerBound == 0)
    line.append(self)
    text = line.text
    bold = line.bold
  }
}

extension DocumentLine {
  /// Takes away the last byte, which is a blank.
  mutating func removeLast() { cut(to: text.count - 1) }
}
