/// One run over any number of documents: what was asked for, and what it comes to.
///
/// All formats are written from it:
///
/// ```swift
/// var run = ValidationRun(phase: .submission, policy: policy)
/// var writer = ResultWriter(.json)
/// var output = writer.begin(run)
/// for file in files {
///   let result = Validator(phase: run.phase).validate(file.bytes, name: file.name)
///   let validated = run.add(result, xml: file.bytes)
///   output += writer.append(validated, of: run)
/// }
/// output += writer.end(run)
/// ```
public struct ValidationRun: Sendable {
  /// How much documents are held to.
  public let phase: Phase
  /// What the office accepts.
  public let policy: Policy?
  /// What was found before.
  public let baseline: Baseline?
  /// Whether only findings that are not in the baseline count.
  public let countsOnlyNew: Bool
  /// From which severity on a document is not accepted.
  public let threshold: AcceptanceThreshold
  /// The day on which entries of the policy hold.
  public let today: CalendarDay?
  /// Totals of the files so far.
  public private(set) var totals = Totals()

  /// Whether each entry of the policy has an effect.
  private let standings: [Policy.Standing]
  /// The index of the entry with an effect, by identifier.
  private let active: [FindingID: Int]
  /// How many findings each entry changed.
  private var uses: [Int]

  /// Totals over files.
  public struct Totals: Sendable, Hashable {
    /// How many files.
    public var files = 0
    /// How many of each verdict.
    public var verdicts: [Validator.Result.Verdict: Int] = [:]
    /// How many of each acceptance.
    public var acceptances: [Acceptance: Int] = [:]
    /// Findings of all files; those about the policy are not among them.
    public var counts = FindingCounts()
    /// The worst of the files.
    public var status = Status.accepted
  }

  /// An entry of the policy and what came of it.
  public struct OverrideUse: Sendable, Hashable {
    /// The entry.
    public var override: Policy.Override
    /// Whether it has an effect.
    public var standing: Policy.Standing
    /// How many findings it changed so far.
    public var count: Int
  }

  /// A run before its first document.
  ///
  /// - Parameters:
  ///   - phase: How much documents are held to.
  ///   - threshold: From which severity on a document is not accepted; `nil` leaves it to the policy, and without one to
  ///     ``AcceptanceThreshold/error``.
  ///   - policy: What the office accepts.
  ///   - today: The day on which it is accepted; without it, no entry of the policy has expired.
  ///   - baseline: What was found before.
  ///   - countsOnlyNew: Whether only findings that are not in the baseline count.
  public init(
    phase: Phase = .wellformed, threshold: AcceptanceThreshold? = nil, policy: Policy? = nil, today: CalendarDay? = nil,
    baseline: Baseline? = nil, countsOnlyNew: Bool = false
  ) {
    self.phase = phase
    self.policy = policy
    self.today = today
    self.baseline = baseline
    self.countsOnlyNew = countsOnlyNew && baseline != nil
    self.threshold = threshold ?? policy?.threshold ?? .error
    let overrides = policy?.overrides ?? []
    standings = overrides.map { $0.standing(on: today) }
    var active: [FindingID: Int] = [:]
    for (index, override) in overrides.enumerated() where standings[index] == .active { active[override.id] = index }
    self.active = active
    uses = Array(repeating: 0, count: overrides.count)
  }

  /// Judges the result of a document and counts it.
  ///
  /// - Parameters:
  ///   - result: What the validator says.
  ///   - xml: The document, for excerpts.
  /// - Returns: The result as policy and baseline see it.
  public mutating func add(_ result: Validator.Result, xml: [UInt8] = []) -> ValidatedFile {
    var known = baseline?.counts[result.input.name] ?? [:]
    var occurrences: [String: Int] = [:]
    var counts = FindingCounts()
    let findings = result.findings.map { finding in
      var reported = judge(finding)
      occurrences[reported.fingerprint, default: 0] += 1
      reported.occurrence = occurrences[reported.fingerprint] ?? 1
      if baseline != nil {
        let left = known[reported.fingerprint] ?? 0
        reported.isKnown = left > 0
        if left > 0 { known[reported.fingerprint] = left - 1 }
      }
      reported.isCounted = !reported.isIgnored && !(countsOnlyNew && reported.isKnown == true)
      counts.add(reported)
      return reported
    }
    counts.resolved = known.values.reduce(0, +)
    let file = ValidatedFile(
      result: result, findings: findings, acceptance: acceptance(of: result, counts), counts: counts, xml: xml)
    totals.files += 1
    totals.verdicts[result.verdict, default: 0] += 1
    totals.acceptances[file.acceptance, default: 0] += 1
    totals.counts.add(counts)
    totals.status = totals.status.worse(Status(file))
    return file
  }

  /// A finding with the severity that the policy gives it.
  private mutating func judge(_ finding: Finding) -> ReportedFinding {
    var reported = ReportedFinding(
      finding: finding, originalSeverity: finding.severity, isCounted: true, fingerprint: finding.fingerprint,
      occurrence: 1)
    guard let index = active[finding.id], let override = policy?.overrides[index] else { return reported }
    uses[index] += 1
    reported.override = override
    if case .severity(let severity) = override.action { reported.finding.severity = severity }
    return reported
  }

  private func acceptance(of result: Validator.Result, _ counts: FindingCounts) -> Acceptance {
    guard result.isRead else { return .undecided }
    if reaches(counts) { return .notAccepted }
    // Among what was not listed there may be anything.
    let isTruncated = result.findings.contains { $0.id == .findingsTruncated }
    return isTruncated || !result.isComplete ? .undecided : .accepted
  }

  private func reaches(_ counts: FindingCounts) -> Bool {
    Finding.Severity.allCases.contains { threshold.isReached(by: $0) && counts[$0] > 0 }
  }

  /// What came of the entries of the policy.
  public var overrideUses: [OverrideUse] {
    (policy?.overrides ?? []).enumerated().map { index, override in
      OverrideUse(override: override, standing: standings[index], count: uses[index])
    }
  }

  /// What is to be said about the policy itself, in the order of its entries.
  ///
  /// Asked after the last document: an entry may still find its use.
  public var policyFindings: [ReportedFinding] {
    overrideUses.compactMap(\.finding).map {
      ReportedFinding(
        finding: $0, originalSeverity: $0.severity, isCounted: true, fingerprint: $0.fingerprint, occurrence: 1)
    }
  }

  /// How many findings about the policy there are.
  public var policyCounts: FindingCounts {
    var counts = FindingCounts()
    for finding in policyFindings { counts.add(finding) }
    return counts
  }

  /// How the run ends: the worst of its documents, and what is to be said about the policy.
  public var status: Status { totals.status.worse(reaches(policyCounts) ? .notAccepted : .accepted) }
}

extension Validator.Result {
  /// Whether the document could be had.
  var isRead: Bool { input.isOfBytes }

  /// Whether all that was planned was done, or the document itself is why it was not.
  var isComplete: Bool {
    verdict != .incomplete && (coverage.allSatisfy(\.isComplete) || findings.contains { $0.severity == .fatal })
  }
}

extension ValidationRun.OverrideUse {
  /// What is wrong with the entry, if anything is.
  var finding: Finding? {
    let place = XMLPlace(line: override.line)
    let id = override.id.rawValue
    switch standing {
    case .active: return count == 0 ? Finding(.policyEntryUnused, [id], xmlPlace: place) : nil
    case .expired: return Finding(.policyEntryExpired, [id, override.expires?.iso ?? ""], xmlPlace: place)
    case .unknown: return Finding(.policyEntryUnknown, [id], xmlPlace: place)
    case .protected: return Finding(.policyEntryProtected, [id, override.action.name], xmlPlace: place)
    }
  }
}
