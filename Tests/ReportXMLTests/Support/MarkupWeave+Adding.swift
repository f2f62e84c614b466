@testable import ReportXML

extension MarkupWeave {
  /// Adds spans to the blocks that they stand in, as a conversion does block by block.
  ///
  /// Each carries its number as `id`.
  static func adding(_ added: [WeaveCase.Request], to markup: Markup) -> Markup {
    var weave = MarkupWeave(markup)
    var rest = added[...]
    var i = 0
    while i < markup.spans.count {
      let span = markup.spans[i]
      rest = rest.drop { $0.range.lowerBound < Int(span.start) }
      let here = rest.prefix { span.element.holdsWords && $0.range.lowerBound < Int(span.end) }
      if here.isEmpty {
        i = weave.copy(i)
      } else {
        for index in here.indices {
          weave.store.append(added[index].element, added[index].range)
          weave.store.attribute(.id, "a\(index)")
        }
        i = weave.weaveStore(into: i)
      }
    }
    return weave.finish()
  }
}

extension Element {
  /// Whether it is a block whose inside is words.
  fileprivate var holdsWords: Bool {
    switch self {
    case .p, .heading, .title, .dateline, .byline, .salutation, .cell: true
    default: false
    }
  }
}
