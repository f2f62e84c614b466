import CLibXML2

/// The nodes of a document as numbers in document order; number 0 is the root, above the first element.
///
/// An element comes before its attributes, and these before its content. Namespace nodes are not in it. It points into
/// the document and must not be used after it.
package final class NodeTable {
  package enum Kind: UInt8, Sendable { case root, element, attribute, text, comment, processingInstruction }

  package private(set) var kinds: [Kind] = []
  /// Of the root it is -1.
  package private(set) var parents: [Int32] = []
  /// The number of an element's or attribute's name among ``XPathProgram/names``; -1 for any other.
  package private(set) var names: [Int32] = []
  /// The number of its namespace among ``XPathProgram/namespaceNames``; -1 for any other.
  package private(set) var namespaces: [Int32] = []
  /// For each name asked for the elements and the attributes that have it.
  package private(set) var elementsByName: [[Int32]]
  package private(set) var attributesByName: [[Int32]]

  let document: xmlDocPtr
  private(set) var pointers: [xmlNodePtr] = []
  private lazy var numbers: [xmlNodePtr: Int] = Dictionary(
    zip(pointers, pointers.indices), uniquingKeysWith: { first, _ in first })

  /// Walks through the document once.
  init(_ document: borrowing Document, for program: XPathProgram) {
    self.document = document.tree
    elementsByName = Array(repeating: [], count: program.names.count)
    attributesByName = elementsByName
    var wanted = WantedNames(program)
    append(UnsafeMutableRawPointer(document.tree).assumingMemoryBound(to: xmlNode.self), .root, parent: -1)
    var parent: Int32 = 0
    var next = document.tree.pointee.children
    while let node = next {
      if let kind = Kind(node.pointee.type) {
        let number = Int32(pointers.count)
        append(node, kind, parent: parent)
        if kind == .element {
          name(wanted.numbers(node.pointee.name, node.pointee.ns), in: \.elementsByName)
          appendAttributes(of: node, number, &wanted)
          if let child = node.pointee.children {
            parent = number
            next = child
            continue
          }
        }
      }
      var last = node
      while last.pointee.next == nil, parent > 0, let above = last.pointee.parent {
        last = above
        parent = parents[Int(parent)]
      }
      next = last.pointee.next
    }
  }

  package var count: Int { kinds.count }

  /// All nodes of a kind.
  package func all(_ kind: Kind) -> [Int32] { kinds.indices.filter { kinds[$0] == kind }.map(Int32.init) }

  /// The number of a node of this document; `nil` for a namespace node and for nodes of other documents.
  func number(of node: xmlNodePtr) -> Int? { numbers[node] }

  private func append(_ node: xmlNodePtr, _ kind: Kind, parent: Int32) {
    pointers.append(node)
    kinds.append(kind)
    parents.append(parent)
    names.append(-1)
    namespaces.append(-1)
  }

  private func appendAttributes(of element: xmlNodePtr, _ parent: Int32, _ wanted: inout WantedNames) {
    var next = element.pointee.properties
    while let attribute = next {
      append(UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self), .attribute, parent: parent)
      name(wanted.numbers(attribute.pointee.name, attribute.pointee.ns), in: \.attributesByName)
      next = attribute.pointee.next
    }
  }

  /// Gives the node appended last its name.
  private func name(
    _ found: WantedNames.Numbers, in lists: ReferenceWritableKeyPath<NodeTable, [[Int32]]>
  ) {
    let last = names.count - 1
    names[last] = found.name
    namespaces[last] = found.namespace
    if found.name >= 0 { self[keyPath: lists][Int(found.name)].append(Int32(last)) }
  }
}

/// Finds the numbers of names; a tree shares its names, so their addresses stand for them.
private struct WantedNames {
  struct Numbers {
    var name: Int32
    var namespace: Int32
  }

  private struct Address: Hashable {
    var local: UnsafePointer<xmlChar>?
    var namespace: xmlNsPtr?
  }

  private let names: [XPathProgram.Name: Int32]
  private let namespaces: [String: Int32]
  private var known: [Address: Numbers] = [:]

  init(_ program: XPathProgram) {
    names = Dictionary(zip(program.names, Int32(0)...), uniquingKeysWith: { first, _ in first })
    namespaces = Dictionary(zip(program.namespaceNames, Int32(0)...), uniquingKeysWith: { first, _ in first })
  }

  mutating func numbers(_ local: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> Numbers {
    let address = Address(local: local, namespace: namespace)
    if let numbers = known[address] { return numbers }
    let uri = String(xml: namespace?.pointee.href) ?? ""
    let name = XPathProgram.Name(local: String(xml: local) ?? "", namespace: uri)
    let numbers = Numbers(name: names[name] ?? -1, namespace: namespaces[uri] ?? -1)
    known[address] = numbers
    return numbers
  }
}

extension NodeTable.Kind {
  /// `nil` for what XPath does not see.
  fileprivate init?(_ type: xmlElementType) {
    switch type {
    case XML_ELEMENT_NODE: self = .element
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: self = .text
    case XML_COMMENT_NODE: self = .comment
    case XML_PI_NODE: self = .processingInstruction
    default: return nil
    }
  }
}
