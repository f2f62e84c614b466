/// The answer to a record: what was asked for, and what kept it from being made.
struct WorkerAnswer {
  private let line: Int
  var id: WorkerID?
  var errors: [Finding] = []
  private var xml: [UInt8]?
  private var text: [UInt8]?
  private var validation: ValidatedFile?
  private var tables: [(tabulation: Tabulation, rows: [UInt8])] = []

  init(line: Int) { self.line = line }

  /// Makes what was asked for of a document; what cannot be made keeps nothing else from it.
  mutating func fill(from document: Worker.Document, named name: String, options: Worker.Options) {
    do throws(ReportError) {
      switch document {
      case .text, .source:
        let products = options.products ?? [.xml]
        let report = try Self.report(document)
        if products.contains(.xml) || products.contains(.validation) {
          let written = report.xml()
          if products.contains(.validation) { validate(written, name, options) }
          if products.contains(.xml) { xml = written }
        }
        fill(from: report, named: name, products)
      case .xml(let bytes):
        let products = options.products ?? [.validation]
        if products.contains(.validation) { validate(bytes, name, options) }
        guard products != [.validation], !products.isEmpty else { return }
        let report = try Report(xml: bytes)
        if products.contains(.xml) { xml = report.xml() }
        fill(from: report, named: name, products)
      }
    } catch {
      errors = error.findings
    }
  }

  private static func report(_ document: Worker.Document) throws(ReportError) -> Report {
    switch document {
    // The strings of JSON are UTF-8, whatever stands in them.
    case .text(let bytes): try Report(text: bytes, encoding: .utf8)
    case .source(let bytes), .xml(let bytes): try Report(document: bytes)
    }
  }

  private mutating func fill(from report: Report, named name: String, _ products: Set<Worker.Product>) {
    if products.contains(.text) { text = report.textBytes }
    for (product, tabulation) in [(Worker.Product.measures, Tabulation.measures), (.commitments, .commitments)]
    where products.contains(product) {
      var writer = TableWriter(tabulation, as: .ndjson)
      var rows: [UInt8] = []
      writer.write(report, named: name) { rows += $0 }
      tables.append((tabulation, rows))
    }
  }

  private mutating func validate(_ bytes: [UInt8], _ name: String, _ options: Worker.Options) {
    var validator = Validator(phase: options.phase)
    validator.findingLimit = options.findingLimit
    var run = ValidationRun(phase: options.phase)
    validation = run.add(validator.validate(bytes, name: name))
  }

  /// One line.
  func json() -> [UInt8] {
    var json = JSONStream(isOneLine: true)
    json.beginObject()
    json.integer("version", Worker.version)
    switch id {
    case .string(let string)?: json.string("id", string)
    case .integer(let integer)?: json.integer("id", integer)
    case nil:
      json.value("id", json: Array("null".utf8))
      json.integer("line", line)
    }
    json.boolean("ok", errors.isEmpty)
    if !errors.isEmpty { json.append(errors.map(ReportedFinding.init(unjudged:)), named: "errors") }
    if let validation { json.append(validation, named: "validation") }
    if let xml { json.string("xml", utf8: xml) }
    if let text { json.string("text", utf8: text) }
    for table in tables { json.value(table.tabulation.rawValue, json: Self.array(ofRows: table.rows)) }
    json.end()
    return json.take()
  }

  /// Lines of JSON as one array; in JSON a line feed within a string is an escape.
  private static func array(ofRows rows: [UInt8]) -> [UInt8] {
    var array = rows
    for index in array.indices.dropLast() where array[index] == 0x0A { array[index] = 0x2C }
    return [0x5B] + array.dropLast() + [0x5D]
  }
}

extension ReportedFinding {
  /// A finding that no policy has judged.
  fileprivate init(unjudged finding: Finding) {
    self.init(
      finding: finding, originalSeverity: finding.severity, isCounted: true, fingerprint: finding.fingerprint,
      occurrence: 1)
  }
}

extension ReportError {
  /// What is wrong, as findings.
  fileprivate var findings: [Finding] {
    switch self {
    case .illFormedText(let finding), .unreadableEncoding(let finding), .unreadableDocument(let finding),
      .notAReport(let finding):
      [finding]
    case .tooLarge(let bytes, let limit): [Finding.tooLarge(bytes: bytes, limit: limit)]
    case .unreadableXML(let findings): findings
    }
  }
}
