/// A span that a stage adds to a text that has spans already.
struct AddedSpan: Sendable {
  var element: Element
  var range: Range<Int>
  /// Its attributes, in the store of ``AddedSpans``.
  var attributes: Range<Int>
  /// What its identifier begins with: `m` for m1, m2 …, counted in document order over what is added.
  var idPrefix: UInt8?
}

/// Spans to be added, with one store for the values of all their attributes.
///
/// There is one of them, whose room serves all blocks: its bytes are added to without asking who else holds them.
struct AddedSpans: ~Copyable {
  var spans: [AddedSpan] = []
  private var attributes: [MarkupAttribute] = []
  private var values = ByteOutput(capacity: 4096)
  /// What an attribute is written into that is not made of bytes.
  private var digits: [UInt8] = []

  var count: Int { spans.count }

  /// Makes room for those of the next block.
  mutating func removeAll() {
    spans.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    values.removeAll()
  }

  /// Adds a span; its attributes follow before the next one.
  mutating func append(_ element: Element, _ range: Range<Int>, idPrefix: UInt8? = nil) {
    closeLast()
    let here = attributes.count
    spans.append(AddedSpan(element: element, range: range, attributes: here..<here, idPrefix: idPrefix))
  }

  /// The attributes of the span that was added last go up to here.
  private mutating func closeLast() {
    guard let last = spans.indices.last else { return }
    spans[last].attributes = spans[last].attributes.lowerBound..<attributes.count
  }

  mutating func attribute(_ name: AttributeName, _ value: String) {
    let start = values.count
    var value = value
    value.withUTF8 { values.append($0) }
    add(name, start)
  }

  /// An attribute of words of the report: as long as the grammars allow, and left out if empty.
  mutating func attribute(_ name: AttributeName, words: some Collection<UInt32>) {
    guard !words.isEmpty else { return }
    let start = values.count
    for scalar in words.prefix(500) { values.append(utf8Of: scalar) }
    add(name, start)
  }

  /// An attribute whose value is written by `write`.
  mutating func attribute(_ name: AttributeName, _ write: (inout [UInt8]) -> Void) {
    let start = values.count
    digits.removeAll(keepingCapacity: true)
    write(&digits)
    digits.withUnsafeBufferPointer { values.append($0) }
    add(name, start)
  }

  private mutating func add(_ name: AttributeName, _ start: Int) {
    attributes.append(
      MarkupAttribute(name: name, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: values.count))
    )
  }

  /// Gives the attributes of a span to the element that was opened last.
  func copyAttributes(_ range: Range<Int>, into builder: inout MarkupBuilder) {
    builder.attributes(attributes, range, copying: values.bytes)
  }

  /// Puts the spans in text order, an outer one before those inside it; nothing is added behind it.
  mutating func sort() {
    closeLast()
    spans.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
  }
}
