internal import XMLBridge

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
