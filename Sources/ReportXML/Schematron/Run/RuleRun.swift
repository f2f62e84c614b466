/// What checking a document with a rule set came to.
struct RuleRun: Sendable, Hashable {
  /// A pattern that was active, in one document.
  struct ActivePattern: Sendable, Hashable {
    var id: String?
    var name: String?
    var role: String?
    /// The document it looked at, if not the one that was given.
    var document: String?
    /// The stretch of ``RuleRun/firings`` that belongs to it.
    var firings: Range<Int>
  }

  /// A rule that fired at a node.
  struct Firing: Sendable, Hashable {
    /// Numbers of the pattern and of the rule in it, in the rule set.
    var pattern: Int32
    var rule: Int32
  }

  /// The patterns, in the order they ran.
  var activePatterns: [ActivePattern] = []
  /// Each rule at each node, pattern by pattern, in document order.
  var firings: [Firing] = []
  /// Failed assertions and successful reports, in the order of the firings.
  var results: [RuleResult] = []
  /// What could not be evaluated: as long as there is one, nothing is known to be valid.
  var failures: [RuleFailure] = []
  /// Whether there were more results than are kept.
  var isTruncated = false
  /// Rules and tests of the active patterns.
  var plannedRules: Int
  var plannedTests: Int
  /// How many of the rules fired anywhere.
  var firedRules = 0
  /// How many tests were evaluated, once for each node.
  var evaluatedTests = 0
  /// How many of these were failed assertions or successful reports.
  var failedAsserts = 0
  var successfulReports = 0

  /// Whether every test could be evaluated.
  var isComplete: Bool { failures.isEmpty }

  init(failures: [RuleFailure] = [], plannedRules: Int, plannedTests: Int) {
    self.failures = failures
    self.plannedRules = plannedRules
    self.plannedTests = plannedTests
  }
}
