import Testing
import XMLBridge

struct WriterTests {
  @Test func wholeDocument() throws {
    var writer = try Writer()
    try writer.startElement("r", namespace: "urn:r")
    try writer.attribute("a", "<&>\"'\r\n\t文𠀀")
    try writer.text("<&>\"'\r\n\t文𠀀")
    try writer.comment("评- -论")
    try writer.startElement("x", prefix: "q", namespace: "urn:q")
    try writer.endElement()
    #expect(
      String(decoding: try writer.finish(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <r a="&lt;&amp;&gt;&quot;'&#13;&#10;&#9;文𠀀" xmlns="urn:r">&lt;&amp;&gt;&quot;'&#13;
        \t文𠀀<!--评- -论--><q:x xmlns:q="urn:q"/></r>

        """)
  }

  @Test func whatIsWrittenIsRead() throws {
    let text = "<&>\"'\r\n\r\t]]>文𠀀&#13;"
    var writer = try Writer()
    try writer.startElement("r")
    try writer.attribute("a", text)
    try writer.text(text)
    #expect(try Recorder.events(try writer.finish()) == ["<{}r {}a=\(text) 2", "'" + text, "/r"])
  }

  @Test(arguments: ["\u{0}", "a\u{C}", "\u{FFFE}", "\u{1B}"]) func whatXMLCannotHoldIsRefused(text: String) throws {
    var writer = try Writer()
    try writer.startElement("r")
    let policies = [
      diagnostics { () throws(XMLFailure) in try writer.text(text) },
      diagnostics { () throws(XMLFailure) in try writer.attribute("a", text) },
      diagnostics { () throws(XMLFailure) in try writer.comment(text) },
      diagnostics { () throws(XMLFailure) in try writer.startElement(text) },
    ].map { $0.map(\.policy) }
    #expect(policies == [[.notWritable], [.notWritable], [.notWritable], [.notWritable]])
  }

  @Test(arguments: ["--", "a-", "a--b", "\r"]) func commentsThatWouldNotComeBack(text: String) throws {
    var writer = try Writer()
    try writer.startElement("r")
    #expect(diagnostics { () throws(XMLFailure) in try writer.comment(text) }.map(\.policy) == [.notWritable])
  }

  @Test func unbalancedEndIsAnError() throws {
    var writer = try Writer()
    #expect(!diagnostics { () throws(XMLFailure) in try writer.endElement() }.isEmpty)
  }
}
