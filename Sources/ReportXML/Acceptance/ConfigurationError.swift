/// A policy or baseline that cannot be used: what is wrong with it, and where.
public struct ConfigurationError: Error, Sendable, Hashable {
  /// The name of the file.
  public var name: String
  /// All that is wrong; places are in that file.
  public var findings: [Finding]

  /// What is wrong with a file.
  public init(name: String, findings: [Finding]) {
    self.name = name
    self.findings = findings
  }
}
