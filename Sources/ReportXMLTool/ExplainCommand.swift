internal import ArgumentParser
internal import ReportXML

struct ExplainCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a finding: what it means, and how to mend it.",
    discussion: """
      Says what the message is, why it matters, what to do, and shows a wrong and a right example. The examples are pieces; the
      word before each says where in a report it stands.

      EXAMPLES
        reportxml explain RX-XS-007
        reportxml explain RX-WF-008 RX-WF-032 --lang zh
      """)

  @Argument(help: "Identifiers, as they stand in square brackets behind a finding.") var identifiers: [String]
  @Option(LanguageOption.self) var lang: MessageLanguage?

  func run() throws {
    var texts: [String] = []
    for identifier in identifiers {
      guard let message = MessageCatalogue.standard[FindingID(rawValue: identifier)] else {
        let near = Self.near(identifier).joined(separator: ", ")
        Terminal.say(
          language.say("没有编号“\(identifier)”；相近的有：\(near)", "There is no “\(identifier)”; near it are: \(near)"))
        throw ExitStatus.usage
      }
      texts.append(text(of: message))
    }
    try Terminal.print(texts.joined(separator: "\n\n"))
  }

  private func text(of message: Message) -> String {
    let chosen = language.chosen
    var lines = ["\(message.id.rawValue) [\(message.severity.rawValue)] \(message.title[chosen])"]
    lines.append("  " + message.template[chosen])
    lines.append("")
    lines.append(language.say("为什么：", "Why: ") + message.explanation[chosen])
    lines.append(language.say("怎么办：", "What to do: ") + message.remedy[chosen])
    for (words, example) in [
      (language.say("错误的例子", "Wrong"), message.bad), (language.say("正确的例子", "Right"), message.good),
    ] {
      if let example { lines.append("\(words) (\(example.place)): \(example.text)") }
    }
    return lines.joined(separator: "\n")
  }

  /// The identifiers that take the fewest changes, three at most.
  private static func near(_ identifier: String) -> [String] {
    let wanted = Array(identifier.uppercased().utf8)
    let all = MessageCatalogue.standard.messages.map { message in
      (changes: changes(wanted, Array(message.id.rawValue.utf8)), id: message.id.rawValue)
    }
    return all.sorted { ($0.changes, $0.id) < ($1.changes, $1.id) }.prefix(3).map(\.id)
  }

  /// How many bytes must be changed, added or left out to make one of the other (Levenshtein).
  private static func changes(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (i, a) in first.prefix(64).enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in second.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(diagonal + (a == b ? 0 : 1), above + 1, row[j] + 1)
        diagonal = above
      }
    }
    return row[second.count]
  }
}
