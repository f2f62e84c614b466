/// What can be said of a line by looking at its first and last characters only.
enum LineShape {
  /// `#`, `##` … with a blank after it: the number of marks and where the words begin.
  static func markdownHeading(_ text: [UInt8], _ range: Range<Int>) -> (level: Int, end: Int)? {
    var i = range.lowerBound
    while i < range.upperBound, text[i] == 0x23, i - range.lowerBound < 6 { i += 1 }
    let level = i - range.lowerBound
    guard level > 0, i < range.upperBound else { return nil }
    let end = Characters.skipBlanks(text, from: i, to: range.upperBound)
    return end > i ? (level, end) : nil
  }

  /// `——`, `―――`, `－－`, `- `, `* `, `• `, `●`, `◆`: where the words of the entry begin.
  ///
  /// A dash may stand in bold marks of its own (`**——**`), or behind those of the entry (`**——标题。**`): then the marks
  /// belong to the words and the dash alone is notation.
  static func bullet(_ text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    let start = range.lowerBound
    let first = skipStars(text, start, range.upperBound)
    var i = first
    var dashes = 0
    while i < range.upperBound {
      let (scalar, length) = Characters.scalar(text, i, range.upperBound)
      guard isDash(scalar) else { break }
      dashes += 1
      i += length
    }
    if dashes > 0 {
      let isLong = dashes > 1 || Characters.scalar(text, first, range.upperBound).value >= 0x2014
      let after = Characters.skipBlanks(text, from: i, to: range.upperBound)
      guard isLong || after > i, after < range.upperBound else { return nil }
      return first..<after
    }
    let (scalar, length) = Characters.scalar(text, start, range.upperBound)
    let after = Characters.skipBlanks(text, from: start + length, to: range.upperBound)
    guard after < range.upperBound else { return nil }
    switch scalar {
    case 0x2A, 0x2B: return after > start + length ? start..<after : nil  // * and + need a blank
    case 0x2022, 0x25CF, 0x25C6, 0x25A0, 0x25A1, 0x2605, 0x2606, 0x25C7, 0x25CB, 0x27A2, 0x2714, 0xB7:
      return start..<after
    default: return nil
    }
  }

  /// Whether a character is a dash of any length.
  private static func isDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2010...0x2015, 0x2500, 0x2501, 0xFF0D, 0x4E28: scalar != 0x4E28
    default: false
    }
  }

  static func skipStars(_ text: [UInt8], _ position: Int, _ end: Int) -> Int {
    var i = position
    while i < end, text[i] == 0x2A { i += 1 }
    return i - position >= 2 ? i : position
  }

  /// The last character that is no bold mark, or 0.
  static func lastScalar(_ text: [UInt8], _ range: Range<Int>) -> UInt32 {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == 0x2A { end -= 1 }
    end = Characters.trimBlanks(text, from: range.lowerBound, to: end)
    guard end > range.lowerBound else { return 0 }
    return Characters.scalar(text, before: end, range.lowerBound).value
  }

  /// Whether the text ends like a finished paragraph: a stop, or a stop inside closing quotes or brackets.
  static func isFinished(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    for _ in 0..<6 {
      while end > range.lowerBound, text[end - 1] == 0x2A { end -= 1 }
      let (scalar, length) = Characters.scalar(text, before: end, range.lowerBound)
      guard end > range.lowerBound else { return true }
      if Characters.endsParagraph(scalar) { return true }
      guard Characters.closes(scalar) else { return false }
      end -= length
      // A bracket at the end of a paragraph — （热烈鼓掌）, （下略） — ends it when a stop stands before the bracket.
      if scalar == 0xFF09 || scalar == 0x29 {
        var open = end
        while open > range.lowerBound {
          let (inner, innerLength) = Characters.scalar(text, before: open, range.lowerBound)
          open -= innerLength
          if inner == 0xFF08 || inner == 0x28 { break }
        }
        if open > range.lowerBound { end = open }
      }
    }
    return false
  }

  /// `— 7 —`, `- 7 -`, `第 7 页`, `第7页 共20页`, `7`: a page number and nothing else.
  static func isPageNumber(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 40 else { return false }
    var digits = 0
    var i = range.lowerBound
    while i < range.upperBound {
      let (scalar, length) = Characters.scalar(text, i, range.upperBound)
      i += length
      if Characters.digit(scalar) != nil {
        digits += 1
        continue
      }
      switch scalar {
      case 0x7B2C, 0x9875, 0x5171, 0x2F, 0x2C, 0xFF0C: continue  // 第 页 共 / ，
      default: if !isDash(scalar), !Characters.isBlank(scalar) { return false }
      }
    }
    return (1...6).contains(digits)
  }

  /// `---`, `***`, `___`: a rule.
  static func isRule(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 3, let first = text[range].first, [0x2D, 0x2A, 0x5F, 0x3D].contains(first) else {
      return false
    }
    return text[range].allSatisfy { $0 == first || $0 == 0x20 }
  }

  /// The line's words without blanks, bold marks and `#`: what titles and fixed lines are compared by.
  static func plainWords(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    var i = range.lowerBound
    while i < range.upperBound {
      // Of the characters that E4 … E9 start none is left out; they are taken over together.
      var run = i
      while run < range.upperBound, text[run] >= 0xE4, text[run] <= 0xE9 { run += 3 }
      if run > i {
        words += text[i..<min(run, range.upperBound)]
        i = run
        continue
      }
      let (scalar, length) = Characters.scalar(text, i, range.upperBound)
      if scalar == 0x3C, let end = BlankEscape.end(text, at: i, range.upperBound) {
        i = end
        continue
      }
      if !Characters.isBlank(scalar), scalar != 0x2A, scalar != 0x23 { words += text[i..<i + length] }
      i += length
    }
    return words
  }
}
