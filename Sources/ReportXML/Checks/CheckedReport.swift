/// A report with its words read again: what the checks compare the attributes with.
struct CheckedReport {
  let report: Report
  /// The passages that hold something a check is about, in text order.
  let passages: [CheckedPassage]

  init(_ report: Report) {
    self.report = report
    var reader = PassageReader(report.body)
    let spans = report.body.spans
    var passages: [CheckedPassage] = []
    var i = 0
    while i < spans.count {
      switch spans[i].element {
      case .p, .heading, .title, .dateline, .byline, .salutation, .cell, .aside:
        passages += Self.checked(reader.passages(of: i), report.body, i)
        i = Int(spans[i].next)
      default: i += 1
      }
    }
    self.passages = passages
  }

  var body: Markup { report.body }

  /// Those passages of a block that have figures or promises, with the spans of these.
  private static func checked(_ passages: [Passage], _ body: Markup, _ block: Int) -> [CheckedPassage] {
    var next = block + 1
    let end = Int(body.spans[block].next)
    var found: [CheckedPassage] = []
    for passage in passages where passage.count > 0 {
      let bytes = passage.bytes(of: 0..<passage.count)
      var checked = CheckedPassage(passage: passage)
      var closed = passage.closed[...]
      while next < end, body.spans[next].start < bytes.upperBound {
        let span = body.spans[next]
        switch span.element {
        case .measure, .date:
          while let first = closed.first, passage.bytes(of: first).lowerBound < span.start { closed.removeFirst() }
          if let first = closed.first, span.range.contains(passage.bytes(of: first).lowerBound) {
            checked.figures.append(CheckedPassage.Figure(span: next, range: first))
          }
        case .commitment: checked.commitments.append(next)
        default: break
        }
        next += 1
      }
      if !checked.figures.isEmpty || !checked.commitments.isEmpty { found.append(checked) }
    }
    return found
  }
}

/// A passage and the spans in it that checks are about.
struct CheckedPassage {
  /// A figure and where it stands in the passage.
  struct Figure {
    var span: Int
    var range: Range<Int>
  }

  var passage: Passage
  /// The measures and dates, in order.
  var figures: [Figure] = []
  /// The spans of the promises.
  var commitments: [Int] = []

  /// The numbers with their units, read again.
  var quantities: [Quantity] {
    figures.isEmpty ? [] : QuantityReader.shared.quantities(in: passage.scalars)
  }
}

extension Passage {
  /// The characters that stand over some bytes of the text; `nil` if there are none.
  func range(ofBytes bytes: Range<Int>) -> Range<Int>? {
    let start = position(ofByte: bytes.lowerBound)
    let end = position(ofByte: bytes.upperBound)
    return start < end ? start..<end : nil
  }
}
