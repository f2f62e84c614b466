import Testing

/// Texts in other encodings, at the command.
struct ReadingOptionTests {
  /// “一、全县” and a line end in GB 18030.
  private let gb18030: [UInt8] = [
    0xD2, 0xBB, 0xA1, 0xA2, 0xC8, 0xAB, 0xCF, 0xD8, 0xB5, 0xC4, 0xB7, 0xA2, 0xD5, 0xB9, 0x0A,
  ]

  @Test func theEncodingIsSaidAndTheBytesComeBack() throws {
    let run = try Tool.run("convert", "-", input: gb18030)
    #expect(run.status == 0)
    #expect(run.errors == "-: note: The file names no encoding; by its words it is GB18030. [RX-IO-022]\n")
    #expect(run.text.contains("<source encoding=\"GB18030\" bytes=\"15\""))
    #expect(run.text.contains("<num value=\"1\">一、</num>全县的发展"))
    let text = try Tool.run("text", "-", input: run.output)
    #expect(text == Tool.Run(status: 0, output: gb18030, errors: ""))
    #expect(try Tool.run("verify", "-", input: run.output).status == 0)
  }

  @Test func theNameOfTheEncodingOverrides() throws {
    for name in ["gb18030", "GB2312"] {
      let run = try Tool.run("convert", "-", "--encoding", name, input: gb18030)
      #expect(run.status == 0 && run.errors == "" && run.text.contains("全县的发展"))
    }
    #expect(try Tool.run("show", "-", "--tree", "--encoding", "GBK", input: gb18030).text.contains("一、全县的发展"))
    let wrong = try Tool.run("convert", "-", "--encoding", "UTF-8", input: gb18030, language: "zh")
    #expect(wrong.status == 3 && wrong.output == [] && wrong.errors.hasPrefix("-:1:2: 错误: 第 2 字节起的 A1 A2 不是 UTF-8 的字符"))
    #expect(wrong.errors.contains("整个文件按 GB18030、GBK"))
  }

  @Test func textInUTF16IsNotTakenForXML() throws {
    // 丼 has a byte 3C, the one of “<”.
    let text: [UInt8] = [0xFF, 0xFE, 0x3C, 0x4E, 0x0A, 0x00, 0x3C, 0x00, 0x32, 0x00]
    #expect(try Tool.run("show", "-", input: text).status == 0)
    let xml = Array("\u{FEFF}<?xml version='1.0'?><report xmlns='urn:reportxml:1'><metadata/><text/></report>".utf16)
      .flatMap {
        [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      }
    #expect(try Tool.run("show", "-", "--tree", input: xml).errors == "")
  }

  @Test func anEncodingThatThereIsNotIsWrongUsage() throws {
    let run = try Tool.run("convert", "-", "--encoding", "EBCDIC", input: gb18030)
    #expect(run.status == 2 && run.errors.contains("GB18030, GBK, Big5"))
  }

  @Test func recoveringGoesOn() throws {
    let damaged = gb18030.dropLast() + [0xFF, 0x0A]
    #expect(try Tool.run("convert", "-", input: Array(damaged)).status == 3)
    let run = try Tool.run("convert", "-", "--recover", input: Array(damaged))
    #expect(run.status == 0 && run.text.contains("<char code=\"FFFD\" octets=\"FF\"/>"))
    #expect(run.errors.contains("-:1:8: warning: The bytes FF at offset 14 are no character of GB18030"))
    #expect(try Tool.run("text", "-", input: run.output).output == Array(damaged))
  }
}
