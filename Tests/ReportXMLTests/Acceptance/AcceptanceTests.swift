import Testing

@testable import ReportXML

@Suite("Acceptance and exit status") struct AcceptanceTests {
  @Test("A threshold is reached by its severity and all that are worse", arguments: AcceptanceThreshold.allCases)
  func thresholds(_ threshold: AcceptanceThreshold) {
    let order: [AcceptanceThreshold: Int] = [.never: 0, .fatal: 1, .error: 2, .warning: 3, .info: 4]
    let reached = [Finding.Severity.fatal, .error, .warning, .info].map(threshold.isReached)
    #expect(reached == (1...4).map { $0 <= order[threshold] ?? -1 })
  }

  static let situations: [(findings: [Finding], isComplete: Bool, AcceptanceThreshold, Acceptance, Int)] = [
    ([], true, .info, .accepted, 0),
    ([], false, .never, .undecided, 6),
    ([Verdicts.finding("RX-VF-001", .error)], true, .error, .notAccepted, 1),
    ([Verdicts.finding("RX-VF-001", .error)], true, .never, .accepted, 0),
    ([Verdicts.finding("RX-VF-001", .error)], true, .fatal, .accepted, 0),
    ([Verdicts.finding("RX-VF-001", .error)], false, .error, .notAccepted, 1),
    ([Verdicts.finding("RX-VF-001", .error)], false, .never, .undecided, 6),
    ([Verdicts.finding("RX-VF-001", .warning)], false, .error, .undecided, 6),
    ([Verdicts.finding("RX-VF-001", .info)], true, .info, .notAccepted, 1),
    ([Verdicts.finding("RX-WF-001", .fatal)], false, .never, .accepted, 0),
    ([Verdicts.finding("RX-WF-002", .fatal)], false, .error, .notAccepted, 5),
    ([Verdicts.finding("RX-WF-003", .fatal)], false, .error, .notAccepted, 5),
    ([Verdicts.finding("RX-IN-002", .warning)], true, .error, .undecided, 5),
    ([Verdicts.finding("RX-IN-002", .warning), Verdicts.finding("RX-VF-001", .error)], true, .error, .notAccepted, 1),
  ]

  @Test("Findings, completeness and threshold decide", arguments: situations.indices)
  func decision(_ index: Int) {
    let (findings, isComplete, threshold, acceptance, status) = Self.situations[index]
    var run = ValidationRun(threshold: threshold)
    let file = run.add(Verdicts.result(findings, isComplete: isComplete))
    #expect(file.acceptance == acceptance && run.status.rawValue == status)
  }

  @Test(
    "A file that could not be had is undecided, whatever the threshold",
    arguments: zip(
      [Validator.ReadingFailure.notFound, .isFolder, .notPermitted, .other("x"), .tooLarge(limit: 9)], [3, 3, 3, 3, 5]))
  func unread(_ failure: Validator.ReadingFailure, _ status: Int) {
    for threshold in AcceptanceThreshold.allCases {
      var run = ValidationRun(threshold: threshold)
      let file = run.add(Validator().result(forUnread: "no", failure))
      #expect(file.acceptance == .undecided && file.result.verdict == .incomplete && run.status.rawValue == status)
    }
  }

  @Test("A run ends with the worst of its files, in any order")
  func worst() {
    let results = [
      Verdicts.result([]), Verdicts.result([Verdicts.finding("RX-VF-001", .error)]),
      Verdicts.result([], isComplete: false),
    ]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      var run = ValidationRun()
      for index in order { _ = run.add(results[index]) }
      #expect(run.status == .incomplete && run.totals.files == 3)
      #expect(run.totals.acceptances == [.accepted: 1, .notAccepted: 1, .undecided: 1])
    }
  }
}
