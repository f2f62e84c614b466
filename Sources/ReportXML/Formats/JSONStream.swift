/// Writes JSON front to back, a line for each value or all in one line, members in the order in which they are given;
/// RFC 8259.
struct JSONStream {
  /// Whether there is no line end but the last.
  private let isOneLine: Bool
  private var bytes: [UInt8] = []
  /// For each open object or array, what closes it and whether something stands in it.
  private var open: [(close: UInt8, isEmpty: Bool)] = []

  init(isOneLine: Bool = false) { self.isOneLine = isOneLine }

  /// What was written since the last call.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  mutating func beginObject(_ name: String? = nil) { begin(name, "{", "}") }
  mutating func beginArray(_ name: String? = nil) { begin(name, "[", "]") }

  /// Ends the object or array begun last.
  mutating func end() {
    guard let last = open.popLast() else { return }
    if !last.isEmpty { newLine() }
    bytes.append(last.close)
    if open.isEmpty { bytes.append(0x0A) }
  }

  /// A member, or an item of an array if it has no name; nothing if there is no value.
  mutating func string(_ name: String? = nil, _ value: String?) {
    guard let value else { return }
    start(name)
    bytes.append(json: value)
  }

  /// A string whose bytes are UTF-8 already.
  mutating func string(_ name: String? = nil, utf8: [UInt8]) {
    start(name)
    bytes.append(json: utf8)
  }

  /// A value that is JSON already.
  mutating func value(_ name: String? = nil, json: [UInt8]) {
    start(name)
    bytes += json
  }

  mutating func integer(_ name: String? = nil, _ value: Int?) {
    guard let value else { return }
    start(name)
    bytes += String(value).utf8
  }

  mutating func boolean(_ name: String? = nil, _ value: Bool) {
    start(name)
    bytes += (value ? "true" : "false").utf8
  }

  /// An object of strings, in this order.
  mutating func object(_ name: String? = nil, _ members: KeyValuePairs<String, String>) {
    beginObject(name)
    for (name, value) in members { string(name, value) }
    end()
  }

  private mutating func begin(_ name: String?, _ opening: Unicode.Scalar, _ close: Unicode.Scalar) {
    start(name)
    bytes.append(UInt8(ascii: opening))
    open.append((UInt8(ascii: close), true))
  }

  private mutating func start(_ name: String?) {
    if let last = open.indices.last {
      if !open[last].isEmpty { bytes.append(0x2C) }
      open[last].isEmpty = false
      newLine()
    }
    guard let name else { return }
    bytes.append(json: name)
    bytes.append(0x3A)
    if !isOneLine { bytes.append(0x20) }
  }

  private mutating func newLine() {
    if isOneLine { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: open.count * 2))
  }
}
