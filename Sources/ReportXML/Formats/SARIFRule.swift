/// A rule of SARIF: what the catalogue says about a kind of finding.
struct SARIFRule {
  let id: FindingID
  let language: MessageLanguage

  func append(to json: inout JSONStream) {
    json.beginObject()
    json.string("id", id.rawValue)
    if let message = MessageCatalogue.standard[id] {
      text("shortDescription", message.title, &json)
      text("fullDescription", message.explanation, &json)
      // Help is read, not filled in: both languages stand in it.
      let other = MessageLanguage.allCases.filter { $0 != language }
      let parts = ([language] + other).flatMap { [message.explanation[$0], message.remedy[$0]] }.filter { !$0.isEmpty }
      if !parts.isEmpty { json.object("help", ["text": SARIFResult.escaped(parts.joined(separator: "\n\n"))]) }
      json.object("defaultConfiguration", ["level": message.severity.sarifLevel])
    }
    json.end()
  }

  private func text(_ name: String, _ words: Bilingual, _ json: inout JSONStream) {
    guard !words[language].isEmpty else { return }
    json.object(name, ["text": SARIFResult.escaped(words[language])])
  }
}

extension Finding.Severity {
  /// SARIF has one level for what is worse than a warning.
  var sarifLevel: String {
    switch self {
    case .fatal, .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
