/// The place of the report against the list of divisions: GB/T 2260.
enum Places: ReportCheck {
  static let identifiers: [FindingID] = [.divisionUnknown, .divisionUnlikeName]

  static func observations(in report: CheckedReport) -> [Observation] {
    guard let jurisdiction = report.report.metadata.jurisdiction, let code = jurisdiction.code else { return [] }
    let index = report.report.frame.spans.firstIndex { $0.element == .jurisdiction }
    guard let names = Divisions.names(of: code) else {
      return [Observation(.divisionUnknown, [code], frameSpan: index, attribute: .code)]
    }
    // 北京市昌平区 ends with the name of the place itself, and a short name may stand for the long one.
    guard !names.contains(where: { jurisdiction.name.hasSuffix($0) }) else { return [] }
    return [
      Observation(
        .divisionUnlikeName, [code, names[0], jurisdiction.name], frameSpan: index, attribute: .code)
    ]
  }
}
