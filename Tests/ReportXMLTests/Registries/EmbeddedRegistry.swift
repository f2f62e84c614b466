import ReportXML

/// The bytes of the registries.
enum EmbeddedRegistry {
  static let units = EmbeddedSchema.units.bytes
  static let indicators = EmbeddedSchema.indicators.bytes
  static let grammar = EmbeddedSchema.registries.bytes
}
