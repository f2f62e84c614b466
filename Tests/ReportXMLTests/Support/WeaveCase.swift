@testable import ReportXML

/// Markup of a few paragraphs with emphasis, titles, leads and marks in it, and spans to be added to it.
struct WeaveCase {
  var markup: Markup
  /// In text order, an outer one before those inside it.
  var added: [Request] = []

  struct Request {
    var element: Element
    var range: Range<Int>
  }

  init(seed: Int) {
    var random = SplitMix(seed: seed)
    var builder = MarkupBuilder(text: [])
    var paragraphs: [Range<Int>] = []
    for _ in 0..<1 + random.below(3) {
      if random.isOne(in: 3) { builder.append("\n".utf8) }
      let start = builder.markup.text.count
      builder.open(random.isOne(in: 5) ? .heading : .p)
      Self.fill(&builder, &random, depth: 0)
      builder.close()
      paragraphs.append(start..<builder.markup.text.count)
    }
    markup = builder.markup
    for paragraph in paragraphs where !paragraph.isEmpty {
      for _ in 0..<random.below(6) { add(in: paragraph, &random) }
    }
    added.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
  }

  /// Letters, and elements among them; emphasis begins and ends with marks, as notation does.
  private static func fill(_ builder: inout MarkupBuilder, _ random: inout SplitMix, depth: Int) {
    for _ in 0..<random.below(5) {
      builder.append("甲乙丙".utf8.prefix(3 * random.below(4)))
      guard depth < 3, random.isOne(in: 2) else { continue }
      let element = random.pick([Element.emph, .emph, .emph, .cite, .lead, .item, .num, .break])
      builder.open(element)
      if element == .emph { mark(&builder) }
      if element != .break { fill(&builder, &random, depth: depth + 1) }
      builder.append((element == .break ? "\n\n" : "丁").utf8)
      if element == .emph { mark(&builder) }
      builder.close()
    }
    builder.append("戊".utf8)
  }

  private static func mark(_ builder: inout MarkupBuilder) {
    builder.open(.mark)
    builder.append("**".utf8)
    builder.close()
  }

  /// A stretch between two characters of a paragraph, crossing the others as it likes.
  private mutating func add(in paragraph: Range<Int>, _ random: inout SplitMix) {
    let borders = (paragraph.lowerBound...paragraph.upperBound).filter {
      $0 == markup.text.count || markup.text[$0] & 0xC0 != 0x80
    }
    let (one, other) = (random.pick(borders), random.pick(borders))
    guard one != other else { return }
    added.append(
      Request(element: random.pick([.measure, .commitment, .date, .name]), range: min(one, other)..<max(one, other)))
  }

  /// The numbers of the added spans that are there.
  static func names(of markup: Markup) -> [String] {
    markup.spans.indices.compactMap { markup.value(.id, of: $0) }.sorted()
  }

  var described: String {
    Self.described(markup) + " + " + added.map { "\($0.element) \($0.range)" }.joined(separator: ", ")
  }

  static func described(_ markup: Markup) -> String {
    let spans = markup.spans.map { "\($0.element) \($0.start)..<\($0.end)" }.joined(separator: ", ")
    return "\(String(decoding: markup.text, as: UTF8.self).debugDescription): \(spans)"
  }
}
