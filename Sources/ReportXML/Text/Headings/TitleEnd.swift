/// Finds where a topic sentence ends.
enum TitleEnd {
  /// The end of the heading that starts at `start`: after its stop and the bold mark that closes with it.
  ///
  /// In a bold opening the end of the bold words ends the heading too, if no stop did before.
  /// `boldEnd` is where the bold words end that it starts in, if the source shows them without marks.
  static func find(
    _ text: [UInt8], _ start: Int, _ end: Int, isBold: Bool, boldEnd: Int? = nil
  ) -> (end: Int, byStop: Bool) {
    var i = start
    var depth = 0
    var isBold = isBold
    while i < end {
      if i == boldEnd, i > start {
        let (scalar, length) = Characters.scalar(text, i, end)
        if Characters.endsSentence(scalar) || scalar == 0xFF1A || scalar == 0x3A { return (i + length, true) }
        if i - start > 9, !continues(text, i, end) { return (i, false) }
      }
      let byte = text[i]
      if byte == 0x2A, i + 1 < end, text[i + 1] == 0x2A {
        let after = i + 2
        if isBold, after < end, i > start {
          // `**（一）标题**。正文`: the stop belongs to the heading.
          let (scalar, length) = Characters.scalar(text, after, end)
          if Characters.endsSentence(scalar) || scalar == 0xFF1A || scalar == 0x3A { return (after + length, true) }
          if i - start > 9, !continues(text, after, end) { return (after, false) }
        }
        isBold.toggle()
        i = after
        continue
      }
      guard byte >= 0xE2 || byte == 0x21 || byte == 0x3F || byte == 0x28 || byte == 0x29 else {
        i += 1
        continue
      }
      let (scalar, length) = Characters.scalar(text, i, end)
      i += length
      switch scalar {
      case 0x201C, 0x300A, 0xFF08, 0x28: depth += 1
      case 0x201D, 0x300B, 0xFF09, 0x29: depth = max(0, depth - 1)
      default:
        guard Characters.endsSentence(scalar), depth == 0 || scalar == 0x3002 else { continue }
        while i < end {
          let (next, nextLength) = Characters.scalar(text, i, end)
          guard Characters.endsSentence(next) || (Characters.closes(next) && depth > 0) else { break }
          i += nextLength
        }
        if i + 1 < end, text[i] == 0x2A, text[i + 1] == 0x2A, isBold { i += 2 }
        return (i, true)
      }
    }
    return (end, false)
  }

  /// Half a heading may be bold (`**一、2023年工作回**顾`), or each piece of it (`**二、** **2004** **年工作**`): it goes on if
  /// hardly anything follows the mark, or another bold piece does.
  private static func continues(_ text: [UInt8], _ after: Int, _ end: Int) -> Bool {
    var characters = 0
    var i = Characters.skipBlanks(text, from: after, to: end)
    if i + 1 < end, text[i] == 0x2A, text[i + 1] == 0x2A { return true }
    i = after
    while i < end, characters <= 12 {
      let (scalar, length) = Characters.scalar(text, i, end)
      if Characters.endsSentence(scalar) { return characters <= 6 && i > after }
      if scalar == 0x2A { return true }
      characters += 1
      i += length
    }
    return i >= end && characters <= 12
  }
}
