internal import ReportXML

/// What the process tells its caller: never a count.
enum ExitStatus: Int32, Error {
  case accepted = 0
  /// A document is not valid, or a round trip does not hold.
  case notAccepted = 1
  case usage = 2
  /// A file cannot be read or is in no readable form.
  case unreadableInput = 3
  case brokenConfiguration = 4
  case limitExceeded = 5
  /// A check could not run, or an internal error.
  case incomplete = 6

  /// The worse of two: a command over several files ends with the worst of all.
  func worse(_ other: ExitStatus) -> ExitStatus { rawValue >= other.rawValue ? self : other }
}

extension ExitStatus {
  /// How a run over documents ends.
  init(_ status: ValidationRun.Status) { self = ExitStatus(rawValue: Int32(status.rawValue)) ?? .incomplete }
}
