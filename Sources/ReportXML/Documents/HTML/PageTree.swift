internal import XMLBridge

/// A page as a list of its elements and pieces of text, in their order.
struct PageTree {
  struct Node {
    /// `nil` for a piece of text and for elements that mean nothing.
    var element: PageElement?
    var parent: Int
    /// The index of the first node behind all that is inside it.
    var end = 0
    /// Bytes of ``PageTree/text``; empty for elements.
    var range = 0..<0
    var isBold = false
    /// Whether its name says that an article is in it, or other matter.
    var isArticle = false
    var isAside = false
    var isHidden = false
    /// The number of a list or of its entry, the columns of a cell.
    var number: Int?
    /// The form of the numbers of a list.
    var numberFormat = ""
  }

  var nodes: [Node] = []
  var text: [UInt8] = []
  /// The words of `title`, and what fields of `meta` call the title of the article.
  var windowTitle: [UInt8] = []
  var fieldTitle: String?
  var controls = 0
  var pictures = 0
}

/// Builds the tree of a page.
struct PageTreeBuilder: PageHandler {
  private(set) var tree = PageTree()
  /// The nodes that are open, and the names of all open elements.
  private var open: [(name: String, node: Int)] = []
  private var opened: [String: Int] = [:]
  /// How deep inside of an element whose content is no text.
  private var opaqueDepth = 0
  private var isInTitle = false

  mutating func startElement(_ name: Span<UInt8>, attributes: borrowing PageAttributes) {
    let element = PageElement(name)
    let index = tree.nodes.count
    var node = PageTree.Node(element: element, parent: open.last?.node ?? -1)
    read(attributes, of: element, into: &node)
    tree.nodes.append(node)
    let name = String(copying: name)
    open.append((name, index))
    opened[name, default: 0] += 1
    if element?.isOpaque == true { opaqueDepth += 1 }
    switch element {
    case .img: tree.pictures += 1
    case .title: isInTitle = true
    default: if element?.isControl == true { tree.controls += 1 }
    }
  }

  mutating func endElement(_ name: Span<UInt8>) {
    let name = String(copying: name)
    guard opened[name] ?? 0 > 0 else { return }
    while let last = open.last {
      close(last)
      if last.name == name { return }
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if isInTitle {
      bytes.withUnsafeBufferPointer { tree.windowTitle += $0 }
      return
    }
    guard opaqueDepth == 0, bytes.count > 0 else { return }
    let start = tree.text.count
    bytes.withUnsafeBufferPointer { tree.text += $0 }
    // Pieces of one text come one after the other.
    if let last = tree.nodes.indices.last, tree.nodes[last].element == nil, tree.nodes[last].range.upperBound == start,
      !tree.nodes[last].range.isEmpty, tree.nodes[last].parent == open.last?.node ?? -1
    {
      tree.nodes[last].range = tree.nodes[last].range.lowerBound..<tree.text.count
      return
    }
    var node = PageTree.Node(element: nil, parent: open.last?.node ?? -1)
    node.range = start..<tree.text.count
    node.end = tree.nodes.count + 1
    tree.nodes.append(node)
  }

  /// The tree, with what was left open closed.
  mutating func finish() -> PageTree {
    while let last = open.last { close(last) }
    return tree
  }

  private mutating func close(_ last: (name: String, node: Int)) {
    open.removeLast()
    opened[last.name, default: 1] -= 1
    tree.nodes[last.node].end = tree.nodes.count
    if tree.nodes[last.node].element?.isOpaque == true { opaqueDepth -= 1 }
    if tree.nodes[last.node].element == .title { isInTitle = false }
  }

  private mutating func read(
    _ attributes: borrowing PageAttributes, of element: PageElement?, into node: inout PageTree.Node
  ) {
    switch element {
    case .meta:
      let field = (attributes.string("name") ?? attributes.string("property") ?? "").lowercased()
      if tree.fieldTitle == nil, DocumentWords.shared.titleFields.contains(field) {
        tree.fieldTitle = attributes.string("content")
      }
      return
    case .ol:
      node.number = attributes.string("start").flatMap { Int($0) }
      node.numberFormat = Self.numberFormats[attributes.string("type") ?? ""] ?? "decimal"
    case .li: node.number = attributes.string("value").flatMap { Int($0) }
    case .td, .th: node.number = attributes.string("colspan").flatMap { Int($0) }
    case .article, .main: node.isArticle = true
    case .nav, .footer, .aside: node.isAside = true
    case .b, .strong: node.isBold = true
    default: break
    }
    let names = PageNames(attributes)
    if names.isArticle { node.isArticle = true }
    if names.isAside { node.isAside = true }
    node.isHidden = attributes.string("hidden") != nil
    guard let style = attributes.string("style")?.lowercased().filter({ $0 != " " }) else { return }
    if style.contains("display:none") { node.isHidden = true }
    for weight in ["bold", "600", "700", "800", "900"] where style.contains("font-weight:" + weight) {
      node.isBold = true
    }
  }

  private static let numberFormats = ["a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"]
}

/// What identifier, classes and role of an element say about it.
private struct PageNames {
  private(set) var isArticle = false
  private(set) var isAside = false

  init(_ attributes: borrowing PageAttributes) {
    switch attributes.string("role") {
    case "main", "article": isArticle = true
    case "navigation", "banner", "contentinfo", "complementary", "search": isAside = true
    default: break
    }
    if attributes.string("itemprop") == "articleBody" { isArticle = true }
    let words = DocumentWords.shared
    for value in [attributes.string("id"), attributes.string("class")] {
      guard let value else { continue }
      for name in value.lowercased().split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
        if words.articleNames.contains(String(name)) { isArticle = true }
        let first = name.prefix { $0 != "-" && $0 != "_" }
        if words.asideNames.contains(String(name)) || words.asideNames.contains(String(first)) { isAside = true }
      }
    }
  }
}
