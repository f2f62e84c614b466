/// Reads the passages of a block out of its spans: its heading, its leads, its items and the words between them.
struct PassageReader {
  let markup: Markup
  private var filling: PassageFilling
  /// The passage at hand; its room serves all of them.
  private var current = Passage(kind: .words)

  init(_ markup: Markup) {
    self.markup = markup
    filling = PassageFilling(text: markup.text)
  }

  /// The passages of the block at `index`, in text order.
  mutating func passages(of index: Int) -> [Passage] {
    var passages: [Passage] = []
    forEachPassage(of: index) { passages.append($0) }
    return passages
  }

  /// Hands over the passages of the block at `index`, in text order; one that is not kept costs no memory.
  mutating func forEachPassage(of index: Int, _ take: (Passage) -> Void) {
    current.begin(Self.kind(of: markup.spans[index].element))
    current.reserve(markup.spans[index].range.count / 3 + 8)
    var open: [(kind: Passage.Kind, end: Int)] = []
    var position = Int(markup.spans[index].start)
    let end = Int(markup.spans[index].end)
    var i = index + 1
    let last = Int(markup.spans[index].next)

    func flush(_ next: Passage.Kind) {
      if current.count > 0 {
        // Moved out and back: a copy would count the references of its arrays.
        var passage = Passage(kind: next)
        swap(&passage, &current)
        take(passage)
        swap(&passage, &current)
      }
      current.begin(next)
    }
    func advance(to border: Int) {
      while let inner = open.last, inner.end <= border {
        filling.add(position..<max(position, inner.end), to: &current)
        position = max(position, inner.end)
        open.removeLast()
        flush(open.last?.kind ?? Self.kind(of: markup.spans[index].element))
      }
      if position < border {
        filling.add(position..<border, to: &current)
        position = border
      }
    }

    while i < last {
      let span = markup.spans[i]
      advance(to: Int(span.start))
      switch span.element {
      case .heading, .lead, .item, .cell:
        let kind = Self.kind(of: span.element)
        flush(kind)
        open.append((kind, Int(span.end)))
        i += 1
      case .num where current.count > 0:
        // A reference to a footnote: nothing goes on over it.
        current.closed.append(current.count..<current.count + 1)
        current.append(Passage.placeholder, at: Int(span.start), length: min(7, Int(span.end - span.start)))
        position = max(position, Int(span.end))
        i = Int(span.next)
      case .break:
        // A page number and the year behind it are two figures.
        filling.addBlank(span.range)
        position = max(position, Int(span.end))
        i = Int(span.next)
      case .mark, .char, .num, .comment, .processingInstruction:
        position = max(position, Int(span.end))
        i = Int(span.next)
      case .cite, .date, .ordinal, .name, .number, .measure:
        let start = current.count
        addWords(of: i)
        position = Int(span.end)
        if current.count > start { current.closed.append(start..<current.count) }
        i = Int(span.next)
      default: i += 1
      }
    }
    advance(to: end)
    flush(.words)
  }

  /// Adds the words of a figure or title, without the notation inside of it: 1**2%** is 12%.
  private mutating func addWords(of index: Int) {
    var position = Int(markup.spans[index].start)
    var i = index + 1
    while i < Int(markup.spans[index].next) {
      let inner = markup.spans[i]
      guard inner.element == .mark || inner.element == .break || inner.element == .char else {
        i += 1
        continue
      }
      filling.add(position..<Int(inner.start), to: &current)
      position = Int(inner.end)
      i = Int(inner.next)
    }
    filling.add(position..<Int(markup.spans[index].end), to: &current)
  }

  private static func kind(of element: Element) -> Passage.Kind {
    switch element {
    case .heading: .heading
    case .lead: .lead
    case .item: .item
    case .cell: .cell
    case .title, .dateline, .byline, .salutation: .title
    default: .words
    }
  }
}
