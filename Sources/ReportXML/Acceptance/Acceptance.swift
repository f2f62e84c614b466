/// Whether a document may be taken as it is: apart from whether it is valid, and by a threshold that its user sets.
public enum Acceptance: String, Sendable, Hashable, CaseIterable {
  /// All was checked, and no finding reaches the threshold.
  case accepted
  /// A finding reaches the threshold.
  case notAccepted = "not-accepted"
  /// No finding reaches the threshold, but not all was checked or listed.
  case undecided
}

/// From which severity on a finding keeps a document from being accepted.
public enum AcceptanceThreshold: String, Sendable, Hashable, CaseIterable {
  /// Only what cannot be read at all.
  case fatal
  /// Errors and worse.
  case error
  /// Warnings and worse.
  case warning
  /// Any finding.
  case info
  /// No finding, whatever its severity.
  case never

  /// Whether a finding of this severity keeps a document from being accepted.
  public func isReached(by severity: Finding.Severity) -> Bool {
    guard let limit = Finding.Severity(rawValue: rawValue) else { return false }
    return severity.rank <= limit.rank
  }
}

extension Finding.Severity {
  /// 0 for the worst.
  var rank: Int {
    switch self {
    case .fatal: 0
    case .error: 1
    case .warning: 2
    case .info: 3
    }
  }
}
