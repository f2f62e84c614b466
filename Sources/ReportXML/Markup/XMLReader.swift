internal import XMLBridge

/// Reads XML into markup: character data is gathered, elements open and close spans over it.
struct XMLReader: EventHandler {
  private(set) var frame = MarkupBuilder(text: [])
  private(set) var body = MarkupBuilder(text: [])
  /// Why reading stopped, if it did.
  private(set) var problem: Problem?
  typealias Problem = (id: FindingID, arguments: [String], line: Int)
  private(set) var hasText = false

  private var path: [Element] = []
  /// The line of the last start tag.
  private var line = 1
  /// How deep inside `text` the reader is; 0 outside.
  private var textDepth = 0

  var isStopped: Bool { problem != nil }

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    self.line = line
    guard namespace.equals(Vocabulary.namespaceName), let element = Element(localName: name) else {
      problem = (
        path.isEmpty ? .notAReport : .unknownElement, [String(copying: name), String(copying: namespace)], line
      )
      return
    }
    guard path.isEmpty == (element == .report), element != .text || (path.count == 1 && !hasText), path.last != .char
    else {
      problem = (path.isEmpty ? .notAReport : .misplacedElement, [String(copying: name)], line)
      return
    }
    if textDepth > 0 {
      textDepth += 1
      body.open(element)
      problem = Self.add(attributes, to: &body, line) ?? problem
      if element == .char { character(attributes, line) }
    } else {
      frame.open(element)
      problem = Self.add(attributes, to: &frame, line) ?? problem
      if element == .text {
        textDepth = 1
        hasText = true
      }
    }
    path.append(element)
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {
    path.removeLast()
    if textDepth > 1 {
      body.close()
    } else {
      frame.close()
    }
    if textDepth > 0 { textDepth -= 1 }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if path.last == .char, problem == nil {
      problem = (.contentNotEmpty, [Element.char.localName], line)
    } else if textDepth > 0 {
      body.append(copying: bytes)
    } else {
      frame.append(copying: bytes)
    }
  }

  mutating func comment(_ bytes: Span<UInt8>) { aside(.comment, String(copying: bytes)) }

  mutating func processingInstruction(_ target: Span<UInt8>, _ data: Span<UInt8>) {
    let data = String(copying: data)
    aside(.processingInstruction, String(copying: target) + (data.isEmpty ? "" : " " + data))
  }

  /// Comments and processing instructions inside the root stay where they are.
  private mutating func aside(_ element: Element, _ content: String) {
    guard !path.isEmpty else { return }
    if textDepth > 0 {
      body.open(element)
      body.attribute(.content, content)
      body.close()
    } else {
      frame.open(element)
      frame.attribute(.content, content)
      frame.close()
    }
  }

  /// Adds attributes to the element that was opened last; the first one that the vocabulary does not know is the problem.
  private static func add(
    _ attributes: borrowing Attributes, to builder: inout MarkupBuilder, _ line: Int
  ) -> Problem? {
    var problem: Problem?
    attributes.forEach { name, namespace, value in
      guard let attribute = AttributeName(localName: name, in: namespace) else {
        problem = problem ?? (.unknownAttribute, [String(copying: name)], line)
        return
      }
      value.withUnsafeBufferPointer { builder.attribute(attribute, $0) }
    }
    return problem
  }

  /// The character that a `char` element stands for.
  private mutating func character(_ attributes: borrowing Attributes, _ line: Int) {
    let code = attributes.string(Vocabulary.codeName) ?? ""
    if let octets = attributes.string(Vocabulary.octetsName), Octets.bytes(Array(octets.utf8)) == nil {
      problem = problem ?? (.badOctets, [octets], line)
    }
    guard let scalar = CharacterCode.scalar(code) else {
      problem = problem ?? (.badCharacterCode, [code], line)
      return
    }
    body.append(String(Character(scalar)).utf8)
  }
}

extension Element {
  init?(localName: Span<UInt8>) {
    guard let value = Element.byName.value(of: localName), let found = Element(rawValue: value) else { return nil }
    self = found
  }

  private static let byName = NameTable(
    allCases.filter { $0.rawValue < elementCount }.map { ($0.localName, $0.rawValue) })
}

extension AttributeName {
  /// Attributes of the vocabulary have no namespace; the one exception is `xml:lang`.
  init?(localName: Span<UInt8>, in namespace: Span<UInt8>) {
    let value: UInt8?
    if namespace.count == 0 {
      value = AttributeName.byName.value(of: localName)
    } else {
      value = namespace.equals(Vocabulary.xmlNamespaceName) ? AttributeName.ofXML.value(of: localName) : nil
    }
    guard let value, let found = AttributeName(rawValue: value) else { return nil }
    self = found
  }

  private static let byName = NameTable(
    allCases.filter { $0 != .content && $0 != .xmlLang }.map { ($0.qualifiedName, $0.rawValue) })
  private static let ofXML = NameTable([
    (String(AttributeName.xmlLang.qualifiedName.dropFirst(Vocabulary.xmlPrefix.count)), AttributeName.xmlLang.rawValue)
  ])
}
