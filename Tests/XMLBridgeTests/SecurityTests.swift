import Testing
import XMLBridge

/// The four ways in for bytes that may be hostile.
enum Entrance: CaseIterable {
  case document, events, xsd, relaxNG

  func open(_ bytes: [UInt8], limits: Limits = Limits()) throws(XMLFailure) {
    switch self {
    case .document: _ = try Document(parsing: bytes, limits: limits)
    case .events: _ = try Recorder.events(bytes, limits: limits)
    case .xsd: _ = try XSDSchema(definition: bytes, limits: limits)
    case .relaxNG: _ = try RelaxNGSchema(definition: bytes, limits: limits)
    }
  }

  func policies(_ text: String, limits: Limits = Limits()) -> [Diagnostic.Policy?] {
    diagnostics { () throws(XMLFailure) in try open(Samples.bytes(text), limits: limits) }.map(\.policy)
  }
}

struct SecurityTests {
  @Test(
    arguments: Entrance.allCases,
    [
      "<!DOCTYPE a><a/>", "<!DOCTYPE a []><a/>", "<!DOCTYPE a SYSTEM 'file:///nowhere.dtd'><a/>",
      "<!DOCTYPE a PUBLIC 'x' 'http://localhost:1/nowhere.dtd' [<!ENTITY % e SYSTEM 'file:///nowhere'> %e;]><a/>",
    ])
  func everyDocumentTypeIsRefused(entrance: Entrance, text: String) {
    #expect(entrance.policies(text) == [.documentType])
  }

  @Test(arguments: Entrance.allCases) func externalEntityIsRefused(entrance: Entrance) {
    let text = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"
    #expect(entrance.policies(text) == [.documentType])
  }

  @Test(arguments: Entrance.allCases) func billionLaughsAreRefusedBeforeTheFirst(entrance: Entrance) {
    var entities = "<!ENTITY e0 'lol'>"
    for level in 1...12 { entities += "<!ENTITY e\(level) '\("&e\(level - 1);".repeated(10))'>" }
    #expect(entrance.policies("<!DOCTYPE a [\(entities)]><a>&e12;</a>") == [.documentType])
  }

  @Test func placeOfDocumentType() {
    let found = diagnostics { () throws(XMLFailure) in _ = try Document("<!--中-->\n <!DOCTYPE a SYSTEM 'x'><a/>") }
    #expect(found.map(\.place) == [Place(byteOffset: 12, line: 2, column: 2)])
  }

  @Test func undeclaredEntityIsFatal() {
    for entrance in [Entrance.document, .events] {
      let found = diagnostics { () throws(XMLFailure) in try entrance.open(Samples.bytes("<a>&nbsp;</a>")) }
      #expect(found.map(\.domain) == [.parser])
      #expect(found.first?.arguments == ["nbsp"])
    }
  }

  @Test(arguments: Entrance.allCases) func depth65IsRefused(entrance: Entrance) {
    #expect(entrance.policies("<a>".repeated(65) + "</a>".repeated(65)) == [.tooDeep])
  }

  @Test(arguments: Entrance.allCases) func depth5000IsRefused(entrance: Entrance) {
    let text = "<a>".repeated(5000) + "</a>".repeated(5000)
    #expect(entrance.policies(text) == [.tooDeep])
    // libxml2's own limit is the most one can ask for.
    #expect(entrance.policies(text, limits: Limits(maximumDepth: 10_000)) == [.tooDeep])
  }

  @Test func depth64IsAccepted() throws {
    let text = "<a>".repeated(64) + "</a>".repeated(64)
    _ = try Document(text)
    #expect(try Recorder.events(Samples.bytes(text)).count == 128)
  }

  @Test func placeOfTooDeep() {
    let found = diagnostics { () throws(XMLFailure) in
      _ = try Document("<a><b>中<c x='>'/></b></a>", limits: Limits(maximumDepth: 2))
    }
    #expect(found.map(\.place) == [Place(byteOffset: 9, line: 1, column: 8)])
    #expect(found.first?.arguments == ["2"])
  }

  @Test(arguments: Entrance.allCases) func sizeIsLimited(entrance: Entrance) {
    #expect(entrance.policies("<a>0123456789</a>", limits: Limits(maximumBytes: 16)) == [.tooLarge])
    #expect(Limits(maximumBytes: .max).maximumBytes < Int(Int32.max))
  }

  @Test(arguments: Entrance.allCases) func undeclaredPrefixIsRefused(entrance: Entrance) {
    let found = diagnostics { () throws(XMLFailure) in try entrance.open(Samples.bytes("<p:a/>")) }
    #expect(found.map(\.domain) == [.namespace])
    #expect(found.first?.arguments == ["p", "a"])
  }

  @Test(arguments: Entrance.allCases) func emptyDocumentIsRefused(entrance: Entrance) {
    #expect(diagnostics { () throws(XMLFailure) in try entrance.open([]) }.isEmpty == false)
  }

  @Test func schemaLocationInDocumentLoadsNothing() throws {
    let xsi = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:r http://localhost:1/x'"
    let schema = try XSDSchema(definition: Samples.bytes(Samples.xsd))
    #expect(schema.validate(try Document("<report xmlns='urn:r' \(xsi)><text/></report>")).verdict == .valid)
  }

  @Test func diagnosticsAreBoundedAndSaySo() throws {
    let schema = try XSDSchema(definition: Samples.bytes(Samples.xsd))
    let document = try Document(Samples.report("<p level='x'/>".repeated(50)))
    let outcome = schema.validate(document, diagnosticLimit: 10)
    #expect(outcome.diagnostics.count == 10)
    #expect(outcome.isTruncated)
    #expect(schema.validate(document).isTruncated == false)
  }

  @Test func longValueIsCutInItsMessage() throws {
    let value = "中".repeated(5_000)
    let found = try Samples.schemas()[0].validate(try Document(Samples.report("<p level='\(value)'/>"))).diagnostics
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.message.utf8.count <= Diagnostic.lengthLimit && $0.message.hasSuffix("中…") })
    #expect(found.allSatisfy { $0.arguments.allSatisfy { $0.utf8.count <= Diagnostic.lengthLimit } })
  }
}
