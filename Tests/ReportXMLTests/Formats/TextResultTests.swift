import Testing

@testable import ReportXML

@Suite("Text of results") struct TextResultTests {
  private func text(_ language: MessageLanguage) throws -> String {
    let policy = try Verdicts.policy(
      """
      <override id='RX-VF-001' severity='warning'>理由</override><override id='RX-VF-003' severity='ignore'>r</override>
      <override id='RX-VF-004' severity='error'>r</override>
      """)
    let size = Verdicts.finding("RX-VF-002", .error, ["12", "13"], path: "/report/text[1]")
    var run = ValidationRun(threshold: .fatal, policy: policy, baseline: try Verdicts.baseline([size, size]))
    var writer = ResultWriter(.text, language: language)
    let findings = [
      Verdicts.finding("RX-VF-001", .error, ["a", "b"]), Verdicts.finding("RX-VF-003", .info), size,
    ]
    let text = writer.append(run.add(Verdicts.result(findings)), of: run) + writer.end(run)
    return String(decoding: text, as: UTF8.self)
  }

  @Test func english() throws {
    #expect(
      try text(.en) == """
        a.xml:1:2: warning: The text has SHA-256 a, but metadata/source says b: the text was changed. [RX-VF-001]
          = error but for line 2 of the policy: 理由
        a.xml:1:2: error: The text has 12 bytes, but metadata/source says 13. [RX-VF-002]
          = /report/text[1]
          = known
        a.xml: invalid, 2 findings, 1 ignored, 1 known, 1 resolved; accepted
        p.xml:3: note: The entry for RX-VF-004 was not used: there was no such finding in this run. [RX-PL-002]

        """)
  }

  @Test func chinese() throws {
    #expect(
      try text(.zh) == """
        a.xml:1:2: 警告: 正文的 SHA-256 是 a，与 metadata/source 所记的 b 不同：正文被改动过。 [RX-VF-001]
          = 按规定第 2 行，原为错误：理由
        a.xml:1:2: 错误: 正文有 12 字节，metadata/source 所记为 13 字节。 [RX-VF-002]
          = /report/text[1]
          = 原已有
        a.xml: 无效，2 处问题，1 处按规定忽略，1 处原已有，1 处已解决；接受
        p.xml:3: 说明: 验收规定中 RX-VF-004 一条没有用到：本次没有发现这种问题。 [RX-PL-002]

        """)
  }
}
