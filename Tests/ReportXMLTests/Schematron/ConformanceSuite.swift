import XMLBridge

@testable import ReportXML

/// The conformance suite of ISO Schematron, which lies beside the package and is no part of it.
enum ConformanceSuite {
  static let folder = "\(Files.root)/../shared/suites/schematron-conformance"
  static let absence = "needs the conformance suite of Schematron in ../shared/suites"

  static let all: [TextFile] = ["core", "svrl"].flatMap { part in
    Files.names(in: "\(folder)/\(part)", ending: ".xml").map {
      TextFile(name: String($0.dropLast(4)), path: "\(folder)/\(part)/\($0)")
    }
  }

  /// The cases that do not come out as the suite has it: `expected.tsv`, a line each of the case and the reason.
  static func expected() throws -> [String: String] {
    let table = String(
      decoding: try Files.bytes("\(Files.root)/Tests/ReportXMLTests/Schematron/expected.tsv"), as: UTF8.self)
    return Dictionary(
      uniqueKeysWithValues: table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
        let fields = line.split(separator: "\t")
        return (String(fields[0]), fields.count == 2 ? String(fields[1]) : "")
      })
  }
}

/// One case of the suite, taken apart.
struct ConformanceCase {
  let expect: String
  let phase: String?
  let primary: (name: String, bytes: [UInt8])
  let schema: [UInt8]
  let secondary: [String: [UInt8]]
  let expectations: [String]

  init(_ bytes: [UInt8]) throws {
    let document = try Document(parsing: bytes)
    func strings(_ source: String) throws -> [String] {
      let path = try XPath(source, namespaces: ["t": "tag:dmaus@dmaus.name,2019:Schematron:Testsuite"])
      guard case .nodes(let nodes) = try path.evaluate(in: document) else { return [] }
      return nodes.map(\.text)
    }
    var program = XPathProgram()
    program.namespaces = ["t": "tag:dmaus@dmaus.name,2019:Schematron:Testsuite"]
    program.expressions = ["//t:primary/*", "//t:schemas/*[@queryBinding='xslt']", "//t:schemas/*[1]"]
    let names = try strings("//t:secondary/@filename")
    for index in names.indices { program.expressions.append("//t:secondary[\(index + 1)]/*") }
    guard let session = XPathSession(try CompiledExpressions(program), in: document) else {
      throw MissingFile(path: "")
    }
    func xml(_ expression: Int) throws -> [UInt8] { Array(try session.copy(expression, at: 0).text.utf8) }

    expect = try strings("/*/@expect").first ?? ""
    phase = try strings("//t:schemas/@phase").first
    primary = (try strings("//t:primary/@filename").first ?? "", try xml(0))
    let bound = try xml(1)
    schema = bound.isEmpty ? try xml(2) : bound
    var secondary: [String: [UInt8]] = [:]
    for (index, name) in names.enumerated() { secondary[name] = try xml(3 + index) }
    self.secondary = secondary
    expectations = try strings("//t:expectation/@test")
  }

  /// What comes out: `valid`, `invalid` or `error`, and the SVRL if there is one.
  func outcome() throws -> (verdict: String, svrl: [UInt8]?) {
    let files = secondary
    let rules: RuleSet
    do {
      rules = try RuleSet(schema, name: "schema.sch", phase: phase) { files[$0] }
    } catch {
      return ("error", nil)
    }
    let run = rules.evaluate(in: try Document(parsing: primary.bytes, name: primary.name))
    let svrl = try SVRLWriter(rules: rules, run: run).write()
    return (run.isComplete ? run.results.isEmpty ? "valid" : "invalid" : "error", svrl)
  }
}
