/// A check of a whole report that XPath 1.0 cannot express.
protocol ReportCheck: Sendable {
  /// The identifiers it may give; each counts as one check in the coverage.
  static var identifiers: [FindingID] { get }

  /// What it finds.
  static func observations(in report: CheckedReport) -> [Observation]
}

/// What a check has found: an identifier, the arguments of its message, and the span it is about.
struct Observation: Sendable, Hashable {
  var id: FindingID
  var arguments: [String]
  /// The index of the span in the body; `nil` for the metadata.
  var span: Int?
  /// The element of the metadata that it is about, where no span is.
  var frameSpan: Int?
  /// The attribute that is to blame.
  var attribute: AttributeName?

  init(_ id: FindingID, _ arguments: [String], span: Int, attribute: AttributeName? = nil) {
    self.id = id
    self.arguments = arguments
    self.span = span
    self.attribute = attribute
  }

  init(_ id: FindingID, _ arguments: [String], frameSpan: Int?, attribute: AttributeName? = nil) {
    self.id = id
    self.arguments = arguments
    self.frameSpan = frameSpan
    self.attribute = attribute
  }
}
