/// Finds where on a page the article is.
///
/// By what elements call themselves, if that holds most of the prose; else by going down from the page as long as one part has
/// nearly all of it. Prose is text outside of links, and counts more where there are stops and commas.
struct ArticleFinder {
  let tree: PageTree
  /// What each node and all inside it holds.
  private(set) var sums: [Sum]
  /// Whether each node is put aside.
  private(set) var isAside: [Bool]

  struct Sum {
    /// Characters that are not blank, outside and inside of links.
    var words = 0
    var linkWords = 0
    var links = 0
    var stops = 0

    /// How much of an article it is.
    var weight: Int { words + stops * 20 }

    static func += (a: inout Sum, b: Sum) {
      a.words += b.words
      a.linkWords += b.linkWords
      a.links += b.links
      a.stops += b.stops
    }
  }

  /// The least that is an article: some sentences, or a long passage.
  private static let leastWeight = 60

  init(_ tree: PageTree) {
    self.tree = tree
    isAside = []
    sums = []
    let inLink = Self.linked(tree)
    let all = Self.sums(tree, inLink, isAside: [])
    let total =
      all.first.map { _ in tree.nodes.indices.filter { tree.nodes[$0].parent < 0 }.map { all[$0].weight }.reduce(0, +) }
      ?? 0
    isAside = Self.aside(tree, all, total: total)
    sums = Self.sums(tree, inLink, isAside: isAside)
  }

  /// The node of the article; `nil` if the page has none.
  func article() -> Int? {
    guard var article = tree.nodes.firstIndex(where: { $0.element == .body }) ?? tree.nodes.indices.first else {
      return nil
    }
    let total = sums[article].weight
    guard total >= Self.leastWeight else { return nil }
    var isNamed = false
    var i = article + 1
    while i < tree.nodes[article].end {
      if tree.nodes[i].isArticle, !isAside[i], sums[i].weight * 5 >= total * 3 {
        article = i
        isNamed = true
      }
      i += 1
    }
    guard !isNamed else { return article }
    while let child = heaviestChild(of: article), sums[child].weight * 10 >= sums[article].weight * 9 {
      article = child
    }
    return article
  }

  /// The part of a block that holds most, if it is one that may hold an article.
  ///
  /// The rows of a table of one column are the parts of one text, and stay together.
  private func heaviestChild(of index: Int) -> Int? {
    if tree.nodes[index].element == .table, !hasColumns(index) { return nil }
    var best: Int?
    var i = index + 1
    while i < tree.nodes[index].end {
      switch tree.nodes[i].element {
      case .p, .li, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .ul, .ol, nil: break
      case .some(let element):
        if element.isBlock, sums[i].weight > best.map({ sums[$0].weight }) ?? 0 { best = i }
      }
      i = max(i + 1, tree.nodes[i].end)
    }
    return best
  }

  /// Whether a row of the table, and of no table in it, has two cells with something in them.
  private func hasColumns(_ table: Int) -> Bool {
    var row = -1
    var cells = 0
    var i = table + 1
    while i < tree.nodes[table].end {
      switch tree.nodes[i].element {
      case .table:
        i = max(i + 1, tree.nodes[i].end)
        continue
      case .tr: (row, cells) = (i, 0)
      case .td, .th:
        if row >= 0, sums[i].words + sums[i].linkWords > 0 { cells += 1 }
        if cells > 1 { return true }
      default: break
      }
      i += 1
    }
    return false
  }

  /// Whether a block inside the article is a list of links.
  func isLinkList(_ index: Int) -> Bool {
    switch tree.nodes[index].element {
    case .ul, .ol, .div, .table, .p, .section, .dl: break
    default: return false
    }
    let sum = sums[index]
    return sum.links >= 3 && sum.stops == 0 && sum.linkWords > sum.words * 3
  }

  // MARK: Passes over the tree

  /// Which nodes are in a link.
  private static func linked(_ tree: PageTree) -> [Bool] {
    var linked = [Bool](repeating: false, count: tree.nodes.count)
    for i in tree.nodes.indices {
      let parent = tree.nodes[i].parent
      linked[i] = tree.nodes[i].element == .a || (parent >= 0 && linked[parent])
    }
    return linked
  }

  private static func sums(_ tree: PageTree, _ inLink: [Bool], isAside: [Bool]) -> [Sum] {
    var sums = [Sum](repeating: Sum(), count: tree.nodes.count)
    for i in tree.nodes.indices.reversed() {
      if !isAside.isEmpty, isAside[i] {
        sums[i] = Sum()
        continue
      }
      let node = tree.nodes[i]
      if node.element == .a { sums[i].links += 1 }
      if !node.range.isEmpty { sums[i] += count(tree.text, node.range, isLink: inLink[i]) }
      if node.parent >= 0 { sums[node.parent] += sums[i] }
    }
    return sums
  }

  private static func count(_ text: [UInt8], _ range: Range<Int>, isLink: Bool) -> Sum {
    var sum = Sum()
    var i = range.lowerBound
    while i < range.upperBound {
      let (scalar, length) = Characters.scalar(text, i, range.upperBound)
      i += length
      if Characters.isBlank(scalar) { continue }
      if isLink { sum.linkWords += 1 } else { sum.words += 1 }
      // 。，；
      if !isLink, scalar == 0x3002 || scalar == 0xFF0C || scalar == 0xFF1B { sum.stops += 1 }
    }
    return sum
  }

  /// What is put aside: hidden parts, and those that are not of the article by their names, unless most of the page is in one.
  private static func aside(_ tree: PageTree, _ sums: [Sum], total: Int) -> [Bool] {
    var aside = [Bool](repeating: false, count: tree.nodes.count)
    for i in tree.nodes.indices {
      let node = tree.nodes[i]
      if node.parent >= 0, aside[node.parent] {
        aside[i] = true
      } else if node.element?.isOpaque == true || node.isHidden {
        aside[i] = true
      } else if node.isAside, node.element != .body, node.element != .html {
        aside[i] = sums[i].weight * 3 < total
      }
    }
    return aside
  }
}
