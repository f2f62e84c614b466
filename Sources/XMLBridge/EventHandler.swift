/// Receives a document as events, front to back.
///
/// All spans are gone when the method returns: copy what you keep, with ``Swift/String/init(copying:)``, and compare
/// names in place, with ``Swift/Span/equals(_:)``. An element without a namespace has an empty one.
package protocol EventHandler: ~Copyable {
  /// Asked after each event; once it is true no other follows.
  var isStopped: Bool { get }

  /// An element begins.
  ///
  /// - Parameters:
  ///   - name: local name.
  ///   - namespace: URI of its namespace.
  ///   - attributes: all attributes, without namespace declarations.
  ///   - line: one-based line on which the start tag ends.
  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int)

  /// The element that began last and has not ended ends; an empty one too.
  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>)

  /// Character data, CDATA sections included, with references resolved; in pieces of any length.
  mutating func text(_ bytes: Span<UInt8>)

  /// A comment.
  mutating func comment(_ bytes: Span<UInt8>)

  /// A processing instruction; `data` is empty if it has none.
  mutating func processingInstruction(_ target: Span<UInt8>, _ data: Span<UInt8>)
}

extension EventHandler where Self: ~Copyable {
  package var isStopped: Bool { false }
  package mutating func comment(_ bytes: Span<UInt8>) {}
  package mutating func processingInstruction(_ target: Span<UInt8>, _ data: Span<UInt8>) {}
}
