import Testing
import XMLBridge

struct EventParserTests {
  @Test func everyKindOfEvent() throws {
    let text = """
      <?xml version="1.0"?><!--前--><a x='1' xmlns:n='urn:n' n:y='2'>文<b/><![CDATA[<&]]>
      <c xmlns='urn:d'/><?p i j?><?q?></a>
      """
    #expect(
      try Recorder.events(Samples.bytes(text)) == [
        "!前", "<{}a {}x=1 {urn:n}y=2 1", "'文", "<{}b 1", "/b", "'<&\n", "<{urn:d}c 2", "/c", "?p i j", "?q ", "/a",
      ])
  }

  @Test func referencesInAttributesAreResolved() throws {
    let text = "<a x='&amp;&#38;&#x26;amp;&lt;&gt;&quot;&apos;&#13;&#10;&#9;&#20013;' y='1\t2\n3' z='&amp;'/>"
    #expect(try Recorder.events(Samples.bytes(text)) == ["<{}a {}x=&&&amp;<>\"'\r\n\t中 {}y=1 2 3 {}z=& 2", "/a"])
  }

  @Test func attributesByName() throws {
    struct Handler: EventHandler {
      var found: [String?] = []
      mutating func startElement(
        _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
      ) {
        found = [attributes.string("x"), attributes.string("y"), attributes.string("z"), "\(attributes.count)"]
      }
      mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {}
      mutating func text(_ bytes: Span<UInt8>) {}
    }
    var handler = Handler()
    try EventParser.parse(Samples.bytes("<a n:x='0' x='a&amp;b' y='' xmlns:n='urn:n'/>").span, into: &handler)
    #expect(handler.found == ["a&b", "", nil, "3"])
  }

  @Test func referencesInText() throws {
    let text = "<a>1&amp;2&#13;&lt;&#38;lt;\r\n</a>"
    #expect(try Recorder.events(Samples.bytes(text)) == ["<{}a 1", "'1&2\r<&lt;\n", "/a"])
  }

  @Test(arguments: 1...11) func stopsAfterAnyEvent(limit: Int) throws {
    let text = "<a x='&amp;'>文<!--c--><b/>t&lt;<?p i?><![CDATA[x]]></a>"
    let all = try Recorder.events(Samples.bytes(text))
    // What follows is not even well-formed.
    let bytes = Samples.bytes(text.dropLast(4) + "<oops")
    var recorder = Recorder(limit: limit)
    guard limit < all.count else { return }
    #expect(try EventParser.parse(bytes.span, into: &recorder) == .stopped)
    #expect(recorder.events.count == limit)
  }

  @Test func completeIsSaid() throws {
    var recorder = Recorder()
    #expect(try EventParser.parse(Samples.bytes("<a/>").span, into: &recorder) == .complete)
  }

  @Test func failureHasItsPlace() {
    let found = diagnostics { () throws(XMLFailure) in _ = try Recorder.events(Samples.bytes("<a>\n<b></a>")) }
    #expect(found.first?.place == Place(byteOffset: 11, line: 2, column: 8))
  }

  @Test func noncopyableHandler() throws {
    struct Counter: EventHandler, ~Copyable {
      var elements = 0
      mutating func startElement(
        _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
      ) { if name.equals("b") && namespace.isEmpty { elements += 1 } }
      mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {}
      mutating func text(_ bytes: Span<UInt8>) {}
    }
    var counter = Counter()
    try EventParser.parse(Samples.bytes("<a><b/><b/><bb/></a>").span, into: &counter)
    #expect(counter.elements == 2)
  }

  @Test func lineNumbersBeyond16Bits() throws {
    #expect(try Recorder.events(Samples.bytes("<a>" + "\n".repeated(69_999) + "<b/></a>"))[2] == "<{}b 70000")
  }
}
