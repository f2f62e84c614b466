internal import XMLBridge

@testable import ReportXML

/// Writes a report over libxml2, one element after another: slow, and plainly right.
///
/// It takes what a conversion makes: no comments and no processing instructions. libxml2 writes the namespace behind the
/// attributes and, here, no prefixes: the start tag of the root gets both afterwards.
enum SlowWriter {
  static func xml(_ report: Report) throws(XMLFailure) -> [UInt8] {
    var writer = try Writer()
    try content(of: nil, report.frame, inside: report.body, &writer)
    var xml = try writer.finish()
    insert("xml:", after: "<report version=\"1.0\" ", in: &xml)
    insert(" xmlns=\"\(Vocabulary.namespace)\"", after: "<report", in: &xml)
    return xml
  }

  private static func insert(_ words: String, after mark: String, in xml: inout [UInt8]) {
    guard let place = xml.firstRange(of: Array(mark.utf8))?.upperBound else { return }
    xml.insert(contentsOf: words.utf8, at: place)
  }

  /// The characters and elements between the tags of the span at `parent`.
  private static func content(
    of parent: Int?, _ markup: Markup, inside body: Markup?, _ writer: inout Writer
  ) throws(XMLFailure) {
    let range = parent.map { markup.spans[$0].range } ?? 0..<markup.text.count
    var position = range.lowerBound
    for child in markup.children(of: parent) {
      try text(markup, position..<markup.spans[child].range.lowerBound, &writer)
      try element(child, markup, inside: body, &writer)
      position = markup.spans[child].range.upperBound
    }
    try text(markup, position..<range.upperBound, &writer)
  }

  private static func element(
    _ index: Int, _ markup: Markup, inside body: Markup?, _ writer: inout Writer
  ) throws(XMLFailure) {
    let element = markup.spans[index].element
    try writer.startElement(element.localName)
    for name in attributes(of: index, markup) {
      try writer.attribute(name == .xmlLang ? "lang" : name.qualifiedName, markup.value(name, of: index) ?? "")
    }
    if element == .text, let body {
      try content(of: nil, body, inside: nil, &writer)
    } else if element != .char {
      try content(of: index, markup, inside: body, &writer)
    }
    try writer.endElement()
  }

  private static func attributes(of index: Int, _ markup: Markup) -> [AttributeName] {
    let span = markup.spans[index]
    let first = Int(span.attributes)
    return markup.attributes[first..<first + Int(span.attributeCount)].map(\.name)
  }

  private static func text(_ markup: Markup, _ range: Range<Int>, _ writer: inout Writer) throws(XMLFailure) {
    if !range.isEmpty { try writer.text(markup.string(range)) }
  }
}
