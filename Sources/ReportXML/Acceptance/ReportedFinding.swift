/// A finding as a result shows it: with what a policy and a baseline make of it.
public struct ReportedFinding: Sendable, Hashable {
  /// The finding, with the severity that the policy gives it.
  public var finding: Finding
  /// The severity before that.
  public var originalSeverity: Finding.Severity
  /// The entry of the policy that changed it.
  public var override: Policy.Override?
  /// Whether it was in the baseline; `nil` without one.
  public var isKnown: Bool?
  /// Whether it counts; not if the policy ignores it, nor if only new findings count and it is known.
  public var isCounted: Bool
  /// What stays the same when lines move; see ``Finding/fingerprint``.
  public var fingerprint: String
  /// From 1: which one it is of those with the same fingerprint in the file.
  public var occurrence: Int

  /// Whether the policy ignores it.
  public var isIgnored: Bool { override?.action == .ignore }
}

/// How many findings there are of each severity.
public struct FindingCounts: Sendable, Hashable {
  /// Fatal errors that count.
  public var fatal = 0
  /// Errors that count.
  public var error = 0
  /// Warnings that count.
  public var warning = 0
  /// Remarks that count.
  public var info = 0
  /// Those that the policy ignores.
  public var ignored = 0
  /// Those that were in the baseline.
  public var known = 0
  /// Entries of the baseline that are found no more.
  public var resolved = 0

  /// All that count.
  public var counted: Int { fatal + error + warning + info }

  /// Those of one severity that count.
  public subscript(severity: Finding.Severity) -> Int {
    get {
      switch severity {
      case .fatal: fatal
      case .error: error
      case .warning: warning
      case .info: info
      }
    }
    set {
      switch severity {
      case .fatal: fatal = newValue
      case .error: error = newValue
      case .warning: warning = newValue
      case .info: info = newValue
      }
    }
  }

  /// Counts one more.
  mutating func add(_ finding: ReportedFinding) {
    if finding.isIgnored { ignored += 1 }
    if finding.isKnown == true { known += 1 }
    if finding.isCounted { self[finding.finding.severity] += 1 }
  }

  /// Adds what was counted elsewhere.
  mutating func add(_ counts: FindingCounts) {
    for severity in Finding.Severity.allCases { self[severity] += counts[severity] }
    ignored += counts.ignored
    known += counts.known
    resolved += counts.resolved
  }
}

/// What came of one document: its result, as policy and baseline see it.
public struct ValidatedFile: Sendable {
  /// The result; its ``Validator/Result/input`` has the name.
  public var result: Validator.Result
  /// All findings, in the order of the result.
  public var findings: [ReportedFinding]
  /// Whether it is accepted.
  public var acceptance: Acceptance
  /// How many findings there are.
  public var counts: FindingCounts
  /// The document, for excerpts; empty if it could not be read.
  public var xml: [UInt8]

  /// What the file is called.
  public var name: String { result.input.name }
  /// The findings that count.
  public var countedFindings: [ReportedFinding] { findings.filter(\.isCounted) }
}
