/// A block of the source: a paragraph, a line of the title, a table … with what later stages found out about it.
struct Block: Sendable {
  enum Kind: UInt8, Sendable {
    case title, dateline, byline, salutation
    case paragraph, heading
    case table
    /// Front matter, web boilerplate, comments.
    case frontMatter, boilerplate, comment
    /// What stands before it as well.
    case repetition
    /// The line that opens a glossary or an annex, and a definition of a footnote.
    case notesTitle, annexTitle, footnote
    /// A printed page number or a rule between blocks.
    case pageNumber, rule
  }

  var kind: Kind
  /// The block's characters, from its first to its last one that is not blank.
  var range: Range<Int>
  /// The lines it covers, as indices.
  var lines: Range<Int>
  /// Where the paragraph is cut by a page or a line end; in order.
  var cuts: [Cut] = []
  /// The `#` marks it starts with, 0 if none.
  var markdownLevel = 0
  /// The level of the heading that the style of the source makes it, 0 if none.
  var styleLevel = 0
  /// Notation at its start that is no word: `## `, `—— `, `- `; empty if none.
  var opening: Range<Int>
  var numbering: Numbering?
  /// Where a heading that starts the block ends; for a whole-line heading, the block's end.
  var headingEnd = 0
  /// Whether its first sentence is a topic sentence by the company of its neighbours (``TopicSentences``).
  var opensWithTopic = false
  /// The level of the section that the heading opens; 0 where it opens none.
  var level = 0

  /// A cut: the blank characters (and page number) between two pieces of a paragraph.
  struct Cut: Sendable, Hashable {
    var range: Range<Int>
    var isPage: Bool
  }

  init(_ kind: Kind, _ range: Range<Int>, lines: Range<Int>) {
    self.kind = kind
    self.range = range
    self.lines = lines
    opening = range.lowerBound..<range.lowerBound
  }

  /// Whether the block starts a list entry with a dash, dot or star.
  var isBullet: Bool { markdownLevel == 0 && !opening.isEmpty }

  /// Where its words begin: after the opening notation.
  var wordsStart: Int { opening.upperBound }
}

extension [Block] {
  /// The words of the blocks of a kind, in order; by index, since a copy of a block costs more than the look at its kind.
  func plainWords(of kind: Block.Kind, _ text: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for index in indices where self[index].kind == kind { lines.append(LineShape.plainWords(text, self[index].range)) }
    return lines
  }
}
