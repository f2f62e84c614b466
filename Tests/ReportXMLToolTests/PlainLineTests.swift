import ArgumentParser
import Testing

@testable import ReportXMLTool

/// Lines that are read without the parser are read as it reads them.
struct PlainLineTests {
  @Test(arguments: [
    [], ["-"], ["report.txt"], ["甲.txt", "-", "reports/"], ["help"], ["convert"], ["a b"],
  ])
  func aLineWithoutOptionsIsWhatTheParserMakesOfIt(_ files: [String]) throws {
    let plain = try #require(ConvertCommand(plain: ["convert"] + files))
    let parsed = try #require(ReportXMLTool.parseAsRoot(["convert"] + files) as? ConvertCommand)
    var (ours, theirs) = ("", "")
    dump(plain, to: &ours)
    dump(parsed, to: &theirs)
    #expect(ours == theirs)
  }

  @Test(arguments: [
    [], ["text", "report.xml"], ["convert", "--help"], ["convert", "a.txt", "-o", "a.xml"], ["convert", "--", "-a"],
    ["convert", "-", "-"], ["convert", "-a"], ["--version"],
  ])
  func anyOtherLineIsLeftToTheParser(_ arguments: [String]) {
    #expect(ConvertCommand(plain: arguments) == nil)
  }
}
