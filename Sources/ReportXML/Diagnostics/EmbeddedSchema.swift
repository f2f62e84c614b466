internal import CSchemas

/// A file of `Schemas/` that the library carries.
public struct EmbeddedSchema: Sendable, Hashable {
  /// Its name in `Schemas/`.
  public let fileName: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// The XSD, which is the authority.
  public static var xsd: EmbeddedSchema { EmbeddedSchema(reportxml_xsd) }
  /// The RELAX NG grammar, which says the same.
  public static var rng: EmbeddedSchema { EmbeddedSchema(reportxml_rng) }
  /// The rules of the vocabulary, ISO Schematron.
  public static var rules: EmbeddedSchema { EmbeddedSchema(reportxml_rules) }
  /// The catalogue of findings.
  public static var messages: EmbeddedSchema { EmbeddedSchema(reportxml_messages) }
  /// The grammar of the catalogue.
  public static var messagesGrammar: EmbeddedSchema { EmbeddedSchema(reportxml_messages_rng) }
  /// The form of policies, XSD.
  public static var policy: EmbeddedSchema { EmbeddedSchema(reportxml_policy_xsd) }
  /// The schema of results in JSON.
  public static var resultSchema: EmbeddedSchema { EmbeddedSchema(reportxml_result_json) }
  /// The schema of records and answers of the worker.
  public static var workerSchema: EmbeddedSchema { EmbeddedSchema(reportxml_worker_json) }
  /// The grammar of results in XML.
  public static var resultGrammar: EmbeddedSchema { EmbeddedSchema(reportxml_result_rng) }
  /// The words that the recogniser of text knows.
  public static var lexicon: EmbeddedSchema { EmbeddedSchema(reportxml_lexicon) }
  /// The words that the readers of documents and pages know.
  public static var documents: EmbeddedSchema { EmbeddedSchema(reportxml_documents) }
  /// The words of clauses: what figures measure and what is promised.
  public static var clauseWords: EmbeddedSchema { EmbeddedSchema(reportxml_clause_words) }
  /// The words that bound a figure.
  public static var quantities: EmbeddedSchema { EmbeddedSchema(reportxml_quantities) }
  /// The administrative divisions and their codes.
  public static var divisions: EmbeddedSchema { EmbeddedSchema(reportxml_divisions) }
  /// The units that reports print.
  public static var units: EmbeddedSchema { EmbeddedSchema(reportxml_units) }
  /// The indicators that recur in reports.
  public static var indicators: EmbeddedSchema { EmbeddedSchema(reportxml_indicators) }
  /// The grammar of `units.xml` and `indicators.xml`.
  public static var registries: EmbeddedSchema { EmbeddedSchema(reportxml_registries) }
  /// All of them.
  public static var all: [EmbeddedSchema] {
    [
      xsd, rng, rules, messages, messagesGrammar, lexicon, documents, clauseWords, quantities, divisions, units,
      indicators, registries, policy, resultSchema, resultGrammar, workerSchema,
    ]
  }

  private init(_ schema: reportxml_schema) {
    fileName = String(cString: schema.name)
    bytes = Array(UnsafeBufferPointer(start: schema.bytes, count: schema.count))
  }
}
