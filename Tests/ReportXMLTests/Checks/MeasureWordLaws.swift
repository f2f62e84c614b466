import Testing

@testable import ReportXML

/// A hand-edited attribute of any figure is found, and nothing is found in what the converter wrote.
@Suite struct MeasureWordLaws {
  /// What contradicts the words, in whichever report.
  static let contradictions: Set<FindingID> = Set(
    MeasureWords.identifiers + DateAndNumberWords.identifiers + [.modalityUnlikeWords])

  @Test("what the converter writes says what the words say", arguments: Samples.texts)
  func samples(_ file: TextFile) throws {
    #expect(try Self.contradictions(in: Conversion.of(file).report) == [])
  }

  @Test(
    "for every real report", .enabled(if: Corpus.isPresent, "\(Corpus.absence)"), arguments: Corpus.all)
  func corpus(_ file: TextFile) throws {
    #expect(try Self.contradictions(in: Conversion.of(file).report) == [])
  }

  /// An edit of one attribute, and what must be found.
  struct Edit: Sendable {
    var attribute: AttributeName
    var id: FindingID
    var isApplicable: @Sendable (Markup, Int) -> Bool = { _, _ in true }
    var change: @Sendable (String) -> String
  }

  static let edits = [
    Edit(attribute: .value, id: .valueUnlikeWords) { $0 == "0" ? "7" : $0 + "7" },
    Edit(attribute: .high, id: .highUnlikeWords) { $0 + "9" },
    Edit(attribute: .unit, id: .unitUnlikeWords) { $0 == "CNY" ? "USD" : "CNY" },
    Edit(attribute: .bound, id: .boundUnlikeWords, isApplicable: { $0.value(.high, of: $1) == nil }) {
      $0 == "lt" ? "ge" : "lt"
    },
  ]

  @Test("every edit of every figure of the samples is found", arguments: edits.indices)
  func everyEditIsFound(_ index: Int) throws {
    let edit = Self.edits[index]
    var edited = 0
    for file in Samples.texts {
      let report = try Conversion.of(file).report
      var body = report.body
      var spans: [Int] = []
      for span in body.spans.indices where body.spans[span].element == .measure && edit.isApplicable(body, span) {
        if body.change(edit.attribute, of: span, edit.change) { spans.append(span) }
      }
      edited += spans.count
      let found = Self.observations(in: Report(frame: report.frame, body: body)).filter { $0.id == edit.id }
      let words = { (spans: [Int]) in spans.map { body.words(of: $0) } }
      let missed = Set(spans).subtracting(found.compactMap(\.span)).sorted()
      #expect(words(missed) == [])
      #expect(Set(found.compactMap(\.span)).isSubset(of: spans))
    }
    #expect(edited > 0)
  }

  @Test("the other direction is found where the verb stands before the figure")
  func directions() throws {
    let report = try Report(text: Array("生产总值增长8%，能耗下降3.1%，空气优良天数增加12天。".utf8))
    for span in report.body.spans.indices where report.body.value(.direction, of: span) != nil {
      var body = report.body
      _ = body.change(.direction, of: span) { $0 == "up" ? "down" : "up" }
      #expect(Self.observations(in: Report(frame: report.frame, body: body)).map(\.id) == [.directionUnlikeWords])
    }
  }

  @Test(
    "readings that once fought the converter agree with it",
    arguments: ["新增就业突破2000个和12.5亿成\0一是约3万。"])
  func agreed(_ words: String) throws {
    #expect(try Self.contradictions(in: Report(text: Array("政府工作报告\n　　一、2021年工作\n　　\(words)\n".utf8))) == [])
  }

  private static func observations(in report: Report) -> [Observation] {
    MeasureWords.observations(in: CheckedReport(report))
  }

  private static func contradictions(in report: Report) -> [String] {
    let checked = CheckedReport(report)
    let checks: [any ReportCheck.Type] = [MeasureWords.self, DateAndNumberWords.self, PromiseWords.self]
    return checks.flatMap { $0.observations(in: checked) }.filter { contradictions.contains($0.id) }
      .map { "\($0.id.rawValue) \($0.arguments)" }
  }
}

extension Markup {
  /// Changes the value of an attribute; whether the span has it and it became another.
  fileprivate mutating func change(_ name: AttributeName, of index: Int, _ edit: (String) -> String) -> Bool {
    let span = spans[index]
    for place in Int(span.attributes)..<Int(span.attributes) + Int(span.attributeCount)
    where attributes[place].name == name {
      let old = value(name, of: index) ?? ""
      let new = edit(old)
      guard new != old else { return false }
      attributes[place].start = Int32(values.count)
      values += Array(new.utf8)
      attributes[place].end = Int32(values.count)
      return true
    }
    return false
  }
}
