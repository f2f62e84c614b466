/// Finds the figures and the promises of a report that has its structure, and adds them to its spans.
struct Meaning {
  private let body: Markup
  private var reader: PassageReader
  private let figureReader: FigureReader
  private let promiseReader = PromiseReader()
  private var parts = Parts()
  private var added = AddedSpans()

  private init(_ report: Report) {
    body = report.body
    reader = PassageReader(report.body)
    figureReader = FigureReader()
    parts.delivered = report.metadata.delivered.flatMap { Int($0.prefix(4)) }
  }

  /// The text of the report with its figures and promises.
  static func adding(to report: Report) -> Markup {
    var meaning = Meaning(report)
    meaning.read()
    return MarkupWeave.adding(meaning.added, to: meaning.body)
  }

  private mutating func read() {
    var i = 0
    while i < body.spans.count {
      let span = body.spans[i]
      switch span.element {
      case .section:
        parts.open(body, i)
        i += 1
      case .p, .heading, .title, .dateline, .byline, .salutation, .cell:
        read(block: i)
        i = Int(span.next)
      case .notes, .aside: i = Int(span.next)
      default: i += 1
      }
    }
  }

  private mutating func read(block index: Int) {
    parts.enter(index)
    var subjects = Subjects()
    let first = added.count
    for passage in reader.passages(of: index) {
      let clauses = Clause.clauses(of: passage)
      if passage.kind == .words || passage.kind == .heading { parts.turn(at: passage, clauses) }
      let figures = figureReader.figures(in: passage, clauses, parts.period, &subjects)
      var promised: [Promise] = []
      if parts.promises, passage.kind == .words || passage.kind == .item {
        var measuring: [Range<Int>] = []
        for figure in figures where figure.element == .measure { measuring.append(figure.range) }
        promised = promiseReader.promises(in: passage, clauses, measures: measuring, &parts.context)
      }
      for index in figures.indices { added.add(figures[index], passage) }
      for index in promised.indices { added.add(promised[index], passage) }
    }
    added.sort(from: first)
  }
}
