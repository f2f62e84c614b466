import ReportXML
import Synchronization

/// A text and what became of it: made once, looked at by every law.
struct Conversion: Sendable {
  let source: [UInt8]
  let report: Report
  let xml: [UInt8]
  /// What the XML reads as.
  let again: Result<Report, ReportError>

  init(of source: [UInt8]) throws(ReportError) {
    self.source = source
    report = try Report(text: source)
    let xml = report.xml()
    self.xml = xml
    again = Result { () throws(ReportError) in try Report(xml: xml) }
  }

  /// The conversion of a file, kept for the next law.
  static func of(_ file: TextFile) throws -> Conversion {
    if let known = kept.withLock({ $0[file.path] }) { return known }
    let conversion = try Conversion(of: file.bytes())
    kept.withLock { $0[file.path] = conversion }
    return conversion
  }

  private static let kept = Mutex<[String: Conversion]>([:])
}
