/// What a document may cost before it is refused.
package struct Limits: Sendable, Hashable {
  /// Largest document, in bytes.
  package let maximumBytes: Int
  /// Most elements nested in each other; the root alone is depth 1.
  package let maximumDepth: Int

  /// Limits for the documents of one purpose.
  ///
  /// - Parameters:
  ///   - maximumBytes: lowered to `Int32.max - 1` if larger, for libxml2 counts in `int`.
  ///   - maximumDepth: lowered to 256 if larger, libxml2's own limit (`xmlParserMaxDepth`).
  package init(maximumBytes: Int = 512 << 20, maximumDepth: Int = 64) {
    self.maximumBytes = min(maximumBytes, Int(Int32.max) - 1)
    self.maximumDepth = min(maximumDepth, 256)
  }
}
