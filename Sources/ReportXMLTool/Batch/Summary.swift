internal import ReportXML

/// What a run over files came to.
struct Summary {
  /// What became of a file.
  enum Outcome: Int, CaseIterable {
    case done
    case skipped
    case failed
  }

  /// How many files there are.
  let files: Int
  private var outcomes = [Int](repeating: 0, count: Outcome.allCases.count)
  /// Of what was read.
  private(set) var bytes = 0
  private(set) var findings = 0
  /// The worst of the files.
  private(set) var status = ExitStatus.accepted
  private let start = ContinuousClock.now

  init(files: Int) { self.files = files }

  mutating func add(_ result: FileResult) {
    outcomes[result.outcome.rawValue] += 1
    bytes += result.bytes
    findings += result.findings
    status = status.worse(result.status)
  }

  /// How many files have come to an end.
  var finished: Int { outcomes.reduce(0, +) }

  private var seconds: Double {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  /// Such as `272 files: 270 done, 0 skipped, 2 failed; 9.1 MB, 2 findings; 4.2 s, 64.8 files/s`.
  func text(in language: MessageLanguage) -> String {
    let (done, skipped, failed) = (count(.done), count(.skipped), count(.failed))
    let (size, time, rate) = (Self.megabytes(bytes), Self.tenths(seconds), Self.tenths(rate))
    return language == .zh
      ? "\(files) 个文件：完成 \(done)，跳过 \(skipped)，失败 \(failed)；\(size) MB，\(findings) 处问题；\(time) 秒，每秒 \(rate) 个"
      : "\(files) files: \(done) done, \(skipped) skipped, \(failed) failed; \(size) MB, \(findings) findings; \(time) s, \(rate) files/s"
  }

  /// One object on one line.
  func json(_ status: ExitStatus) -> String {
    "{\"files\": \(files), \"done\": \(count(.done)), \"skipped\": \(count(.skipped)), \"failed\": \(count(.failed)), "
      + "\"bytes\": \(bytes), \"findings\": \(findings), \"seconds\": \(Self.tenths(seconds)), "
      + "\"status\": \(status.rawValue)}"
  }

  /// Such as `123 / 272, 45.1 files/s, 2.1 MB/s, 0:03 left`.
  func progress(in language: MessageLanguage) -> String {
    let speed = Self.megabytes(Int(Double(bytes) / max(seconds, 1e-3)))
    let left = rate > 0 ? Int((Double(files - finished) / rate).rounded(.up)) : 0
    let clock = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
    return language == .zh
      ? "\(finished) / \(files)，每秒 \(Self.tenths(rate)) 个、\(speed) MB，还需 \(clock)"
      : "\(finished) / \(files), \(Self.tenths(rate)) files/s, \(speed) MB/s, \(clock) left"
  }

  private func count(_ outcome: Outcome) -> Int { outcomes[outcome.rawValue] }
  private var rate: Double { Double(finished) / max(seconds, 1e-3) }

  private static func megabytes(_ bytes: Int) -> String { tenths(Double(bytes) / 1e6) }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// What became of one file.
struct FileResult {
  var status: ExitStatus
  var outcome: Summary.Outcome
  var bytes: Int
  var findings: Int

  init(_ status: ExitStatus = .accepted, _ outcome: Summary.Outcome? = nil, bytes: Int, findings: Int = 0) {
    self.status = status
    self.outcome = outcome ?? (status == .accepted ? .done : .failed)
    self.bytes = bytes
    self.findings = findings
  }
}
