import Testing
import XMLBridge

struct EncodingTests {
  /// `<r>中</r>` in GB18030, with its declaration.
  private let gb18030 =
    Samples.bytes("<?xml version='1.0' encoding='GB18030'?>\n<r>") + [0xD6, 0xD0] + Samples.bytes("</r>")

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  private func text(_ bytes: [UInt8]) throws -> XPath.Value {
    try XPath("string(/)").evaluate(in: Document(parsing: bytes))
  }

  @Test func declaredGB18030() throws {
    #expect(try text(gb18030) == .string("中"))
    #expect(try Recorder.events(gb18030) == ["<{}r 2", "'中", "/r"])
  }

  @Test func otherEncodingsKnowLinesOnly() throws {
    guard case .nodes(let nodes) = try XPath("/r").evaluate(in: Document(parsing: gb18030)) else { return }
    #expect(nodes.map(\.place) == [Place(line: 2)])
  }

  @Test(arguments: [true, false]) func utf16WithMark(bigEndian: Bool) throws {
    for declaration in ["", "<?xml version='1.0' encoding='UTF-16'?>"] {
      let bytes = utf16("\u{FEFF}\(declaration)<r>中𠀀</r>", bigEndian: bigEndian)
      #expect(try text(bytes) == .string("中𠀀"))
      #expect(try Recorder.events(bytes) == ["<{}r 1", "'中𠀀", "/r"])
    }
  }

  @Test func utf8Mark() throws {
    #expect(try text(Samples.bytes("\u{FEFF}<r>中</r>")) == .string("中"))
    #expect(try text(Samples.bytes("\u{FEFF}<?xml version='1.0' encoding='utf-8'?><r>中</r>")) == .string("中"))
  }

  @Test func markAndDeclarationMustAgree() {
    let bytes = Samples.bytes("\u{FEFF}<?xml version='1.0' encoding='gb2312'?><r>中</r>")
    let found = diagnostics { () throws(XMLFailure) in _ = try Document(parsing: bytes) }
    #expect(found.map(\.policy) == [.contradictoryEncoding])
    #expect(found.first?.arguments == ["gb2312"])
  }

  @Test(
    arguments: [
      [0xD6, 0xD0], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0x80],
    ] as [[UInt8]])
  func bytesThatAreNotUTF8(wrong: [UInt8]) {
    for declaration in ["", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"] {
      let before = Samples.bytes("\(declaration)<r>\n中")
      for entrance in Entrance.allCases {
        let found = diagnostics { () throws(XMLFailure) in
          try entrance.open(before + wrong + Samples.bytes("</r>"))
        }
        #expect(found.map(\.policy) == [.notUTF8])
        #expect(found.map(\.place) == [Place(byteOffset: before.count, line: 2, column: 2)])
        #expect(found.map(\.severity) == [.fatal])
      }
    }
  }

  @Test func unknownEncoding() {
    let bytes = Samples.bytes("<?xml version='1.0' encoding='x-nonsense'?><r/>")
    #expect(diagnostics { () throws(XMLFailure) in _ = try Document(parsing: bytes) }.isEmpty == false)
  }

  @Test func labelledUTF16ButEightBit() {
    let bytes = Samples.bytes("<?xml version='1.0' encoding='UTF-16'?><r/>")
    #expect(diagnostics { () throws(XMLFailure) in _ = try Document(parsing: bytes) }.isEmpty == false)
  }
}
