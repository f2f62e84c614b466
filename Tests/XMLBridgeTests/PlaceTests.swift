import Testing
import XMLBridge

struct PlaceTests {
  /// Places of all elements.
  private func places(_ text: String) throws -> [Place?] {
    guard case .nodes(let nodes) = try XPath("//*").evaluate(in: Document(text)) else { return [] }
    return nodes.map(\.place)
  }

  @Test func elementsAfterChineseAndBeyondTheBasicPlane() throws {
    #expect(
      try places("<r>中文中文<x b='中'/>𠀀<y/></r>") == [
        Place(byteOffset: 0, line: 1, column: 1), Place(byteOffset: 15, line: 1, column: 8),
        Place(byteOffset: 31, line: 1, column: 19),
      ])
  }

  @Test func byteOrderMarkCountsAsBytesOnly() throws {
    #expect(
      try places("\u{FEFF}<r><x/></r>") == [
        Place(byteOffset: 3, line: 1, column: 1), Place(byteOffset: 6, line: 1, column: 4),
      ])
  }

  @Test func linesEndLikeXMLSays() throws {
    #expect(
      try places("<r>\r\n<x/>\r<y/>\n\n<z/></r>").map { $0?.line } == [1, 2, 3, 5])
  }

  @Test func emptyElementOnLine70000() throws {
    let text = Samples.report("\n".repeated(69_998) + "<p>\n</p><p level='x'/>")
    for schema in try Samples.schemas() {
      let found = schema.validate(try Document(text)).diagnostics
      #expect(found.first?.place?.line == 70_000, "\(found)")
    }
  }

  @Test func attributePlaceIsItsName() throws {
    // The name occurs as a value and as the end of another name before.
    let text = Samples.report("<p id = \"level='2'\"\n\tref='中 level=>'  level\n=\n'x'>𠀀</p>")
    let found = try Samples.schemas()[0].validate(try Document(text)).diagnostics.filter { $0.attribute == "level" }
    let before = text.prefix(upTo: text.firstRange(of: "level\n")?.lowerBound ?? text.endIndex)
    #expect(found.map(\.place) == [Place(byteOffset: before.utf8.count, line: 2, column: 19)])
    #expect(found.map(\.path) == ["/report/text[1]/p[1]/@level"])
  }

  @Test func attributeWithPrefix() throws {
    let found = try Samples.schemas()[0].validate(try Document(Samples.report("<p xmlns:q='urn:q' q:level='1'/>")))
      .diagnostics
    #expect(found.map(\.attribute) == ["level"])
    #expect(found.map { $0.place?.column } == [48])
  }

  @Test func relaxNGNamesTheExtraAttribute() throws {
    let found = try Samples.schemas()[1].validate(try Document(Samples.report("<p id='a' extra='1'/>"))).diagnostics
    #expect(found.first?.attribute == "extra")
    #expect(found.first?.place?.column == 39)
  }

  @Test func placeOfMalformedMarkup() {
    let found = diagnostics { () throws(XMLFailure) in _ = try Document("<a>\n文</b>") }
    #expect(found.first?.place == Place(byteOffset: 11, line: 2, column: 6))
    #expect(found.first?.code == 76)
    #expect(found.first?.severity == .fatal)
  }

  @Test func pathCountsNamesApart() throws {
    let text = Samples.report("<p/><q:p xmlns:q='urn:q'/><p/><q:p xmlns:q='urn:q'/>")
    guard case .nodes(let nodes) = try XPath("//*").evaluate(in: Document(text)) else { return }
    #expect(
      nodes.map(\.path) == [
        "/report", "/report/text[1]", "/report/text[1]/p[1]", "/report/text[1]/q:p[1]", "/report/text[1]/p[2]",
        "/report/text[1]/q:p[2]",
      ])
  }

  @Test func placesAfterALongStartTag() throws {
    let text = Samples.report("<p id='a' ref='\(" ".repeated(2_000_000))a' level='x'/><p level='x'/>")
    let found = try Samples.schemas()[0].validate(try Document(text)).diagnostics.filter { $0.attribute == "level" }
    #expect(found.map(\.place?.byteOffset) == [2_000_046, 2_000_060])
  }

  @Test func thousandsOfAttributesTakeOnePass() throws {
    let attributes = (0..<9_000).map { "a\($0)=''" }.joined(separator: " ")
    let outcome = try Samples.schemas()[0].validate(try Document(Samples.report("<p \(attributes)/>")))
    #expect(outcome.diagnostics.count == 9_000)
    #expect(outcome.diagnostics.last.map { $0.place?.column == 32 + attributes.utf8.count - 8 } == true)
  }

  @Test func thousandsOfDiagnosticsTakeOnePass() throws {
    // One line of 1.4 MB: with a pass for each diagnostic this would take minutes. `make growth-check` counts it.
    let document = try Document(Samples.report("<p level='x'/>".repeated(100_000)))
    let schema = try XSDSchema(definition: Samples.bytes(Samples.xsd))
    let outcome = schema.validate(document)
    #expect(outcome.diagnostics.last?.place == Place(byteOffset: 140_017, line: 1, column: 140_018))
    #expect(outcome.diagnostics.last?.path == "/report/text[1]/p[10000]/@level")
  }
}

struct TextOffsetTests {
  private func offsets(_ text: String, counting: String? = "text") throws -> [Int?] {
    let document = try Document(
      parsing: Samples.bytes(text), countingTextOf: counting,
      characterElement: CharacterElement(name: "char", attribute: "code"))
    guard case .nodes(let nodes) = try XPath("//*").evaluate(in: document) else { return [] }
    return nodes.map(\.textOffset)
  }

  @Test func countsCharacterDataBeforeTheElement() throws {
    #expect(try offsets("<r>x<text>中<a>文<b/></a><c/>&amp;<d/></text><e/></r>") == [nil, nil, 3, 6, 6, 7, nil])
  }

  @Test func characterElementsCountAsTheirCharacter() throws {
    #expect(
      try offsets("<r><text>ab<char code='000C'/><a/><char code='4E2D'/><b/><char code='20000'/><c/></text></r>")
        == [nil, nil, 2, 3, 3, 6, 6, 10])
  }

  @Test func senselessCharacterElementsCountNothing() throws {
    #expect(try offsets("<r><text><char code='D800'/><char/><char code='x'/><a/></text></r>").suffix(1) == [0])
  }

  @Test func carriageReturnsAndCDATACount() throws {
    #expect(try offsets("<r><text>\r\n&#13;<![CDATA[<]]><!--no--><?no no?><a/></text></r>").suffix(1) == [3])
  }

  @Test func onlyChildrenOfTheRootCount() throws {
    #expect(try offsets("<r><text>a<text>b<a/></text><b/></text></r>") == [nil, nil, 1, 2, 2])
    #expect(try offsets("<r><text>a<a/></text></r>", counting: nil) == [nil, nil, nil])
  }

  @Test func diagnosticsHaveIt() throws {
    for schema in try Samples.schemas() {
      let outcome = schema.validate(try Document(Samples.report("<p>中文<char code='000C'/></p><p bad=''/>")))
      #expect(outcome.diagnostics.first?.textOffset == 7)
    }
  }
}
