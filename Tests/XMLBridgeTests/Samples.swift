import XMLBridge

/// A small vocabulary in both schema languages, as the tests need it.
enum Samples {
  static let xsd = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:r" elementFormDefault="qualified">
      <xs:element name="report"><xs:complexType><xs:sequence>
        <xs:element name="text"><xs:complexType><xs:sequence>
          <xs:element name="p" minOccurs="0" maxOccurs="unbounded"><xs:complexType mixed="true">
            <xs:choice minOccurs="0" maxOccurs="unbounded">
              <xs:element name="char"><xs:complexType>
                <xs:attribute name="code" type="xs:hexBinary" use="required"/>
              </xs:complexType></xs:element>
            </xs:choice>
            <xs:attribute name="id" type="xs:ID"/>
            <xs:attribute name="ref" type="xs:IDREF"/>
            <xs:attribute name="level" type="xs:int"/>
          </xs:complexType></xs:element>
        </xs:sequence></xs:complexType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """
  static let rng = """
    <element name="report" ns="urn:r" xmlns="http://relaxng.org/ns/structure/1.0"
      datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <element name="text"><zeroOrMore><element name="p">
        <optional><attribute name="id"><data type="ID"/></attribute></optional>
        <optional><attribute name="ref"><data type="IDREF"/></attribute></optional>
        <optional><attribute name="level"><data type="int"/></attribute></optional>
        <zeroOrMore><choice>
          <text/><element name="char"><attribute name="code"><data type="hexBinary"/></attribute></element>
        </choice></zeroOrMore>
      </element></zeroOrMore></element>
    </element>
    """

  static func schemas() throws(XMLFailure) -> [any Schema] {
    [try XSDSchema(definition: bytes(xsd)), try RelaxNGSchema(definition: bytes(rng))]
  }

  /// A report with this content of its `text`.
  static func report(_ text: String) -> String { "<report xmlns='urn:r'><text>\(text)</text></report>" }

  static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}

extension Document {
  init(_ text: String, limits: Limits = Limits()) throws(XMLFailure) {
    try self.init(
      parsing: Samples.bytes(text), limits: limits, countingTextOf: "text",
      characterElement: CharacterElement(name: "char", attribute: "code"))
  }
}

/// What a call threw, or nothing if it succeeded.
func diagnostics(of body: () throws(XMLFailure) -> Void) -> [Diagnostic] {
  do {
    try body()
    return []
  } catch { return error.diagnostics }
}

/// The events of a document as text, one an item.
struct Recorder: EventHandler {
  var events: [String] = []
  var limit = Int.max
  var isStopped: Bool { events.count >= limit }

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    var event = "<{\(String(copying: namespace))}\(String(copying: name))"
    attributes.forEach { name, namespace, value in
      event += " {\(String(copying: namespace))}\(String(copying: name))=\(String(copying: value))"
    }
    events.append(event + " \(line)")
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {
    events.append("/" + String(copying: name))
  }

  mutating func text(_ bytes: Span<UInt8>) {
    // The pieces are no business of the tests.
    if let last = events.last, last.hasPrefix("'") {
      events[events.count - 1] = last + String(copying: bytes)
    } else {
      events.append("'" + String(copying: bytes))
    }
  }

  mutating func comment(_ bytes: Span<UInt8>) { events.append("!" + String(copying: bytes)) }

  mutating func processingInstruction(_ target: Span<UInt8>, _ data: Span<UInt8>) {
    events.append("?" + String(copying: target) + " " + String(copying: data))
  }

  static func events(_ bytes: [UInt8], limits: Limits = Limits()) throws(XMLFailure) -> [String] {
    var recorder = Recorder()
    try EventParser.parse(bytes.span, limits: limits, into: &recorder)
    return recorder.events
  }
}

extension String {
  /// As the method of the standard library for substrings of Foundation, which the bridge does without.
  func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
