/// What an office accepts: severities of its own for some findings, each with a reason, and the threshold.
///
/// A policy changes acceptance and never the verdict. The form of the file is `Schemas/policy.xsd`.
public struct Policy: Sendable, Hashable {
  /// What becomes of a finding.
  public enum Action: Sendable, Hashable {
    /// It has another severity.
    case severity(Finding.Severity)
    /// It is reported as ignored and counts for nothing.
    case ignore
  }

  /// An entry: all findings of one identifier are dealt with in one way.
  public struct Override: Sendable, Hashable {
    /// Which findings.
    public var id: FindingID
    /// What becomes of them.
    public var action: Action
    /// Why, in the words of the office.
    public var reason: String
    /// The last day on which it holds; `nil` if it has no end.
    public var expires: CalendarDay?
    /// Its line in the file, from 1.
    public var line: Int
  }

  /// Whether an entry has an effect.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// It is applied.
    case active
    /// Its last day is over.
    case expired
    /// No finding has this identifier.
    case unknown
    /// It would weaken a finding that no policy may weaken.
    case protected
  }

  /// Which file it is.
  public var identity: Validator.Identity
  /// The threshold; `nil` leaves it to the caller.
  public var threshold: AcceptanceThreshold?
  /// The entries, in the order of the file.
  public var overrides: [Override]
}

extension Policy.Override {
  /// Whether it has an effect on a day.
  func standing(on today: CalendarDay?) -> Policy.Standing {
    // Identifiers of rules that somebody brings along are not in the catalogue.
    let entry = MessageCatalogue.standard[id]
    if entry == nil, id.family != nil { return .unknown }
    if let family = id.family, Policy.protectedFamilies.contains(family), weakens(entry?.severity ?? .error) {
      return .protected
    }
    if let expires, let today, expires < today { return .expired }
    return .active
  }

  private func weakens(_ severity: Finding.Severity) -> Bool {
    switch action {
    case .ignore: true
    case .severity(let new): new.rank > severity.rank
    }
  }
}

extension Policy.Action {
  /// As the file says it: a severity or `ignore`.
  public var name: String {
    switch self {
    case .ignore: "ignore"
    case .severity(let severity): severity.rawValue
    }
  }
}

extension Policy {
  /// Findings that say whether the document could be read and checked at all, and those about the policy itself.
  static let protectedFamilies: Set<MessageFamily> = [
    .input, .wellFormed, .reading, .grammar, .grammarAgreement, .internal, .ruleSet, .policy,
  ]
}
