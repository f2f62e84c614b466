import XMLBridge

/// Makes the table that the program reads out of a registry in XML: a line for each element, and its fields.
struct RegistryTable: EventHandler {
  private(set) var lines: [String] = []
  /// The fields of the line that waits for the text of its element.
  private var fields: [String] = []
  private var text: [UInt8]?

  /// The whole table; throws if the registry is not well-formed.
  static func made(of xml: [UInt8], name: String) throws -> [UInt8] {
    var table = RegistryTable()
    try EventParser.parse(xml.span, name: name, into: &table)
    let head = "# Made of \(name), which alone is edited: RECORD_GOLDENS=1 swift test --filter MadeTableTests"
    return Array(([head] + table.lines).joined(separator: "\n").utf8) + [0x0A]
  }

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    let name = name.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    var values: [String: String] = [:]
    let keys: [StaticString] = [
      "code", "kind", "base", "factor", "ucum", "not-before", "better", "type", "unit", "least", "most",
    ]
    for key in keys { values["\(key)"] = attributes.string(key) }
    func add(_ keys: String...) { lines.append(([name] + keys.map { values[$0] ?? "" }).joined(separator: "\t")) }
    switch name {
    case "dimension": add("code", "kind", "base")
    case "unit": add("code", "base", "factor", "ucum")
    case "indicator": add("code", "better")
    case "measure": add("type", "unit", "least", "most")
    case "word":
      fields = [name, "", attributes.string("ambiguous") == "true" ? "ambiguous" : "", values["not-before"] ?? ""]
      text = []
    case "before", "after", "synonym":
      fields = [name, ""]
      text = []
    case "name":
      // Both names of an indicator go into its own line.
      fields = []
      text = []
    default: break
    }
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {
    guard let bytes = text else { return }
    text = nil
    let words = String(decoding: bytes, as: UTF8.self)
    if fields.isEmpty {
      lines[lines.count - 1] += "\t\(words)"
    } else {
      fields[1] = words
      lines.append(fields.joined(separator: "\t"))
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { text?.append(contentsOf: $0) }
  }
}
