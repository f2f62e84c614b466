import XMLBridge

@testable import ReportXML

/// A schema and a document, small enough to read in a test.
enum RuleSample {
  /// A schema with these contents; `r` stands for `urn:r`.
  static func schema(_ contents: String, attributes: String = "") -> [UInt8] {
    Array(
      """
      <schema xmlns="http://purl.oclc.org/dsdl/schematron" \(attributes)>
      <ns prefix="r" uri="urn:r"/>
      \(contents)
      </schema>
      """.utf8)
  }

  static func run(
    _ contents: String, on document: String, phase: String? = nil, attributes: String = "",
    operationLimit: Int = XPath.operationLimit, files: [String: String] = [:]
  ) throws -> RuleRun {
    let rules = try RuleSet(schema(contents, attributes: attributes), name: "rules/main.sch", phase: phase) {
      files[$0].map { Array($0.utf8) }
    }
    let document = try Document(parsing: Array(document.utf8), name: "rules/document.xml", countingTextOf: "text")
    return rules.evaluate(in: document, operationLimit: operationLimit)
  }

  /// The messages of a schema, which has to be evaluated to the end.
  static func messages(
    _ contents: String, on document: String, phase: String? = nil, attributes: String = "",
    files: [String: String] = [:]
  ) throws -> [String] {
    let run = try run(contents, on: document, phase: phase, attributes: attributes, files: files)
    return run.results.map(\.text.string) + run.failures.map { "failure: \($0)" }
  }

  /// Why a schema cannot be used.
  static func error(
    _ contents: String, phase: String? = nil, attributes: String = "", files: [String: String] = [:]
  ) -> RuleSetError? {
    do throws(RuleSetError) {
      _ = try RuleSet(schema(contents, attributes: attributes), name: "rules/main.sch", phase: phase) {
        files[$0].map { Array($0.utf8) }
      }
      return nil
    } catch {
      return error
    }
  }
}
