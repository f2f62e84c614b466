import CLibXML2

/// What a tree alone tells about one of its elements.
struct ElementAnnotation {
  var path: String
  var textOffset: Int?
}

extension Document {
  /// Finds path and text offset of elements, given by number, in one pass over the tree however many they are.
  borrowing func annotations(of elements: some Sequence<Int>) -> [Int: ElementAnnotation] {
    var wanted = Array(Set(elements).sorted().reversed())
    var annotations: [Int: ElementAnnotation] = [:]
    var walk = TreeWalk(counting: countedElement, characterElement: characterElement)
    var next = xmlDocGetRootElement(tree)
    var number = 0
    while let node = next, let first = wanted.last {
      if node.pointee.type == XML_ELEMENT_NODE {
        walk.enter(node)
        if number == first {
          annotations[number] = ElementAnnotation(path: walk.path, textOffset: walk.textOffset)
          wanted.removeLast()
        }
        walk.begin(node)
        number += 1
        next = node.pointee.children
        if next == nil { next = walk.leave(node) }
      } else {
        if node.pointee.type == XML_TEXT_NODE { walk.count(node) }
        next = node.pointee.next ?? node.pointee.parent.flatMap { walk.leave($0) }
      }
    }
    return annotations
  }
}

/// The state of one walk through a tree in document order.
private struct TreeWalk {
  /// Elements of one name among the children of one element; names are shared, so their addresses tell them apart.
  private struct Name: Hashable {
    let local: UnsafePointer<xmlChar>
    let prefix: String?
  }

  /// An open element.
  private struct Level {
    let name: Name
    let ordinal: Int
    var children: [Name: Int] = [:]
  }

  private let countedElement: String?
  private let characterElement: CharacterElement?
  private var levels: [Level] = []
  /// Bytes of character data so far; `nil` outside of the counted element.
  private(set) var textOffset: Int?

  init(counting countedElement: String?, characterElement: CharacterElement?) {
    self.countedElement = countedElement
    self.characterElement = characterElement
  }

  /// The way to the innermost open element.
  var path: String {
    levels.enumerated().map { depth, level in
      let name = (level.name.prefix.map { $0 + ":" } ?? "") + (String(xml: level.name.local) ?? "")
      return depth == 0 ? "/\(name)" : "/\(name)[\(level.ordinal)]"
    }.joined()
  }

  mutating func enter(_ node: xmlNodePtr) {
    guard let local = node.pointee.name else { return }
    let name = Name(local: local, prefix: String(xml: node.pointee.ns?.pointee.prefix))
    var ordinal = 1
    if !levels.isEmpty {
      levels[levels.count - 1].children[name, default: 0] += 1
      ordinal = levels[levels.count - 1].children[name] ?? 1
    }
    levels.append(Level(name: name, ordinal: ordinal))
  }

  /// The content of an element begins.
  mutating func begin(_ node: xmlNodePtr) {
    if levels.count == 2, let countedElement, xmlStrEqual(node.pointee.name, countedElement) == 1 {
      textOffset = 0
    } else if let characterElement, textOffset != nil, xmlStrEqual(node.pointee.name, characterElement.name) == 1,
      let code = String(consuming: xmlGetNoNsProp(node, characterElement.attribute)),
      let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init)
    {
      count(UTF8.width(scalar))
    }
  }

  mutating func count(_ node: xmlNodePtr) {
    // The length is only worth finding out where it counts.
    guard textOffset != nil, let content = node.pointee.content else { return }
    count(Int(xmlStrlen(content)))
  }

  private mutating func count(_ bytes: Int) { textOffset = textOffset.map { $0 + bytes } }

  /// Ends the element and all that end with it; returns the node after them.
  mutating func leave(_ node: xmlNodePtr) -> xmlNodePtr? {
    var node = node
    while true {
      if levels.count == 2 { textOffset = nil }
      _ = levels.popLast()
      if let next = node.pointee.next { return next }
      // Above the root there is only the document.
      guard let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
      node = parent
    }
  }
}
