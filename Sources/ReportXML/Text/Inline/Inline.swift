/// A span inside a block, before it is written into the tree.
struct Inline: Sendable {
  enum Style: UInt8, Sendable { case none, bold, unnumbered, numbered, markdown }

  var element: Element
  var range: Range<Int>
  var style: Style = .none
  /// The value of a `num`.
  var value = 0
}
