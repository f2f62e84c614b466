internal import FoundationEssentials
import Testing
internal import XMLBridge

@testable import ReportXML

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// `Schemas/report.sch` gives the same findings in another implementation of Schematron: lxml's, over XSLT 1.0.
struct OtherImplementationTests {
  static let isInstalled = system("python3 -c 'from lxml import isoschematron' >/dev/null 2>&1") == 0

  @Test(
    "lxml finds the same in the samples and in faulty documents",
    .enabled(if: isInstalled, "needs the Python package lxml"), arguments: Phase.allCases)
  func findings(_ phase: Phase) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/reportxml-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let documents = try Samples.texts.map { try Conversion.of($0).xml } + Self.faulty
    var expected: Set<String> = []
    for (index, xml) in documents.enumerated() {
      try Files.write(xml, to: "\(folder)/\(index).xml")
      let run = try RuleSchema.standard(phase).get().rules.evaluate(in: Document(parsing: xml))
      #expect(run.isComplete)
      for result in run.results { expected.insert("\(index)\t\(result.id ?? "")") }
    }
    let files = documents.indices.map { "\(folder)/\($0).xml" }.joined(separator: " ")
    let script = "\(Files.root)/Tests/ReportXMLTests/Rules/findings.py"
    let status = system(
      "python3 '\(script)' '\(Files.root)/Schemas/report.sch' \(phase.rawValue) \(files) >\(folder)/out 2>\(folder)/err"
    )
    #expect(status == 0, "\(String(decoding: (try? Files.bytes("\(folder)/err")) ?? [], as: UTF8.self))")
    // Paths are not compared: lxml knows neither the subject of a finding nor which attribute a context is.
    let found = String(decoding: try Files.bytes("\(folder)/out"), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t").prefix(2).joined(separator: "\t")
    }
    #expect(Set(found) == expected)
    #expect(expected.count > 30)
  }

  /// The first bad document of each rule.
  private static var faulty: [[UInt8]] {
    var seen: Set<FindingID> = []
    return AtomicDocument.all.filter { $0.source.hasPrefix("rules.tsv") && seen.insert($0.id).inserted }.compactMap {
      ExampleFrame.document($0.example.text, in: $0.example.place)
    }
  }
}
