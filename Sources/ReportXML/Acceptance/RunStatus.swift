extension ValidationRun {
  /// How a run ends, as the number that the command returns: never a count, and the worst of several documents.
  public enum Status: Int, Sendable, Hashable, CaseIterable {
    /// Every document is accepted.
    case accepted = 0
    /// A document, or the policy, has a finding that reaches the threshold.
    case notAccepted = 1
    /// A document could not be read.
    case unreadable = 3
    /// A document is over a limit.
    case limitExceeded = 5
    /// A check could not run.
    case incomplete = 6

    /// The worse of two.
    func worse(_ other: Status) -> Status { rawValue >= other.rawValue ? self : other }

    /// How a run with one document ends.
    public init(_ file: ValidatedFile) {
      let ids = Set(file.result.findings.map(\.id))
      if !ids.isDisjoint(with: [.fileTooLarge, .tooLarge, .tooDeep]) {
        self = .limitExceeded
      } else if ids.contains(where: { $0.family == .input }) {
        self = .unreadable
      } else {
        switch file.acceptance {
        case .accepted: self = .accepted
        case .notAccepted: self = .notAccepted
        case .undecided: self = ids.contains(.findingsTruncated) ? .limitExceeded : .incomplete
        }
      }
    }
  }
}
