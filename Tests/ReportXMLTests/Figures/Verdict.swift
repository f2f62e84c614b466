import Testing

@testable import ReportXML

/// A few words of a report and what the converter is to say of them.
///
/// Each expectation is `printed words | attribute=value attribute=value`; an attribute with nothing behind `=` must not be
/// there, and those that are not named are not looked at. The words stand in a part of a report that says what and when.
struct Verdict: Sendable, CustomTestStringConvertible {
  /// The part of the report that the words stand in.
  enum Part: Sendable { case review, fiveYears, plan, government }

  let testDescription: String
  var words: String
  var part: Part
  /// What is expected, in document order; for figures all of them, for promises all of them.
  var expected: [String]
  /// What is wrong today, for a case that fails.
  var knownIssue: String?

  init(_ verdict: String, _ words: String, in part: Part = .review, _ expected: String..., knownIssue: String? = nil) {
    testDescription = verdict
    self.words = words
    self.part = part
    self.expected = expected
    self.knownIssue = knownIssue
  }

  var text: String {
    let title = "砚溪县政府工作报告\n\n——2024年1月18日在砚溪县第十七届人民代表大会第三次会议上\n\n"
    switch part {
    case .review: return title + "一、2023年工作回顾\n\(words)\n二、2024年工作安排\n甲。\n"
    case .fiveYears: return title + "一、过去五年工作回顾\n\(words)\n二、2024年工作安排\n甲。\n"
    case .plan: return title + "一、2023年工作回顾\n甲。\n二、2024年工作安排\n\(words)\n"
    case .government: return title + "一、2023年工作回顾\n甲。\n二、2024年工作安排\n甲。\n三、加强政府自身建设\n\(words)\n"
    }
  }

  /// Holds the elements that were found in the words against what is expected.
  func check(_ kinds: Kinds, sourceLocation: SourceLocation = #_sourceLocation) throws {
    guard let knownIssue else { return try compare(kinds, sourceLocation) }
    withKnownIssue("\(knownIssue)", sourceLocation: sourceLocation) { try compare(kinds, sourceLocation) }
  }

  private func compare(_ kinds: Kinds, _ sourceLocation: SourceLocation) throws {
    let found = try found(kinds.elements)
    let shown = found.map(\.described).joined(separator: "\n")
    #expect(found.map(\.words) == expected.map { Self.split($0).words }, "\n\(shown)", sourceLocation: sourceLocation)
    guard found.count == expected.count else { return }
    for (one, other) in zip(found, expected) {
      for (name, value) in Self.split(other).attributes where one.attributes[name] ?? "" != value {
        Issue.record(
          "“\(one.words)” has \(name)=\(one.attributes[name] ?? ""), not \(value)", sourceLocation: sourceLocation)
      }
    }
  }

  private struct Found {
    var words: String
    var attributes: [String: String]
    var described: String {
      words + " | " + attributes.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " ")
    }
  }

  /// The elements that stand in the words, without those of the headings and the title.
  private func found(_ elements: Set<Element>) throws -> [Found] {
    let body = try Report(text: text).body
    let bytes = Array(words.utf8)
    let place = try #require(body.text.firstRange(of: Array("\n\(words)\n".utf8)))
    let range = place.lowerBound + 1..<place.lowerBound + 1 + bytes.count
    return body.spans.indices.compactMap { index in
      let span = body.spans[index]
      guard elements.contains(span.element), range.contains(span.range.lowerBound) else { return nil }
      let first = Int(span.attributes)
      let names = body.attributes[first..<first + Int(span.attributeCount)].map(\.name)
      var attributes = Dictionary(names.map { ("\($0)", body.value($0, of: index) ?? "") }) { one, _ in one }
      attributes["element"] = span.element.localName
      return Found(words: body.words(of: index), attributes: attributes)
    }
  }

  /// `20万人次以上 | type=count value=200000`: the words and the attributes.
  private static func split(_ expectation: String) -> (words: String, attributes: [(name: String, value: String)]) {
    let parts = expectation.split(separator: " | ", maxSplits: 1)
    let attributes = parts.dropFirst().first?.split(separator: " ") ?? []
    return (
      String(parts.first ?? ""),
      attributes.map { attribute in
        let sides = attribute.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(sides[0]), sides.count > 1 ? String(sides[1]) : "")
      }
    )
  }
}

/// Which elements of the words a verdict is about.
struct Kinds {
  let elements: Set<Element>

  static let figures = Kinds(elements: [.measure, .date, .ordinal, .name, .number])
  static let figuresButOrdinals = Kinds(elements: [.measure, .date, .name, .number])
  static let measuresAndDates = Kinds(elements: [.measure, .date])
  static let promises = Kinds(elements: [.commitment])
}
