/// How much a document is held to: each phase includes the ones before.
public enum Phase: String, Sendable, Hashable, CaseIterable, Comparable {
  /// What every document must keep, and what looks wrong in any.
  case wellformed
  /// What an office must hand in.
  case submission
  /// What an archive needs.
  case archive

  /// Whether the second one includes the first.
  public static func < (one: Phase, other: Phase) -> Bool {
    (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
  }
}
