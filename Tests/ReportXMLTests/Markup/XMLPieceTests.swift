import Testing

@testable import ReportXML

/// XML that is written in pieces is the XML that is written at once.
struct XMLPieceTests {
  @Test("whatever the length of the pieces", arguments: Samples.texts, [1, 64, 4096])
  func pieces(_ file: TextFile, _ length: Int) throws {
    let report = try Conversion.of(file).report
    var pieces: [[UInt8]] = []
    XMLWriter.write(frame: report.frame, body: report.body, pieceLength: length) { pieces.append($0) }
    #expect(pieces.joined().elementsEqual(report.xml()))
    #expect(pieces.count > 5 && pieces.dropLast().allSatisfy { $0.count >= length })
  }

  @Test("however much of it is escaped")
  func escaped() throws {
    let report = try Report(text: String(repeating: "<&>", count: 20_000))
    var pieces: [[UInt8]] = []
    XMLWriter.write(frame: report.frame, body: report.body, pieceLength: 4096) { pieces.append($0) }
    #expect(pieces.joined().elementsEqual(report.xml()))
    #expect(try Report(xml: report.xml()).sourceBytes == report.sourceBytes)
  }

  @Test("a report of some megabytes comes in several, and what takes them may stop it")
  func largeReports() throws {
    struct Enough: Error {}
    let report = try Report(text: "一、2024年工作安排\n\n" + String(repeating: "力争生产总值增长6%以上。\n\n", count: 30_000))
    var count = 0
    var whole: [UInt8] = []
    report.writeXML { piece in
      count += 1
      whole += piece
    }
    #expect(count > 2 && whole == report.xml())
    var taken = 0
    #expect(throws: Enough.self) {
      try report.writeXML { _ throws(Enough) in
        taken += 1
        throw Enough()
      }
    }
    #expect(taken == 1)
  }
}
