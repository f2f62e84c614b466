extension Validator {
  /// What checking a document came to.
  public struct Result: Sendable {
    /// `valid` only if every planned check ran to its end and none found an error.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
      /// Every check ran, and none found an error.
      case valid
      /// An error was found.
      case invalid
      /// A check could not run, and no other found an error.
      case incomplete
    }

    /// The verdict.
    public var verdict: Verdict
    /// What was found, by place in the document.
    public var findings: [Finding]
    /// What was checked, one entry for each layer in the order in which they ran.
    public var coverage: [Coverage]
    /// Which document it was.
    public var input: Identity
    /// Which phase of the rules was asked for.
    public var phase: Phase
  }

  /// How much of one layer of checks was done.
  public struct Coverage: Sendable, Hashable {
    /// The layers of checks.
    public enum Layer: String, Sendable, Hashable, CaseIterable {
      /// Reading the XML, and the limits on it.
      case xml
      /// `report.xsd`.
      case xsd
      /// `report.rng`.
      case relaxNG = "relaxng"
      /// Schematron rules.
      case rules
      /// Checks that XPath 1.0 cannot express.
      case checks
    }

    /// The layer.
    public var layer: Layer
    /// The file of the grammar or rules.
    public var source: Identity?
    /// Checks that were to run: one for a grammar, else one for each assertion or check of the phase.
    public var planned: Int
    /// Those that ran to their end, on everything they apply to.
    public var evaluated: Int
    /// Those that found something.
    public var fired: Int
    /// Those that broke off.
    public var failed: Int

    /// Whether all that was planned was done.
    public var isComplete: Bool { evaluated == planned && failed == 0 }

    init(
      layer: Layer, source: Identity? = nil, planned: Int, evaluated: Int = 0, fired: Int = 0, failed: Int = 0
    ) {
      self.layer = layer
      self.source = source
      self.planned = planned
      self.evaluated = evaluated
      self.fired = fired
      self.failed = failed
    }
  }

}
