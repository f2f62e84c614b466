internal import ArchiveBridge

extension InputFormat {
  /// Tells what a file is by its first bytes.
  ///
  /// What is none of the others is text: any bytes may be.
  ///
  /// - Throws: ``ReportError/unreadableDocument(_:)`` for a file of a kind that is known and not read, with what to do.
  public init(of bytes: [UInt8]) throws(ReportError) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = try Self.archive(bytes)
    } else if let id = Self.foreign(bytes) {
      throw .unreadableDocument(Finding(id))
    } else {
      self = try Self.markup(bytes)
    }
  }

  /// Which document a ZIP archive is, by the names in it.
  private static func archive(_ bytes: [UInt8]) throws(ReportError) -> InputFormat {
    let names: [String]
    do {
      names = try ZipArchive(bytes) { _ in false }.names
    } catch {
      throw .unreadableDocument(Finding(error))
    }
    func has(_ prefix: String) -> Bool { names.contains { $0.hasPrefix(prefix) } }
    if has("word/") || has("_rels/.rels") && !has("xl/") && !has("ppt/") && !has("visio/") { return .docx }
    let kind =
      has("xl/")
      ? "XLSX"
      : has("ppt/")
        ? "PPTX"
        : has("OFD.xml")
          ? "OFD"
          : has("META-INF/container.xml")
            ? "EPUB"
            : has("content.xml") ? "ODF" : "ZIP"
    throw .unreadableDocument(Finding(.archiveForeign, [kind]))
  }

  /// Files that are known by their first bytes and that no reader is for.
  private static func foreign(_ bytes: [UInt8]) -> FindingID? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // An encrypted document is a file of the old kind with the whole of it in one stream. Names are UTF-16.
      let name: [UInt8] = "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
      return bytes.firstRange(of: name) == nil ? .oldWordFile : .encryptedDocument
    }
    if bytes.drop(while: Characters.isXMLSpace).starts(with: "%PDF-".utf8) { return .pdfFile }
    if bytes.starts(with: "{\\rtf".utf8) { return .rtfFile }
    let pictures: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00],
      [0x4D, 0x4D, 0x00, 0x2A],
      Array("RIFF".utf8),
    ]
    if pictures.contains(where: { bytes.starts(with: $0) }) { return .pictureFile }
    if bytes.starts(with: "MIME-Version:".utf8) || bytes.starts(with: "From: <Saved by ".utf8) { return .webArchive }
    return nil
  }

  private static func markup(_ bytes: [UInt8]) throws(ReportError) -> InputFormat {
    // Enough of UTF-16 for names in ASCII.
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    var head = Array(bytes.prefix(8192))
    if isWide { head = asciiOfUTF16(head.dropFirst(2), highFirst: bytes[0] == 0xFE) }
    if head.starts(with: Characters.byteOrderMark) { head.removeFirst(3) }
    var scan = MarkupScan(head)
    var isXML = false
    while let start = scan.next() {
      if start == "<?xml" { isXML = true }
      if start == "<?mso-application" { throw .unreadableDocument(Finding(.flatWordFile)) }
      if start.hasPrefix("<?") || start == "<!--" { continue }
      switch start {
      case "<!doctype":
        return scan.wordBehind() == "html" ? .html : isXML || scan.wordBehind() == "report" ? .xml : .text
      case "<html", "<head", "<body": return .html
      case "<report": return .xml
      default:
        if start.hasSuffix(":report") || start.hasSuffix(":package") && isXML { break }
        return isXML ? .xml : .text
      }
      if start.hasSuffix(":package") { throw .unreadableDocument(Finding(.flatWordFile)) }
      return .xml
    }
    return isXML ? .xml : .text
  }
}

/// The characters that are ASCII, with 0 for each other one.
private func asciiOfUTF16(_ bytes: ArraySlice<UInt8>, highFirst: Bool) -> [UInt8] {
  stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { i in
    let (high, low) = highFirst ? (bytes[i], bytes[i + 1]) : (bytes[i + 1], bytes[i])
    return high == 0 && low < 0x80 ? low : 0
  }
}

/// The tags at the start of a document, one after the other, as far as nothing else stands between them.
private struct MarkupScan {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Moves behind the next tag and gives `<` and its name, in lower case; `nil` where something else stands.
  mutating func next() -> String? {
    position = Characters.skipBlanks(bytes, from: position, to: bytes.count)
    guard position < bytes.count, bytes[position] == 0x3C else { return nil }
    if bytes[position...].starts(with: "<!--".utf8) {
      position = bytes[position...].firstRange(of: "-->".utf8)?.upperBound ?? bytes.count
      return "<!--"
    }
    let start = position
    while position < bytes.count, ![0x3E, 0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
    var name = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    if name.hasSuffix("/") { name.removeLast() }
    behindName = position
    position = bytes[position...].firstIndex(of: 0x3E).map { $0 + 1 } ?? bytes.count
    return name
  }

  private var behindName = 0

  /// The word behind the name of the last tag, in lower case.
  func wordBehind() -> String {
    let start = Characters.skipBlanks(bytes, from: behindName, to: bytes.count)
    let word = bytes[start...].prefix { ![0x3E, 0x20, 0x0A, 0x0D, 0x09].contains($0) }
    return String(decoding: word, as: UTF8.self).lowercased()
  }
}
