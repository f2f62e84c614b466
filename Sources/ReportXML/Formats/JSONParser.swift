/// Reads JSON, strictly as RFC 8259 has it.
struct JSONParser {
  /// More than any result nests.
  private static let depthLimit = 64

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

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

  private mutating func string() throws(JSONSyntaxError) -> String {
    position += 1
    var characters: [UInt8] = []
    while let byte = next, byte >= 0x20 {
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard let string = String(validating: characters, as: UTF8.self) else { throw error("UTF-8") }
        return string
      }
      if byte == UInt8(ascii: "\\") {
        characters += String(Character(try escape())).utf8
      } else {
        characters.append(byte)
      }
    }
    throw error("the end of a string")
  }

  private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let letter = next ?? 0
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try codePoint()
    default:
      position -= 1
      throw error("a character that may follow “\\”")
    }
  }

  /// `4E2D`, or a surrogate pair; a surrogate that stands alone is U+FFFD.
  private mutating func codePoint() throws(JSONSyntaxError) -> Unicode.Scalar {
    let unit = try codeUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let isPair = unit < 0xDC00 && bytes[position...].starts(with: "\\u".utf8)
    guard isPair else { return "\u{FFFD}" }
    let start = position
    position += 2
    let low = try codeUnit()
    if (0xDC00..<0xE000).contains(low), let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) {
      return scalar
    }
    position = start
    return "\u{FFFD}"
  }

  private mutating func codeUnit() throws(JSONSyntaxError) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    let isHexadecimal = digits.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0)
    }
    guard digits.count == 4, isHexadecimal, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits") }
    position += 4
    return unit
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The first byte that is no white space; `nil` at the end.
  private mutating func skipBlanks() -> UInt8? {
    while let byte = next, Characters.isXMLSpace(byte) { position += 1 }
    return next
  }

  private func error(_ expected: String) -> JSONSyntaxError {
    let before = bytes[..<min(position, bytes.count)]
    let line = before.split(separator: 0x0A, omittingEmptySubsequences: false).last ?? []
    return JSONSyntaxError(
      message: "no JSON: \(expected) should be here", line: before.count { $0 == 0x0A } + 1,
      column: Characters.count(bytes, line.startIndex..<line.endIndex) + 1)
  }
}
