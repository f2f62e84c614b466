import Testing
import XMLBridge

struct XPathSessionTests {
  private let text = "<r xmlns:q='urn:q'>t<a n='1'><q:a/></a><!--c--><a n='2'/></r>"

  private func program(_ expressions: String...) -> XPathProgram {
    var program = XPathProgram()
    program.expressions = expressions
    program.namespaces = ["q": "urn:q"]
    program.names = [.init(local: "a", namespace: ""), .init(local: "a", namespace: "urn:q")]
    return program
  }

  private func run(
    _ program: XPathProgram, _ document: borrowing Document, _ budget: XPathSession.Budget = .init()
  ) throws -> XPathSession {
    let session = XPathSession(try CompiledExpressions(program), in: document, budget: budget)
    return try #require(session)
  }

  @Test func nodesAreNumbersInDocumentOrder() throws {
    let document = try Document(text)
    let nodes = try run(program("1"), document).nodes
    #expect(
      nodes.nodes.map(\.kind)
        == [.root, .element, .text, .element, .attribute, .element, .comment, .element, .attribute])
    #expect(nodes.nodes.map(\.parent) == [-1, 0, 1, 1, 3, 3, 1, 1, 7])
    #expect(nodes.nodes.map(\.name) == [-1, -1, -1, 0, -1, 1, -1, 0, -1])
    #expect(nodes.elementsByName == [[3, 7], [5]])
  }

  @Test func everyNodeIsSelectedByItsLocation() throws {
    let document = try Document(text)
    let session = try run(program("//node() | //@* | /"), document)
    let all = try session.select(0, at: 0)
    #expect(all == Array(0..<session.nodes.count))
    let locations = document.locations(of: all, in: session.nodes)
    for (node, location) in zip(all, locations) {
      let again = try run(program(location.xpath), document)
      #expect(try again.select(0, at: 0) == [node])
    }
  }

  @Test func valuesAreFoundAtNodes() throws {
    let document = try Document(text)
    let session = try run(program("@n = 2", "name()", "//@n", "q:a", "'x'"), document)
    #expect(try !session.holds(0, at: 3) && session.holds(0, at: 7))
    #expect(try session.string(1, at: 5) == "q:a")
    #expect(try session.strings(2, at: 0) == ["1", "2"])
    #expect(try session.copy(3, at: 3).text == "<q:a xmlns:q=\"urn:q\"/>")
    #expect(throws: XPathSession.Failure.self) { try session.select(4, at: 0) }
  }

  @Test func variablesAreFoundOnceOrForEachNode() throws {
    var program = program("$v0 = 2 and $v1 = @n and $v2 = 't'", "count(//a)", "@n", "1 + $v0 * $v3", "document('x')")
    program.variables = [
      .init(.expression(1), isGlobal: true), .init(.expression(2), isGlobal: false), .init(.text("t"), isGlobal: true),
      .init(.expression(4), isGlobal: true),
    ]
    let document = try Document(text)
    let session = try run(program, document)
    for node in [3, 7] {
      session.begin(at: node)
      #expect(try session.holds(0, at: node))
      #expect {
        try session.string(3, at: node)
      } throws: { error in
        let failure = error as? XPathSession.Failure
        return failure?.variable == 3 && failure?.expression == 4 && failure?.diagnostic.policy == .denied
      }
    }
  }

  @Test func workIsLimited() throws {
    let document = try Document("<r>" + String(repeating: "<a/>", count: 1000) + "</r>")
    let session = try run(program("count(//a)"), document, .init(evaluation: 5000, run: 20_000))
    var count = 0
    #expect {
      while true {
        _ = try session.string(0, at: 0)
        count += 1
      }
    } throws: {
      ($0 as? XPathSession.Failure)?.diagnostic.policy == .tooMuchWork
    }
    #expect(count > 2 && count < 20)
  }

  @Test(arguments: ["a b", "", "a)", "$"])
  func whatIsNoExpressionIsTold(_ source: String) throws {
    #expect {
      try CompiledExpressions(program("1", source))
    } throws: {
      ($0 as? CompiledExpressions.Failure)?.expression == 1
    }
  }
}
