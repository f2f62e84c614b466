import Testing
import XMLBridge

struct DocumentTests {
  @Test func versionOfTheLibrary() {
    #expect(LibXML2.version.split(separator: ".").count == 3)
    #expect(LibXML2.version.hasPrefix("2."))
  }

  @Test func failureIsNeverEmptyAndNamesItsSource() {
    let found = diagnostics { () throws(XMLFailure) in _ = try Document(parsing: Samples.bytes("<a"), name: "a.xml") }
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.source == "a.xml" })
  }

  @Test(arguments: ["a", "中"]) func textNodeOfElevenMegabytes(character: String) throws {
    let count = 11_000_000 / character.utf8.count
    let text = Samples.report("<p>\(character.repeated(count))</p>")
    let document = try Document(text)
    for schema in try Samples.schemas() { #expect(schema.validate(document).verdict == .valid) }
    #expect(try XPath("string-length(/)").evaluate(in: document) == .number(Double(count)))
    var counter = TextCounter()
    try EventParser.parse(Samples.bytes(text).span, into: &counter)
    #expect(counter.bytes == count * character.utf8.count)
  }

  @Test func attributeOfElevenMegabytesIsRefused() {
    let found = diagnostics { () throws(XMLFailure) in _ = try Document("<a b='\("x".repeated(11_000_000))'/>") }
    #expect(found.first?.severity == .fatal)
  }

  @Test func warningsAreKept() throws {
    let document = try Document("<a xmlns='relative'/>")
    #expect(document.warnings.map(\.severity) == [.warning])
    #expect(document.warnings.map(\.domain) == [.namespace])
  }

  @Test func canonicalForm() throws {
    let text = "<?xml version='1.0'?>\n<a  z='1' b=\"&#13;&amp;'\"><!--c--><b/>&#13;\r\n<![CDATA[<]]>文</a>"
    #expect(
      String(decoding: try Document(text).canonical(), as: UTF8.self)
        == "<a b=\"&#xD;&amp;'\" z=\"1\"><b></b>&#xD;\n&lt;文</a>")
    let comment = "<a><!--c--></a>"
    #expect(try Document(comment).canonical(withComments: true) == Samples.bytes(comment))
  }

  @Test(arguments: [63, 64, 65, 128, 1000]) func attributesOfAnElementAreAllThere(count: Int) throws {
    let names = (0..<count).map { String(10_000 + $0) }
    let own = names.map { " a\($0)=\"\($0)&amp;中\"" }.joined()
    let others = names.map { " p:b\($0)=\"\"" }.joined()
    let text = "<a xmlns:p=\"urn:p\"\(others)\(own) xml:id=\"i\"><b></b></a>"
    let canonical = "<a xmlns:p=\"urn:p\"\(own) xml:id=\"i\"\(others)><b></b></a>"
    #expect(String(decoding: try Document(text).canonical(), as: UTF8.self) == canonical)
  }

  @Test func canonicalFormRefusesRelativeNamespaces() {
    let found = diagnostics { () throws(XMLFailure) in _ = try Document("<a xmlns='relative'/>").canonical() }
    #expect(!found.isEmpty)
  }

  @Test func piecesOfTextAreOneNode() throws {
    let document = try Document("<a>1<![CDATA[2]]>&amp;&#51;\("中".repeated(1000))</a>")
    #expect(try XPath("count(/a/text())").evaluate(in: document) == .number(1))
  }
}

private struct TextCounter: EventHandler {
  var bytes = 0
  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {}
  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {}
  mutating func text(_ bytes: Span<UInt8>) { self.bytes += bytes.count }
}
