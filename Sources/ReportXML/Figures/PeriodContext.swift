/// The period that a part of a report is about.
struct PeriodContext: Sendable, Hashable {
  var period: Period?
  /// Whether the part reports what was, and not what is to be.
  var looksBack: Bool
  /// The year in which the report was delivered, if known: 去年 is the one before it.
  var delivered: Int?

  /// The year, where it is one.
  var single: Int? { period.flatMap { $0.firstYear == $0.lastYear ? $0.firstYear : nil } }
}
