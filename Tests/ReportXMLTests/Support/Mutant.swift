@testable import ReportXML

/// Documents that are almost right: a report with one to three things changed in its spans.
///
/// They stay well-formed, so that it is the grammars that decide; ``bytes(of:_:)`` spoils the XML itself.
enum Mutant {
  static func spans(of report: Report, _ random: inout SplitMix) -> Report {
    var report = report
    for _ in 0...random.below(3) {
      if random.isOne(in: 4) {
        change(&report.frame, &random)
      } else {
        change(&report.body, &random)
      }
    }
    return report
  }

  private static let elements = Element.allCases.filter {
    $0.rawValue < Element.elementCount && $0 != .report && $0 != .text
  }
  private static let names = AttributeName.allCases.filter { $0 != .content }
  private static let values = [
    "", " ", "0", "1", "9", "10", "01", "-1", "1.0", "1e3", "x", "s1", "甲", "a b", "plan", "review", "page", "line",
    "bold",
    "numbered", "count", "target", "action", "eq", "range", "up", "true", "yes", "2024", "2024-02-30", "2024-13",
    "2021/2025",
    "2024-01-28", "000C", "0c", "UTF-8", "zh", "1.1", "gdp", "glossary", "front-matter", "９", "123456", "1234567890",
  ]

  private static func change(_ markup: inout Markup, _ random: inout SplitMix) {
    guard !markup.spans.isEmpty else { return }
    let index = random.below(markup.spans.count)
    let isFixed = [.report, .text, .char, .comment, .processingInstruction].contains(markup.spans[index].element)
    switch random.below(7) {
    case 0 where !isFixed: markup.spans[index].element = random.pick(elements)
    case 1 where !isFixed: unwrap(index, in: &markup)
    case 2 where markup.spans[index].element != .report:
      insert(random.pick(["甲", " ", "\n", "1"]), before: index, in: &markup)
    case 3 where !markup.attributes.isEmpty: rename(&markup, &random)
    case 4 where !isFixed && markup.spans[index].attributeCount > 0: markup.spans[index].attributeCount -= 1
    case 5, 6:
      guard !markup.attributes.isEmpty else { return }
      let attribute = random.below(markup.attributes.count)
      guard markup.attributes[attribute].name != .content else { return }
      let start = Int32(markup.values.count)
      markup.values += random.pick(values).utf8
      markup.attributes[attribute].start = start
      markup.attributes[attribute].end = Int32(markup.values.count)
    default: break
    }
  }

  /// Another name for an attribute, unless the element has one of that name.
  private static func rename(_ markup: inout Markup, _ random: inout SplitMix) {
    let index = random.below(markup.attributes.count)
    let name = random.pick(names)
    guard markup.attributes[index].name != .content else { return }
    let isTaken = markup.spans.contains { span in
      let all = Int(span.attributes)..<Int(span.attributes) + Int(span.attributeCount)
      return all.contains(index) && markup.attributes[all].contains { $0.name == name }
    }
    if !isTaken { markup.attributes[index].name = name }
  }

  private static func unwrap(_ index: Int, in markup: inout Markup) {
    markup.spans.remove(at: index)
    for i in markup.spans.indices where Int(markup.spans[i].next) > index { markup.spans[i].next -= 1 }
  }

  /// Right before a span: what stands around it grows, and what comes behind moves.
  private static func insert(_ words: String, before index: Int, in markup: inout Markup) {
    markup.text.insert(contentsOf: words.utf8, at: markup.spans[index].range.lowerBound)
    let length = Int32(words.utf8.count)
    for i in markup.spans.indices {
      if i >= index { markup.spans[i].start += length }
      if i >= index || Int(markup.spans[i].next) > index { markup.spans[i].end += length }
    }
  }

  /// The bytes with one to four of them changed, left out or put in.
  static func bytes(of xml: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var xml = xml
    for _ in 0...random.below(4) where !xml.isEmpty {
      let position = random.below(xml.count)
      switch random.below(4) {
      case 0: xml[position] = UInt8(truncatingIfNeeded: random.below(256))
      case 1: xml[position] = random.pick(Array("<>&\"'/ =:;!-[]a0\n".utf8))
      case 2: xml.remove(at: position)
      default:
        xml.insert(
          contentsOf: random.pick(["<", "</p>", "&", "<!--", "]]>", "<p>", "\"", "<?x?>", "é"]).utf8, at: position)
      }
    }
    return xml
  }
}
