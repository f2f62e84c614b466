/// What the first bytes of a document say about its encoding, as appendix F of XML 1.0 has it.
///
/// libxml2 finds this out by itself and decodes by it. We look first because libxml2 2.9 accepts some sequences that
/// are not UTF-8, and because of a contradiction it does not notice.
enum DeclaredEncoding: Equatable {
  /// Declared, or by default.
  case utf8
  /// UTF-16, UCS-4 or whatever is declared: left to libxml2.
  case other
  /// A byte order mark of UTF-8 and a declaration of something else.
  case contradiction(String)

  init(_ bytes: Span<UInt8>) {
    let hasMark = bytes.startsWithByteOrderMark
    switch (bytes.count > 0 ? bytes[0] : 0x3C, bytes.count > 1 ? bytes[1] : 0x3F) {
    // UTF-16 marks, "<" in UTF-16 or UCS-4, "<?" in EBCDIC.
    case (0xFE, 0xFF), (0xFF, 0xFE), (0x00, _), (0x3C, 0x00), (0x4C, 0x6F): self = .other
    default:
      let name = Self.declaration(in: bytes, from: hasMark ? 3 : 0)
      let isUTF8 = name.map { ["utf-8", "utf8"].contains($0.lowercased()) } ?? true
      self = isUTF8 ? .utf8 : hasMark ? .contradiction(name ?? "") : .other
    }
  }

  /// The encoding named in `<?xml … encoding="…"?>`, if the document begins so.
  private static func declaration(in bytes: Span<UInt8>, from start: Int) -> String? {
    guard bytes.count >= start + 5, bytes.extracting(start..<start + 5).equals("<?xml") else { return nil }
    // A declaration is ASCII and has no "?" before its end.
    var end = start + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: "?") { end += 1 }
    let declaration = String(copying: bytes.extracting(start..<end))
    guard let name = declaration.split(separator: "encoding", maxSplits: 1).dropFirst().first else { return nil }
    let quoted = name.drop { $0 != "\"" && $0 != "'" }
    guard let quote = quoted.first else { return nil }
    return String(quoted.dropFirst().prefix { $0 != quote })
  }
}
