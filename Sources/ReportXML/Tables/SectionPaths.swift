/// The sections around spans that are asked for in document order.
struct SectionPaths {
  /// Where something stands.
  struct Path: Sendable, Hashable {
    /// The identifier of the innermost section.
    var section: String?
    /// The headings of what is around it, from outside in.
    ///
    /// `二、今年工作安排 > （一）强化项目支撑。`
    var heading: String?
  }

  private let report: Report
  /// The sections, annexes and notes around `position`, the outermost first.
  private var open: [(next: Int, path: Path)] = []
  private var position = 0

  init(_ report: Report) { self.report = report }

  /// The path of the span at `index`, which is not before the last one that was asked for.
  mutating func path(at index: Int) -> Path {
    while position <= index, position < report.body.spans.count {
      let span = report.body.spans[position]
      while let last = open.last, last.next <= position { open.removeLast() }
      switch span.element {
      case .section, .annex, .notes: open.append((Int(span.next), path(inside: position)))
      default: break
      }
      position += 1
    }
    return open.last?.path ?? Path()
  }

  private func path(inside index: Int) -> Path {
    var path = open.last?.path ?? Path()
    let section = Section(report: report, index: index)
    if report.body.spans[index].element == .section { path.section = section.id.cut }
    if let heading = section.heading {
      let words = ((heading.number ?? "") + heading.words).cut
      path.heading = path.heading.map { $0 + " > " + words } ?? words
    }
    return path
  }
}
