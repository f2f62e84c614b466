/// What may be wrong with a record of the worker.
extension FindingID {
  static let recordNotJSON = FindingID(rawValue: "RX-WK-001")
  static let recordType = FindingID(rawValue: "RX-WK-002")
  static let recordMember = FindingID(rawValue: "RX-WK-003")
  static let recordInput = FindingID(rawValue: "RX-WK-004")
  static let recordTooLong = FindingID(rawValue: "RX-WK-005")
  static let recordCut = FindingID(rawValue: "RX-WK-006")
  static let recordValue = FindingID(rawValue: "RX-WK-007")
}
