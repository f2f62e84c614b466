import Testing

@testable import ReportXML
@testable import XMLBridge

/// Findings that no document of ours can bring about, or only a monstrous one.
struct SituationTests {
  /// Which test brings about which finding.
  static let covered = [
    "RX-IN-001": "checkThatFails", "RX-IN-002": "tooManyFindings", "RX-IN-003": "unknownCode",
    "RX-IN-005": "noMemory",
    "RX-NG-001": "grammarsThatDisagree", "RX-VF-005": "anotherSource", "RX-WF-002": "tooLarge", "RX-WF-005": "notUTF8",
    "RX-WF-053": "tooManyFindings",
    "RX-WF-044": "wrongBytes", "RX-WF-046": "longName", "RX-WF-056": "longValue", "RX-XS-017": "facets",
    "RX-XS-018": "facets", "RX-XS-019": "facets", "RX-XS-020": "facets", "RX-XS-021": "facets", "RX-XS-022": "facets",
    "RX-XS-023": "facets", "RX-XS-024": "facets",
  ]

  /// Those that the tests of the rule engine, of policies, of documents, of the worker and of the command bring about.
  static let coveredElsewhere = Set([
    "RX-RL-010", "RX-RL-017", "RX-RL-018", "RX-RL-019", "RX-RL-020", "RX-RL-021", "RX-IO-001", "RX-IO-002", "RX-IO-003",
    "RX-IO-004", "RX-IO-005", "RX-IO-020", "RX-IO-031", "RX-IO-032", "RX-PL-006", "RX-WK-005", "RX-WK-006",
    // By the tests of encodings.
    "RX-IO-021", "RX-IO-022", "RX-IO-023", "RX-IO-024", "RX-IO-025", "RX-IO-026", "RX-IO-027", "RX-IO-028", "RX-IO-029",
    "RX-IO-030",
  ]).union(DocumentSituations.all)

  private func ids(_ xml: [UInt8]) -> [String] { Validator().validate(xml).findings.map(\.id.rawValue) }

  private func document(_ words: String) -> [UInt8] { ExampleFrame.document(words, in: "result") ?? [] }

  @Test func checkThatFails() {
    let finding = Finding(Diagnostic(.unexplained, "no memory"))
    #expect(finding.id.rawValue == "RX-IN-001" && finding.severity == .warning)
  }

  @Test func tooManyFindings() {
    var validator = Validator()
    validator.findingLimit = 3
    let many = document(String(repeating: "<num>一</num>", count: 5))
    #expect(Set(validator.validate(many).findings.map(\.id.rawValue)) == ["RX-XS-004", "RX-IN-002"])
    // The parser's findings are limited too.
    let broken = document(String(repeating: "&nbsp;", count: 5))
    #expect(Set(validator.validate(broken).findings.map(\.id.rawValue)) == ["RX-WF-011", "RX-IN-002"])
    #expect(validator.validate(broken).findings.count == 4)
    let instance = document(
      String(repeating: "<emph xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='0'/>", count: 5))
    #expect(validator.validate(instance).findings.map(\.id.rawValue).last == "RX-IN-002")
    let odd = document(String(repeating: "<emph xml:space='x'/>", count: 5))
    #expect(Set(validator.validate(odd).findings.map(\.id.rawValue)) == ["RX-WF-053", "RX-XS-005", "RX-IN-002"])
  }

  @Test func unknownCode() {
    let diagnostic = Diagnostic(severity: .error, domain: .xsd, code: 9999, message: "?", arguments: [])
    let finding = Finding(diagnostic)
    #expect(finding.id.rawValue == "RX-IN-003" && finding.arguments == ["xsd", "9999"])
    // A defect of ours is no fault of the document.
    #expect(finding.severity == .warning)
  }

  @Test func noMemory() {
    let diagnostic = Diagnostic(severity: .fatal, domain: .parser, code: 2, message: "?", arguments: [])
    #expect(Finding.findings(of: XMLFailure(diagnostic), limit: 10).map(\.id.rawValue) == ["RX-IN-005"])
  }

  @Test func grammarsThatDisagree() {
    let diagnostic = Diagnostic(severity: .error, domain: .relaxNG, code: 38, message: "?", arguments: [])
    #expect(Finding(disagreement: diagnostic).id.rawValue == "RX-NG-001")
  }

  @Test func anotherSource() { #expect(Finding.source("report.txt").id.rawValue == "RX-VF-005") }

  @Test func tooLarge() {
    do {
      _ = try Document(parsing: ExampleFrame.report, limits: Limits(maximumBytes: 100))
    } catch {
      let findings = Finding.findings(of: error, limit: 10)
      #expect(findings.map(\.id.rawValue) == ["RX-WF-002"])
      #expect(findings.first?.arguments == [String(ExampleFrame.report.count), "100"])
    }
  }

  @Test func notUTF8() { #expect(ids(Array("<report>".utf8) + [0xD6, 0xD0]) == ["RX-WF-005"]) }

  @Test func wrongBytes() {
    #expect(
      ids(Array("<?xml version='1.0' encoding='GB18030'?><report>".utf8) + [0xFF, 0xFF] + Array("</report>".utf8)) == [
        "RX-WF-044"
      ])
  }

  @Test func longName() {
    let name = String(repeating: "a", count: 60_000)
    #expect(ids(document("<\(name)/>")) == ["RX-WF-046"])
  }

  @Test(arguments: ["<num value=\"#\"/>", "<!--#-->", "<?page #?>"])
  func longValue(_ form: String) {
    let piece = form.split(separator: "#").joined(separator: String(repeating: "甲", count: 3_700_000))
    #expect(ids(document(piece)) == ["RX-WF-056"])
  }

  /// Facets that our XSD does not use, so that no code of libxml2 is without words.
  @Test(arguments: [
    ("RX-XS-017", "string", "length value='6'", "12345", "123456"),
    ("RX-XS-018", "integer", "minInclusive value='1'", "0", "1"),
    ("RX-XS-019", "integer", "maxInclusive value='9'", "10", "9"),
    ("RX-XS-020", "integer", "minExclusive value='0'", "0", "1"),
    ("RX-XS-021", "integer", "maxExclusive value='10'", "10", "9"),
    ("RX-XS-022", "decimal", "totalDigits value='3'", "1234", "123"),
    ("RX-XS-023", "decimal", "fractionDigits value='1'", "1.25", "1.2"),
    ("RX-XS-024", "integer", "minInclusive value='1'", "三", "3"),
  ])
  func facets(_ id: String, _ base: String, _ facet: String, _ bad: String, _ good: String) throws {
    let schema = try XSDSchema(
      definition: Array(
        """
        <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a'><xs:complexType><xs:attribute name='b'>
        <xs:simpleType><xs:restriction base='xs:\(base)'><xs:\(facet)/></xs:restriction></xs:simpleType></xs:attribute>
        </xs:complexType></xs:element></xs:schema>
        """.utf8))
    func findings(_ value: String) throws -> [Finding] {
      schema.validate(try Document(parsing: Array("<a b='\(value)'/>".utf8))).diagnostics.map { Finding($0) }
    }
    let finding = try #require(findings(bad).first)
    #expect(finding.id.rawValue == id && finding.arguments.first == "a/@b")
    #expect(finding.arguments.count == MessageCatalogue.standard[finding.id]?.arguments.count)
    #expect(try findings(bad).count == 1)
    #expect(try findings(good) == [])
  }
}
