/// What may be wrong with a rule set, and what keeps a rule from being evaluated.
extension FindingID {
  // The schema cannot be used.
  static let rulesUnreadable = FindingID(rawValue: "RX-RL-001")
  static let notASchema = FindingID(rawValue: "RX-RL-002")
  static let queryBinding = FindingID(rawValue: "RX-RL-003")
  static let unexpectedInRules = FindingID(rawValue: "RX-RL-004")
  static let attributeMissingInRules = FindingID(rawValue: "RX-RL-005")
  static let unknownPhase = FindingID(rawValue: "RX-RL-006")
  static let unknownReference = FindingID(rawValue: "RX-RL-007")
  static let includeUnavailable = FindingID(rawValue: "RX-RL-008")
  static let cycleInRules = FindingID(rawValue: "RX-RL-009")
  static let rulesTooLarge = FindingID(rawValue: "RX-RL-010")
  static let duplicateVariable = FindingID(rawValue: "RX-RL-011")
  static let undefinedVariable = FindingID(rawValue: "RX-RL-012")
  static let undefinedPrefix = FindingID(rawValue: "RX-RL-013")
  static let undefinedFunction = FindingID(rawValue: "RX-RL-014")
  static let expressionSyntax = FindingID(rawValue: "RX-RL-015")
  static let contextSelectsNothing = FindingID(rawValue: "RX-RL-016")

  // A rule broke off.
  static let tooMuchWork = FindingID(rawValue: "RX-RL-017")
  static let accessDenied = FindingID(rawValue: "RX-RL-018")
  static let documentUnavailable = FindingID(rawValue: "RX-RL-019")
  static let expressionWithoutValue = FindingID(rawValue: "RX-RL-020")
  static let outOfMemory = FindingID(rawValue: "RX-RL-021")
}
