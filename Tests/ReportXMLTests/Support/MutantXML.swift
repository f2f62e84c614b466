/// XML that is almost right: one to three things changed in its elements, attributes and words.
///
/// The tags stay paired and the attributes of an element different, so that it is the grammars that decide. Unlike
/// ``Mutant/spans(of:_:)`` it goes over the bytes: names may be of no vocabulary, and whole elements come and go.
struct MutantXML {
  private(set) var bytes: [UInt8]

  init(of xml: [UInt8], _ random: inout SplitMix) {
    bytes = xml
    for _ in 0...random.below(3) { change(&random) }
  }

  /// What can be done to a document; each takes an element and may leave it as it is.
  private enum Change: CaseIterable {
    case delete, unwrap, duplicate, swap, rename, dropAttribute, addAttribute, renameAttribute, changeValue, insertText
  }

  private mutating func change(_ random: inout SplitMix) {
    let elements = XMLElementRange.all(in: bytes)
    guard let root = elements.first else { return }
    let element = random.pick(elements)
    switch random.pick(Change.allCases) {
    case .delete where element.tag != root.tag: bytes.removeSubrange(element.all)
    case .unwrap where element.tag != root.tag:
      if let end = element.end { bytes.removeSubrange(end) }
      bytes.removeSubrange(element.tag)
    case .duplicate where element.tag != root.tag:
      bytes.insert(contentsOf: bytes[element.all], at: element.all.upperBound)
    case .swap: swap(element, random.pick(elements))
    case .rename:
      let name = Array(random.pick(Self.elementNames).utf8)
      if let end = element.end { bytes.replaceSubrange(end.lowerBound + 2..<end.upperBound - 1, with: name) }
      bytes.replaceSubrange(element.name, with: name)
    case .dropAttribute:
      guard let attribute = element.attributes.randomElement(using: &random) else { return }
      bytes.removeSubrange(attribute.name.lowerBound - 1...attribute.value.upperBound)
    case .addAttribute:
      let name = random.pick(Self.attributeNames)
      guard !names(of: element).contains(name) else { return }
      bytes.insert(contentsOf: " \(name)=\"\(random.pick(Self.values))\"".utf8, at: element.name.upperBound)
    case .renameAttribute:
      let name = random.pick(Self.attributeNames)
      guard let attribute = element.attributes.randomElement(using: &random), !names(of: element).contains(name)
      else { return }
      bytes.replaceSubrange(attribute.name, with: name.utf8)
    case .changeValue:
      guard let attribute = element.attributes.randomElement(using: &random) else { return }
      bytes.replaceSubrange(attribute.value, with: random.pick(Self.values).utf8)
    case .insertText:
      let places = [element.tag.upperBound, element.all.upperBound]
      let place = element.tag == root.tag ? places[0] : random.pick(places)
      if element.end != nil || place == element.all.upperBound {
        bytes.insert(contentsOf: random.pick(Self.texts).utf8, at: place)
      }
    default: break
    }
  }

  /// Two elements of which neither holds the other change places.
  private mutating func swap(_ one: XMLElementRange, _ other: XMLElementRange) {
    let (first, second) = one.all.lowerBound < other.all.lowerBound ? (one.all, other.all) : (other.all, one.all)
    guard first.upperBound <= second.lowerBound else { return }
    let (early, late) = (Array(bytes[first]), Array(bytes[second]))
    bytes.replaceSubrange(second, with: early)
    bytes.replaceSubrange(first, with: late)
  }

  private func names(of element: XMLElementRange) -> [String] {
    element.attributes.map { String(decoding: bytes[$0.name], as: UTF8.self) }
  }

  private static let elementNames = [
    "p", "section", "heading", "measure", "commitment", "lead", "item", "num", "date", "name", "number", "ordinal",
    "cite", "emph", "mark", "break", "title", "dateline", "byline", "salutation", "notes", "annex", "aside", "table",
    "row", "cell", "text", "metadata", "source", "speaker", "plan", "x",
  ]
  private static let attributeNames = [
    "id", "level", "kind", "period", "style", "type", "value", "high", "indicator", "unit", "bound", "direction", "of",
    "scope", "ref", "modality", "deadline", "responsible", "code", "when", "date", "office", "bom", "x", "xml:lang",
  ]
  private static let values = [
    "", " ", "0", "1", "9", "10", "01", "-1", "+1", "-0", "1.0", ".5", "1.", " 1", "1 ", "1e3", "x", "s1", "甲", "a b",
    "a:b", "a-b", "-a", "plan", "review", "page", "line", "bold", "numbered", "count", "target", "action", "ensure",
    "eq", "range", "up", "true", "2024", "2024-12", "2024-13", "2024-12-31", "2024-12-32", "2021/2025", "2021/",
    "2024-1", "02024", "0000", "2024-02-30", "gdp", "glossary", "front-matter", "９", "123456", "1234567890",
    "&#10;2024", "2024&#9;", "plan ",
  ]
  private static let texts = ["甲", " ", "\n", "1", "<!-- c -->", "<?c?>", "<![CDATA[甲]]>", "&#x20;", "&#13;"]
}

/// Where an element stands in XML.
struct XMLElementRange {
  /// The whole element.
  var all: Range<Int>
  /// The start tag; of an empty element all of it.
  var tag: Range<Int>
  /// The end tag; `nil` for an element that is one tag.
  var end: Range<Int>?
  var name: Range<Int>
  /// Names, and values without their quotation marks, but for declarations of namespaces.
  var attributes: [(name: Range<Int>, value: Range<Int>)] = []

  /// The elements of well-formed XML, in the order of their start tags.
  static func all(in xml: [UInt8]) -> [XMLElementRange] {
    var elements: [XMLElementRange] = []
    var open: [Int] = []
    var position = 0
    while let start = xml[position...].firstIndex(of: UInt8(ascii: "<")) {
      if xml[start...].starts(with: "<!--".utf8) {
        position = xml[start...].firstRange(of: Array("-->".utf8))?.upperBound ?? xml.count
      } else if xml[start...].starts(with: "<![CDATA[".utf8) {
        position = xml[start...].firstRange(of: Array("]]>".utf8))?.upperBound ?? xml.count
      } else if xml[start + 1] == UInt8(ascii: "?") || xml[start + 1] == UInt8(ascii: "!") {
        position = (xml[start...].firstIndex(of: UInt8(ascii: ">")) ?? xml.count - 1) + 1
      } else if xml[start + 1] == UInt8(ascii: "/") {
        position = (xml[start...].firstIndex(of: UInt8(ascii: ">")) ?? xml.count - 1) + 1
        if let element = open.popLast() {
          elements[element].end = start..<position
          elements[element].all = elements[element].tag.lowerBound..<position
        }
      } else {
        let element = startTag(at: start, in: xml)
        position = element.tag.upperBound
        if xml[position - 2] != UInt8(ascii: "/") { open.append(elements.count) }
        elements.append(element)
      }
    }
    return elements
  }

  private static func startTag(at start: Int, in xml: [UInt8]) -> XMLElementRange {
    let isNameEnd = { (byte: UInt8) in byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") }
    var position = xml[start...].firstIndex(where: isNameEnd) ?? xml.count
    var element = XMLElementRange(all: start..<start, tag: start..<start, name: start + 1..<position)
    while xml[position] != UInt8(ascii: ">") {
      guard !isNameEnd(xml[position]) else {
        position += 1
        continue
      }
      guard let equals = xml[position...].firstIndex(of: UInt8(ascii: "=")),
        let opening = xml[equals...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
        let closing = xml[(opening + 1)...].firstIndex(of: xml[opening])
      else { break }
      let end = xml[position..<equals].firstIndex { $0 <= 0x20 } ?? equals
      if !xml[position...].starts(with: "xmlns".utf8) {
        element.attributes.append((position..<end, opening + 1..<closing))
      }
      position = closing + 1
    }
    element.tag = start..<position + 1
    element.all = element.tag
    return element
  }
}
