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
    let hasLetter = text[start..<end].contains(where: Scalar.isLatin)
    let hasPlus = text[start..<end].contains { $0 == Scalar.plus || $0 == Scalar.times || $0 == Scalar.widePlus }
    if hasLetter || hasPlus {
      // 300MW is a quantity with a Latin unit; 5G and 4A级 are names.
      if hasUnit, start == range.lowerBound, !hasPlus { return nil }
      return start..<afterGrade(text, end)
    }
    return numbered(text, range)
  }

  /// A quotation of a clause of its own, with figures that mean what they say.
  private func holdsClause(_ text: [UInt32], _ quoted: Range<Int>) -> Bool {
    text[quoted].contains(Scalar.wideComma) && quoted.count > 14
  }

  private func joins(_ text: [UInt32], _ i: Int, before: Bool) -> Bool {
    let scalar = text[i]
    if Scalar.isLatin(scalar) || Scalar.isDigit(scalar) { return true }
    switch scalar {
    case Scalar.plus, Scalar.widePlus, Scalar.times, Scalar.underscore, Scalar.leftBrace, Scalar.rightBrace,
      0x2080...0x2089:
      return true
    // A dash, a stroke or a point joins only between two characters of a name.
    case Scalar.hyphen, Scalar.slash, Scalar.point, Scalar.middleDot:
      let next = before ? i - 1 : i + 1
      return text.indices.contains(next) && Scalar.isLatin(text[next])
    default: return false
    }
  }

  /// 4A级, 5A级.
  private func afterGrade(_ text: [UInt32], _ end: Int) -> Int {
    end < text.count && text[end] == Scalar.级 ? end + 1 : end
  }

  /// 12345热线, 国道324, 1号.
  private func numbered(_ text: [UInt32], _ range: Range<Int>) -> Range<Int>? {
    if let word = words.longest(text, at: range.upperBound, end: text.count, of: .numbered) {
      return range.lowerBound..<word.end
    }
    let word = words.longest(text, endingAt: range.lowerBound, from: 0, of: .numbering)
    return word.map { $0.start..<range.upperBound }
  }
}
