@testable import ReportXML

/// Holds a report with figures and promises against its structure alone: taking out what was added gives the same tree.
enum StructureAlone {
  /// What figures and promises add.
  static let added: Set<Element> = [.measure, .commitment, .date, .ordinal, .name, .number]

  /// A span without what was added around and in it.
  ///
  /// Emphasis may be split, so that depth counts everything else.
  private struct Kept: Equatable {
    var element: Element
    var range: Range<Int>
    var attributes: [String]
    var depth: Int
    var isEmphasised: Bool
  }

  /// A text with its structure and metadata, and nothing more.
  static func report(_ text: [UInt8]) throws(ReportError) -> Report {
    let digest = Metadata.Source(encoding: "UTF-8", hasByteOrderMark: false, byteCount: 0, sha256: "")
    return ReportRecognition.report(from: try SourceText(decoding: text), digest: digest)
  }

  /// The first difference, in words.
  static func difference(between markup: Markup, and structure: Markup) -> String? {
    guard markup.text == structure.text else { return "another text" }
    let (ours, theirs) = (kept(markup), kept(structure))
    for (one, other) in zip(ours, theirs) where one != other { return "\(one) is \(other) in the structure" }
    if ours.count != theirs.count { return "\(ours.count) spans, \(theirs.count) in the structure" }
    return emphasis(markup) == emphasis(structure) ? nil : "other words are emphasised"
  }

  private static func kept(_ markup: Markup) -> [Kept] {
    var kept: [Kept] = []
    var open: [Int] = []
    for (index, span) in markup.spans.enumerated() {
      while let last = open.last, Int(markup.spans[last].next) <= index { open.removeLast() }
      let around = open.map { markup.spans[$0].element }.filter { !added.contains($0) }
      open.append(index)
      guard !added.contains(span.element), span.element != .emph else { continue }
      kept.append(
        Kept(
          element: span.element, range: span.range, attributes: attributes(index, markup),
          depth: around.count { $0 != .emph }, isEmphasised: around.contains(.emph)))
    }
    return kept
  }

  private static func attributes(_ index: Int, _ markup: Markup) -> [String] {
    let first = Int(markup.spans[index].attributes)
    return markup.attributes[first..<first + Int(markup.spans[index].attributeCount)].map {
      "\($0.name)=" + String(decoding: markup.values[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
  }

  /// The stretches that are emphasised, pieces that touch as one.
  private static func emphasis(_ markup: Markup) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for range in markup.spans.filter({ $0.element == .emph }).map(\.range) {
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }
}
