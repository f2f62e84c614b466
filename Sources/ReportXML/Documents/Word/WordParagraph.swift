/// A paragraph of a document while it is read.
struct WordParagraph {
  var line = DocumentLine()
  var style: String?
  var number: String?
  var numberLevel: Int?
  var outlineLevel: Int?
  var opensPage = false
  /// Whether its end was deleted: then the next one goes on with it.
  var endIsDeleted = false
  var hasHiddenWords = false
  /// Lines that hang on the paragraph, such as those of a text box, and come behind it.
  var behind: [DocumentLine] = []
  /// The level of the headings that the fonts of its words are for: `nil` before the first word, 0 if they differ.
  private var fontLevel: Int?

  /// How a piece of it looks.
  struct Run {
    var style: String?
    var isBold: Bool?
    var isHidden: Bool?
    var font: String?
  }

  var run = Run()

  mutating func append(_ bytes: [UInt8], bold: Bool, fontLevel level: Int) {
    if Characters.skipBlanks(bytes, from: 0, to: bytes.count) < bytes.count {
      fontLevel = fontLevel == nil || fontLevel == level ? level : 0
    }
    line.append(bytes, bold: bold)
  }

  /// The line that the paragraph becomes.
  func finished(styleLevel: Int) -> DocumentLine {
    var line = line
    line.styleLevel = styleLevel
    line.fontLevel = fontLevel ?? 0
    return line
  }
}
