import TestDocuments

/// The findings about documents and pages, each brought about by a test of this folder.
enum DocumentSituations {
  static let all = Set(HostileDocuments.all.map(\.id) + ["RX-EX-001"] + notes)

  /// What is told beside a text: `WordTextTests`, `WordNumberingTests`, `WebPageTests`.
  private static let notes = [
    "RX-EX-031", "RX-EX-032", "RX-EX-033", "RX-EX-034", "RX-EX-035", "RX-EX-036", "RX-EX-037", "RX-EX-038", "RX-EX-039",
    "RX-EX-040", "RX-EX-052", "RX-EX-053", "RX-EX-054",
  ]
}
