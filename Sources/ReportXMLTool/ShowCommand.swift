internal import ArgumentParser
internal import ReportXML

struct ShowCommand: ParsableCommand, ReadingCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what is in a report: metadata and outline.",
    discussion: """
      Reads text, DOCX, HTML or XML. Each line of the tree has the line of the text where the section starts, its heading, and what the
      part is about.

      EXAMPLES
        reportxml show --tree report.txt
        reportxml show --tree --leads report.xml
      """)

  @Argument(help: "Text, DOCX, HTML or XML; - is standard input.") var file = "-"
  @Flag(help: "The sections, indented by level.") var tree = false
  @Flag(help: "With --tree: the topic sentences inside paragraphs as well.") var leads = false
  @Option(ReadingOptions.self) var encoding: TextEncoding?
  @Flag(ReadingOptions.self) var recover = false
  @Option(LanguageOption.self) var lang: MessageLanguage?

  func run() throws {
    let read = try Reading.report(file, try Reading.bytes(file), reading)
    Terminal.complain(read.notes.lines(language.chosen))
    let report = read.report
    var lines = metadata(report.metadata)
    if tree || leads { lines += [""] + Outliner(report: report, showsLeads: leads).lines }
    try Terminal.print(lines.joined(separator: "\n"))
  }

  private func metadata(_ metadata: Metadata) -> [String] {
    var lines: [String] = []
    func line(_ zh: String, _ en: String, _ value: String?) {
      if let value { lines.append("\(language.say(zh, en))\(value)") }
    }
    line("标题  ", "title         ", metadata.title)
    line("地方  ", "jurisdiction  ", metadata.jurisdiction?.name)
    line("会议  ", "assembly      ", metadata.assembly?.name)
    line("日期  ", "delivered     ", metadata.delivered)
    for speaker in metadata.speakers {
      line("报告人 ", "speaker       ", [speaker.office, speaker.name].compactMap(\.self).joined(separator: " "))
    }
    line("回顾  ", "review        ", metadata.review?.iso)
    line("安排  ", "plan          ", metadata.plan?.iso)
    return lines
  }
}

/// The outline of a report as lines of text.
struct Outliner {
  let report: Report
  let showsLeads: Bool

  var lines: [String] {
    var places = LineCounter(report.textBytes)
    let sections = report.allSections
    var lines: [String] = []
    for section in sections {
      let heading = section.heading
      var about = [section.kind?.rawValue, section.period?.iso].compactMap(\.self).joined(separator: " ")
      if !about.isEmpty { about = "  [\(about)]" }
      let words = (heading?.number ?? "") + (heading?.words ?? "")
      lines.append(line(places.line(of: section.range.lowerBound), section.level, words + about))
      guard showsLeads else { continue }
      for paragraph in section.paragraphs {
        for lead in paragraph.leads {
          lines.append(line(places.line(of: paragraph.range.lowerBound), section.level + 1, "· " + lead))
        }
      }
    }
    return lines
  }

  private func line(_ number: Int, _ level: Int, _ words: String) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, 5 - digits.count)) + digits + String(repeating: "  ", count: level)
      + words
  }
}

/// Lines of ascending byte positions, counted in one pass.
struct LineCounter {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func line(of offset: Int) -> Int {
    while position < offset {
      let byte = bytes[position]
      let isPair = byte == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isPair) { line += 1 }
      position += 1
    }
    return line
  }
}
