/// What the source shows of its lines beside their characters: which of them are paragraphs, headings, bold.
///
/// A text file shows nothing of the kind. An office document or a page does, and it reaches the recogniser here, so that no
/// mark has to be put into the text.
struct TextHints: Sendable, Hashable {
  /// A paragraph of the source.
  struct Paragraph: Sendable, Hashable {
    /// Its bytes in the text, with the line ends inside it.
    var range: Range<Int>
    /// The level that its style makes it a heading of, from 1; 0 if it is none.
    var headingLevel: Int
  }

  /// The paragraphs, in the order of the text; empty if the source does not say which lines are.
  var paragraphs: [Paragraph] = []
  /// Where the words are bold, in order, without overlap.
  var bold: [Range<Int>] = []

  static let none = TextHints()

  /// Whether the source says where its paragraphs begin.
  var knowsParagraphs: Bool { !paragraphs.isEmpty }

  /// Whether the line that begins at a position goes on with a paragraph.
  func continuesParagraph(at position: Int) -> Bool {
    let index = paragraphs.partitioningIndex { $0.range.upperBound > position }
    return index < paragraphs.count && paragraphs[index].range.lowerBound < position
  }

  /// The level of the heading that a line is by its style; 0 if it is none.
  func headingLevel(at position: Int) -> Int {
    guard knowsParagraphs else { return 0 }
    let index = paragraphs.partitioningIndex { $0.range.upperBound > position }
    guard index < paragraphs.count, paragraphs[index].range.lowerBound <= position else { return 0 }
    return paragraphs[index].headingLevel
  }

  /// Where the bold words end that stand at a position, or `nil` if it is not bold.
  func boldEnd(at position: Int) -> Int? {
    guard !bold.isEmpty else { return nil }
    let index = bold.partitioningIndex { $0.upperBound > position }
    return index < bold.count && bold[index].lowerBound <= position ? bold[index].upperBound : nil
  }

  /// The bold words of a range, cut at its borders.
  func bold(in range: Range<Int>) -> [Range<Int>] {
    guard !bold.isEmpty else { return [] }
    let first = bold.partitioningIndex { $0.upperBound > range.lowerBound }
    return bold[first...].prefix { $0.lowerBound < range.upperBound }.map { $0.clamped(to: range) }
  }
}
