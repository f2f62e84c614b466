/// Files that no text can be taken out of, each with what is said about it and how the command ends.
package enum HostileDocuments {
  package struct File: Sendable {
    package var name: String
    package var id: String
    package var status: Int32
    package var bytes: @Sendable () -> [UInt8]

    package var testDescription: String { name }
  }

  package static let all: [File] = [
    file("an old document", "RX-EX-002") { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + wide("WordDocument") },
    file("an encrypted document", "RX-EX-003") {
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + zeros(600) + wide("EncryptedPackage")
    },
    file("a PDF", "RX-EX-004") { Array("%PDF-1.7\n%\u{E2}".utf8) + [0xFF, 0x00] },
    file("a rich text", "RX-EX-005") { Array("{\\rtf1\\ansi".utf8) },
    file("a picture", "RX-EX-006") { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] },
    file("a web archive", "RX-EX-007") { Array("MIME-Version: 1.0\r\nContent-Type: multipart/related".utf8) },
    file("a document in one XML file", "RX-EX-008") {
      Array("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>\n<w:wordDocument/>".utf8)
    },
    file("a package in one XML file", "RX-EX-008") {
      Array(
        "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>".utf8)
    },
    file("a spreadsheet", "RX-EX-009") { zip([.file("_rels/.rels", []), .file("xl/workbook.xml", [])]) },
    file("an OFD", "RX-EX-009") { zip([.file("OFD.xml", [])]) },
    file("some archive", "RX-EX-009") { zip([.file("report.txt", [])]) },
    file("half a document", "RX-EX-011") {
      let all = WordFile(lines: lines).bytes; return Array(all.prefix(all.count / 2))
    },
    file("a document with a damaged part", "RX-EX-011") {
      var all = WordFile(lines: lines).bytes
      // The words of the main part, packed; the directory behind them stays whole.
      for i in 900..<960 { all[i] ^= 0x55 }
      return all
    },
    file("a document with a locked part", "RX-EX-012") {
      ZipWriter.archive([.file("word/document.xml", [0x20])], password: "1")
    },
    file("ten thousand entries", "RX-EX-013", status: 5) {
      zip((0...10_000).map { .file("word/\($0)", []) })
    },
    file("a part that is too large", "RX-EX-014", status: 5) {
      // Random bytes keep the ratio low.
      var noise: UInt64 = 1
      let block = (0..<(1 << 20)).map { _ -> UInt8 in
        noise = noise &* 6_364_136_223_846_793_005 &+ 1
        return UInt8(truncatingIfNeeded: noise >> 33)
      }
      return zip([
        .file("word/filling.bin", block), .zeros("word/document.xml", 300 << 20),
      ])
    },
    file("a bomb", "RX-EX-015", status: 5) { zip([.zeros("word/document.xml", 100 << 20)]) },
    file("two parts of one name", "RX-EX-016") {
      var file = WordFile(lines: lines)
      file.entries = [.file("WORD/document.xml", [])]
      return file.bytes
    },
    file("a name that leads out", "RX-EX-017") {
      var file = WordFile(lines: lines)
      file.entries = [.file("word/../../etc/passwd", [])]
      return file.bytes
    },
    file("an absolute name", "RX-EX-017") {
      var file = WordFile(lines: lines)
      file.entries = [.file("C:/word/a.xml", [])]
      return file.bytes
    },
    file("a link", "RX-EX-018") {
      var file = WordFile(lines: lines)
      file.entries = [.link("word/media", to: "/etc/passwd")]
      return file.bytes
    },
    file("no main part", "RX-EX-021") {
      var file = WordFile(lines: lines)
      file.omitted = ["word/document.xml"]
      return file.bytes
    },
    file("another root", "RX-EX-022") {
      zip([.file("word/document.xml", Array("<html/>".utf8))])
    },
    file("a broken part", "RX-EX-023") {
      var file = WordFile(lines: lines)
      file.body += "<w:p>"
      return file.bytes
    },
    file("an empty part", "RX-EX-023") { zip([.file("word/document.xml", [])]) },
    file("a document type declaration", "RX-EX-024") {
      var file = WordFile(lines: lines)
      file.prolog = "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\">]>"
      return file.bytes
    },
    file("a part that nests too deep", "RX-EX-025", status: 5) {
      WordFile(String(repeating: "<w:sdt>", count: 300) + String(repeating: "</w:sdt>", count: 300)).bytes
    },
    file("a page of links", "RX-EX-051") {
      Array(
        "<!DOCTYPE html><html><body><ul><li><a href=a>首页</a></li><li><a href=b>新闻</a></li></ul><form>搜索<input></form></body></html>"
          .utf8)
    },
    file("a page in an unknown encoding", "RX-EX-055") {
      Array("<html><head><meta charset=x-unknown></head><body><p>".utf8) + [0xFF, 0xFF, 0x41]
        + Array("</p></body></html>".utf8)
    },
  ]

  private static let lines = ["政府工作报告", "各位代表：", "现在，我向大会报告工作。"]

  private static func file(
    _ name: String, _ id: String, status: Int32 = 3, _ bytes: @escaping @Sendable () -> [UInt8]
  ) -> File { File(name: name, id: id, status: status, bytes: bytes) }

  private static func zip(_ entries: [ZipWriter.Entry]) -> [UInt8] { ZipWriter.archive(entries) }

  private static func wide(_ words: String) -> [UInt8] { words.utf8.flatMap { byte -> [UInt8] in [byte, 0] } }

  private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
}
