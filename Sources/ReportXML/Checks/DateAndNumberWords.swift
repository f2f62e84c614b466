/// A date and a printed number say what their words say.
enum DateAndNumberWords: ReportCheck {
  static let identifiers: [FindingID] = [.dateUnlikeWords, .numberUnlikeWords]

  static func observations(in report: CheckedReport) -> [Observation] {
    dates(report) + numbers(report.body)
  }

  /// What the words leave out, such as the year of 6月底, is taken from the attribute.
  private static func dates(_ report: CheckedReport) -> [Observation] {
    let reader = DateFigures()
    var observations: [Observation] = []
    for passage in report.passages {
      let text = passage.passage.scalars
      for figure in passage.figures where report.body.spans[figure.span].element == .date {
        guard let given = report.body.value(.when, of: figure.span) else { continue }
        let words = Array(text[figure.range])
        let printed: String?
        if words.first == Scalar.openQuote, words.last == Scalar.closeQuote {
          printed = reader.fiveYearPlan(words[1..<words.count - 1])
        } else {
          printed = reader.date(words, at: 0, year: Int(given.prefix(4)))?.when
        }
        guard let printed, printed != given else { continue }
        observations.append(
          Observation(
            .dateUnlikeWords, [given, report.body.words(of: figure.span), printed], span: figure.span, attribute: .when)
        )
      }
    }
    return observations
  }

  private static func numbers(_ body: Markup) -> [Observation] {
    body.spans.indices.lazy.filter { body.spans[$0].element == .num }.compactMap { index in
      // Behind a number that is alone there is no word to tell 一、 from 一、二产业: a blank and a letter stand for it.
      let words = body.wordBytes(of: index)
      let printed = words + Array(" x".utf8)
      guard let given = body.value(.value, of: index),
        let number = Numbering.match(printed, 0, printed.count) ?? Numbering.item(printed, 0, printed.count),
        String(number.value) != given
      else { return nil }
      return Observation(
        .numberUnlikeWords, [given, String(decoding: words, as: UTF8.self), String(number.value)], span: index,
        attribute: .value)
    }
  }
}
