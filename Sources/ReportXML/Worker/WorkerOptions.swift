extension Worker {
  /// What is made of a record.
  public enum Product: String, Sendable, Hashable, CaseIterable {
    /// The report as XML.
    case xml
    /// The text of the report.
    case text
    /// The verdict on the XML, with its findings.
    case validation
    /// The figures as rows.
    case measures
    /// The promises as rows.
    case commitments
  }

  /// What is done with a record.
  public struct Options: Sendable, Hashable {
    /// What its answer holds; `nil` is ``Product/xml`` for a text and ``Product/validation`` for XML.
    public var products: Set<Product>?
    /// How much documents are held to.
    public var phase: Phase
    /// The most findings that a layer of checks lists.
    public var findingLimit: Int

    /// Options by their parts.
    public init(products: Set<Product>? = nil, phase: Phase = .wellformed, findingLimit: Int = 1000) {
      self.products = products
      self.phase = phase
      self.findingLimit = findingLimit
    }
  }
}
