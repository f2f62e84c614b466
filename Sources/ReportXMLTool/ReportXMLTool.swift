internal import ArgumentParser
internal import ReportXML

/// The command `reportxml`.
@main
struct ReportXMLTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reportxml",
    abstract: "Government work reports (政府工作报告) as XML, and back, byte for byte.",
    discussion: """
      EXAMPLES
        reportxml convert report.txt -o report.xml    text, Markdown, DOCX or HTML to XML
        reportxml show --tree report.txt              the outline that was recognised
        reportxml validate report.xml                 check against XSD and RELAX NG
        reportxml explain RX-XS-007                   what a finding means, and how to mend it
        reportxml text report.xml > report.txt        the source again, byte for byte
        reportxml verify report.xml                   prove that it is: digest and round trip
        reportxml table measures *.xml -o table.csv   the figures as rows for a spreadsheet
        cat report.txt | reportxml convert - | reportxml validate -

      A file named - is standard input. Results go to standard output or to -o FILE, messages to standard error, in Chinese
      or English after the locale or --lang.

      EXIT STATUS
        0 accepted   1 not accepted   2 wrong usage   3 unreadable input   4 broken rule set or configuration
        5 limit exceeded   6 a check could not run, or an internal error
      """,
    version: Version.text,
    subcommands: [
      ConvertCommand.self, TextCommand.self, ValidateCommand.self, VerifyCommand.self, ShowCommand.self,
      TableCommand.self, WorkerCommand.self, SchemaCommand.self, FormatsCommand.self, RulesCommand.self,
      ExplainCommand.self,
    ])

  static func main() {
    Signals.occupyStandardStreams()
    Signals.becomeErrors()
    ProcessMemory.useChunksForXML()
    var command: (any ParsableCommand)?
    do {
      command = try ConvertCommand(plain: CommandLine.arguments.dropFirst()) ?? parseAsRoot()
      try command?.run()
    } catch let status as ExitStatus {
      Process.exit(status)
    } catch let complaint as Complaint {
      let language = (command as? any SpeakingCommand)?.language ?? LanguageOption()
      Terminal.complain(complaint.lines(language.chosen))
      Process.exit(complaint.status)
    } catch {
      let text = fullMessage(for: error)
      if exitCode(for: error) == .success {
        try? Terminal.print(text)
        Process.exit(.accepted)
      }
      Terminal.say(text)
      Process.exit(exitCode(for: error) == .validationFailure ? .usage : .incomplete)
    }
  }
}

/// A command with messages.
protocol SpeakingCommand {
  var lang: MessageLanguage? { get }
}

extension SpeakingCommand {
  var language: LanguageOption { LanguageOption(language: lang) }
}

enum Version {
  static var text: String { "reportxml \(ReportXMLVersion.current) (libxml2 \(ReportXMLVersion.libXML2))" }
}
