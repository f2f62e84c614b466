import TestDocuments
import Testing

/// Documents and pages as a user has them.
struct DocumentCommandTests {
  private static let report = [
    "青溪县政府工作报告", "——2024年1月16日在青溪县第十届人民代表大会第四次会议上", "青溪县县长　林知远", "各位代表：", "一、2023年工作回顾",
    "全县生产总值增长6.1%。", "二、2024年工作安排", "生产总值增长6%左右。",
  ]

  @Test(arguments: HostileDocuments.all.map(\.name))
  func whatCannotBeReadEndsWithItsStatusAndMessage(_ name: String) throws {
    let file = try #require(HostileDocuments.all.first { $0.name == name })
    for command in ["convert", "show"] {
      let run = try Tool.run(command, "-", input: file.bytes())
      #expect(run.status == file.status && run.output == [])
      #expect(run.errors.hasPrefix("-: fatal error: ") || run.errors.hasPrefix("-: error: "), "\(run.errors)")
      #expect(run.errors.contains("[\(file.id)]"))
    }
  }

  @Test func aDocumentGoesTheWholeWay() throws {
    var document = WordFile(lines: Self.report)
    document.body += "<w:p><w:ins w:id=\"1\"><w:r><w:t>让我们携手奋进！</w:t></w:r></w:ins></w:p>"
    try Files.withFolder { folder in
      try Files.write(document.bytes, to: "\(folder)/a.docx")
      let convert = try Tool.run("convert", "\(folder)/a.docx", "-o", "\(folder)/a.xml")
      #expect(convert.status == 0 && convert.errors.contains("[RX-EX-031]"))
      #expect(try Tool.run("text", "\(folder)/a.xml").text == (Self.report + ["让我们携手奋进！", ""]).joined(separator: "\n"))
      #expect(try Tool.run("verify", "\(folder)/a.xml", "--source", "\(folder)/a.docx").status == 0)
      #expect(try Tool.run("validate", "\(folder)/a.xml").status == 0)
      #expect(
        try Tool.run("table", "measures", "\(folder)/a.docx", "--format", "ndjson").text.split(separator: "\n").count
          == 2)
      // Another document with the same words is another file.
      document.entries = [.file("word/media/a.png", [1])]
      try Files.write(document.bytes, to: "\(folder)/b.docx")
      let other = try Tool.run("verify", "\(folder)/a.xml", "--source", "\(folder)/b.docx")
      #expect(other.status == 1 && other.errors.contains("[RX-VF-005]"))
    }
  }

  @Test func aPageGoesTheWholeWay() throws {
    let page =
      "<!DOCTYPE html><html><body><nav><a href=a>首页</a></nav><div id=zoom>"
      + Self.report.map { "<p>\($0)</p>" }.joined() + "</div></body></html>"
    try Files.withFolder { folder in
      try Files.write(Array(page.utf8), to: "\(folder)/a.html")
      let run = try Tool.shell(
        "reportxml convert \(folder)/a.html -o \(folder)/a.xml && reportxml text \(folder)/a.xml")
      #expect(run.status == 0 && run.errors.contains("[RX-EX-052]"))
      #expect(run.text == (Self.report + [""]).joined(separator: "\n"))
      #expect(try Tool.run("verify", "\(folder)/a.xml", "--source", "\(folder)/a.html").status == 0)
    }
  }

  @Test(arguments: ["en", "zh"])
  func theFormsAreListed(_ language: String) throws {
    let run = try Tool.run("formats", "--format", "tsv", language: language)
    #expect(run.status == 0)
    try expectGolden(run.output, "formats.\(language).tsv")
    #expect(try Tool.run("formats").text.split(separator: "\n").count == run.text.split(separator: "\n").count - 1)
    #expect(try Tool.run("formats", "--format", "xml").status == 2)
  }
}
