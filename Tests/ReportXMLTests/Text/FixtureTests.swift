import ReportXML
import Testing

/// Small texts, each about one thing: `Fixtures/<construct>-<case>.txt` and what becomes of it, `Goldens/<…>.xml`.
struct FixtureTests {
  static let folder = "\(Files.root)/Tests/ReportXMLTests/Fixtures"

  static let all = Files.names(in: folder, ending: ".txt").map { TextFile(name: $0, path: "\(folder)/\($0)") }

  @Test("a fixture becomes what its golden says", arguments: all)
  func golden(_ file: TextFile) throws {
    let xml = try Conversion.of(file).xml
    try expectGolden(Self.textElement(of: xml), file.name.replacing("txt", with: "xml"))
  }

  @Test("every law holds for every fixture", arguments: all)
  func laws(_ file: TextFile) throws {
    let conversion = try Conversion.of(file)
    for law in Law.allCases {
      let fault = law.fault(in: conversion)
      #expect(fault == nil, "\(law.rawValue)")
    }
  }

  @Test func everyGoldenHasItsFixture() {
    let goldens = Files.names(in: "\(Files.root)/Tests/ReportXMLTests/Goldens", ending: ".xml")
    #expect(goldens.map { $0.replacing("xml", with: "txt") } == Self.all.map(\.name))
  }

  /// From `<text>` to `</text>`: the metadata are digests, and no part of the matter.
  private static func textElement(of xml: [UInt8]) -> [UInt8] {
    guard let start = xml.firstRange(of: Array("<text".utf8))?.lowerBound else { return xml }
    return xml[start...].dropLast("\n</report>\n".utf8.count) + [0x0A]
  }
}

extension String {
  /// The name with another ending.
  fileprivate func replacing(_ ending: String, with other: String) -> String {
    hasSuffix(ending) ? dropLast(ending.count) + other : self
  }
}
