import Testing

@testable import XMLBridge

struct SchemaTests {
  @Test func bothLanguagesAgree() throws {
    for schema in try Samples.schemas() {
      #expect(schema.validate(try Document(Samples.report("<p level='1'>提高质量</p>"))).verdict == .valid)
      for text in ["<q/>", "<p level='x'/>", "文"] {
        let outcome = schema.validate(try Document(Samples.report(text)))
        #expect(outcome.verdict == .invalid)
        #expect(!outcome.diagnostics.isEmpty)
        #expect(outcome.diagnostics.allSatisfy { $0.place != nil && $0.path != nil })
      }
    }
  }

  @Test func carriageReturnInElementOnlyContent() throws {
    let text = Samples.report("&#13;\n<p>a</p>&#13;\n")
    for schema in try Samples.schemas() { #expect(schema.validate(try Document(text)).verdict == .valid) }
    #expect(try Recorder.events(Samples.bytes(text)).filter { $0 == "'\r\n" }.count == 2)
  }

  @Test(arguments: ["<p id='a'/><p id='b'/>", "<p id='a'/><p id='a'/>", "<p id='a' ref='b'/><p ref='c'/><p ref='a'/>"])
  func validatingTwiceGivesTheSame(text: String) throws {
    let schemas = try Samples.schemas()
    for order in [schemas, schemas.reversed()] {
      let document = try Document(Samples.report(text))
      let first = order.map { $0.validate(document) }
      for _ in 0..<5 { #expect(order.map { $0.validate(document) } == first) }
      // Neither is what one says changed by what the other has left in the tree.
      #expect(try first == order.map { $0.validate(try Document(Samples.report(text))) })
    }
  }

  @Test func duplicateIDIsFoundByBoth() throws {
    let document = try Document(Samples.report("<p id='a'/><p id='a'/>"))
    for schema in try Samples.schemas() {
      let outcome = schema.validate(document)
      #expect(outcome.verdict == .invalid)
    }
  }

  @Test func danglingReferenceIsInvalidNotIncomplete() throws {
    let document = try Document(Samples.report("<p/><p ref='a'/>"))
    let schemas = try Samples.schemas()
    // libxml2 does not check references with XSD, and returns -1 for them with RELAX NG.
    #expect(schemas[0].validate(document).verdict == .valid)
    let outcome = schemas[1].validate(document)
    #expect(outcome.verdict == .invalid)
    #expect(outcome.diagnostics.map(\.path) == ["/report/text[1]/p[2]/@ref"])
  }

  @Test func internalFailureIsNeverValid() throws {
    let document = try Document("<a/>")
    let outcome = Outcome(-1, DiagnosticSink(source: "x"), in: document, attempt: "test")
    #expect(outcome.verdict == .incomplete)
    #expect(outcome.diagnostics.map(\.policy) == [.unexplained])
    #expect(Outcome(1824, DiagnosticSink(source: "x"), in: document, attempt: "test").verdict == .invalid)
  }

  @Test func zeroWithErrorsIsNotValid() throws {
    let sink = DiagnosticSink(source: "x")
    sink.record(Diagnostic(.unexplained, "an error"))
    #expect(Outcome(0, sink, in: try Document("<a/>"), attempt: "test").verdict == .invalid)
  }

  @Test func notASchema() {
    for text in ["<a/>", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:foo/></xs:schema>", "<a>"] {
      #expect(throws: XMLFailure.self) { try XSDSchema(definition: Samples.bytes(text)) }
      #expect(throws: XMLFailure.self) { try RelaxNGSchema(definition: Samples.bytes(text)) }
    }
  }

  @Test func placeInABrokenSchema() {
    let text = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n<!--中--><xs:foo/></xs:schema>"
    let found = diagnostics { () throws(XMLFailure) in _ = try XSDSchema(definition: Samples.bytes(text), name: "x") }
    #expect(found.first?.place == Place(byteOffset: 66, line: 2, column: 9))
    #expect(found.first?.source == "x")
  }

  @Test(arguments: ["include", "import namespace='urn:x'", "redefine"])
  func nothingIsLoadedForXSD(element: String) {
    let space = "xmlns:xs='http://www.w3.org/2001/XMLSchema'"
    let isImport = element.hasPrefix("import")
    let target = "<xs:schema \(space) \(isImport ? "targetNamespace='urn:x'" : "")><xs:element name='b'/></xs:schema>"
    withTemporaryFile(target) { path in
      let text =
        "<xs:schema \(space)><xs:\(element) schemaLocation='\(path)'/><xs:element name='a'/></xs:schema>"
      #expect(throws: XMLFailure.self) { try XSDSchema(definition: Samples.bytes(text)) }
    }
  }

  @Test(arguments: ["include", "externalRef"]) func nothingIsLoadedForRelaxNG(element: String) {
    let space = "xmlns='http://relaxng.org/ns/structure/1.0'"
    let target = "<grammar \(space)><start><element name='b'><empty/></element></start></grammar>"
    withTemporaryFile(target) { path in
      let reference = "<\(element) href='\(path)'/>"
      let text = "<grammar \(space)>\(element == "include" ? reference : "<start>\(reference)</start>")</grammar>"
      #expect(throws: XMLFailure.self) { try RelaxNGSchema(definition: Samples.bytes(text)) }
    }
  }

  @Test func eightThreadsShareSchemas() async throws {
    let schemas = try Samples.schemas()
    let good = Samples.report("<p id='a' level='1'>提高质量</p>")
    let bad = Samples.report("<p id='a' level='x'>提高质量</p>")
    let valid = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var valid = 0
          for index in 0..<200 {
            let document = try Document(index.isMultiple(of: 2) ? good : bad)
            for schema in schemas where schema.validate(document).isValid { valid += 1 }
          }
          return valid
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(valid == 8 * 100 * 2)
  }

  @Test func compilesInParallel() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<100 { group.addTask { _ = try Samples.schemas() } }
      try await group.waitForAll()
    }
  }
}
