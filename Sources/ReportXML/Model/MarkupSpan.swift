/// A stretch of the text that is something: an element with a byte range.
///
/// Twenty bytes, no references: a million spans are one allocation. Children, siblings and ancestors are arithmetic over
/// the array that holds the spans in document order (see ``Markup``).
struct MarkupSpan: Sendable, Hashable {
  /// Where the element starts, in UTF-8 bytes of the text, from 0.
  var start: Int32
  /// Where it ends, exclusive.
  var end: Int32
  /// The index of the first span after this one that does not lie inside it.
  var next: Int32
  /// The index of its first attribute.
  var attributes: Int32
  var attributeCount: UInt8
  var element: Element

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// An attribute of a span: a name and a range of the bytes that hold all values.
struct MarkupAttribute: Sendable, Hashable {
  var name: AttributeName
  var start: Int32
  var end: Int32
}
