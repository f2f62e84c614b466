internal import XMLBridge

/// A page of the web to text: that of its article.
enum WebPage {
  static func content(of bytes: [UInt8]) throws(ReportError) -> DocumentContent {
    let encoding = try PageEncoding(bytes)
    var builder = PageTreeBuilder()
    let limits = PageLimits()
    switch PageParser.parse(encoding.text, limits: limits, into: &builder) {
    case .complete: break
    case .tooLarge: throw .tooLarge(bytes: encoding.text.count, limit: limits.bytes)
    case .tooDeep: throw .unreadableDocument(Finding(.partTooDeep, ["HTML", String(limits.depth)]))
    case .noMemory: throw .unreadableDocument(Finding(.noArticle))
    }
    let tree = builder.finish()
    let finder = ArticleFinder(tree)
    guard let article = finder.article() else { throw .unreadableDocument(Finding(.noArticle)) }
    var text = PageText(tree, finder)
    var lines = text.lines(of: article)
    if let title = PageTitle(tree, finder, before: article).line(for: lines) { lines.insert(title, at: 0) }
    let aside = aside(tree, finder, written: text.writtenWords)
    return DocumentContent(text: DocumentText(lines), findings: encoding.findings + aside)
  }

  private static func aside(_ tree: PageTree, _ finder: ArticleFinder, written: Int) -> [Finding] {
    var words = 0
    var links = 0
    for node in tree.nodes {
      if node.element == .a { links += 1 }
      var i = node.range.lowerBound
      while i < node.range.upperBound {
        let (scalar, length) = Characters.scalar(tree.text, i, node.range.upperBound)
        if !Characters.isXMLSpace(UInt8(truncatingIfNeeded: scalar)) || scalar > 0x7F { words += 1 }
        i += length
      }
    }
    let counts = [links, max(0, words - written), tree.controls, tree.pictures]
    return counts.contains { $0 > 0 } ? [Finding(.pagePutAside, counts.map(String.init))] : []
  }
}
