@testable import ReportXML

/// Whether every digit of a text says what it is for.
enum DigitAccount {
  /// What says of a digit what it is: a figure, a printed number, a title, or a block that is no running text.
  static let accounts: Set<Element> = [
    .measure, .date, .ordinal, .name, .number, .num, .cite, .aside, .notes, .dateline, .byline,
  ]

  /// What holds digits that are no words of the report: a page number in a cut, a reference in a mark.
  static let notation: Set<Element> = [.break, .mark]

  /// Where digits stand in no account and in no notation, in bytes.
  static func strangers(in markup: Markup) -> [Int] {
    var strangers: [Int] = []
    var position = 0
    for range in outermost(accounts.union(notation), in: markup) {
      strangers += digits(markup.text, position..<range.lowerBound)
      position = range.upperBound
    }
    return strangers + digits(markup.text, position..<markup.text.count)
  }

  /// The stretches of the outermost of these elements, in order: in a tree no two of them overlap.
  static func outermost(_ elements: Set<Element>, in markup: Markup) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var i = 0
    while i < markup.spans.count {
      let span = markup.spans[i]
      if elements.contains(span.element) {
        ranges.append(span.range)
        i = Int(span.next)
      } else {
        i += 1
      }
    }
    return ranges
  }

  /// Where ASCII and full-width digits stand: `7` and `７`.
  static func digits(_ text: [UInt8], _ range: Range<Int>) -> [Int] {
    var digits: [Int] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = text[i]
      if byte >= 0x30, byte <= 0x39 { digits.append(i) }
      // Full-width digits are EF BC 90 to EF BC 99.
      if byte == 0xEF, i + 2 < text.count, text[i + 1] == 0xBC, text[i + 2] >= 0x90, text[i + 2] <= 0x99 {
        digits.append(i)
      }
      i += 1
    }
    return digits
  }
}
