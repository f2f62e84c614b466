import Testing
internal import XMLBridge

@testable import ReportXML

/// What holds for every text that can be decoded.
enum Law: String, CaseIterable, CustomTestStringConvertible {
  case theTextComesBack = "the text comes back, byte for byte, also through XML"
  case writtenAgain = "what was read is written as it was"
  case readAgain = "what was written is read as it was"
  case isValid = "the XML is valid, and every check of it ran"
  case grammarsAgree = "XSD and RELAX NG are of one opinion"
  case stringValue = "string(/report/text) is the text"
  case spansNest = "the spans are a tree over the text"
  case sectionsCount = "levels are depths, and identifiers are unique"
  case slowWriter = "the slow writer writes the same"
  case digitsAreAccounted = "every digit is part of a figure, a title, a printed number or notation"
  case structureStays = "without figures and promises the tree is the structure alone"
  case figuresAreNumbered = "measures and commitments are numbered in document order"
  case valuesAreExact = "values are canonical, and those of plain figures what is printed"
  case promisesHavePlaces = "promises stand in parts that promise, and in no heading and no lead"

  var testDescription: String { rawValue }

  /// What speaks against the law.
  func fault(in conversion: Conversion) -> String? {
    do {
      return try check(conversion)
    } catch {
      return "\(error)"
    }
  }

  private func check(_ conversion: Conversion) throws -> String? {
    let report = conversion.report
    let xml = conversion.xml
    switch self {
    case .theTextComesBack:
      guard try report.sourceBytes == conversion.source else { return "the report has another text" }
      return try conversion.again.get().sourceBytes == conversion.source ? nil : "the XML has another text"
    case .writtenAgain: return try conversion.again.get().xml() == xml ? nil : "other bytes"
    case .readAgain: return try conversion.again.get() == report ? nil : "another report"
    case .isValid:
      let result = Validator().validate(xml)
      // What looks wrong in a text is a warning: no text makes the XML invalid.
      guard result.verdict != .valid else { return nil }
      return "\(result.verdict): " + result.findings.map { $0.message(in: .en) }.joined(separator: " ")
    case .grammarsAgree: return try Grammars.disagreement(about: xml)
    case .stringValue: return try stringValue(conversion)
    case .spansNest:
      return Self.joined(report.body.faults + report.frame.faults)
    case .sectionsCount: return Self.joined(report.body.sectionFaults)
    case .slowWriter: return try slowWriter(conversion)
    case .digitsAreAccounted:
      let strangers = DigitAccount.strangers(in: report.body)
      return strangers.isEmpty ? nil : "digits that nothing holds at \(strangers.prefix(5))"
    case .structureStays:
      return try StructureAlone.difference(between: report.body, and: StructureAlone.report(conversion.source).body)
    case .figuresAreNumbered: return Self.joined(report.body.numberFaults)
    case .valuesAreExact: return Self.joined(report.body.valueFaults)
    case .promisesHavePlaces: return Self.joined(report.body.promiseFaults)
    }
  }

  private static func joined(_ faults: [String]) -> String? { faults.isEmpty ? nil : faults.joined(separator: "; ") }

  /// Holds where no `char` stands for a character that XML cannot carry.
  private func stringValue(_ conversion: Conversion) throws -> String? {
    guard !conversion.report.body.spans.contains(where: { $0.element == .char }) else { return nil }
    let path = try XPath("string(/r:report/r:text)", namespaces: ["r": Vocabulary.namespace])
    guard case .string(let text) = try path.evaluate(in: Document(parsing: conversion.xml)) else { return "no string" }
    return text.utf8.elementsEqual(conversion.report.textBytes) ? nil : "another string"
  }

  /// The same bytes, or where libxml2 has another way the same canonical form.
  ///
  /// It writes `"` in text and `>` in values as references, and an empty `text` as one tag.
  private func slowWriter(_ conversion: Conversion) throws -> String? {
    let slow = try SlowWriter.xml(conversion.report)
    if slow == conversion.xml { return nil }
    let isFree = conversion.source.contains { $0 == 0x22 || $0 == 0x3E } || conversion.report.textBytes.isEmpty
    guard isFree else { return "other bytes" }
    let canonical = try Document(parsing: slow).canonical()
    return try canonical == Document(parsing: conversion.xml).canonical() ? nil : "another canonical form"
  }
}

/// The two grammars, each asked by itself.
enum Grammars {
  /// The opinions on a document, if they differ; a document that cannot be parsed has none.
  static func disagreement(about xml: [UInt8]) throws -> String? {
    let (xsd, relaxNG) = try opinions(on: xml)
    guard xsd.verdict != relaxNG.verdict else { return nil }
    let reasons = (xsd.diagnostics + relaxNG.diagnostics).map(\.message).joined(separator: " ")
    return "XSD: \(xsd.verdict), RELAX NG: \(relaxNG.verdict): \(reasons)"
  }

  static func opinions(on xml: [UInt8]) throws -> (xsd: Outcome, relaxNG: Outcome) {
    let document = try Document(parsing: xml)
    return (try CompiledSchemas.xsd.get().validate(document), try CompiledSchemas.relaxNG.get().validate(document))
  }
}
