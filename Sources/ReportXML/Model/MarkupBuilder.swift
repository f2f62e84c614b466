/// Adds spans to a text from its start to its end: `open`, `close` and attributes, in document order.
struct MarkupBuilder {
  private(set) var markup: Markup
  private var openSpans: [Int32] = []

  init(text: [UInt8]) {
    markup = Markup(text: text)
    // Real reports have one span in 60 to 100 bytes; one allocation is cheaper than ten.
    markup.spans.reserveCapacity(text.count / 48 + 16)
    markup.attributes.reserveCapacity(text.count / 96 + 16)
    markup.values.reserveCapacity(text.count / 64 + 64)
  }

  /// Opens an element at a byte position.
  ///
  /// Its attributes follow before anything else opens.
  mutating func open(_ element: Element, at position: Int) {
    openSpans.append(Int32(truncatingIfNeeded: markup.spans.count))
    markup.spans.append(
      MarkupSpan(
        start: Int32(truncatingIfNeeded: position), end: Int32(truncatingIfNeeded: position), next: 0,
        attributes: Int32(truncatingIfNeeded: markup.attributes.count), attributeCount: 0, element: element))
  }

  /// Closes the element that was opened last.
  mutating func close(at position: Int) {
    guard let index = openSpans.popLast() else { return }
    markup.spans[Int(index)].end = Int32(truncatingIfNeeded: position)
    markup.spans[Int(index)].next = Int32(truncatingIfNeeded: markup.spans.count)
  }

  /// An element with nothing inside it.
  mutating func leaf(_ element: Element, _ range: Range<Int>) {
    open(element, at: range.lowerBound)
    close(at: range.upperBound)
  }

  /// Gives the element that was opened last an attribute.
  mutating func attribute(_ name: AttributeName, _ value: some Sequence<UInt8>) {
    let start = markup.values.count
    markup.values.append(contentsOf: value)
    add(name, from: start)
  }

  /// Gives the element that was opened last the attributes of another, whose values lie behind one another: their bytes are
  /// copied in one piece.
  mutating func attributes(
    _ attributes: [MarkupAttribute], _ range: Range<Int>, copying values: UnsafeBufferPointer<UInt8>
  ) {
    guard !range.isEmpty, let last = markup.spans.indices.last else { return }
    let bytes = Int(attributes[range.lowerBound].start)..<Int(attributes[range.upperBound - 1].end)
    let shift = Int32(truncatingIfNeeded: markup.values.count - bytes.lowerBound)
    markup.values.append(contentsOf: UnsafeBufferPointer(rebasing: values[bytes]))
    for index in range {
      let attribute = attributes[index]
      markup.attributes.append(
        MarkupAttribute(name: attribute.name, start: attribute.start &+ shift, end: attribute.end &+ shift))
    }
    markup.spans[last].attributeCount &+= UInt8(truncatingIfNeeded: range.count)
  }

  /// A letter and a number: m12.
  mutating func attribute(_ name: AttributeName, prefix: UInt8, number: Int) {
    let start = markup.values.count
    markup.values.append(prefix)
    markup.values.append(digitsOf: UInt64(number.magnitude))
    add(name, from: start)
  }

  mutating func attribute(_ name: AttributeName, _ value: StaticString) {
    let start = markup.values.count
    value.withUTF8Buffer { markup.values.append(contentsOf: $0) }
    add(name, from: start)
  }

  mutating func attribute(_ name: AttributeName, _ value: String) { attribute(name, value.utf8) }

  mutating func attribute(_ name: AttributeName, _ value: Int) {
    let start = markup.values.count
    if value < 0 { markup.values.append(UInt8(ascii: "-")) }
    markup.values.append(digitsOf: UInt64(value.magnitude))
    add(name, from: start)
  }

  private mutating func add(_ name: AttributeName, from start: Int) {
    guard let last = markup.spans.indices.last else { return }
    markup.attributes.append(
      MarkupAttribute(
        name: name, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: markup.values.count)))
    markup.spans[last].attributeCount &+= 1
  }

  /// Adds characters to the text itself: for markup whose text is made as it is built.
  mutating func append(_ bytes: some Sequence<UInt8>) { markup.text.append(contentsOf: bytes) }

  mutating func append(copying bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { markup.text.append(contentsOf: $0) }
  }

  /// Opens at the end of the text.
  mutating func open(_ element: Element) { open(element, at: markup.text.count) }

  /// Closes at the end of the text.
  mutating func close() { close(at: markup.text.count) }
}
