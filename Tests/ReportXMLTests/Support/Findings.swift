import ReportXML

/// A report in XML with this inside `text`; the `metadata` are as small as they may be.
func document(_ text: String, metadata: String = "") -> [UInt8] {
  Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <report xmlns="urn:reportxml:1" version="1.0" xml:lang="zh">
    <metadata>
    \(metadata)<source encoding="UTF-8" bytes="0" sha256="\(String(repeating: "0", count: 64))"/>
    </metadata>
    <text>\(text)</text>
    </report>

    """.utf8)
}

/// Why XML is no report: the identifier of the first finding and where it stands, `RX-RD-002 6:8` or without the column.
func refusal(of xml: [UInt8]) -> String? {
  do {
    _ = try Report(xml: xml)
    return nil
  } catch {
    switch error {
    case .unreadableXML(let findings): return findings.first.map(summary)
    case .notAReport(let finding): return summary(finding)
    default: return "\(error)"
    }
  }
}

func refusal(of xml: String) -> String? { refusal(of: Array(xml.utf8)) }

/// `RX-XS-005 6:7`: what and where.
func summary(_ finding: Finding) -> String {
  var summary = finding.id.rawValue
  if let place = finding.place { summary += " \(place.line)" + (place.column.map { ":\($0)" } ?? "") }
  return summary
}
