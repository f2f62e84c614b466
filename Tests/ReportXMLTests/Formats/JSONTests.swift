import Testing

@testable import ReportXML

@Suite("JSON") struct JSONTests {
  private func parse(_ text: String) -> JSONValue? { try? JSONValue(parsing: Array(text.utf8)) }

  @Test(
    "Values are read",
    arguments: [
      ("null", JSONValue.null), (" true ", .boolean(true)), ("0", .number(0)), ("-12", .number(-12)),
      ("1.5", .number(nil)), ("1e3", .number(nil)), ("99999999999999999999", .number(nil)), ("\"\"", .string("")),
      ("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u4E2d\\uD840\\uDC00\"", .string("a\"\\/\u{8}\u{C}\n\r\t中𠀀")),
      ("\"\\uD840x\\uDC00\\uD840\\u0041\"", .string("\u{FFFD}x\u{FFFD}\u{FFFD}A")), ("[]", .array([])),
      ("[1,[2], {}]", .array([.number(1), .array([.number(2)]), .object([:])])),
      ("{\"a\" : 1 , \"b\":{\"c\":[null]}}", .object(["a": .number(1), "b": .object(["c": .array([.null])])])),
      ("\u{FEFF}1", .number(1)),
    ])
  func values(_ text: String, _ value: JSONValue) { #expect(parse(text) == value) }

  @Test(
    "What is no JSON is refused",
    arguments: [
      "", " ", "nul", "True", "01", "-", "1.", ".5", "1e", "+1", "\"", "\"\n\"", "\"\\x\"", "\"\\u12G4\"", "\"\\u12",
      "[", "[1",
      "[1,]", "[,1]", "{", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "1 2", "[1}", "//", "'a'", "\u{0}", "NaN",
    ])
  func faults(_ text: String) { #expect(parse(text) == nil) }

  @Test("Ill-formed UTF-8 and deep nesting are refused")
  func hostile() {
    #expect((try? JSONValue(parsing: [0x22, 0xC3, 0x22])) == nil)
    #expect(parse(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)) != nil)
    #expect(parse(String(repeating: "[", count: 65) + String(repeating: "]", count: 65)) == nil)
    #expect(parse(String(repeating: "[", count: 1_000_000)) == nil)
  }

  @Test("What is written is read again", arguments: 0..<200)
  func roundTrip(_ seed: Int) {
    var random = SplitMix(seed: seed)
    var json = JSONStream()
    let value = Self.write(to: &json, named: nil, depth: 0, &random)
    let bytes = json.take()
    #expect((try? JSONValue(parsing: bytes)) == value, "\(String(decoding: bytes, as: UTF8.self))")
    // Control characters stand only between the values, as line ends.
    #expect(bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
  }

  /// Writes something, and says what.
  private static func write(
    to json: inout JSONStream, named name: String?, depth: Int, _ random: inout SplitMix
  ) -> JSONValue {
    switch random.below(depth == 0 ? 2 : depth > 4 ? 3 : 5) + (depth == 0 ? 3 : 0) {
    case 0:
      let string = HostileText.line(&random)
      json.string(name, string)
      return .string(string)
    case 1:
      let number = Int(truncatingIfNeeded: random.next())
      json.integer(name, number)
      return .number(number)
    case 2:
      json.boolean(name, depth % 2 == 0)
      return .boolean(depth % 2 == 0)
    case 3:
      json.beginArray(name)
      let items = (0..<random.below(4)).map { _ in write(to: &json, named: nil, depth: depth + 1, &random) }
      json.end()
      return .array(items)
    default:
      json.beginObject(name)
      var members: [String: JSONValue] = [:]
      for index in 0..<random.below(4) {
        let name = "\(index)" + HostileText.line(&random)
        members[name] = write(to: &json, named: name, depth: depth + 1, &random)
      }
      json.end()
      return .object(members)
    }
  }
}
