/// Reads JSON, strictly as RFC 8259 has it.
struct JSONParser {
  /// More than any result nests.
  private static let depthLimit = 64

  let bytes: [UInt8]
  var position = 0
  private var depth = 0
  /// Whether half of a surrogate pair is U+FFFD; else it is an error.
  let replacesLoneSurrogates: Bool

  init(_ bytes: [UInt8], replacesLoneSurrogates: Bool = true) {
    self.bytes = bytes
    self.replacesLoneSurrogates = replacesLoneSurrogates
  }

  /// The one value of a whole text.
  mutating func document() throws(JSONSyntaxError) -> JSONValue {
    if bytes.starts(with: Characters.byteOrderMark) { position = 3 }
    let value = try value()
    guard skipBlanks() == nil else { throw error("the end of the file") }
    return value
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw error("no more than \(Self.depthLimit) levels") }
    switch skipBlanks() {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    var members: [String: JSONValue] = [:]
    position += 1
    if skipBlanks() == UInt8(ascii: "}") {
      position += 1
      return .object([:])
    }
    while true {
      guard skipBlanks() == UInt8(ascii: "\"") else { throw error("a name in quotation marks") }
      let name = try string()
      guard skipBlanks() == UInt8(ascii: ":") else { throw error("“:”") }
      position += 1
      members[name] = try value()
      if try !hasNext(before: "}") { return .object(members) }
    }
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    var items: [JSONValue] = []
    position += 1
    if skipBlanks() == UInt8(ascii: "]") {
      position += 1
      return .array([])
    }
    while true {
      items.append(try value())
      if try !hasNext(before: "]") { return .array(items) }
    }
  }

  /// Passes over a comma, or over what closes.
  private mutating func hasNext(before close: Unicode.Scalar) throws(JSONSyntaxError) -> Bool {
    let next = skipBlanks()
    guard next == UInt8(ascii: ",") || next == UInt8(ascii: close) else { throw error("“,” or “\(close)”") }
    position += 1
    return next == UInt8(ascii: ",")
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
    let letters = "\(word)".utf8
    guard bytes[position...].starts(with: letters) else { throw error("“\(word)”") }
    position += letters.count
    return value
  }

  /// A number; `nil` if it is not whole or too large.
  private mutating func number() throws(JSONSyntaxError) -> Int? {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let first = next
    let whole = digits()
    guard whole == 1 || (whole > 1 && first != UInt8(ascii: "0")) else {
      position = start
      throw error("a value")
    }
    var isWhole = true
    if next == UInt8(ascii: ".") {
      position += 1
      isWhole = false
      guard digits() > 0 else { throw error("a digit") }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      isWhole = false
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      guard digits() > 0 else { throw error("a digit") }
    }
    return isWhole ? Int(String(decoding: bytes[start..<position], as: UTF8.self)) : nil
  }

  private mutating func digits() -> Int {
    let start = position
    while let next, (0x30...0x39).contains(next) { position += 1 }
    return position - start
  }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The first byte that is no white space; `nil` at the end.
  private mutating func skipBlanks() -> UInt8? {
    while let byte = next, Characters.isXMLSpace(byte) { position += 1 }
    return next
  }

  func error(_ expected: String) -> JSONSyntaxError {
    let before = bytes[..<min(position, bytes.count)]
    let line = before.split(separator: 0x0A, omittingEmptySubsequences: false).last ?? []
    return JSONSyntaxError(
      expected: expected, line: before.count { $0 == 0x0A } + 1,
      column: Characters.count(bytes, line.startIndex..<line.endIndex) + 1)
  }
}
