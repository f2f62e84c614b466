internal import XMLBridge

/// What libxml2 says about a violation of the XSD, taken apart so that it can be said in our words.
///
/// libxml2 2.9 hands out its message as one text: `Element '{ns}p', attribute 'x': [facet 'pattern'] The value …`. The
/// names stand in quotation marks and in `{ns}name` form, and the number of the message says what kind it is.
struct GrammarMessage {
  private let diagnostic: Diagnostic
  private let quoted: [String]

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
    quoted = Self.quoted(diagnostic.message)
  }

  /// The kind of the fault and the parts of its message.
  var identity: (FindingID, [String]) {
    let element = quoted.first.map(Self.localName) ?? "?"
    let owner = attribute.map { "\(element)/@\($0)" } ?? "<\(element)>"
    switch diagnostic.code {
    case 1845: return (.rootNotAllowed, [element])
    case 1871: return content(element)
    case 1841: return (.contentNotEmpty, [element])
    case 1827: return (.attributeNotAllowed, [element, attribute ?? last])
    case 1828: return (.elementsNotAllowed, [element])
    case 1842, 1843: return (.textNotAllowed, [element])
    case 1868: return (.attributeMissing, [element, last])
    case 1866, 1867: return (.attributeNotAllowed, [element, attribute ?? last])
    case 1840: return (.valueNotListed, [owner, value, list])
    case 1824 where diagnostic.message.contains("'xs:ID'"): return (.duplicateID, [owner, value])
    case 1824, 1829...1839, 1877: return (.valueMalformed, [owner, value, Self.hint(element, attribute)])
    default: return (.grammarViolation, [diagnostic.message])
    }
  }

  /// The attribute that the message names.
  private var attribute: String? {
    if let attribute = diagnostic.attribute { return attribute }
    guard let start = diagnostic.message.utf8Range(of: ", attribute '") else { return nil }
    return Self.quoted(String(diagnostic.message[start.lowerBound...])).first.map(Self.localName)
  }

  /// The value: the first quotation behind the names of the element and the attribute and behind the facet.
  private var value: String {
    let message = diagnostic.message
    let mark = message.utf8Range(of: "The value '") ?? message.utf8Range(of: ": '") ?? message.utf8Range(of: "'")
    guard let mark, let open = message[mark.lowerBound...].firstIndex(of: "'") else { return "" }
    return Self.quoted(String(message[open...])).first ?? ""
  }

  private var last: String { quoted.last.map(Self.localName) ?? "?" }

  private var list: String {
    guard let open = diagnostic.message.lastIndex(of: "{"), let close = diagnostic.message.lastIndex(of: "}"),
      open < close
    else { return "" }
    return Self.quoted(String(diagnostic.message[open..<close])).joined(separator: ", ")
  }

  private func content(_ element: String) -> (FindingID, [String]) {
    let expected = Self.expected(diagnostic.message)
    if diagnostic.message.utf8Range(of: "Missing child") != nil { return (.contentMissing, [element, expected]) }
    return (.elementNotAllowed, [element, expected])
  }

  /// The names in `Expected is one of ( {ns}a, {ns}b ).`, each in angle brackets.
  private static func expected(_ message: String) -> String {
    guard let start = message.utf8Range(of: "Expected is") else { return "–" }
    var names: [String] = []
    for part in message[start.upperBound...].split(whereSeparator: { " (),".contains($0) }) where part.contains("}") {
      var name = localName(String(part))
      while let last = name.last, last == "." || last == ")" { name.removeLast() }
      names.append("<\(name)>")
    }
    return names.isEmpty ? "–" : names.joined(separator: " ")
  }

  /// What stands between single quotation marks.
  ///
  /// A value may hold one itself; then it is cut there.
  private static func quoted(_ message: String) -> [String] {
    message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  /// `p` of `{urn:reportxml:1}p`.
  private static func localName(_ name: String) -> String {
    name.lastIndex(of: "}").map { String(name[name.index(after: $0)...]) } ?? name
  }

  /// What the value should look like.
  private static func hint(_ element: String, _ attribute: String?) -> String {
    let shape: String? =
      switch attribute {
      case "period", "when", "deadline": "2024 · 2024-06 · 2024-06-30 · 2021/2025"
      case "date": "2024-01-28"
      case "value", "high": element == "num" ? "0 … 999999999" : "12.5 · 254000000"
      case "code": element == "char" ? "000C" : "350582"
      case "sha256": "64 × [0-9a-f]"
      case "level": "1 … 9"
      default: nil
      }
    return shape.map { " (\($0))" } ?? ""
  }
}

extension String {
  fileprivate func utf8Range(of words: String) -> Range<Index>? {
    var start = utf8.startIndex
    while start < utf8.endIndex {
      if self[start...].utf8.starts(with: words.utf8) { return start..<utf8.index(start, offsetBy: words.utf8.count) }
      start = utf8.index(after: start)
    }
    return nil
  }
}
