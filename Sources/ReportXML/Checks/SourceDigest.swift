/// The text is the one whose size and digest the metadata state.
enum SourceDigest: ReportCheck {
  static let identifiers: [FindingID] = [.sizeDiffers, .digestDiffers, .encodingUnsupported, .noCharacter]

  static func observations(in report: CheckedReport) -> [Observation] {
    let index = report.report.frame.spans.firstIndex { $0.element == .source }
    return findings(of: report.report).map {
      Observation($0.id, $0.arguments, frameSpan: index, attribute: attribute(of: $0.id))
    }
  }

  private static func attribute(of finding: FindingID) -> AttributeName {
    switch finding {
    case .sizeDiffers: .bytes
    case .digestDiffers: .sha256
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
    if bytes.count != source.byteCount {
      findings.append(Finding(.sizeDiffers, [String(bytes.count), String(source.byteCount)]))
    }
    let digest = Digest.sha256(bytes)
    if digest != source.sha256 { findings.append(Finding(.digestDiffers, [digest, source.sha256])) }
    return findings
  }
}
