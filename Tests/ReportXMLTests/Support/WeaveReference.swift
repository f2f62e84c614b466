@testable import ReportXML

/// What a weave comes to, found by comparing every span with every other.
enum WeaveReference {
  /// Pairs of spans of which neither holds the other though they overlap, and pairs whose order says something else.
  static func nestingFaults(_ markup: Markup) -> [String] {
    var faults: [String] = []
    for (i, outer) in markup.spans.enumerated() {
      for j in markup.spans.indices where j > i {
        let inner = markup.spans[j]
        let isInside = j < Int(outer.next)
        let (a, b) = (outer.range, inner.range)
        if isInside, a.lowerBound > b.lowerBound || a.upperBound < b.upperBound { faults.append("\(j) leaves \(i)") }
        if !isInside, b.lowerBound < a.upperBound { faults.append("\(j) stands behind \(i) and begins in it") }
      }
    }
    return faults
  }

  /// The numbers of the added spans that cross no old span but emphasis and no added one before them, and that stand in and
  /// around nothing that the grammars refuse.
  static func survivors(_ subject: WeaveCase) -> [String] {
    var kept: [Range<Int>] = []
    var names: [String] = []
    let old = subject.markup.spans.filter { ![.emph, .p, .heading].contains($0.element) }
    for (index, span) in subject.added.enumerated() {
      let range = withMarks(span.range, subject.markup)
      guard !(old.map(\.range) + kept).contains(where: { crosses($0, range) }) else { continue }
      guard old.allSatisfy({ isAllowed(span.element, range, beside: $0) }) else { continue }
      kept.append(range)
      names.append("a\(index)")
    }
    return names.sorted()
  }

  /// A figure holds notation alone, a promise titles and references too; and neither stands inside those.
  private static func isAllowed(_ element: Element, _ range: Range<Int>, beside old: MarkupSpan) -> Bool {
    guard range.overlaps(old.range) else { return true }
    let held: Set<Element> = element == .commitment ? [.mark, .break, .cite, .num] : [.mark, .break]
    if range.contains(old.range) { return held.contains(old.element) }
    return !([.mark, .break, .num] + (element == .commitment ? [.lead, .cite] : [])).contains(old.element)
  }

  static func crosses(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.overlaps(other) else { return false }
    let holds = one.lowerBound <= other.lowerBound && one.upperBound >= other.upperBound
    let isHeld = other.lowerBound <= one.lowerBound && other.upperBound >= one.upperBound
    return !holds && !isHeld
  }

  /// The stretch with the closing mark it ends before, if it begins before that emphasis, and likewise at its start.
  private static func withMarks(_ range: Range<Int>, _ markup: Markup) -> Range<Int> {
    var range = range
    for index in markup.spans.indices where markup.spans[index].element == .emph {
      let emphasis = markup.spans[index].range
      let marks = markup.children(of: index).filter { markup.spans[$0].element == .mark }.map { markup.spans[$0].range }
      guard let first = marks.first, let last = marks.last else { continue }
      if range.upperBound == last.lowerBound, range.lowerBound < emphasis.lowerBound {
        range = range.lowerBound..<last.upperBound
      } else if range.lowerBound == first.upperBound, range.upperBound > emphasis.upperBound {
        range = first.lowerBound..<range.upperBound
      }
    }
    return range
  }
}
