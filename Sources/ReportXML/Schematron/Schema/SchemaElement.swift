internal import XMLBridge

/// An element of a schema file, before anything is known of its meaning.
struct SchemaElement: Sendable, Hashable {
  struct Attribute: Sendable, Hashable {
    var name: String
    var namespace: String
    var value: String
  }

  enum Child: Sendable, Hashable {
    case element(SchemaElement)
    case text(String)
  }

  /// Where it was read: the number of the file and that of the element in it, both from 0.
  struct Origin: Sendable, Hashable {
    var file: Int
    var element: Int
  }

  var name: String
  var namespace: String
  var attributes: [Attribute]
  var children: [Child] = []
  var origin: Origin

  /// The value of an attribute without a namespace.
  subscript(_ name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace.isEmpty }?.value
  }

  /// Its own `xml:lang`.
  var language: String? {
    attributes.first { $0.name == "lang" && $0.namespace == SchemaNamespace.xml }?.value
  }

  func isSchematron(_ name: String) -> Bool { self.name == name && namespace == SchemaNamespace.schematron }

  /// The elements among the children.
  var elements: [SchemaElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The elements of Schematron among the children that have this name.
  func elements(_ name: String) -> [SchemaElement] { elements.filter { $0.isSchematron(name) } }

  /// All the text in it.
  var text: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  /// What a copy of it costs, in bytes, roughly.
  var weight: Int {
    elements.reduce(attributes.reduce(64) { $0 + $1.value.utf8.count }) { $0 + $1.weight }
  }
}

/// The namespaces that mean something in a schema file.
enum SchemaNamespace {
  static let schematron = "http://purl.oclc.org/dsdl/schematron"
  static let xslt = "http://www.w3.org/1999/XSL/Transform"
  static let xml = "http://www.w3.org/XML/1998/namespace"
}

/// Reads a file into elements.
struct SchemaElementReader: EventHandler {
  private(set) var root: SchemaElement?
  private let file: Int
  private var open: [SchemaElement] = []
  private var count = 0

  init(file: Int) { self.file = file }

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    var read: [SchemaElement.Attribute] = []
    attributes.forEach { name, namespace, value in
      read.append(
        SchemaElement.Attribute(
          name: String(copying: name), namespace: String(copying: namespace), value: String(copying: value)))
    }
    open.append(
      SchemaElement(
        name: String(copying: name), namespace: String(copying: namespace), attributes: read,
        origin: SchemaElement.Origin(file: file, element: count)))
    count += 1
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(.element(element)) }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    guard !open.isEmpty else { return }
    let text = String(copying: bytes)
    if case .text(let before) = open[open.count - 1].children.last {
      open[open.count - 1].children[open[open.count - 1].children.count - 1] = .text(before + text)
    } else {
      open[open.count - 1].children.append(.text(text))
    }
  }
}
