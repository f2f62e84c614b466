internal import XMLBridge

/// In which encoding a page is, and the page in UTF-8.
///
/// What the bytes say counts more than what the page says of itself: text that is well-formed UTF-8 throughout is nothing else.
struct PageEncoding {
  private(set) var text: [UInt8]
  private(set) var findings: [Finding] = []

  init(_ bytes: [UInt8]) throws(ReportError) {
    if bytes.starts(with: Characters.byteOrderMark) {
      text = Array(bytes.dropFirst(3))
      repair("UTF-8")
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      text = []
      try decode(Array(bytes.dropFirst(2)), bytes[0] == 0xFF ? "UTF-16LE" : "UTF-16BE")
    } else {
      text = bytes
      try decode(label: Self.label(bytes))
    }
    // The parser of libxml2 ends at one.
    for i in text.indices where text[i] == 0 { text[i] = 0x20 }
  }

  private mutating func decode(label: String?) throws(ReportError) {
    let isUTF8 = String(validating: text, as: UTF8.self) != nil
    let name = label.map(Self.known)
    if isUTF8 {
      let isASCII = !text.contains { $0 >= 0x80 }
      if !isASCII, let label, name != "UTF-8" { findings.append(Finding(.pageEncodingWrong, [label, "UTF-8"])) }
      return
    }
    let bytes = text
    if name == nil || name == "UTF-8" || name == "GB18030" {
      // A label of UTF-8 on what is none: another encoding if all of it is that, else UTF-8 with faults.
      if let chinese = CharacterDecoder.utf8(bytes, encoding: "GB18030"), name == "GB18030" || chinese.faults == 0 {
        text = chinese.text
        if name == "UTF-8" { findings.append(Finding(.pageEncodingWrong, [label ?? "", "GB18030"])) }
        tell(chinese.faults, "GB18030")
      } else {
        repair("UTF-8")
      }
      return
    }
    try decode(bytes, name ?? "")
  }

  private mutating func decode(_ bytes: [UInt8], _ name: String) throws(ReportError) {
    guard let decoded = CharacterDecoder.utf8(bytes, encoding: name) else {
      throw .unreadableDocument(Finding(.pageEncodingUnknown, [name]))
    }
    text = decoded.text
    tell(decoded.faults, name)
  }

  private mutating func repair(_ name: String) {
    guard String(validating: text, as: UTF8.self) == nil else { return }
    func marks(_ bytes: [UInt8]) -> Int {
      bytes.indices.count { bytes[$0] == 0xEF && bytes[$0...].starts(with: [0xEF, 0xBF, 0xBD]) }
    }
    let repaired = Array(String(decoding: text, as: UTF8.self).utf8)
    tell(marks(repaired) - marks(text), name)
    text = repaired
  }

  private mutating func tell(_ faults: Int, _ name: String) {
    if faults > 0 { findings.append(Finding(.pageBytesWrong, [name, String(faults)])) }
  }

  /// GB2312 and GBK are parts of GB18030, and pages that name them use more.
  private static func known(_ label: String) -> String {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8": "UTF-8"
    case "gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80", "gb_2312", "csgb2312", "cp936", "ms936", "windows-936":
      "GB18030"
    case "big5", "big5-hkscs", "x-x-big5": "BIG5-HKSCS"
    default: label
    }
  }

  /// What the page says: the first `charset=` near its start, or the encoding of an XML declaration.
  private static func label(_ bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(4096)).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let end = head.firstRange(of: "<body".utf8)?.lowerBound ?? head.count
    for key in ["charset", "encoding"] {
      guard let found = head[..<end].firstRange(of: key.utf8) else { continue }
      var rest = head[found.upperBound..<end].drop { $0 == 0x20 }
      guard rest.first == 0x3D else { continue }
      rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
      let label = rest.prefix { $0 > 0x20 && ![0x22, 0x27, 0x3B, 0x3E, 0x2F, 0x3F].contains($0) }
      if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
    }
    return nil
  }
}
