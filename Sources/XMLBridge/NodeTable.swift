import CLibXML2

/// The nodes of a document as numbers in document order; number 0 is the root, above the first element.
///
/// An element comes before its attributes, and these before its content. Namespace nodes are not in it. It points into
/// the document and must not be used after it.
package final class NodeTable {
  package enum Kind: UInt8, Sendable { case root, element, attribute, text, comment, processingInstruction }

  /// A row of the table.
  package struct Node {
    let pointer: xmlNodePtr
    /// Of the root it is -1.
    package let parent: Int32
    /// The number of an element's or attribute's name among ``XPathProgram/names``; -1 for any other.
    package let name: Int32
    /// The number of its namespace among ``XPathProgram/namespaceNames``; -1 for any other.
    package let namespace: Int32
    package let kind: Kind
  }

  package let nodes: [Node]
  /// For each name asked for the elements and the attributes that have it.
  package let elementsByName: [[Int32]]
  package let attributesByName: [[Int32]]

  let document: xmlDocPtr
  /// The names of ``AttributeDecisions`` as the tree has them; `nil` if it does not share its names.
  let attributeNames: [UnsafePointer<xmlChar>?]?
  private lazy var numbers: [xmlNodePtr: Int] = Dictionary(
    zip(nodes.lazy.map(\.pointer), nodes.indices), uniquingKeysWith: { first, _ in first })

  /// Walks through the document once.
  init(_ document: borrowing Document, for expressions: CompiledExpressions) {
    self.document = document.tree
    attributeNames = expressions.decisions.names(in: document.tree)
    // Most elements have an attribute and a text.
    var walk = NodeWalk(expressions.program, room: document.positions.count * 4)
    walk.run(through: document.tree)
    nodes = walk.nodes
    elementsByName = walk.elementsByName
    attributesByName = walk.attributesByName
  }

  package var count: Int { nodes.count }

  /// All nodes of a kind.
  package func all(_ kind: Kind) -> [Int32] { nodes.indices.filter { nodes[$0].kind == kind }.map(Int32.init) }

  /// The number of a node of this document; `nil` for a namespace node and for nodes of other documents.
  func number(of node: xmlNodePtr) -> Int? { numbers[node] }

  func pointer(_ number: Int) -> xmlNodePtr { nodes[number].pointer }
}

/// The pass over a document that fills a table.
private struct NodeWalk {
  private(set) var nodes: [NodeTable.Node] = []
  private(set) var elementsByName: [[Int32]]
  private(set) var attributesByName: [[Int32]]
  private var wanted: WantedNames

  init(_ program: XPathProgram, room: Int) {
    nodes.reserveCapacity(room)
    elementsByName = Array(repeating: [], count: program.names.count)
    attributesByName = elementsByName
    wanted = WantedNames(program)
  }

  mutating func run(through document: xmlDocPtr) {
    append(UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self), .root, parent: -1)
    var parent: Int32 = 0
    var next = document.pointee.children
    while let node = next {
      if let kind = NodeTable.Kind(node.pointee.type) {
        guard kind == .element else {
          append(node, kind, parent: parent)
          next = following(node, &parent)
          continue
        }
        let number = Int32(nodes.count)
        let names = wanted.numbers(node.pointee.name, node.pointee.ns)
        append(node, kind, parent: parent, names)
        if names.name >= 0 { elementsByName[Int(names.name)].append(number) }
        appendAttributes(of: node, number)
        if let child = node.pointee.children {
          parent = number
          next = child
          continue
        }
      }
      next = following(node, &parent)
    }
  }

  /// The node behind a node and all that is in it.
  private func following(_ node: xmlNodePtr, _ parent: inout Int32) -> xmlNodePtr? {
    var last = node
    while last.pointee.next == nil, parent > 0, let above = last.pointee.parent {
      last = above
      parent = nodes[Int(parent)].parent
    }
    return last.pointee.next
  }

  private mutating func append(
    _ node: xmlNodePtr, _ kind: NodeTable.Kind, parent: Int32, _ names: WantedNames.Numbers = .none
  ) {
    nodes.append(
      NodeTable.Node(pointer: node, parent: parent, name: names.name, namespace: names.namespace, kind: kind))
  }

  private mutating func appendAttributes(of element: xmlNodePtr, _ parent: Int32) {
    var next = element.pointee.properties
    while let attribute = next {
      let names = wanted.numbers(attribute.pointee.name, attribute.pointee.ns)
      if names.name >= 0 { attributesByName[Int(names.name)].append(Int32(nodes.count)) }
      append(
        UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self), .attribute, parent: parent, names)
      next = attribute.pointee.next
    }
  }
}

/// Finds the numbers of names; a tree shares its names, so their addresses stand for them.
private struct WantedNames {
  struct Numbers {
    var name: Int32
    var namespace: Int32

    static let none = Numbers(name: -1, namespace: -1)
  }

  private struct Address: Hashable {
    var local: UnsafePointer<xmlChar>?
    var namespace: xmlNsPtr?
  }

  private let names: [XPathProgram.Name: Int32]
  private let namespaces: [String: Int32]
  private var known: [Address: Numbers] = [:]
  /// Of names with the same last bits of the address the one that came last: most names are found here.
  private var recent = [(address: Address, numbers: Numbers)](repeating: (Address(), .none), count: 256)

  init(_ program: XPathProgram) {
    names = Dictionary(zip(program.names, Int32(0)...), uniquingKeysWith: { first, _ in first })
    namespaces = Dictionary(zip(program.namespaceNames, Int32(0)...), uniquingKeysWith: { first, _ in first })
  }

  mutating func numbers(_ local: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> Numbers {
    let address = Address(local: local, namespace: namespace)
    let bits = UInt(bitPattern: local)
    let place = Int((bits ^ bits >> 8) & 0xFF)
    if recent[place].address == address { return recent[place].numbers }
    let numbers = known[address] ?? find(local, namespace)
    known[address] = numbers
    recent[place] = (address, numbers)
    return numbers
  }

  private func find(_ local: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> Numbers {
    let uri = String(xml: namespace?.pointee.href) ?? ""
    let name = XPathProgram.Name(local: String(xml: local) ?? "", namespace: uri)
    return Numbers(name: names[name] ?? -1, namespace: namespaces[uri] ?? -1)
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
