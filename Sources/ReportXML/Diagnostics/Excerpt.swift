/// A line of a source and a caret under one of its characters, cut to what a terminal shows.
public struct Excerpt: Sendable, Hashable {
  /// The line, or the part of it around the place, with … where it was cut.
  public let line: String
  /// Blanks and a caret that stands under the character.
  public let caret: String

  /// The excerpt around a place.
  ///
  /// - Parameters:
  ///   - bytes: The whole source, UTF-8.
  ///   - offset: The byte under which the caret goes.
  ///   - width: Columns of the terminal; a Chinese character takes two.
  public init(of bytes: [UInt8], at offset: Int, width: Int = 76) {
    let offset = min(max(0, offset), bytes.count)
    // No character is longer than four bytes: what lies further off is not shown, however long the line is.
    let reach = width * 4 + 8
    var start = offset
    while start > max(0, offset - reach), bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    var end = offset
    while end < min(bytes.count, offset + reach), bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    // Two thirds of the width before the place, the rest behind it.
    var columns = 0
    var from = offset
    while from > start {
      let (scalar, length) = Characters.scalar(bytes, before: from, start)
      columns += Self.width(scalar)
      if columns > width * 2 / 3 { break }
      from -= length
    }
    var to = from
    columns = 0
    while to < end {
      let (scalar, length) = Characters.scalar(bytes, to, end)
      columns += Self.width(scalar)
      if columns > width { break }
      to = min(end, to + length)
    }
    let head = from > start ? "…" : ""
    line = head + Self.printable(bytes[from..<to]) + (to < end ? "…" : "")
    var indent = from > start ? 1 : 0
    var i = from
    while i < offset {
      let (scalar, length) = Characters.scalar(bytes, i, end)
      indent += Self.width(scalar)
      i += length
    }
    caret = String(repeating: " ", count: indent) + "^"
  }

  /// Columns that a character takes: two for Chinese characters and full-width signs (Unicode TR 11, W and F).
  static func width(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    case 0x0300...0x036F, 0x200B...0x200F, 0xFEFF: 0
    default: 1
    }
  }

  /// Control characters would move the cursor: a space stands for them.
  private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
  }
}
