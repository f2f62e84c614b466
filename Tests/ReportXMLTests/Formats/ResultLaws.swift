import Testing
import XMLBridge

@testable import ReportXML

@Suite("All formats of a result") struct ResultLaws {
  static let ids = [
    "RX-XS-001", "RX-XS-007", "RX-VF-001", "RX-VF-002", "RX-WF-001", "RX-IN-001", "RX-NG-001", "house-rule",
  ]

  /// A run over a few results that hold whatever may break a format.
  private struct Case {
    var run: ValidationRun
    var results: [Validator.Result]

    init(seed: Int, limit: Int = 3) throws {
      var random = SplitMix(seed: seed)
      let entries = ["RX-VF-001' severity='ignore", "RX-VF-002' severity='info", "house-rule' severity='warning"]
        .filter { _ in random.isOne(in: 2) }
      let policy =
        random.isOne(in: 2)
        ? try Verdicts.policy(
          entries.map { "<override id='\($0)'>\(random.isOne(in: 2) ? "]]&gt;" : "理由")</override>" }.joined())
        : nil
      results = (0..<random.below(4)).map { index in
        let findings = (0..<random.below(limit)).map { _ in Self.finding(&random) }
        return Verdicts.result(findings, name: "\(index)" + HostileText.line(&random), isComplete: random.isOne(in: 2))
      }
      if random.isOne(in: 3) {
        results.append(Validator().result(forUnread: "n" + HostileText.line(&random), .notFound))
      }
      let baseline = random.isOne(in: 2) ? try Verdicts.baseline(of: results.prefix(1)) : nil
      run = ValidationRun(
        threshold: random.pick(AcceptanceThreshold.allCases), policy: policy, today: CalendarDay(iso: "2026-11-24"),
        baseline: baseline, countsOnlyNew: random.isOne(in: 2))
    }

    static func finding(_ random: inout SplitMix) -> Finding {
      var finding = Verdicts.finding(
        random.pick(ResultLaws.ids), random.pick(Finding.Severity.allCases),
        (0..<3).map { _ in HostileText.line(&random) },
        path: random.isOne(in: 2) ? "/report/text[1]/p[\(random.below(9) + 1)]/@id" : nil)
      if random.isOne(in: 3) { finding.place = nil }
      if random.isOne(in: 3) { finding.textPlace = TextPlace(byteOffset: 3, line: 1, column: 2) }
      if random.isOne(in: 3) { finding.detail = HostileText.line(&random) }
      if finding.id.rawValue == "house-rule" { finding.wording = HostileText.line(&random) }
      return finding
    }

    func written(as format: ResultFormat) -> (run: ValidationRun, bytes: [UInt8]) {
      var run = run
      var writer = ResultWriter(format)
      var bytes = writer.begin(run)
      for result in results { bytes += writer.append(run.add(result), of: run) }
      return (run, bytes + writer.end(run))
    }
  }

  @Test("have the same findings, whatever they say", arguments: 0..<200)
  func counts(_ seed: Int) throws {
    let expected = try ResultReader.tally(.json, Case(seed: seed).written(as: .json).bytes)
    for format in ResultFormat.allCases {
      let (run, bytes) = try Case(seed: seed).written(as: format)
      let tally = try ResultReader.tally(format, bytes)
      #expect(tally == expected, "\(format)\n\(String(decoding: bytes, as: UTF8.self))")
      #expect(tally.values.reduce(0, +) == run.totals.counts.counted + run.policyCounts.counted)
    }
  }

  @Test("are the same bytes for the same input", arguments: ResultFormat.allCases)
  func determinism(_ format: ResultFormat) throws {
    for seed in 0..<40 {
      #expect(try Case(seed: seed).written(as: format).bytes == Case(seed: seed).written(as: format).bytes)
    }
  }

  @Test("hold no control characters but line ends", arguments: ResultFormat.allCases)
  func controlCharacters(_ format: ResultFormat) throws {
    for seed in 0..<60 {
      let bytes = try Case(seed: seed).written(as: format).bytes
      // XML and JSON have references and escapes for those that a value may hold; commands of GitHub pass them on.
      let isFree = format != .github
      #expect(bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A || !isFree }, "\(seed)")
      #expect(String(validating: bytes, as: UTF8.self) != nil)
    }
  }

  @Test("XML is in the form of its grammar")
  func grammar() throws {
    let grammar = try RelaxNGSchema(definition: EmbeddedSchema.resultGrammar.bytes, name: "result.rng")
    for seed in 0..<100 {
      let bytes = try Case(seed: seed).written(as: .xml).bytes
      let outcome = grammar.validate(try Document(parsing: bytes))
      #expect(outcome.isValid, "\(outcome.diagnostics.first?.message ?? "")\n\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test("The grammar refuses what is no result")
  func grammarRefuses() throws {
    let grammar = try RelaxNGSchema(definition: EmbeddedSchema.resultGrammar.bytes, name: "result.rng")
    let right = String(decoding: try Case(seed: 1).written(as: .xml).bytes, as: UTF8.self)
    for (part, wrong) in [
      ("phase=\"wellformed\"", "phase=\"x\""), ("files=\"", "files=\"-"), ("exitCode=\"", "exitCode=\"2"),
    ] {
      let xml = right.split(separator: part, maxSplits: 1).joined(separator: wrong)
      #expect(xml != right)
      #expect(!grammar.validate(try Document(parsing: Array(xml.utf8))).isValid, "\(wrong)")
    }
  }

  @Test("GitHub sees ten of a level, and how many more there are", arguments: [9, 10, 11, 25])
  func annotations(_ count: Int) {
    var run = ValidationRun()
    var writer = ResultWriter(.github)
    let findings =
      (0..<count).map { Verdicts.finding("RX-VF-001", .error, line: $0 + 1) }
      + [Verdicts.finding("RX-VF-002", .warning)]
    let bytes = writer.begin(run) + writer.append(run.add(Verdicts.result(findings)), of: run) + writer.end(run)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(
      lines.count { $0.hasPrefix("::error ") } == min(count, 10) && lines.count { $0.hasPrefix("::warning ") } == 1)
    #expect(
      lines.filter { $0.contains("more findings") }
        == (count > 10 ? ["::error title=reportxml::\(count - 9) more findings"] : []))
  }

  @Test("GitHub sees the worst of a file first")
  func worstFirst() {
    var run = ValidationRun()
    var writer = ResultWriter(.github)
    let findings =
      (0..<20).map { Verdicts.finding("RX-VF-001", .error, line: $0 + 1) } + [Verdicts.finding("RX-WF-001", .fatal)]
    let bytes = writer.append(run.add(Verdicts.result(findings)), of: run)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("::error file=a.xml,line=1,col=2,title=RX-WF-001::"))
  }
}
