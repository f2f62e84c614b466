internal import CSchemas
internal import XMLBridge

/// The schemas of the vocabulary, compiled once for all tasks.
enum CompiledSchemas {
  static let xsd: Result<XSDSchema, XMLFailure> = Result { () throws(XMLFailure) in
    try XSDSchema(definition: EmbeddedSchema.xsd.bytes, name: EmbeddedSchema.xsd.fileName)
  }

  static let relaxNG: Result<RelaxNGSchema, XMLFailure> = Result { () throws(XMLFailure) in
    try RelaxNGSchema(definition: EmbeddedSchema.rng.bytes, name: EmbeddedSchema.rng.fileName)
  }
}

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
  /// The words that the recogniser of text knows.
  public static var lexicon: EmbeddedSchema { EmbeddedSchema(reportxml_lexicon) }
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
    [xsd, rng, lexicon, clauseWords, quantities, divisions, units, indicators, registries]
  }

  private init(_ schema: reportxml_schema) {
    fileName = String(cString: schema.name)
    bytes = Array(UnsafeBufferPointer(start: schema.bytes, count: schema.count))
  }
}
