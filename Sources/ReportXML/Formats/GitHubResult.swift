/// Workflow commands of GitHub Actions, one a line: `::error file=a.xml,line=8,col=7,title=RX-XS-005::…`.
///
/// GitHub shows ten annotations of a level in a step. Where there are more, the tenth says how many.
struct GitHubResult: ResultLayout {
  static let limit = 10

  let language: MessageLanguage
  /// How many findings there were of each level.
  private var counts: [Level: Int] = [:]
  /// The tenth finding of a level: shown if it is the last.
  private var held: [Level: String] = [:]

  /// GitHub's levels, the worst first.
  private enum Level: String, CaseIterable {
    case error
    case warning
    case notice

    init(_ severity: Finding.Severity) {
      switch severity {
      case .fatal, .error: self = .error
      case .warning: self = .warning
      case .info: self = .notice
      }
    }
  }

  init(language: MessageLanguage) { self.language = language }

  mutating func begin(_ run: ValidationRun) -> [UInt8] { [] }

  mutating func append(_ file: ValidatedFile, of run: ValidationRun) -> [UInt8] {
    commands(for: file.countedFindings, in: file.name)
  }

  mutating func end(_ run: ValidationRun) -> [UInt8] {
    var commands = commands(for: run.policyFindings, in: run.policy?.identity.name ?? "")
    for level in Level.allCases {
      let more = (counts[level] ?? 0) - Self.limit + 1
      if more > 1 {
        let message = language == .zh ? "还有 \(more) 处问题未列出" : "\(more) more findings"
        commands += "::\(level.rawValue) title=reportxml::\(message)\n".utf8
      } else {
        commands += (held[level] ?? "").utf8
      }
    }
    return commands
  }

  /// The worst come first: which are shown should not depend on their place.
  private mutating func commands(for findings: [ReportedFinding], in name: String) -> [UInt8] {
    var commands: [UInt8] = []
    for severity in Finding.Severity.allCases {
      for reported in findings where reported.finding.severity == severity {
        let level = Level(severity)
        counts[level, default: 0] += 1
        let count = counts[level] ?? 0
        guard count <= Self.limit else { continue }
        let command = command(for: reported.finding, level, in: name)
        if count == Self.limit { held[level] = command } else { commands += command.utf8 }
      }
    }
    return commands
  }

  private func command(for finding: Finding, _ level: Level, in name: String) -> String {
    var properties = "file=\(Self.escaped(name, isProperty: true))"
    if let line = finding.place?.line { properties += ",line=\(line)" }
    if let column = finding.place?.column { properties += ",col=\(column)" }
    properties += ",title=\(Self.escaped(finding.id.rawValue, isProperty: true))"
    return "::\(level.rawValue) \(properties)::\(Self.escaped(finding.message(in: language), isProperty: false))\n"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var bytes: [UInt8] = []
    bytes.append(text) { byte in
      switch byte {
      case UInt8(ascii: "%"): "%25"
      case 0x0D: "%0D"
      case 0x0A: "%0A"
      case UInt8(ascii: ":") where isProperty: "%3A"
      case UInt8(ascii: ",") where isProperty: "%2C"
      default: nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
