import Testing

@testable import ReportXML

@Suite("Policies") struct PolicyTests {
  private let today = CalendarDay(iso: "2026-11-24")

  private func judged(
    _ findings: [Finding], by entries: String, fileThreshold: String = "", threshold: AcceptanceThreshold? = nil
  ) throws -> (run: ValidationRun, file: ValidatedFile) {
    let policy = try Verdicts.policy(entries, attributes: fileThreshold)
    var run = ValidationRun(threshold: threshold, policy: policy, today: today)
    let file = run.add(Verdicts.result(findings))
    return (run, file)
  }

  @Test("An entry is read with reason, day and line") func reading() throws {
    let policy = try Verdicts.policy(
      "<!-- c --><override id=' RX-VF-003' severity='ignore ' expires=' 2027-06-30\n'>\n  手工 &amp;\n 排版 </override>",
      attributes: " fail-on=' warning'")
    #expect(policy.threshold == .warning)
    #expect(
      policy.overrides == [
        Policy.Override(
          id: .rewriteDiffers, action: .ignore, reason: "手工 & 排版", expires: CalendarDay(iso: "2027-06-30"), line: 3)
      ])
  }

  @Test(
    "What is wrong with a file is said with its place",
    arguments: [
      ("", "RX-WF-009"), ("<policy", "RX-WF-033 1:8"), ("<!DOCTYPE p><p/>", "RX-WF-004"), ("<p/>", "RX-XS-009 1:1"),
      ("<policy xmlns='urn:reportxml:policy:1' fail-on='none'/>", "RX-XS-006 1:40"),
      ("<policy xmlns='urn:reportxml:policy:1'>\n <override id='RX-VF-003'>r</override></policy>", "RX-XS-004 2:2"),
      (
        "<policy xmlns='urn:reportxml:policy:1'><override id='a' severity='fatal'>r</override></policy>",
        "RX-XS-006 1:57"
      ),
      (
        "<policy xmlns='urn:reportxml:policy:1'><override id='a' severity='info'> </override></policy>",
        "RX-XS-014 1:40"
      ),
      (
        "<policy xmlns='urn:reportxml:policy:1'><override id='a' severity='info' expires='2026-02-29'>r</override></policy>",
        "RX-XS-024 1:73"
      ),
      (
        "<policy xmlns='urn:reportxml:policy:1'><override id='a' severity='info'>r</override>\n<override id='a' severity='error'>r</override></policy>",
        "RX-PL-001 2"
      ),
    ])
  func faults(_ xml: String, _ expected: String) {
    do {
      _ = try Policy(xml: Array(xml.utf8), name: "p.xml")
      Issue.record("was read")
    } catch {
      #expect(error.name == "p.xml")
      #expect(error.findings.first.map(summary)?.hasPrefix(expected) == true, "\(error.findings.map(summary))")
    }
  }

  @Test("It changes acceptance and never the verdict")
  func verdictStays() throws {
    let error = Verdicts.finding("RX-VF-001", .error)
    let (run, file) = try judged([error], by: "<override id='RX-VF-001' severity='ignore'>r</override>")
    #expect(file.result.verdict == .invalid && file.acceptance == .accepted && run.status == .accepted)
    #expect(file.counts == FindingCounts(ignored: 1) && file.countedFindings.isEmpty)
    #expect(file.findings.first?.override?.reason == "r")
  }

  @Test("Severities go up and down")
  func severities() throws {
    let findings = [Verdicts.finding("RX-VF-001", .error), Verdicts.finding("RX-VF-003", .info)]
    let (run, file) = try judged(
      findings,
      by: """
        <override id='RX-VF-001' severity='warning'>r</override><override id='RX-VF-003' severity='error'>r</override>
        """)
    #expect(file.counts == FindingCounts(error: 1, warning: 1) && file.acceptance == .notAccepted)
    #expect(file.findings.map(\.originalSeverity) == [.error, .info])
    #expect(run.overrideUses.map(\.count) == [1, 1] && run.policyFindings.isEmpty)
  }

  @Test(
    "Some findings cannot be weakened, but may be raised",
    arguments: ["RX-WF-008", "RX-XS-001", "RX-RD-001", "RX-NG-001", "RX-IN-001", "RX-IO-001", "RX-PL-002"])
  func protected(_ id: String) throws {
    let severity = try #require(MessageCatalogue.standard[FindingID(rawValue: id)]?.severity)
    let (run, file) = try judged(
      [Verdicts.finding(id, severity)], by: "<override id='\(id)' severity='ignore'>r</override>")
    #expect(file.findings.map(\.isIgnored) == [false] && file.findings.map(\.finding.severity) == [severity])
    #expect(run.policyFindings.map(\.finding.id) == [.policyEntryProtected] && run.status != .accepted)
    guard severity.rank > 1 else { return }
    let raised = try judged([Verdicts.finding(id, severity)], by: "<override id='\(id)' severity='error'>r</override>")
    #expect(raised.file.findings.map(\.finding.severity) == [.error] && raised.run.policyFindings.isEmpty)
  }

  @Test(
    "An entry holds up to its last day",
    arguments: [("2026-11-23", false), ("2026-11-24", true), ("2026-11-25", true)])
  func expiry(_ day: String, _ holds: Bool) throws {
    let (run, file) = try judged(
      [Verdicts.finding("RX-VF-001", .error)],
      by: "<override id='RX-VF-001' severity='info' expires='\(day)'>r</override>")
    #expect((file.acceptance == .accepted) == holds)
    #expect(run.policyFindings.map(\.finding.id) == (holds ? [] : [.policyEntryExpired]))
  }

  @Test("Entries without use, and of identifiers that do not exist, are findings of their own")
  func useless() throws {
    let (run, file) = try judged(
      [Verdicts.finding("house-rule", .error)],
      by: """
        <override id='RX-VF-001' severity='info'>r</override>
        <override id='RX-VF-999' severity='info'>r</override>
        <override id='house-rule' severity='info'>r</override>
        """)
    #expect(run.policyFindings.map { summary($0.finding) } == ["RX-PL-002 2", "RX-PL-004 3"])
    #expect(file.acceptance == .accepted && run.status == .notAccepted)
  }

  @Test("The threshold of the caller is stronger than that of the policy")
  func thresholds() throws {
    let warning = [Verdicts.finding("RX-VF-005", .warning)]
    #expect(try judged(warning, by: "").file.acceptance == .accepted)
    #expect(try judged(warning, by: "", fileThreshold: " fail-on='warning'").file.acceptance == .notAccepted)
    #expect(
      try judged(warning, by: "", fileThreshold: " fail-on='warning'", threshold: .error).file.acceptance == .accepted)
  }

  /// What a policy gives on its own: its faults, or the findings about its entries.
  private func ids(of policy: String) -> [String] {
    do {
      let policy = try Policy(xml: Array(policy.utf8), name: "p.xml")
      return ValidationRun(policy: policy, today: today).policyFindings.map(\.finding.id.rawValue)
    } catch {
      return error.findings.map(\.id.rawValue)
    }
  }

  @Test("The bad example of a finding has it and no other, the good one has not")
  func examples() {
    let messages = MessageCatalogue.standard.messages.filter { $0.bad?.place == "policy" }
    #expect(messages.count == 5)
    for message in messages {
      let id = message.id.rawValue
      #expect(ids(of: message.bad?.text ?? "") == [id] && !ids(of: message.good?.text ?? id).contains(id), "\(id)")
    }
  }

  @Test("The examples of the documentation are policies", arguments: ["Docs/Results.md", "Schemas/policy.xsd"])
  func documentation(_ path: String) throws {
    let text = String(decoding: try Files.bytes("\(Files.root)/\(path)"), as: UTF8.self)
    let start = try #require(text.firstRange(of: "<policy")).lowerBound
    let end = try #require(text.firstRange(of: "</policy>")).upperBound
    #expect(try Policy(xml: Array(text[start..<end].utf8), name: path).overrides.count == 2)
  }
}
