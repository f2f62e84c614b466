import ReportXML
import Testing

/// The XML beside the sample reports.
struct SampleXMLTests {
  private static let folder = "\(Files.root)/Samples"
  static let names = Files.names(in: folder, ending: ".xml")

  @Test func thereIsOneForEachReportAndOneWithFigures() {
    #expect(
      Self.names == [
        "city-xizhou-2025.xml", "county-yanxi-2024-figures.xml", "county-yanxi-2024.xml", "province-lanjiang-2023.xml",
      ])
  }

  @Test(arguments: names)
  func itIsValidAndHoldsItsSource(_ name: String) throws {
    let xml = try Files.bytes("\(Self.folder)/\(name)")
    #expect(Validator().validate(xml).verdict == .valid)
    #expect(try Verification.findings(of: Report(xml: xml), xml: xml).isEmpty)
  }

  @Test func theOneWithFiguresHasTheTextOfTheCounty() throws {
    let marked = try Report(xml: Files.bytes("\(Self.folder)/county-yanxi-2024-figures.xml"))
    #expect(try marked.sourceBytes == Files.bytes("\(Self.folder)/county-yanxi-2024.txt"))
  }

  @Test func togetherTheyShowEveryElement() throws {
    let all = try Self.names.map { String(decoding: try Files.bytes("\(Self.folder)/\($0)"), as: UTF8.self) }.joined()
    for element in Element.allCases where element != .comment && element != .processingInstruction {
      #expect(all.contains("<\(element.localName)"), "\(element.localName)")
    }
  }
}
