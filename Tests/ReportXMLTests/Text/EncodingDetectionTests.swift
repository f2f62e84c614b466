import Testing

@testable import ReportXML

/// Which encoding a text is taken for, and what is said about it.
struct EncodingDetectionTests {
  /// The encoding that is found, and the findings; `nil` for a text that is refused.
  private func detect(_ bytes: [UInt8]) -> (encoding: TextEncoding, findings: [String])? {
    (try? SourceText(decoding: bytes)).map { ($0.encoding, $0.findings.map(\.id.rawValue)) }
  }

  private func expect(_ bytes: [UInt8], _ encoding: TextEncoding, _ findings: [String]) throws {
    let found = try #require(detect(bytes))
    #expect(found.encoding == encoding && found.findings == findings)
  }

  private func bytes(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    Transcoding.Form(encoding: encoding, hasMark: false).bytes(Array(text.utf8)) ?? []
  }

  @Test func plainUTF8IsNotWorthAWord() throws {
    for text in ["", "abc", "政府工作报告", "\u{FEFF}政府", "一、\u{C}"] {
      let source = try SourceText(decoding: Array(text.utf8))
      #expect(source.encoding == .utf8 && source.findings == [])
    }
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian, .gb18030])
  func aByteOrderMarkDecides(_ encoding: TextEncoding) throws {
    let source = try SourceText(decoding: encoding.byteOrderMark + bytes("丂", encoding))
    #expect(source.encoding == encoding && source.hasByteOrderMark && source.bytes == Array("丂".utf8))
    #expect(source.findings.map(\.id.rawValue) == ["RX-IO-021"])
  }

  @Test func theMarkDecidesTheOrderOfUTF16WhateverTheName() throws {
    for name in ["UTF-16", "utf-16be", "UTF-16LE"] {
      let source = try SourceText(
        decoding: [0xFE, 0xFF] + Transcoding.utf16("甲\n", bigEndian: true), encoding: TextEncoding(name: name))
      #expect(source.encoding == .utf16BigEndian && source.bytes == Array("甲\n".utf8))
    }
  }

  @Test(
    arguments: [
      ("政府工作报告", TextEncoding.gb18030), ("政府工作報告", .big5), ("政府工作报告", .utf16LittleEndian),
      ("政府工作报告", .utf16BigEndian), ("2024年1月8日，全市生产总值增长6.1%。\r\n", .utf16LittleEndian),
      ("一、2023年工作回顾\n\n", .utf16BigEndian), ("二、今年的工作\n", .gb18030), ("各位代表：", .big5),
    ])
  func aLineIsEnough(_ text: String, _ encoding: TextEncoding) throws {
    let found = try #require(detect(bytes(text, encoding)))
    #expect(found.encoding == encoding && found.findings == ["RX-IO-022"])
  }

  @Test func oneOrTwoCharactersAreAGuess() throws {
    try expect([0xD6, 0xD0], .gb18030, ["RX-IO-023"])
    try expect(bytes("甲乙", .gb18030), .gb18030, ["RX-IO-023"])
  }

  @Test func UTF16ThatIsASCIIToTheEyeIsASCII() throws {
    // 中 in UTF-16 is the bytes of “N-”.
    try expect([0x4E, 0x2D], .utf8, [])
    // NUL is no character of a text: digits with NULs between them are UTF-16.
    #expect(detect(Transcoding.utf16("2024\n", bigEndian: false))?.encoding == .utf16LittleEndian)
  }

  @Test func otherLanguagesAreToldToBeUnlikely() throws {
    // こんにちは in EUC-JP is well-formed GBK, and not Chinese; in GB 2312 kana have the same bytes.
    let shiftJIS: [UInt8] = [
      0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA, 0x82, 0xCC, 0x95, 0xB6, 0x8F, 0xCD, 0x82, 0xC5, 0x82, 0xB7,
    ]
    let found = try #require(detect(shiftJIS))
    #expect(found.findings == ["RX-IO-023"] || found.findings == ["RX-IO-024"])
    #expect(detect(Array("caf\u{E9} ".unicodeScalars.map { UInt8($0.value) })) == nil)
  }

  @Test func theEuroOfWindowsIsGBK() throws {
    let text = bytes("全市生产总值增长，出口", .gbk) + [0x80] + bytes("亿元。", .gbk)
    #expect(detect(text)?.encoding == .gbk)
    #expect(try SourceText(decoding: text).bytes == Array("全市生产总值增长，出口€亿元。".utf8))
  }

  @Test func aBrokenUTF8FileIsNoGB18030File() throws {
    // Read as GB 18030 every byte of it is a character, and none of them makes sense.
    var text = Array(String(repeating: "坚持稳中求进工作总基调。\n", count: 20).utf8)
    text[40] = 0xFF
    #expect(detect(text) == nil)
    #expect(try SourceText(decoding: text, recovering: true).encoding == .utf8)
  }

  @Test func whatIsLeftOutOfTheSampleCountsAsWell() throws {
    let text = [UInt8](repeating: 0x20, count: 200_000) + bytes("政府工作报告", .gb18030)
    try expect(text, .gb18030, ["RX-IO-022"])
  }

  @Test(arguments: [
    ("utf8", TextEncoding.utf8), ("GB2312", .gbk), ("gb18030", .gb18030), ("cp936", .gbk), ("BIG5", .big5),
    ("utf-16", .utf16LittleEndian),
  ])
  func namesInEitherCase(_ name: String, _ encoding: TextEncoding) { #expect(TextEncoding(name: name) == encoding) }

  @Test func namesThatAreNone() {
    for name in ["", "EUC-KR", "UTF-32", "GB"] { #expect(TextEncoding(name: name) == nil) }
    for encoding in TextEncoding.allCases { #expect(TextEncoding(name: encoding.name) == encoding) }
  }
}
