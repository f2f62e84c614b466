internal import ArgumentParser
internal import ReportXML

struct FormatsCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the forms that are read and written.",
    discussion: """
      Each line is a form, whether it is read or written, by which commands, and a few words. What a file is, its content
      says and not its name.

      EXAMPLES
        reportxml formats
        reportxml formats --format tsv
      """)

  enum Layout: String, CaseIterable { case text, tsv }

  @Option(help: "How the list is written: \(names(Layout.allCases)); default: text.", transform: choice)
  var format = Layout.text
  @Option(LanguageOption.self) var lang: MessageLanguage?

  func run() throws {
    let rows = inputs + outputs
    switch format {
    case .tsv:
      let head = ["direction", "name", "commands", "description"]
      try Terminal.print(([head] + rows).map { $0.joined(separator: "\t") }.joined(separator: "\n"))
    case .text:
      let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
      let lines = rows.map { row in
        zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }.joined() + row[3]
      }
      try Terminal.print(lines.joined(separator: "\n"))
    }
  }

  private var inputs: [[String]] { InputFormat.allCases.map { ["in", $0.rawValue] + about($0) } }

  private func about(_ format: InputFormat) -> [String] {
    let commands = "convert, show, table"
    return switch format {
    case .text: [commands, language.say("纯文本或 Markdown", "plain text or Markdown")]
    case .docx: [commands, language.say("Word、WPS 文档（.docx、.docm）", "documents of Word or WPS (.docx, .docm)")]
    case .html: [commands, language.say("网页", "pages of the web")]
    case .xml: ["text, validate, verify, show, table", language.say("本程序写的 XML", "the XML that this program writes")]
    }
  }

  private var outputs: [[String]] {
    let tables = language.say("数字或承诺，每行一项", "figures or promises as rows")
    let results = language.say("校验结果", "results of validation")
    return [
      ["out", "xml", "convert", language.say("报告的 XML", "a report as XML")],
      ["out", "text", "text", language.say("原文；文档和网页则是从中取出的正文", "the source, or the text out of a document or page")],
    ]
      + TableFormat.allCases.map { ["out", $0.rawValue, "table", tables] }
      + ResultFormat.allCases.map { ["out", $0.rawValue, "validate", results] }
  }
}
