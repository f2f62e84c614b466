internal import CSchemas

/// What the readers of documents know by heart: `Schemas/documents.tsv`, read once.
struct DocumentWords: Sendable {
  static let shared = DocumentWords(
    UnsafeBufferPointer(start: reportxml_documents.bytes, count: reportxml_documents.count))

  /// Levels by the names of styles, in lower case without blanks.
  private(set) var headingStyles: [String: Int] = [:]
  /// Levels by parts of the names of fonts.
  private(set) var headingFonts: [(part: String, level: Int)] = []
  /// Characters by font and code: `wingdings:FC`.
  private(set) var symbols: [String: String] = [:]
  /// What ids and classes call an article, and what they call the matter around it.
  private(set) var articleNames: Set<String> = []
  private(set) var asideNames: Set<String> = []
  /// The fields of meta elements that hold the title.
  private(set) var titleFields: Set<String> = []

  init(_ table: some Collection<UInt8>) {
    for line in table.split(separator: 0x0A) where line.first != 0x23 {
      let fields = line.split(separator: 0x09, maxSplits: 2).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count > 1 else { continue }
      let word = fields[1]
      let value = fields.count > 2 ? fields[2] : ""
      switch fields[0] {
      case "heading-style": headingStyles[word] = Int(value)
      case "heading-font": if let level = Int(value) { headingFonts.append((word, level)) }
      case "symbol": symbols[word] = value
      case "article-name": articleNames.insert(word)
      case "aside-name": asideNames.insert(word)
      case "title-field": titleFields.insert(word)
      default: break
      }
    }
  }

  /// The level of the heading that a style makes by its name.
  func headingLevel(ofStyle name: String) -> Int? {
    headingStyles[String(name.lowercased().unicodeScalars.filter { !Characters.isBlank($0.value) }.map(Character.init))]
  }

  /// The level of the headings that a font is for; 0 if it is for none.
  func headingLevel(ofFont name: String) -> Int {
    let name = name.lowercased()
    return headingFonts.first { name.utf8.firstRange(of: $0.part.utf8) != nil }?.level ?? 0
  }

  /// The character of a symbol font, by its code; a font keeps them at U+F000.
  func symbol(_ code: UInt32, font: String) -> String? {
    let name = font.lowercased().filter { $0 != " " }
    let low = code & 0xFF
    let digits = String(low, radix: 16, uppercase: true)
    return symbols["\(name):\(digits.count == 1 ? "0" : "")\(digits)"]
  }
}

extension Collection where Element: Equatable {
  /// The first place where the elements of another collection stand.
  func firstRange(of part: some Collection<Element>) -> Range<Index>? {
    guard let first = part.first else { return nil }
    var i = startIndex
    while let start = self[i...].firstIndex(of: first) {
      let rest = self[start...]
      if rest.starts(with: part) { return start..<index(start, offsetBy: part.count) }
      i = index(after: start)
    }
    return nil
  }
}
