/// A character encoding of texts that reports are sent in.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without a byte-order mark.
  case utf8 = "UTF-8"
  /// UTF-16, the low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, the high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// GB 18030, which has all of GB 2312 and GBK.
  case gb18030 = "GB18030"
  /// GBK, as Windows has it (code page 936). GB 2312 is read as GBK.
  case gbk = "GBK"
  /// Big5, as Windows has it (code page 950).
  case big5 = "Big5"

  /// The encoding of a name, in letters of either case; `nil` if it is none of these.
  ///
  /// All usual names are known. `GB2312` is ``gbk``: files that are called so are made by programs that write GBK. `UTF-16` without an
  /// order is ``utf16LittleEndian``; where the text has a byte-order mark, that decides.
  public init?(name: String) {
    guard let known = Self.names[name.uppercased()] else { return nil }
    self = known
  }

  /// Its IANA name.
  public var name: String { rawValue }

  private static let names: [String: TextEncoding] = [
    "UTF-8": .utf8, "UTF8": .utf8,
    "UTF-16LE": .utf16LittleEndian, "UTF-16": .utf16LittleEndian, "UTF16": .utf16LittleEndian,
    "UTF16LE": .utf16LittleEndian, "UTF-16BE": .utf16BigEndian, "UTF16BE": .utf16BigEndian,
    "GB18030": .gb18030, "GB-18030": .gb18030,
    "GBK": .gbk, "CP936": .gbk, "MS936": .gbk, "WINDOWS-936": .gbk, "X-GBK": .gbk, "GB2312": .gbk, "GB_2312-80": .gbk,
    "GB2312-80": .gbk, "EUC-CN": .gbk,
    "BIG5": .big5, "BIG-5": .big5, "CP950": .big5, "WINDOWS-950": .big5, "BIG5-ETEN": .big5,
  ]

  /// U+FEFF at the start of a file; empty where the encoding has no such thing.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: Characters.byteOrderMark
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    case .gbk, .big5: []
    }
  }

  /// The encoding whose byte-order mark stands at the start.
  init?(markOf bytes: [UInt8]) {
    let found = Self.allCases.first { !$0.byteOrderMark.isEmpty && bytes.starts(with: $0.byteOrderMark) }
    guard let found else { return nil }
    self = found
  }
}
