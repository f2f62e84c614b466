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
struct AddedSpans: Sendable {
  var spans: [AddedSpan] = []
  private(set) var attributes: [MarkupAttribute] = []
  private(set) var values: [UInt8] = []

  var count: Int { spans.count }

  /// Makes room for those of the next block.
  mutating func removeAll() {
    spans.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }

  /// Adds a span; its attributes follow before the next one.
  mutating func append(_ element: Element, _ range: Range<Int>, idPrefix: UInt8? = nil) {
    let here = attributes.count
    spans.append(AddedSpan(element: element, range: range, attributes: here..<here, idPrefix: idPrefix))
  }

  mutating func attribute(_ name: AttributeName, _ value: String) {
    let start = values.count
    var value = value
    value.withUTF8 { values.append(contentsOf: $0) }
    close(name, start)
  }

  /// An attribute of words of the report: as long as the grammars allow, and left out if empty.
  mutating func attribute(_ name: AttributeName, words: some Collection<UInt32>) {
    guard !words.isEmpty else { return }
    let start = values.count
    for scalar in words.prefix(500) { Self.write(scalar, to: &values) }
    close(name, start)
  }

  /// An attribute whose value is written by `write`.
  mutating func attribute(_ name: AttributeName, _ write: (inout [UInt8]) -> Void) {
    let start = values.count
    write(&values)
    close(name, start)
  }

  private static func write(_ scalar: UInt32, to values: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F) }
    switch scalar {
    case 0..<0x80: values.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      values.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      values.append(tail(0))
    case 0xD800..<0xE000: return
    case 0x800..<0x1_0000:
      values.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      values.append(tail(6))
      values.append(tail(0))
    case 0x1_0000..<0x11_0000:
      values.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      values.append(tail(12))
      values.append(tail(6))
      values.append(tail(0))
    default: return
    }
  }

  private mutating func close(_ name: AttributeName, _ start: Int) {
    guard let last = spans.indices.last else { return }
    attributes.append(
      MarkupAttribute(name: name, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: values.count))
    )
    spans[last].attributes = spans[last].attributes.lowerBound..<attributes.count
  }

  /// Puts the spans from an index on in text order, an outer one before those inside it.
  mutating func sort(from index: Int) {
    spans[index...].sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
  }
}
