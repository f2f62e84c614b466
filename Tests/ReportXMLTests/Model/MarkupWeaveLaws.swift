import Testing

@testable import ReportXML

/// Random spans woven into random markup: what comes out is a tree that has lost nothing.
struct MarkupWeaveLaws {
  private static let batches = stride(from: 0, to: 4000, by: 500).map { $0..<$0 + 500 }

  private func forEach(_ batch: Range<Int>, _ law: (WeaveCase, Markup) -> String?) {
    for seed in batch {
      let subject = WeaveCase(seed: seed)
      let woven = MarkupWeave.adding(subject.added, to: subject.markup)
      guard let fault = law(subject, woven) else { continue }
      Issue.record("case \(seed): \(fault)\n\(subject.described)\n→ \(WeaveCase.described(woven))")
      return
    }
  }

  @Test("a woven text is a tree over the same text", arguments: batches)
  func isATree(_ batch: Range<Int>) {
    forEach(batch) { subject, woven in
      guard woven.text == subject.markup.text else { return "another text" }
      return (woven.faults + WeaveReference.nestingFaults(woven)).first
    }
  }

  @Test("every span that was there is there again; only emphasis may be split", arguments: batches)
  func keepsWhatWasThere(_ batch: Range<Int>) {
    forEach(batch) { StructureAlone.difference(between: $1, and: $0.markup) }
  }

  @Test(
    "a span is added if and only if it crosses nothing but emphasis and the grammars allow it there", arguments: batches
  )
  func addsWhatFits(_ batch: Range<Int>) {
    forEach(batch) { subject, woven in
      let ours = WeaveCase.names(of: woven)
      let theirs = WeaveReference.survivors(subject)
      return ours == theirs ? nil : "\(ours) are there, \(theirs) fit"
    }
  }

  @Test("a span stands where it was asked for, or takes in the mark beside it", arguments: batches)
  func standsWhereItWasAskedFor(_ batch: Range<Int>) {
    forEach(batch) { subject, woven in
      for (index, span) in woven.spans.enumerated() {
        guard let name = woven.value(.id, of: index).flatMap({ Int($0.dropFirst()) }),
          StructureAlone.added.contains(span.element)
        else { continue }
        let asked = subject.added[name].range
        let extra =
          Array(woven.text[span.range.lowerBound..<max(span.range.lowerBound, asked.lowerBound)])
          + Array(woven.text[min(asked.upperBound, span.range.upperBound)..<span.range.upperBound])
        if span.range.lowerBound > asked.lowerBound || span.range.upperBound < asked.upperBound
          || extra.contains(where: { $0 != 0x2A })
        {
          return "a\(name) stands at \(span.range) and not at \(asked)"
        }
      }
      return nil
    }
  }

  @Test func nothingAddedChangesNothing() {
    for seed in 0..<200 {
      let markup = WeaveCase(seed: seed).markup
      #expect(MarkupWeave.adding([], to: markup) == markup)
    }
  }
}
