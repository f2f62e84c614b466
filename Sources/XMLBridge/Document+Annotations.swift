import CLibXML2

/// What a tree alone tells about one of its elements.
struct ElementAnnotation {
  var path: String
  /// The bytes of its words in the counted text.
  var textRange: Range<Int>?
}

extension Document {
  /// Finds path and text of elements, given by number, in one pass over the tree however many they are.
  ///
  /// The text offsets of `others`, nodes that are no elements, go to `offsets`.
  borrowing func annotations(
    of elements: some Sequence<Int>, and others: Set<xmlNodePtr> = [], offsets: inout [xmlNodePtr: Int]
  ) -> [Int: ElementAnnotation] {
    var others = others
    var wanted = Array(Set(elements).sorted().reversed())
    var walk = TreeWalk(counting: countedElement, characterElement: characterElement)
    var next = xmlDocGetRootElement(tree)
    var number = 0
    while let node = next, !wanted.isEmpty || walk.hasOpenAnnotations || !others.isEmpty {
      if node.pointee.type == XML_ELEMENT_NODE {
        walk.enter(node)
        if number == wanted.last {
          walk.annotate(number, node)
          wanted.removeLast()
        }
        walk.begin(node)
        number += 1
        next = node.pointee.children
        if next == nil { next = walk.leave(node) }
      } else {
        if !others.isEmpty, others.remove(node) != nil { offsets[node] = walk.textOffset }
        if node.pointee.type == XML_TEXT_NODE { walk.count(node) }
        next = node.pointee.next ?? node.pointee.parent.flatMap { walk.leave($0) }
      }
    }
    return walk.annotations
  }

  /// The character data of the counted element, as its offsets count.
  package borrowing func countedText() -> [UInt8] {
    var walk = TreeWalk(counting: countedElement, characterElement: characterElement, keepsText: true)
    var next = xmlDocGetRootElement(tree)
    while let node = next {
      if node.pointee.type == XML_ELEMENT_NODE {
        walk.enter(node)
        walk.begin(node)
        next = node.pointee.children
        if next == nil { next = walk.leave(node) }
      } else {
        if node.pointee.type == XML_TEXT_NODE { walk.count(node) }
        next = node.pointee.next ?? node.pointee.parent.flatMap { walk.leave($0) }
      }
    }
    return walk.text
  }

  /// Finds path and text of elements alone.
  borrowing func annotations(of elements: some Sequence<Int>) -> [Int: ElementAnnotation] {
    var offsets: [xmlNodePtr: Int] = [:]
    return annotations(of: elements, offsets: &offsets)
  }
}

/// The state of one walk through a tree in document order.
private struct TreeWalk {
  private let countedElement: String?
  private let characterElement: CharacterElement?
  /// For each open element the number of its annotation, if that wants the end of its text.
  private var levels: [Int?] = []
  private let keepsText: Bool
  /// Bytes of character data so far; `nil` outside of the counted element.
  private(set) var textOffset: Int?
  private(set) var text: [UInt8] = []
  private(set) var annotations: [Int: ElementAnnotation] = [:]
  private var openAnnotations = 0
  private var paths = PrefixedPaths()

  init(counting countedElement: String?, characterElement: CharacterElement?, keepsText: Bool = false) {
    self.countedElement = countedElement
    self.characterElement = characterElement
    self.keepsText = keepsText
  }

  var hasOpenAnnotations: Bool { openAnnotations > 0 }

  /// Notes path and text of the innermost open element; where its text ends is known when it ends.
  mutating func annotate(_ element: Int, _ node: xmlNodePtr) {
    annotations[element] = ElementAnnotation(path: paths.path(to: node), textRange: textOffset.map { $0..<$0 })
    guard textOffset != nil else { return }
    levels[levels.count - 1] = element
    openAnnotations += 1
  }

  mutating func enter(_ node: xmlNodePtr) { levels.append(nil) }

  /// The content of an element begins.
  mutating func begin(_ node: xmlNodePtr) {
    if levels.count == 2, let countedElement, xmlStrEqual(node.pointee.name, countedElement) == 1 {
      textOffset = 0
    } else if textOffset != nil, let scalar = characterElement?.scalar(of: node) {
      if keepsText { text += String(Character(scalar)).utf8 }
      count(UTF8.width(scalar))
    }
  }

  mutating func count(_ node: xmlNodePtr) {
    // The length is only worth finding out where it counts.
    guard textOffset != nil, let content = node.pointee.content else { return }
    let length = Int(xmlStrlen(content))
    if keepsText { text += UnsafeBufferPointer(start: content, count: length) }
    count(length)
  }

  private mutating func count(_ bytes: Int) { textOffset = textOffset.map { $0 + bytes } }

  /// Ends the element and all that end with it; returns the node after them.
  mutating func leave(_ node: xmlNodePtr) -> xmlNodePtr? {
    var node = node
    while true {
      if let last = levels.popLast(), let element = last, let start = annotations[element]?.textRange?.lowerBound {
        annotations[element]?.textRange = start..<(textOffset ?? start)
        openAnnotations -= 1
      }
      if levels.count == 1 { textOffset = nil }
      if let next = node.pointee.next { return next }
      // Above the root there is only the document.
      guard let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
      node = parent
    }
  }
}

extension CharacterElement {
  /// The character that an element stands for, if it is such an element.
  func scalar(of node: xmlNodePtr) -> Unicode.Scalar? {
    guard xmlStrEqual(node.pointee.name, name) == 1, let code = String(consuming: xmlGetNoNsProp(node, attribute))
    else { return nil }
    return UInt32(code, radix: 16).flatMap(Unicode.Scalar.init)
  }

  /// How many bytes of UTF-8 that is.
  func width(of node: xmlNodePtr) -> Int { scalar(of: node).map { UTF8.width($0) } ?? 0 }
}
