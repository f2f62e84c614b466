import Testing

@testable import ReportXML

/// What the worker makes of records, in process.
struct WorkerTests {
  static let text = "政府工作报告\n\n一、2023年工作回顾\n全年地区生产总值286.4亿元，增长6.8%。\n二、2024年工作安排\n力争达到300亿元。\n"

  private func answer(_ line: Worker.Line, _ worker: Worker = Worker()) throws -> JSONValue {
    let bytes = worker.answer(to: line, number: 7)
    // One line and nothing else: the only line feed is the last byte.
    #expect(bytes.firstIndex(of: 0x0A) == bytes.count - 1)
    return try JSONValue(parsing: bytes)
  }

  private func answer(
    _ input: String, _ value: String, returning products: [Worker.Product]? = nil
  ) throws -> JSONValue {
    var json = JSONStream(isOneLine: true)
    json.beginObject()
    json.string("id", "a")
    json.string(input, value)
    if let products {
      json.beginObject("options")
      json.beginArray("return")
      for product in products { json.string(nil, product.rawValue) }
      json.end()
      json.end()
    }
    json.end()
    return try answer(.whole(Array(json.take().dropLast())))
  }

  private func errors(_ value: JSONValue) -> [String] { value["errors"]?.array?.compactMap { $0["id"]?.string } ?? [] }

  @Test func aTextIsConvertedAsTheLibraryDoes() throws {
    let answer = try answer("content", Self.text)
    #expect(answer["version"] == .number(1) && answer["id"] == .string("a") && answer["ok"] == .boolean(true))
    #expect(answer["xml"]?.string.map { Array($0.utf8) } == (try Report(text: Self.text).xml()))
    #expect(answer["validation"] == nil && answer["line"] == nil)
  }

  @Test func XMLIsValidated() throws {
    let xml = String(decoding: try Report(text: Self.text).xml(), as: UTF8.self)
    #expect(try answer("xml", xml)["validation"]?["verdict"] == .string("valid"))
    let broken = try answer("xml", String(xml.dropLast(3)))
    // A document with faults is an answer as good as any.
    #expect(broken["ok"] == .boolean(true) && broken["validation"]?["verdict"] == .string("invalid"))
    #expect(broken["xml"] == nil)
  }

  @Test func whatIsReturnedIsWhatWasAskedFor() throws {
    for products in [[], [.text], [.measures, .commitments], Worker.Product.allCases] as [[Worker.Product]] {
      let answer = try answer("content", Self.text, returning: products)
      for product in Worker.Product.allCases {
        #expect((answer[product.rawValue] != nil) == products.contains(product), "\(product) of \(products)")
      }
    }
    let all = try answer("content", Self.text, returning: Worker.Product.allCases)
    #expect(all["text"] == .string(Self.text))
    #expect(all["measures"]?.array?.compactMap { $0["value"]?.string } == ["28640000000", "6.8", "30000000000"])
    #expect(all["measures"]?.array?.first?["report"] == .string("a"))
    #expect(all["commitments"]?.array?.count == 1)
  }

  @Test func theTextOfXMLComesBack() throws {
    let text = "甲\u{0}\"\\\r\n\t乙\u{FEFF}𠀀"
    let xml = String(decoding: try Report(text: text).xml(), as: UTF8.self)
    #expect(try answer("xml", xml, returning: [.text])["text"] == .string(text))
  }

  @Test func whatCannotBeMadeKeepsNothingElse() throws {
    let answer = try answer("xml", "<a/>", returning: [.validation, .measures])
    #expect(answer["ok"] == .boolean(false) && errors(answer) == ["RX-RD-001"])
    #expect(answer["validation"]?["verdict"] == .string("invalid") && answer["measures"] == nil)
  }

  @Test func optionsOfTheRecordGoBeforeThoseOfTheWorker() throws {
    let worker = Worker(options: Worker.Options(products: [.validation], phase: .submission))
    let short = Worker.Line.whole(Array(#"{"id":1,"content":"甲"}"#.utf8))
    let own = Worker.Line.whole(Array(#"{"id":1,"content":"甲","options":{"phase":"wellformed","maxFindings":1}}"#.utf8))
    func rules(_ line: Worker.Line) throws -> Int? {
      let coverage = try answer(line, worker)["validation"]?["coverage"]?.array
      return coverage?.first { $0["layer"] == .string("rules") }?["planned"]?.integer
    }
    #expect(try rules(short) == RuleSchema.standard(.submission).get().rules.testCount)
    #expect(try rules(own) == RuleSchema.standard(.wellformed).get().rules.testCount)
  }

  @Test(
    "a bad record is answered by its error",
    arguments: [
      ("", "RX-WK-001"), ("\0", "RX-WK-001"), ("{\"content\":\"甲", "RX-WK-001"), ("{} {}", "RX-WK-001"),
      ("{\"content\":\"\\ud800\"}", "RX-WK-001"), ("{\"content\":\"\\udc00\\ud800\"}", "RX-WK-001"),
      (String(repeating: "[", count: 1_000_000), "RX-WK-001"), ("[]", "RX-WK-002"), ("null", "RX-WK-002"),
      ("{}", "RX-WK-004"), ("{\"content\":null}", "RX-WK-004"), ("{\"content\":1}", "RX-WK-002"),
      ("{\"content\":\"\",\"xml\":\"\"}", "RX-WK-004"), ("{\"id\":{},\"content\":\"\"}", "RX-WK-002"),
      ("{\"id\":99999999999999999999,\"content\":\"\"}", "RX-WK-002"),
      ("{\"content\":\"\",\"option\":{}}", "RX-WK-003"), ("{\"content\":\"\",\"options\":[]}", "RX-WK-002"),
      ("{\"content\":\"\",\"options\":{\"Return\":[]}}", "RX-WK-003"),
      ("{\"content\":\"\",\"options\":{\"return\":[1]}}", "RX-WK-002"),
      ("{\"content\":\"\",\"options\":{\"return\":[\"pdf\"]}}", "RX-WK-007"),
      ("{\"content\":\"\",\"options\":{\"maxFindings\":0}}", "RX-WK-002"), ("{\"path\":\"a\"}", "RX-IO-001"),
    ])
  func poison(_ line: String, _ id: String) throws {
    let answer = try answer(.whole(Array(line.utf8)))
    #expect(answer["ok"] == .boolean(false) && errors(answer) == [id])
    // Without an identifier the line tells which it was.
    #expect(answer["id"] == .null && answer["line"] == .number(7))
  }

  @Test func theIdentifierIsGivenBackAlsoWithAnError() throws {
    #expect(try answer(.whole(Array("{\"id\":-3}".utf8)))["id"] == .number(-3))
    #expect(try answer(.whole(Array("{\"id\":\"\\u0000\",\"path\":1}".utf8)))["id"] == .string("\0"))
  }

  @Test func illFormedBytesAreAnswered() throws {
    #expect(errors(try answer(.whole([0x7B, 0xFF]))) == ["RX-WK-001"])
    let worker = Worker { _ throws(Validator.ReadingFailure) in .text([0x61, 0xFF, 0xFE]) }
    let answer = try answer(.whole(Array(#"{"id":1,"path":"a"}"#.utf8)), worker)
    #expect(errors(answer) == ["RX-IO-025"])
    #expect(answer["errors"]?.array?.first?["textPlace"]?["byteOffset"] == .number(1))
    #expect(answer["errors"]?.array?.first?["arguments"]?.array?.first?["value"] == .string("FF FE"))
  }

  @Test func bombsAndDepthAreAnswered() throws {
    let bomb = "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><r>&b;</r>"
    #expect(errors(try answer("xml", bomb, returning: [.text])) == ["RX-WF-004"])
    let deep = "<report xmlns='urn:reportxml:1'><text>" + String(repeating: "<emph>", count: 100_000)
    #expect(errors(try answer("xml", deep, returning: [.text])) == ["RX-WF-003"])
  }

  @Test func theEndOfTheInput() throws {
    #expect(errors(try answer(.last(Array("{\"id\":1,\"content\":\"甲".utf8)))) == ["RX-WK-006"])
    // A whole record needs no line end.
    #expect(try answer(.last(Array("{\"id\":1,\"content\":\"甲\"}".utf8)))["ok"] == .boolean(true))
    #expect(errors(try answer(.tooLong(limit: 9))) == ["RX-WK-005"])
  }

  @Test("any bytes have one answer of one line", arguments: 0..<300)
  func anything(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    var line = Array("{\"id\":\"a\",\"content\":\"甲\\u4e59\",\"options\":{\"return\":[\"xml\",\"text\"]}}".utf8)
    for _ in 0...random.below(3) {
      let place = random.below(line.count)
      switch random.below(3) {
      case 0: line[place] = UInt8(random.below(256))
      case 1: line.remove(at: place)
      default: line.insert(UInt8(random.below(256)), at: place)
      }
    }
    let answer = try answer(.whole(line.filter { $0 != 0x0A }))
    #expect((answer["ok"] == .boolean(true)) == errors(answer).isEmpty)
  }
}
