/// Tells figures that are part of a name: “121”行动计划, G60, PM2.5, 5G, 4A级, 12345热线, 324国道, 1号.
struct NameFigures {
  private let words = Words.shared

  /// The name that the digits at `start` belong to, with all of it that is Latin, digits or signs between them.
  func name(_ text: [UInt32], digits range: Range<Int>, hasUnit: Bool, quoted: Range<Int>?) -> Range<Int>? {
    if let quoted, quoted.count <= 24, !holdsClause(text, quoted) { return quoted }
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, joins(text, start - 1, before: true) { start -= 1 }
    while end < text.count, joins(text, end, before: false) { end += 1 }
    let hasLetter = text[start..<end].contains(where: Self.isLetter)
    let hasPlus = text[start..<end].contains { $0 == 0x2B || $0 == 0xD7 || $0 == 0xFF0B }
    if hasLetter || hasPlus {
      // 300MW is a quantity with a Latin unit; 5G and 4A级 are names.
      if hasUnit, start == range.lowerBound, !hasPlus { return nil }
      return start..<afterGrade(text, end)
    }
    return numbered(text, range, hasUnit: hasUnit)
  }

  /// A quotation of a clause of its own, with figures that mean what they say.
  private func holdsClause(_ text: [UInt32], _ quoted: Range<Int>) -> Bool {
    text[quoted].contains(0xFF0C) && quoted.count > 14
  }

  private func joins(_ text: [UInt32], _ i: Int, before: Bool) -> Bool {
    let scalar = text[i]
    if Self.isLetter(scalar) { return true }
    if scalar >= 0x30 && scalar <= 0x39 { return true }
    switch scalar {
    case 0x2B, 0xFF0B, 0xD7, 0x5F, 0x7B, 0x7D, 0x2080...0x2089: return true
    // A dash, a stroke or a point joins only between two characters of a name.
    case 0x2D, 0x2F, 0x2E, 0xB7:
      let next = before ? i - 1 : i + 1
      return text.indices.contains(next) && Self.isLetter(text[next])
    default: return false
    }
  }

  /// 4A级, 5A级.
  private func afterGrade(_ text: [UInt32], _ end: Int) -> Int {
    end < text.count && text[end] == Scalar.级 ? end + 1 : end
  }

  private static let behind = ["热线", "国道", "省道", "县道", "高速", "号线", "号楼", "号机组", "号", "平台", "版", "联动", "医院"]
    .map { $0.unicodeScalars.map(\.value) }
  private static let before = ["国道", "省道", "县道", "热线", "No.", "编号", "代号"].map { $0.unicodeScalars.map(\.value) }

  /// 12345热线, 国道324, 1号.
  private func numbered(_ text: [UInt32], _ range: Range<Int>, hasUnit: Bool) -> Range<Int>? {
    for word in Self.behind where text[range.upperBound...].starts(with: word) {
      return range.lowerBound..<range.upperBound + word.count
    }
    for word in Self.before where text[..<range.lowerBound].suffix(word.count).elementsEqual(word) {
      return range.lowerBound - word.count..<range.upperBound
    }
    return nil
  }

  @inline(__always)
  static func isLetter(_ scalar: UInt32) -> Bool { scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A && scalar < 0x80 }
}
