/// The stages from text to report one by one, for those who measure them; ``Report/init(text:)`` runs the same.
package struct ConversionStages {
  private let source: SourceText
  private let digest: Metadata.Source
  private var report: Report?

  /// Decodes a text and takes its digest.
  package init(decoding bytes: [UInt8]) throws(ReportError) {
    source = try SourceText(decoding: bytes)
    digest = Metadata.Source(
      encoding: "UTF-8", hasByteOrderMark: source.hasByteOrderMark, byteCount: bytes.count,
      sha256: Digest.sha256(bytes))
  }

  /// Recognises blocks, headings, sections and metadata.
  package mutating func recogniseStructure() { report = ReportRecognition.report(from: source, digest: digest) }

  /// Recognises figures and promises.
  package mutating func recogniseMeaning() {
    guard let structure = report else { return }
    report = Report(frame: structure.frame, body: Meaning.adding(to: structure))
  }

  /// Writes the XML.
  package func write() -> [UInt8] { report?.xml() ?? [] }
}
