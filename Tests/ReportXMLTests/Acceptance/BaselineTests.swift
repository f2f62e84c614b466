import Testing

@testable import ReportXML

@Suite("Baselines") struct BaselineTests {
  private let twin = Verdicts.finding("RX-VF-001", .error, path: "/report/text[1]/p[3]")

  private func judged(_ findings: [Finding], onlyNew: Bool = false, after known: [Finding]) throws -> ValidatedFile {
    var run = ValidationRun(baseline: try Verdicts.baseline(known), countsOnlyNew: onlyNew)
    return run.add(Verdicts.result(findings))
  }

  @Test("What moves to another line or position stays known")
  func moves() throws {
    let moved = Verdicts.finding("RX-VF-001", .warning, path: "/report[1]/text/p[17]", line: 900)
    #expect(moved.fingerprint == twin.fingerprint)
    #expect(try judged([moved], after: [twin]).findings.map(\.isKnown) == [true])
  }

  @Test(
    "Another identifier, element or argument is new",
    arguments: [
      Verdicts.finding("RX-VF-002", .error, path: "/report/text[1]/p[3]"),
      Verdicts.finding("RX-VF-001", .error, path: "/report/text[1]/p[3]/@id"),
      Verdicts.finding("RX-VF-001", .error, ["1", "3"], path: "/report/text[1]/p[3]"),
      Verdicts.finding("RX-VF-001", .error, ["12"], path: "/report/text[1]/p[3]"),
    ])
  func others(_ other: Finding) throws {
    let file = try judged([other], after: [twin])
    #expect(file.findings.map(\.isKnown) == [false] && file.counts.resolved == 1 && file.acceptance == .notAccepted)
  }

  @Test("Equal findings are counted", arguments: 0...4)
  func counted(_ count: Int) throws {
    let file = try judged(Array(repeating: twin, count: count), onlyNew: true, after: [twin, twin])
    #expect(file.findings.map(\.isKnown) == (0..<count).map { $0 < 2 })
    #expect(file.findings.map(\.occurrence) == (0..<count).map { $0 + 1 })
    #expect(file.counts == FindingCounts(error: max(0, count - 2), known: min(2, count), resolved: max(0, 2 - count)))
    #expect(file.acceptance == (count > 2 ? .notAccepted : .accepted))
  }

  @Test("Known findings count unless only new ones do")
  func onlyNew() throws {
    #expect(try judged([twin], after: [twin]).acceptance == .notAccepted)
    #expect(try judged([twin], onlyNew: true, after: [twin]).acceptance == .accepted)
  }

  @Test("The result of a run with a baseline is a baseline as well")
  func again() throws {
    var run = ValidationRun(baseline: try Verdicts.baseline([twin]), countsOnlyNew: true)
    var writer = ResultWriter(.json)
    let json = writer.begin(run) + writer.append(run.add(Verdicts.result([twin])), of: run) + writer.end(run)
    #expect(try Baseline(json: json, name: "").counts == Verdicts.baseline([twin]).counts)
  }

  @Test("Another file has other findings")
  func files() throws {
    var run = ValidationRun(baseline: try Verdicts.baseline([twin]))
    let file = run.add(Verdicts.result([twin], name: "b.xml"))
    #expect(file.counts == FindingCounts(error: 1))
  }

  @Test(
    "What is no result is refused with its place",
    arguments: [
      ("", "RX-PL-006 1:1"), ("{", "RX-PL-006 1:2"), ("[]", "RX-PL-006"),
      ("{\"format\": \"reportxml-result\"}", "RX-PL-006"),
      ("{\"format\": \"reportxml-result\", \"version\": 2, \"files\": []}", "RX-PL-006"),
      ("{\n \"甲\": x}", "RX-PL-006 2:7"),
    ])
  func faults(_ json: String, _ expected: String) {
    do {
      _ = try Baseline(json: Array(json.utf8), name: "b.json")
      Issue.record("was read")
    } catch {
      #expect(error.findings.map(summary) == [expected])
    }
  }
}
