/// The notation inside a block: bold marks, cuts, characters XML cannot carry, comments, references to footnotes.
struct Notation {
  /// Leaves in text order, without overlap: `mark`, `break`, `char`, and `num` for references to footnotes.
  var leaves: [Inline] = []
  /// Where bold words are, with their marks; in order, without overlap.
  var bold: [Range<Int>] = []
  /// 《…》, in order; nested ones left out.
  var cites: [Range<Int>] = []

  private var openMark: Int?
  private var openCite: (start: Int, depth: Int)?
  /// Whether a search for the end of a comment has come to the end of the block without one.
  private var commentsStayOpen = false

  /// Reads a block.
  ///
  /// `opening` is the notation the block starts with, `cuts` are the places where a page or a line end cuts it, and
  /// `forbidden` the positions of the characters in it that XML cannot carry.
  /// `shown` is where words are bold without marks.
  init(
    _ text: [UInt8], _ range: Range<Int>, opening: Range<Int>, cuts: [Block.Cut], forbidden: ArraySlice<Int>,
    shown: [Range<Int>] = []
  ) {
    defer { addBold(shown) }
    var cuts = cuts[...]
    var forbidden = forbidden
    var i = range.lowerBound
    while i < range.upperBound {
      // Whatever is known by its place stops the search for what is known by its look.
      var border = range.upperBound
      if let cut = cuts.first { border = min(border, cut.range.lowerBound) }
      if let first = forbidden.first { border = min(border, first) }
      if !opening.isEmpty, opening.lowerBound >= i { border = min(border, opening.lowerBound) }
      i = Self.next(text, i, border)
      guard i < range.upperBound else { break }
      if let cut = cuts.first, cut.range.lowerBound == i {
        leaves.append(Inline(element: .break, range: cut.range, value: cut.isPage ? 1 : 0))
        cuts.removeFirst()
        forbidden = forbidden.drop { $0 < cut.range.upperBound }
        i = cut.range.upperBound
      } else if !opening.isEmpty, i == opening.lowerBound {
        leaves.append(Inline(element: .mark, range: opening))
        i = opening.upperBound
        forbidden = forbidden.drop { $0 < i }
      } else if let first = forbidden.first, first == i {
        let length = Characters.scalar(text, i, range.upperBound).length
        leaves.append(Inline(element: .char, range: i..<i + length))
        forbidden.removeFirst()
        i += length
      } else {
        i = special(text[i], text, i, range)
        forbidden = forbidden.drop { $0 < i }
      }
    }
  }

  /// Bold words without marks, where those with marks leave room.
  private mutating func addBold(_ shown: [Range<Int>]) {
    guard !shown.isEmpty else { return }
    let marked = bold
    bold += shown.filter { words in
      let index = marked.partitioningIndex { $0.upperBound > words.lowerBound }
      return index == marked.count || marked[index].lowerBound >= words.upperBound
    }
    bold.sort { $0.lowerBound < $1.lowerBound }
  }

  /// The first byte from `start` on with which notation may begin, or `end`.
  ///
  /// These are * < [ and the first byte of 《 》 。
  private static func next(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard start < end else { return start }
    return text.withUnsafeBufferPointer { ByteSearch.first($0, from: start, to: end, of: 0xE3, 0x2A, 0x3C, 0x5B) }
  }

  /// Looks at a character that may be notation; returns where to go on.
  private mutating func special(_ byte: UInt8, _ text: [UInt8], _ i: Int, _ range: Range<Int>) -> Int {
    switch byte {
    case 0x2A where i + 1 < range.upperBound && text[i + 1] == 0x2A:
      var end = i + 2
      while end < range.upperBound, text[end] == 0x2A { end += 1 }
      leaves.append(Inline(element: .mark, range: i..<end))
      if let start = openMark {
        bold.append(start..<end)
        openMark = nil
      } else {
        openMark = i
      }
      return end
    case 0x3C:
      guard let end = markupEnd(text, i, range) else { return i + 1 }
      leaves.append(Inline(element: .mark, range: i..<end))
      return end
    case 0x5B where i + 2 < range.upperBound && text[i + 1] == 0x5E:
      guard let number = ChineseNumeral.digits(text, i + 2, range.upperBound), number.end < range.upperBound,
        text[number.end] == 0x5D
      else { return i + 1 }
      leaves.append(Inline(element: .num, range: i..<number.end + 1, value: number.value))
      return number.end + 1
    case 0xE3 where i + 2 < range.upperBound && text[i + 1] == 0x80:
      if text[i + 2] == 0x8A {
        openCite = openCite.map { ($0.start, $0.depth + 1) } ?? (i, 1)
      } else if text[i + 2] == 0x8B, let cite = openCite {
        openCite = cite.depth > 1 ? (cite.start, cite.depth - 1) : nil
        if cite.depth == 1 { cites.append(cite.start..<i + 3) }
      } else if text[i + 2] == 0x82 {
        // A title does not go on over a full stop.
        openCite = nil
      }
      return i + 3
    default:
      return i + 1
    }
  }

  /// `<!-- … -->`, `<br>` and `<U+00A0>`: what a web page left in the text.
  private mutating func markupEnd(_ text: [UInt8], _ start: Int, _ range: Range<Int>) -> Int? {
    let rest = text[start..<range.upperBound]
    if rest.starts(with: "<!--".utf8) {
      guard !commentsStayOpen else { return nil }
      var i = start + 4
      while i + 2 < range.upperBound {
        if text[i] == 0x2D, text[i + 1] == 0x2D, text[i + 2] == 0x3E { return i + 3 }
        // A cut or a character XML cannot carry inside a comment would have to nest: leave such a comment as text.
        if text[i] < 0x20 { break }
        i += 1
      }
      // Where one runs into a cut, those that open before it do as well; those behind it are left as text with it.
      commentsStayOpen = true
      return nil
    }
    if let end = BlankEscape.end(text, at: start, range.upperBound) { return end }
    for tag in ["<br>", "<br/>", "<br />", "<BR>", "</p>", "<p>"] where rest.starts(with: tag.utf8) {
      return start + tag.utf8.count
    }
    return nil
  }
}
