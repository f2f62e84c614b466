/// Where the names of the attributes in one start tag stand.
struct StartTagNames {
  /// Offset of the "<", or `nil` for no tag.
  private(set) var start: Int?
  /// Offset of the first attribute of each local name, where its prefix begins.
  private(set) var offsets: [String: Int] = [:]

  init() {}

  /// Reads the tag that begins at `start` in a well-formed document.
  init(of bytes: Span<UInt8>, at start: Int) {
    self.start = start
    var index = start
    func skip(until condition: (UInt8) -> Bool) {
      while index < bytes.count, !condition(bytes[index]) { index += 1 }
    }

    skip { $0.isSpace || $0.endsTag }
    while true {
      skip { !$0.isSpace }
      guard index < bytes.count, !bytes[index].endsTag else { return }
      let nameStart = index
      skip { $0.isSpace || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }
      var localStart = nameStart
      if index < bytes.count, bytes[index] == UInt8(ascii: ":") {
        localStart = index + 1
        skip { $0.isSpace || $0 == UInt8(ascii: "=") }
      }
      let name = String(copying: bytes.extracting(min(localStart, index)..<index))
      if offsets[name] == nil { offsets[name] = nameStart }

      // A value may hold anything but its own quote and "<".
      skip { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      guard index < bytes.count else { return }
      let quote = bytes[index]
      index += 1
      skip { $0 == quote }
      index += 1
    }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
  fileprivate var endsTag: Bool { self == UInt8(ascii: ">") || self == UInt8(ascii: "/") }
}
