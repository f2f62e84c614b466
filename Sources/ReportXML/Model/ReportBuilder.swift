/// Writes a report in code: text and structure at once.
///
/// ```swift
/// var builder = ReportBuilder()
/// builder.title("砚溪县政府工作报告")
/// builder.salutation("各位代表：")
/// builder.section(number: "一、", value: 1, "2024年工作回顾", kind: .review, period: Period(year: 2024)) { section in
///   section.paragraph("过去一年，全县地区生产总值增长6.1%。")
/// }
/// let report = builder.report()
/// ```
///
/// Blocks are separated by a blank line. Every report that comes out is valid: characters that XML cannot carry are kept as
/// `char`, and sections deeper than nine levels stay at the ninth.
public struct ReportBuilder: Sendable {
  private var markup = MarkupBuilder(text: [])
  private var numbers = SectionNumbers()
  private var isEmpty = true

  /// The metadata of the report; `source` is filled in by ``report()``.
  public var metadata = Metadata(
    source: Metadata.Source(encoding: "UTF-8", hasByteOrderMark: false, byteCount: 0, sha256: ""))

  /// A builder with no text yet.
  public init() {}

  /// A line of the title.
  public mutating func title(_ words: String) { block(.title, words) }

  /// The line with the date and the session.
  public mutating func dateline(_ words: String) { block(.dateline, words) }

  /// The line with the office and the name of the speaker.
  public mutating func byline(_ words: String) { block(.byline, words) }

  /// The address to the assembly.
  public mutating func salutation(_ words: String) { block(.salutation, words) }

  /// A paragraph.
  public mutating func paragraph(_ words: String) { block(.p, words) }

  /// Text that is no part of the report.
  public mutating func aside(_ words: String) { block(.aside, words) }

  /// A section with a heading on a line of its own, and what stands in it.
  ///
  /// - Parameters:
  ///   - number: The number as printed, such as `（一）`; `nil` for none.
  ///   - value: What the number counts; needed with `number`.
  ///   - heading: The words of the heading.
  ///   - kind: What the section is about.
  ///   - period: The period it speaks of.
  ///   - content: Adds what stands in the section.
  public mutating func section(
    number: String? = nil, value: Int = 0, _ heading: String, kind: Section.Kind? = nil, period: Period? = nil,
    _ content: (inout ReportBuilder) -> Void
  ) {
    guard numbers.depth < 9 else {
      paragraph((number ?? "") + heading)
      return content(&self)
    }
    separate()
    markup.open(.section)
    markup.attribute(.id, numbers.open())
    markup.attribute(.level, numbers.depth)
    if let kind { markup.attribute(.kind, kind.rawValue) }
    if let period { markup.attribute(.period, period.iso) }
    markup.open(.heading)
    markup.attribute(.style, number == nil ? "unnumbered" : "numbered")
    if let number {
      markup.open(.num)
      markup.attribute(.value, max(0, min(value, 999_999_999)))
      characters(number)
      markup.close()
    }
    characters(heading)
    markup.close()
    content(&self)
    markup.close()
    _ = numbers.close(downTo: numbers.depth - 1)
  }

  /// The report: the text ends with a line feed, and the digest of its source is that of the text.
  public func report() -> Report {
    var finished = self
    if !isEmpty { finished.markup.append("\n".utf8) }
    let body = finished.markup.markup
    var metadata = metadata
    metadata.source.byteCount = body.text.count
    metadata.source.sha256 = Digest.sha256(body.text)
    return Report(metadata: metadata, body: body)
  }

  private mutating func block(_ element: Element, _ words: String) {
    separate()
    markup.open(element)
    characters(words)
    markup.close()
  }

  private mutating func separate() {
    if !isEmpty { markup.append("\n\n".utf8) }
    isEmpty = false
  }

  /// Appends words; characters that XML cannot carry become `char`.
  private mutating func characters(_ words: String) {
    for scalar in words.unicodeScalars {
      let isForbidden = CharacterCode.isForbidden(scalar.value)
      if isForbidden {
        markup.open(.char)
        markup.attribute(.code, CharacterCode.bytes(scalar.value))
      }
      markup.append(String(Character(scalar)).utf8)
      if isForbidden { markup.close() }
    }
  }
}
