/// The text is the one whose size and digest the metadata state.
enum SourceDigest: ReportCheck {
  static let identifiers: [FindingID] = [.sizeDiffers, .digestDiffers]

  static func observations(in report: CheckedReport) -> [Observation] {
    let index = report.report.frame.spans.firstIndex { $0.element == .source }
    return findings(of: report.report).map {
      Observation($0.id, $0.arguments, frameSpan: index, attribute: $0.id == .sizeDiffers ? .bytes : .sha256)
    }
  }

  /// Whether the source has the size and the digest that the metadata state.
  static func findings(of report: Report) -> [Finding] {
    let source = report.metadata.source
    guard source.encoding.uppercased() == "UTF-8" else { return [.unsupported(encoding: source.encoding)] }
    var findings: [Finding] = []
    let bytes = report.sourceBytes
    if bytes.count != source.byteCount {
      findings.append(Finding(.sizeDiffers, [String(bytes.count), String(source.byteCount)]))
    }
    let digest = Digest.sha256(bytes)
    if digest != source.sha256 { findings.append(Finding(.digestDiffers, [digest, source.sha256])) }
    return findings
  }
}
