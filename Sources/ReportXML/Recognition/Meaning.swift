/// Finds the figures and the promises of a report that has its structure, and adds them to its spans, block by block: of a
/// large report the spans that are added are never there all at once.
struct Meaning: ~Copyable {
  private let body: Markup
  private let figureReader: FigureReader
  private let promiseReader = PromiseReader()
  private var parts = Parts()
  private var weave: MarkupWeave
  /// The clauses of the passage at hand; their room serves all passages.
  private var clauses: [Clause] = []

  private init(_ report: Report) {
    body = report.body
    weave = MarkupWeave(report.body)
    figureReader = FigureReader()
    parts.delivered = report.metadata.delivered.flatMap { Int($0.prefix(4)) }
  }

  /// The text of the report with its figures and promises.
  static func adding(to report: Report) -> Markup {
    var meaning = Meaning(report)
    meaning.read()
    return meaning.weave.finish()
  }

  private mutating func read() {
    var reader = PassageReader(body)
    var i = 0
    while i < body.spans.count {
      let span = body.spans[i]
      switch span.element {
      case .section:
        parts.open(body, i)
        i = weave.copy(i)
      case .p, .heading, .title, .dateline, .byline, .salutation, .cell:
        read(block: i, &reader)
        i = weave.weaveStore(into: i)
      case .notes, .aside: while i < Int(span.next) { i = weave.copy(i) }
      default: i = weave.copy(i)
      }
    }
  }

  private mutating func read(block index: Int, _ reader: inout PassageReader) {
    parts.enter(index)
    var subjects = Subjects()
    reader.forEachPassage(of: index) { passage in
      Clause.read(passage, into: &clauses)
      if passage.kind == .words || passage.kind == .heading { parts.turn(at: passage, clauses) }
      let figures = figureReader.figures(in: passage, clauses, parts.period, &subjects)
      var promised: [Promise] = []
      if parts.promises, passage.kind == .words || passage.kind == .item {
        var measuring: [Range<Int>] = []
        for figure in figures where figure.element == .measure { measuring.append(figure.range) }
        promised = promiseReader.promises(in: passage, clauses, measures: measuring, &parts.context)
      }
      for index in figures.indices { weave.store.add(figures[index], passage) }
      for index in promised.indices { weave.store.add(promised[index], passage) }
    }
  }
}
