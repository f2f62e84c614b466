import Testing

@testable import ReportXML

/// One run shows everything: an element in a wrong place hides nothing behind it.
struct SiblingTests {
  private func findings(_ xml: [UInt8]) -> [Finding] { Validator().validate(xml).findings }

  private func summaries(_ review: String) -> [String] {
    findings(ExampleFrame.document(review: review, plan: "")).filter { $0.id.family == .grammar }.map {
      "\($0.id.rawValue) \($0.arguments.joined(separator: "|"))"
    }
  }

  @Test("n wrong siblings give n findings, in their order", arguments: [1, 2, 3, 10, 200])
  func wrongSiblings(_ count: Int) {
    let wrong = ["<b>甲</b>", "<row/>", "<u xmlns='urn:x'/>", "<p><num>一</num></p>", "乙"]
    let ids = ["RX-XS-026", "RX-XS-001", "RX-XS-027", "RX-XS-004", "RX-XS-003"]
    let pieces = (0..<count).map { "<p>丙</p>\n" + wrong[$0 % wrong.count] }
    let found = findings(ExampleFrame.document(review: pieces.joined(separator: "\n"), plan: ""))
    #expect(found.map(\.id.rawValue) == (0..<count).map { ids[$0 % ids.count] })
    #expect(found.compactMap(\.place?.byteOffset) == found.compactMap(\.place?.byteOffset).sorted())
  }

  @Test("two faults in two sections, or in one, are found as if each stood alone", arguments: 0..<16)
  func union(_ part: Int) {
    let pieces = AtomicDocument.all.filter {
      $0.source.hasPrefix("grammar") && ["review", "plan"].contains($0.example.place) && $0.id.rawValue != "RX-XS-008"
        && $0.id.rawValue != "RX-XS-016"
    }
    var random = SplitMix(seed: 4_000 + part)
    for _ in 0..<25 {
      let first = random.pick(pieces).example.text
      let second = random.pick(pieces).example.text.withOtherIDs
      let alone = facts(first, "") + facts("", second)
      #expect(facts(first, second).sorted() == alone.sorted(), "\(first)\n\(second)")
      #expect(facts(first + "\n" + second, "").sorted() == alone.sorted(), "\(first)\n\(second)")
    }
  }

  private func facts(_ review: String, _ plan: String) -> [String] {
    findings(ExampleFrame.document(review: review, plan: plan)).map {
      "\($0.id.rawValue) \($0.arguments.joined(separator: "|"))"
    }
  }

  @Test func whatIsInsideAWrongElementIsChecked() {
    #expect(summaries("<b><num>一</num></b>") == ["RX-XS-026 b", "RX-XS-004 num|value"])
    #expect(summaries("<item><num>一</num></item>").map { $0.prefix(9) } == ["RX-XS-001", "RX-XS-004"])
    #expect(
      summaries("<b><c><d><date when='x'>甲</date></d></c></b>").map { $0.prefix(9) } == ["RX-XS-026", "RX-XS-007"])
  }

  @Test func nothingIsCheckedTwice() {
    #expect(
      summaries("<b/><section id='x1' level='2'><b/><p><num>一</num></p></section>").map { $0.prefix(9) } == [
        "RX-XS-026", "RX-XS-026", "RX-XS-004",
      ])
  }

  @Test func identifiersBehindAWrongElementStillCount() {
    #expect(
      summaries("<b/><section id='x1' level='2'><p>甲</p></section><section id='x1' level='2'><p>甲</p></section>").map {
        $0.prefix(9)
      } == ["RX-XS-026", "RX-XS-008"])
  }

  @Test func oneNameCanHaveTwoTypes() {
    // A title of the metadata cannot be empty and holds words only; one of the text can be both.
    let metadata = "<b/><title></title>"
    #expect(
      ExampleFrame.document(metadata, in: "metadata").map { findings($0).map(\.id.rawValue) } == [
        "RX-XS-026", "RX-XS-014",
      ])
    #expect(summaries("<b/><title></title><title><emph>甲</emph></title>") == ["RX-XS-026 b"])
  }

  @Test func whatIsMissingIsSaidToo() {
    let xml = "<report xmlns='urn:reportxml:1' version='1.0'><metadata><b/></metadata><text/></report>"
    #expect(findings(Array(xml.utf8)).map(\.id.rawValue).sorted() == ["RX-XS-002", "RX-XS-026"])
  }

  @Test func anElementOutOfOrderIsOneFault() {
    let swapped = "<jurisdiction>云岭市</jurisdiction><title>政府工作报告</title>"
    #expect(
      ExampleFrame.document(swapped, in: "metadata").map { findings($0).map(\.id.rawValue) } == ["RX-XS-001"])
  }

  @Test func allThatCouldStandThereIsNamed() throws {
    let finding = try #require(findings(ExampleFrame.document(review: "<row/>", plan: "")).first)
    #expect(finding.arguments.prefix(2) == ["row", "section"])
    #expect(finding.arguments[2].split(separator: " ").count == 12)
  }

  /// `make growth-check` counts it more closely.
  @Test func manyWrongSiblingsTakeLinearTime() {
    let count = 5_000
    var validator = Validator()
    validator.findingLimit = 100_000
    let small = ExampleFrame.document(review: String(repeating: "<b/><p>甲</p>", count: count / 10), plan: "")
    let large = ExampleFrame.document(review: String(repeating: "<b/><p>甲</p>", count: count), plan: "")
    let short = ThreadTime.seconds { _ = validator.validate(small) }
    var found = 0
    let long = ThreadTime.seconds {
      found = validator.validate(large).findings.filter { $0.id.rawValue == "RX-XS-026" }.count
    }
    #expect(found == count)
    #expect(long < short * 60)
  }
}

extension String {
  /// The identifiers of a second piece must not be those of the first.
  fileprivate var withOtherIDs: String {
    split(separator: "\"x1\"", omittingEmptySubsequences: false).joined(separator: "\"y1\"")
  }
}
