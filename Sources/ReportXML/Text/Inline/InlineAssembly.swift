/// Writes the inside of a block into the tree: structure, bold words and notation, properly nested.
///
/// Structure (headings, items, leads, numbers, citations) comes first. Bold words that run over the border of a structure are
/// closed there and opened again behind it, so that no information and no character is lost.
struct InlineAssembly {
  let source: SourceText

  func write(_ range: Range<Int>, _ structure: [Inline], _ notation: Notation, into builder: inout MarkupBuilder) {
    let cites = notation.cites.map { Inline(element: .cite, range: $0) }
    let structure = nested(structure.isEmpty ? cites : cites.isEmpty ? structure : structure + cites)
    if structure.isEmpty, notation.leaves.isEmpty { return }
    var sweep = Sweep(position: range.lowerBound)
    var next = 0
    var open: [Open] = []
    var bold = notation.bold[...]
    var leaves = notation.leaves[...]
    while sweep.position < range.upperBound {
      let here = sweep.position
      // 1. What ends here: structure from the inside out, then bold words.
      while let last = open.last, last.end <= here {
        if !last.isInBold { sweep.suspendBold(&builder) }
        builder.close(at: here)
        open.removeLast()
      }
      if let current = bold.first, current.upperBound <= here {
        sweep.endBold(&builder)
        bold.removeFirst()
      }
      // 2. What starts here: structure, then bold words. A number or a title that lies within bold words stays in them.
      while next < structure.count, structure[next].range.lowerBound <= here {
        let span = structure[next]
        let isInBold = sweep.isOpen && span.mayStandInBold && span.range.upperBound <= bold.first?.upperBound ?? 0
        if !isInBold { sweep.suspendBold(&builder) }
        start(span, &builder)
        open.append(Open(end: span.range.upperBound, isInBold: isInBold))
        next += 1
      }
      sweep.isBold = bold.first.map { $0.lowerBound <= here } ?? false
      // 3. A leaf, or plain characters up to the next border.
      if let leaf = leaves.first, leaf.range.lowerBound <= here {
        sweep.resumeBold(&builder)
        write(leaf, &builder)
        leaves.removeFirst()
        sweep.position = leaf.range.upperBound
        continue
      }
      var border = range.upperBound
      if let leaf = leaves.first { border = min(border, leaf.range.lowerBound) }
      if let last = open.last { border = min(border, last.end) }
      if next < structure.count { border = min(border, structure[next].range.lowerBound) }
      if let current = bold.first {
        border = min(border, current.lowerBound > here ? current.lowerBound : current.upperBound)
      }
      sweep.resumeBold(&builder)
      sweep.position = max(border, here + 1)
    }
    while let last = open.popLast() {
      if !last.isInBold { sweep.suspendBold(&builder) }
      builder.close(at: range.upperBound)
    }
    sweep.endBold(&builder)
  }

  /// A structure that is open: where it ends, and whether it was opened inside bold words, which outlast it.
  private struct Open {
    var end: Int
    var isInBold: Bool
  }

  /// Sorted from the outside in; a span that crosses one before it is left out.
  private func nested(_ spans: [Inline]) -> [Inline] {
    guard spans.count > 1 else { return spans }
    let sorted = spans.sorted {
      ($0.range.lowerBound, -$0.range.upperBound, $0.element.depth) < (
        $1.range.lowerBound, -$1.range.upperBound, $1.element.depth
      )
    }
    var open: [Int] = []
    return sorted.filter { span in
      while let last = open.last, last <= span.range.lowerBound { open.removeLast() }
      if let last = open.last, span.range.upperBound > last { return false }
      open.append(span.range.upperBound)
      return true
    }
  }

  private func start(_ span: Inline, _ builder: inout MarkupBuilder) {
    builder.open(span.element, at: span.range.lowerBound)
    switch span.element {
    case .num: builder.attribute(.value, span.value)
    case .heading, .lead: builder.attribute(.style, span.style.name)
    default: break
    }
  }

  private func write(_ leaf: Inline, _ builder: inout MarkupBuilder) {
    builder.open(leaf.element, at: leaf.range.lowerBound)
    switch leaf.element {
    case .char: source.writeCode(at: leaf.range.lowerBound, into: &builder)
    case .num: builder.attribute(.value, leaf.value)
    case .break:
      builder.attribute(.kind, leaf.value == 1 ? "page" : "line")
      source.writeCharacters(leaf.range, into: &builder)
    case .mark: source.writeCharacters(leaf.range, into: &builder)
    default: break
    }
    builder.close(at: leaf.range.upperBound)
  }
}

/// Where the writing stands, and whether bold words run there.
private struct Sweep {
  var position: Int
  var isBold = false
  /// Whether an `emph` is open in the tree.
  private(set) var isOpen = false

  init(position: Int) { self.position = position }

  mutating func resumeBold(_ builder: inout MarkupBuilder) {
    guard isBold, !isOpen else { return }
    builder.open(.emph, at: position)
    isOpen = true
  }

  mutating func suspendBold(_ builder: inout MarkupBuilder) {
    guard isOpen else { return }
    builder.close(at: position)
    isOpen = false
  }

  mutating func endBold(_ builder: inout MarkupBuilder) {
    suspendBold(&builder)
    isBold = false
  }
}

extension Inline {
  /// Whether the grammars let it stand in `emph`, and nothing is lost if it does.
  fileprivate var mayStandInBold: Bool { element == .num || element == .cite }
}

extension Inline.Style {
  var name: StaticString {
    switch self {
    case .bold: "bold"
    case .numbered: "numbered"
    case .markdown: "markdown"
    case .none, .unnumbered: "unnumbered"
    }
  }
}

extension Element {
  /// Which of two elements over the same characters is the outer one.
  fileprivate var depth: Int {
    switch self {
    case .item: 0
    case .heading: 1
    case .lead: 2
    case .cite: 3
    default: 4
    }
  }
}
