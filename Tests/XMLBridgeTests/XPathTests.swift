import Testing
import XMLBridge

struct XPathTests {
  private let text = "<r xmlns='urn:r' xmlns:q='urn:q'><!--c--><a id='1'>文</a><q:a id='2'>b</q:a>t<?p i?></r>"

  private func evaluate(_ source: String, namespaces: [String: String] = ["r": "urn:r"]) throws -> XPath.Value {
    try XPath(source, namespaces: namespaces).evaluate(in: Document(text))
  }

  @Test func valuesOfEveryType() throws {
    #expect(try evaluate("count(//*) > 1") == .boolean(true))
    #expect(try evaluate("count(//*)") == .number(3))
    #expect(try evaluate("string(//r:a)") == .string("文"))
    #expect(try evaluate("//r:b") == .nodes([]))
  }

  @Test func nodesOfEveryKind() throws {
    func paths(_ source: String) throws -> [String] {
      guard case .nodes(let nodes) = try evaluate(source) else { return [] }
      return nodes.map { $0.path + "=" + $0.text }
    }
    #expect(try paths("//@*") == ["/r/a[1]/@id=1", "/r/q:a[1]/@id=2"])
    #expect(try paths("/") == ["/=文bt"])
    #expect(
      try paths("//text() | //comment() | //processing-instruction()") == [
        "/r/comment()=c", "/r/a[1]/text()=文", "/r/q:a[1]/text()=b", "/r/text()=t", "/r/processing-instruction()=i",
      ])
    // These are another struct of C under the same pointer type.
    #expect(try paths("/r:r/namespace::*").contains("/r/namespace::q=urn:q"))
  }

  @Test func placeOfAttribute() throws {
    guard case .nodes(let nodes) = try evaluate("//@id") else { return }
    #expect(nodes.map(\.place?.byteOffset) == [44, 63])
    #expect(nodes.map(\.place?.column) == [45, 62])
  }

  @Test(
    arguments: [
      ("//r:a[", 1207, "invalid expression: //r:a["), ("'a", 1202, "unfinished literal: 'a"),
    ])
  func syntaxErrors(source: String, code: Int, message: String) {
    let found = diagnostics { () throws(XMLFailure) in _ = try XPath(source) }
    #expect(found.map(\.code) == [code])
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.domain) == [.xpath])
  }

  @Test(
    arguments: [
      ("//z:a", 1219, "undefined namespace prefix"), ("nope(1)", 1209, "unregistered function"),
      ("$x", 1205, "undefined variable"), ("document('x')", 1209, "unregistered function"),
    ])
  func evaluationErrors(source: String, code: Int, message: String) throws {
    let document = try Document(text)
    let found = diagnostics { () throws(XMLFailure) in _ = try XPath(source).evaluate(in: document) }
    #expect(found.map(\.code) == [code])
    #expect(found.first?.message.hasPrefix(message) == true)
    #expect(found.first?.source == source)
  }

  @Test func workIsLimited() throws {
    let document = try Document("<r>\("<a/>".repeated(20_000))</r>")
    let quadratic = try XPath("//a[count(preceding-sibling::a) > 3]")
    let found = diagnostics { () throws(XMLFailure) in
      _ = try quadratic.evaluate(in: document, operationLimit: 1_000_000)
    }
    #expect(found.map(\.policy) == [.tooMuchWork])
    // The limit is for each evaluation: what the last one spent is forgotten.
    let small = try Document("<r><a/><a/><a/><a/><a/></r>")
    guard case .nodes(let nodes) = try quadratic.evaluate(in: small) else { return }
    #expect(nodes.count == 1)
  }

  @Test func nulIsRefused() {
    let found = diagnostics { () throws(XMLFailure) in _ = try XPath("1\u{0}2") }
    #expect(found.map(\.policy) == [.notWritable])
  }
}
