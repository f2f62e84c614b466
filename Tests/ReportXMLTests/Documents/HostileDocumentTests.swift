import TestDocuments
import Testing

@testable import ReportXML

/// Files that no text can be taken out of: each is refused by its own finding.
struct HostileDocumentTests {
  @Test(arguments: HostileDocuments.all.map(\.name))
  func isRefused(_ name: String) throws {
    let file = try #require(HostileDocuments.all.first { $0.name == name })
    #expect(throws: (any Error).self) { try Report(document: file.bytes()) }
    do {
      _ = try Report(document: file.bytes())
    } catch {
      guard case .unreadableDocument(let finding) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(finding.id.rawValue == file.id)
      #expect(finding.id.isLimit == (file.status == 5))
      #expect(finding.arguments.count == MessageCatalogue.standard[finding.id]?.arguments.count)
    }
  }

  @Test func plainTextIsNoDocument() {
    #expect(throws: ReportError.unreadableDocument(Finding(.notADocument))) { try Extraction(of: Array("甲".utf8)) }
  }

  /// Whatever byte is wrong, a document is read or refused, and nothing else happens.
  @Test func damagedDocuments() {
    let whole = WordFile(lines: ["政府工作报告", "一、2024年工作回顾", "全年新建学校3所。"]).bytes
    var random = SplitMix(seed: 7)
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
      _ = try? Report(document: bytes)
    }
  }
}
