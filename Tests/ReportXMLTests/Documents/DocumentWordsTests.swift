import Testing

@testable import ReportXML

/// `Schemas/documents.tsv` holds what its reader knows, and nothing twice.
struct DocumentWordsTests {
  private static let lines = String(decoding: EmbeddedSchema.documents.bytes, as: UTF8.self)
    .split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }

  @Test func everyLineIsRead() {
    let words = DocumentWords.shared
    let read =
      words.headingStyles.count + words.headingFonts.count + words.symbols.count + words.articleNames.count
      + words.asideNames.count + words.titleFields.count
    #expect(read == Self.lines.count && read > 80)
  }

  @Test func valuesAreLevelsAndCharacters() {
    for line in Self.lines {
      switch line[0] {
      case "heading-style", "heading-font": #expect(line.count == 3 && (1...9).contains(Int(line[2]) ?? 0), "\(line)")
      case "symbol": #expect(line.count == 3 && line[2].unicodeScalars.count == 1, "\(line)")
      default: #expect(line.count == 2, "\(line)")
      }
      // Names are compared in lower case, codes in upper case.
      if line[0] != "symbol" { #expect(line[1] == line[1].lowercased(), "\(line)") }
    }
  }

  @Test(arguments: [("heading 1", 1), ("Heading 9", 9), ("标题 2", 2), ("标题2", 2), ("一级标题", 1), ("标题", 0), ("Normal", 0)])
  func stylesAreKnownByName(_ name: String, _ level: Int) {
    #expect(DocumentWords.shared.headingLevel(ofStyle: name) ?? 0 == level)
  }

  @Test(arguments: [("方正黑体_GBK", 1), ("SimHei", 1), ("楷体_GB2312", 2), ("KaiTi", 2), ("仿宋", 0), ("方正小标宋简体", 0)])
  func fontsAreKnownByPartsOfTheirNames(_ name: String, _ level: Int) {
    #expect(DocumentWords.shared.headingLevel(ofFont: name) == level)
  }
}
