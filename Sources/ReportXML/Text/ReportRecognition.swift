/// Text to report: the stages in their order, each over the same bytes.
enum ReportRecognition {
  /// Recognises a report in a text.
  ///
  /// Never fails: what is not recognised is a paragraph.
  static func report(from source: SourceText, digest: Metadata.Source, hints: TextHints = .none) -> Report {
    let text = source.bytes
    let lines = Line.lines(of: text)
    var blocks = BlockScanner.blocks(of: text, lines: lines, hints: hints)
    GluedHeadings(text: text).part(&blocks)
    Repetition(text: text).mark(&blocks)
    let bodyStart = TitleBlock(text: text).mark(&blocks)
    let bodyEnd = EndMatter(text: text).mark(&blocks, from: bodyStart)
    let body = bodyStart..<max(bodyStart, bodyEnd)
    Boilerplate(text: text).mark(&blocks, body)
    Headings(text: text, hints: hints).mark(&blocks, body)
    Outline(text: text).mark(&blocks, body)
    TopicSentences(text: text).mark(&blocks, body)
    let recognition = MetadataRecognition(text: text, blocks: blocks)
    let meanings = SectionMeanings(text: text, blocks: blocks, delivered: recognition.delivered).meanings(of: blocks)
    let markup = ReportAssembly.markup(of: source, blocks: blocks, lines: lines, meanings: meanings, hints: hints)
    return Report(metadata: recognition.metadata(source: digest, meanings: meanings), body: markup)
  }
}
