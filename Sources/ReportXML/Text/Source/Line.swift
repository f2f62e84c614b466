/// A line of the source: where it starts, what of it is not blank, and where its end mark starts and stops.
struct Line: Sendable {
  var start: Int
  /// The first character that is not blank; `contentEnd` if there is none.
  var contentStart: Int
  var contentEnd: Int
  /// After the line's end mark (LF, CR LF or CR), or the end of the text.
  var next: Int

  var isBlank: Bool { contentStart == contentEnd }
  var content: Range<Int> { contentStart..<contentEnd }

  /// The lines of a text.
  ///
  /// A text that ends with an end mark has no empty line after it.
  static func lines(of text: [UInt8]) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(text.count / 120 + 8)
    var start = 0
    while start < text.count {
      let end = text.withUnsafeBufferPointer {
        ByteSearch.first($0, from: start, to: $0.count, of: 0x0A, 0x0D)
      }
      var next = end
      if next < text.count {
        next += text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A ? 2 : 1
      }
      let contentStart = BlankEscape.skip(text, from: start, to: end)
      let contentEnd = contentStart == end ? end : BlankEscape.trim(text, from: contentStart, to: end)
      lines.append(
        Line(
          start: start, contentStart: contentStart == end ? end : contentStart,
          contentEnd: contentEnd, next: next))
      start = next
    }
    return lines
  }
}
