/// A text and a tree of spans over it.
///
/// The text is UTF-8. The spans stand in document order, an element before what it holds; the spans inside the span at
/// index `i` are those from `i + 1` up to `spans[i].next`. Values of attributes lie in one buffer. Nothing is an object,
/// so a copy shares memory and the whole is `Sendable`.
struct Markup: Sendable, Hashable {
  var text: [UInt8] = []
  var spans: [MarkupSpan] = []
  var attributes: [MarkupAttribute] = []
  var values: [UInt8] = []

  /// The value of an attribute of the span at `index`, or `nil` if it has none.
  func value(_ name: AttributeName, of index: Int) -> String? {
    valueRange(name, of: index).map { String(decoding: values[$0], as: UTF8.self) }
  }

  func valueRange(_ name: AttributeName, of index: Int) -> Range<Int>? {
    let span = spans[index]
    let first = Int(span.attributes)
    for attribute in attributes[first..<first + Int(span.attributeCount)] where attribute.name == name {
      return Int(attribute.start)..<Int(attribute.end)
    }
    return nil
  }

  /// The indices of the spans directly inside the span at `index`; those at the top if it is `nil`.
  func children(of index: Int?) -> ChildIndices {
    let first = index.map { $0 + 1 } ?? 0
    return ChildIndices(spans: spans, position: first, end: index.map { Int(spans[$0].next) } ?? spans.count)
  }

  /// The first span directly inside the span at `index` that is an `element`.
  func child(_ element: Element, of index: Int?) -> Int? {
    children(of: index).first { spans[$0].element == element }
  }

  /// The characters of a range as they are printed.
  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// The words of the span at `index`: its characters without notation (`mark`) and cuts (`break`).
  func words(of index: Int) -> String { String(decoding: wordBytes(of: index), as: UTF8.self) }

  /// As ``words(of:)``, and without what stands inside `others`.
  func wordBytes(of index: Int, without others: Set<Element> = []) -> [UInt8] {
    let span = spans[index]
    var words: [UInt8] = []
    var position = Int(span.start)
    var child = index + 1
    while child < Int(span.next) {
      let inner = spans[child]
      if inner.element == .mark || inner.element == .break || others.contains(inner.element) {
        words += text[position..<Int(inner.start)]
        position = Int(inner.end)
        child = Int(inner.next)
      } else {
        child += 1
      }
    }
    words += text[position..<Int(span.end)]
    return words
  }
}

/// Walks over the spans of one level by jumping from each to the next one after it.
struct ChildIndices: Sequence, IteratorProtocol {
  let spans: [MarkupSpan]
  var position: Int
  let end: Int

  mutating func next() -> Int? {
    guard position < end else { return nil }
    defer { position = Int(spans[position].next) }
    return position
  }
}
