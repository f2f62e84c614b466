import Testing
import XMLBridge

@testable import ReportXML

@Suite("XML of results") struct XMLStreamTests {
  @Test("What is written is read again", arguments: 0..<200)
  func roundTrip(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    let (value, text) = (HostileText.line(&random), HostileText.line(&random))
    var xml = XMLStream()
    xml.begin("a")
    xml.attribute("b", value)
    xml.attribute("c", nil as String?)
    xml.element("d", text)
    xml.end()
    var reader = Reader()
    try EventParser.parse(xml.take().span, into: &reader)
    #expect(reader.value == writable(value) && reader.text == writable(text))
  }

  @Test func isIndentedAndTakenInPieces() {
    var xml = XMLStream()
    xml.begin("a")
    xml.begin("b")
    let first = xml.take()
    xml.attribute("c", 1)
    xml.end()
    xml.element("d", "\u{7532}", language: .zh)
    xml.end()
    #expect(
      String(decoding: first + xml.take(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a>
          <b c="1"/>
          <d xml:lang="zh">甲</d>
        </a>

        """)
  }

  /// What XML cannot hold is the replacement character.
  private func writable(_ text: String) -> String {
    var writable = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      writable.append(CharacterCode.isForbidden(scalar.value) ? "\u{FFFD}" : scalar)
    }
    return String(writable)
  }

  private struct Reader: EventHandler {
    var value = ""
    var text = ""
    private var isInside = false

    mutating func startElement(
      _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
    ) {
      if name.equals("a") { value = attributes.string("b") ?? "" }
      isInside = name.equals("d")
    }

    mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) { isInside = false }

    mutating func text(_ bytes: Span<UInt8>) {
      if isInside { text += String(copying: bytes) }
    }
  }
}
