/// The text is the one whose size and digest the metadata state.
enum SourceDigest: ReportCheck {
  static let identifiers: [FindingID] = [.sizeDiffers, .digestDiffers, .encodingUnsupported, .noCharacter]

  static func observations(in report: CheckedReport) -> [Observation] {
    let index = report.report.frame.spans.firstIndex { $0.element == .source }
    let isExtracted = report.report.metadata.source.extraction != nil
    return findings(of: report.report).map {
      Observation($0.id, $0.arguments, frameSpan: index, attribute: attribute(of: $0.id, isExtracted))
    }
  }

  private static func attribute(of finding: FindingID, _ isExtracted: Bool) -> AttributeName {
    switch finding {
    case .sizeDiffers: isExtracted ? .textBytes : .bytes
    case .digestDiffers: isExtracted ? .textSha256 : .sha256
    default: .encoding
    }
  }

  /// Whether the source has the size and the digest that the metadata state.
  static func findings(of report: Report) -> [Finding] {
    let source = report.metadata.source
    let bytes: [UInt8]
    do throws(EncodingFailure) {
      bytes = try report.sourceBytes
    } catch {
      return [Finding(error)]
    }
    var findings: [Finding] = []
    // The bytes of a document are not here; those of its text are.
    let byteCount = source.extraction?.byteCount ?? source.byteCount
    let sha256 = source.extraction?.sha256 ?? source.sha256
    if bytes.count != byteCount {
      findings.append(Finding(.sizeDiffers, [String(bytes.count), String(byteCount)]))
    }
    let digest = Digest.sha256(bytes)
    if digest != sha256 { findings.append(Finding(.digestDiffers, [digest, sha256])) }
    return findings
  }
}
