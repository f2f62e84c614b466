/// A promise has a verb, and is as firm as its words.
enum PromiseWords: ReportCheck {
  static let identifiers: [FindingID] = [.promiseWithoutVerb, .modalityUnlikeWords, .modalityMissed]

  static func observations(in report: CheckedReport) -> [Observation] {
    report.passages.flatMap { passage in
      passage.commitments.flatMap { observations(report.body, $0, passage.passage) }
    }
  }

  private static func observations(_ body: Markup, _ index: Int, _ passage: Passage) -> [Observation] {
    guard let range = passage.range(ofBytes: body.spans[index].range), !range.isEmpty else { return [] }
    let text = passage.scalars
    let words = Words.shared
    var observations: [Observation] = []
    let hasMeasure = (index + 1..<Int(body.spans[index].next)).contains { body.spans[$0].element == .measure }
    if !hasMeasure, !words.contains(text, in: range, verbs) {
      observations.append(Observation(.promiseWithoutVerb, [body.words(of: index)], span: index))
    }
    guard let given = body.value(.modality, of: index).flatMap({ Commitment.Modality(rawValue: $0) }) else {
      return observations
    }
    // 确保 governs the list behind it, up to the end of its sentence.
    let start = text[..<range.lowerBound].lastIndex(of: Scalar.fullStop) ?? 0
    let claimed: WordClass? = given == .ensure ? .ensure : given == .strive ? .strive : nil
    if let claimed, !words.contains(text, in: start..<range.upperBound, claimed) {
      observations.append(
        Observation(.modalityUnlikeWords, [given.rawValue, body.words(of: index)], span: index, attribute: .modality))
    }
    if given == .plan,
      let hit = words.longest(text, at: range.lowerBound, end: range.upperBound, of: [.ensure, .strive])
    {
      let word = String(String.UnicodeScalarView(text[range.lowerBound..<hit.end].compactMap(Unicode.Scalar.init)))
      observations.append(
        Observation(.modalityMissed, [word, body.words(of: index)], span: index, attribute: .modality))
    }
    return observations
  }

  private static let verbs: WordClass = [
    .verb, .causative, .reach, .up, .down, .gained, .achieve, .ensure, .strive, .light, .requirement, .comparison,
    .contest, .state,
    .deed,
  ]
}
