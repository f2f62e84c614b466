internal import XMLBridge

/// The schemas of the vocabulary, compiled once for all tasks.
enum CompiledSchemas {
  static let xsd: Result<XSDSchema, XMLFailure> = Result { () throws(XMLFailure) in
    try XSDSchema(definition: EmbeddedSchema.xsd.bytes, name: EmbeddedSchema.xsd.fileName)
  }

  /// For what the XSD leaves out behind an error; rarely needed.
  static let siblings: Result<SiblingSchemas, XMLFailure> = Result { () throws(XMLFailure) in
    try SiblingSchemas(definition: EmbeddedSchema.xsd.bytes, name: EmbeddedSchema.xsd.fileName)
  }

  static let relaxNG: Result<RelaxNGSchema, XMLFailure> = Result { () throws(XMLFailure) in
    try RelaxNGSchema(definition: EmbeddedSchema.rng.bytes, name: EmbeddedSchema.rng.fileName)
  }

  /// Which files they are: every result says so, and a digest of them each time would take longer than a short report.
  static let xsdIdentity = EmbeddedSchema.xsd.identity
  static let relaxNGIdentity = EmbeddedSchema.rng.identity
}
