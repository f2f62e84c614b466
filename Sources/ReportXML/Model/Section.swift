/// A section: a heading and what stands under it.
public struct Section: Sendable, Hashable {
  let report: Report
  let index: Int

  /// What a part of a report is about.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// What was done in the period that ended.
    case review
    /// What is to be done in the period that begins.
    case plan
    /// How the government itself is to work.
    case government
    /// Anything else.
    case other
  }

  /// The depth of the section: 1 for a main part.
  public var level: Int { report.body.value(.level, of: index).flatMap { Int($0) } ?? 1 }

  /// Its identifier in the XML, unique in the report.
  public var id: String { report.body.value(.id, of: index) ?? "" }

  /// What it is about, where the report says so.
  public var kind: Kind? { report.body.value(.kind, of: index).flatMap { Kind(rawValue: $0) } }

  /// The period it speaks of, where the report says so.
  public var period: Period? { report.body.value(.period, of: index).flatMap { Period(iso: $0) } }

  /// Where it stands in the text, in bytes.
  public var range: Range<Int> { report.body.spans[index].range }

  /// Its heading: on a line of its own, or the run-in heading of its first paragraph.
  public var heading: Heading? {
    let body = report.body
    if let heading = body.child(.heading, of: index) { return Heading(report: report, index: heading) }
    guard let first = body.children(of: index).first(where: { body.spans[$0].element == .p }) else { return nil }
    return body.child(.heading, of: first).map { Heading(report: report, index: $0) }
  }

  /// The sections directly under this one.
  public var sections: [Section] { report.sections(of: index) }

  /// The paragraphs directly under this one.
  public var paragraphs: [Paragraph] { report.paragraphs(of: index) }
}

/// The heading of a section, an annex or a glossary.
public struct Heading: Sendable, Hashable {
  let report: Report
  let index: Int

  /// The printed number, without blanks: `（一）`; `nil` if it has none.
  public var number: String? { numberIndex.map { report.body.words(of: $0) } }

  /// What the printed number counts: 1 for `（一）`.
  public var value: Int? { numberIndex.flatMap { report.body.value(.value, of: $0) }.flatMap { Int($0) } }

  /// The words of the heading without its number, its notation and the blanks around it.
  public var words: String {
    var words = report.body.wordBytes(of: index, without: [.num])[...]
    let start = Characters.skipBlanks(Array(words), from: 0, to: words.count)
    words = words.dropFirst(start)
    let end = Characters.trimBlanks(Array(words), from: 0, to: words.count)
    return String(decoding: words.prefix(end), as: UTF8.self)
  }

  /// What made it a heading: `numbered`, `bold`, `markdown`, `unnumbered`.
  public var style: String { report.body.value(.style, of: index) ?? "" }

  /// Where it stands in the text, in bytes.
  public var range: Range<Int> { report.body.spans[index].range }

  private var numberIndex: Int? {
    let body = report.body
    return (index + 1..<Int(body.spans[index].next)).first { body.spans[$0].element == .num }
  }
}

/// A paragraph of running text.
public struct Paragraph: Sendable, Hashable {
  let report: Report
  let index: Int

  /// The words, without notation and cuts, with the run-in heading if it has one.
  public var words: String { report.body.words(of: index) }

  /// The topic sentences that open passages of the paragraph.
  public var leads: [String] {
    let body = report.body
    return (index + 1..<Int(body.spans[index].next)).filter { body.spans[$0].element == .lead }.map {
      body.words(of: $0)
    }
  }

  /// Where it stands in the text, in bytes.
  public var range: Range<Int> { report.body.spans[index].range }
}

extension Report {
  /// The main parts.
  public var sections: [Section] { sections(of: nil) }

  /// The paragraphs outside all sections: the opening words and the like.
  public var paragraphs: [Paragraph] { paragraphs(of: nil) }

  /// All sections in document order, at every level.
  public var allSections: [Section] {
    body.spans.indices.filter { body.spans[$0].element == .section }.map { Section(report: self, index: $0) }
  }

  func sections(of index: Int?) -> [Section] {
    body.children(of: index).filter { body.spans[$0].element == .section }.map { Section(report: self, index: $0) }
  }

  func paragraphs(of index: Int?) -> [Paragraph] {
    body.children(of: index).filter { body.spans[$0].element == .p }.map { Paragraph(report: self, index: $0) }
  }
}
