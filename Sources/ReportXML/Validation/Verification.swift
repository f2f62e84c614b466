internal import XMLBridge

extension Verification {
  /// Whether a report was made from these bytes: for a text the text itself, for a document its size and digest, and the same
  /// text when it is taken out once more.
  public static func isSource(_ bytes: [UInt8], of report: Report) -> Bool {
    let source = report.metadata.source
    // What cannot be written in its encoding was made from no file.
    guard let text = try? report.sourceBytes else { return false }
    guard source.extraction != nil else { return bytes == text }
    guard bytes.count == source.byteCount, Digest.sha256(bytes) == source.sha256,
      let extraction = try? Extraction(of: bytes)
    else { return false }
    return extraction.text == text
  }
}

/// Compares what a report holds with what it says about its source.
public enum Verification {
  /// What does not agree: size, digest, and the XML written again.
  ///
  /// - Parameters:
  ///   - report: The report that was read.
  ///   - xml: The bytes it was read from.
  /// - Returns: What was found; no error among it if the report holds its source.
  public static func findings(of report: Report, xml: [UInt8]) -> [Finding] {
    var findings = SourceDigest.findings(of: report)
    let again = report.xml()
    if again != xml {
      let offset =
        zip(again, xml).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(again.count, xml.count)
      findings.append(Finding(.rewriteDiffers, [String(offset)]))
    }
    return findings
  }
}

extension Finding {
  /// The input is larger than the library can hold.
  public static func tooLarge(bytes: Int, limit: Int) -> Finding {
    Finding(.tooLarge, [String(bytes), String(limit)], severity: .fatal)
  }

  /// The text is not that of a file it was compared with.
  public static func source(_ path: String) -> Finding { Finding(.sourceDiffers, [path]) }
}

extension ReportXMLVersion {
  /// The version of libxml2 that is in use.
  public static var libXML2: String { LibXML2.version }
}
