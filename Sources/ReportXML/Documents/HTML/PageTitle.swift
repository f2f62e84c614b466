/// The title of an article that stands outside of it: as a heading above, or in the head of the page.
struct PageTitle {
  private let candidate: DocumentLine?

  init(_ tree: PageTree, _ finder: ArticleFinder, before article: Int) {
    var text = PageText(tree, finder)
    let heading = tree.nodes[..<article].lastIndex {
      $0.element == .h1 && $0.end <= article
    }
    if let heading, !finder.isAside[heading], let line = text.lines(of: heading).first {
      candidate = line
    } else if let title = tree.fieldTitle, !title.isEmpty {
      candidate = DocumentLine(title)
    } else {
      candidate = Self.windowTitle(tree.windowTitle)
    }
  }

  /// The title as a line of its own, unless one of the first lines has it.
  func line(for lines: [DocumentLine]) -> DocumentLine? {
    guard var candidate, !candidate.isBlank else { return nil }
    let words = Self.words(candidate.text)
    let isThere = lines.prefix(5).contains { line in
      let found = Self.words(line.text)
      return found == words || (!found.isEmpty && found.count >= 12 && words.firstRange(of: found) != nil)
        || found.firstRange(of: words) != nil
    }
    guard !isThere else { return nil }
    candidate.styleLevel = 1
    return candidate
  }

  private static func words(_ text: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    var i = 0
    while i < text.count {
      let (scalar, length) = Characters.scalar(text, i, text.count)
      if !Characters.isBlank(scalar) { words += text[i..<i + length] }
      i += length
    }
    return words
  }

  /// _ | and dashes of any length.
  private static func parts(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5F, 0x7C, 0x0A, 0x2D, 0x2010...0x2015, 0xFF0D, 0xFF5C: true
    default: false
    }
  }

  private static func isBetweenDigits(_ text: [UInt8], _ position: Int, _ length: Int) -> Bool {
    let before = Characters.scalar(text, before: position, 0).value
    let after = Characters.scalar(text, position + length, text.count).value
    return Characters.digit(before) != nil && Characters.digit(after) != nil
  }

  /// The title of the window without the name of the site: `政府工作报告_青溪县人民政府`.
  private static func windowTitle(_ title: [UInt8]) -> DocumentLine? {
    let start = Characters.skipBlanks(title, from: 0, to: title.count)
    var end = start
    while end < title.count {
      let (scalar, length) = Characters.scalar(title, end, title.count)
      if end > start, parts(scalar), !isBetweenDigits(title, end, length) { break }
      end += length
    }
    var line = DocumentLine()
    line.append(title[start..<Characters.trimBlanks(title, from: start, to: end)])
    return line.isBlank ? nil : line
  }
}
