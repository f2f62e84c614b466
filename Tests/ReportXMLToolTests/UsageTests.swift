import Testing

/// Help, version, and wrong usage.
struct UsageTests {
  static let commands = [
    "convert", "text", "validate", "verify", "show", "table", "worker", "schema", "rules", "explain",
  ]

  @Test("the help of a command has an example of it", arguments: commands)
  func help(_ command: String) throws {
    let run = try Tool.run(command, "--help")
    #expect(run.status == 0 && run.errors == "")
    let examples = run.text.split(separator: "EXAMPLES\n").dropFirst().first ?? ""
    #expect(examples.split(separator: "\n").first?.contains("reportxml \(command)") == true)
  }

  @Test func theHelpNamesAllCommandsAndExitCodes() throws {
    let help = try Tool.run("--help").text
    for command in Self.commands { #expect(help.contains("  \(command) ")) }
    #expect(help.contains("EXIT STATUS") && help.contains("0 accepted") && help.contains("3 unreadable input"))
  }

  @Test func theVersionNamesLibxml2() throws {
    let run = try Tool.run("--version")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.text.hasPrefix("reportxml ") && run.text.contains("(libxml2 2."))
  }

  @Test(arguments: [
    ["frobnicate"], ["convert", "--frobnicate"], ["convert", "a", "b"], ["validate", "--lang", "fr"],
    ["convert", "-o"],
    ["schema", "report.dtd"], ["schema", "--lang"], ["rules", "--format", "html"], ["explain"],
    ["explain", "RX-WF-999"],
  ])
  func wrongUsageIsStatusTwoAndPrintsNothingOnOutput(_ arguments: [String]) throws {
    let run = try Tool.shell("reportxml " + arguments.joined(separator: " "))
    #expect(run.status == 2)
    #expect(run.output == [])
    #expect(!run.errors.isEmpty)
  }

  @Test func anUnknownSchemaIsNamedInBothLanguages() throws {
    #expect(
      try Tool.run("schema", "report.dtd").errors.hasPrefix("There is no schema “report.dtd”; there are: report.xsd, "))
    #expect(
      try Tool.run("schema", "report.dtd", language: "zh").errors.hasPrefix("没有名为“report.dtd”的模式文件；有：report.xsd, "))
  }

  @Test func withoutACommandTheHelpIsPrinted() throws {
    let run = try Tool.run()
    #expect(run.text == (try Tool.run("--help").text))
    #expect(run.status == 0)
  }
}
