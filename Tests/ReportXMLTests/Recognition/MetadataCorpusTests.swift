import ReportXML
import Testing

/// Metadata of real reports against their front matter, which the converter does not get to see.
struct MetadataCorpusTests {
  private struct Truth {
    var place: String
    var date: String
    var speaker: String
  }

  /// Place, date and speaker of a front matter `title: 某市政府工作报告（2024年1月28日 姓名）`, and the text behind it.
  private static func split(_ text: String) -> (truth: Truth, body: String)? {
    let title = /^---\n(?:.*\n)*?title: *(.+?)(?:人民)?政府工作报告\s*[（(]\s*(\d{4})年(\d+)月(\d+)日\s*([^）)\n]+?)\s*[）)]\n---\n/
    guard let found = text.prefixMatch(of: title) else { return nil }
    func padded(_ digits: Substring) -> String { digits.count < 2 ? "0\(digits)" : String(digits) }
    let truth = Truth(
      place: String(found.1), date: "\(found.2)-\(padded(found.3))-\(padded(found.4))",
      speaker: String(found.5.filter { !$0.isWhitespace }))
    return (truth, String(text[found.range.upperBound...]))
  }

  /// 黔南州 and 黔南布依族苗族自治州 are one place.
  private static func core(_ place: String?) -> String? {
    place.map { $0.hasSuffix("州") ? String($0.prefix(2)) : $0.hasSuffix("市人") ? String($0.dropLast()) : $0 }
  }

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func placeDateAndSpeakerAreFoundWithoutTheFrontMatter() throws {
    var all = 0
    var wrong: [String] = []
    for file in Corpus.all {
      guard let (truth, body) = Self.split(String(decoding: try Files.bytes(file.path), as: UTF8.self)) else {
        continue
      }
      all += 1
      let metadata = try StructureAlone.report(Array(body.utf8)).metadata
      let isExact =
        Self.core(metadata.jurisdiction?.name) == Self.core(truth.place) && metadata.delivered == truth.date
        && metadata.speakers.map(\.name) == [truth.speaker]
      if !isExact { wrong.append(file.name) }
    }
    #expect(all > 100)
    #expect(Double(all - wrong.count) >= 0.97 * Double(all), "wrong: \(wrong)")
  }
}
