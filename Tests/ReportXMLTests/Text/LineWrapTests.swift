import ReportXML
import Testing

/// A source that was wrapped at one width has the structure of the source that was not.
struct LineWrapTests {
  /// The levels and words of the headings, and the leads.
  private static func outline(_ report: Report) -> [String] {
    report.allSections.flatMap { section in
      ["\(section.level) \(section.heading?.words ?? "")"] + section.paragraphs.flatMap(\.leads)
    }
  }

  /// Breaks each line after `width` characters, or columns where a Chinese character takes two.
  private static func wrapped(_ text: String, at width: Int, byColumns: Bool) -> String {
    var wrapped = ""
    var used = 0
    for character in text {
      let cost = byColumns && !character.isASCII ? 2 : 1
      if character.isNewline {
        used = 0
      } else if used + cost > width {
        wrapped.append("\n")
        used = cost
      } else {
        used += cost
      }
      wrapped.append(character)
    }
    return wrapped
  }

  @Test(arguments: [false, true])
  func aWrappedReportKeepsItsOutline(_ byColumns: Bool) throws {
    let file = try #require(Samples.texts.first { $0.name.hasPrefix("province") })
    let text = String(decoding: try file.bytes().dropFirst(3), as: UTF8.self).replacing("\r\n", with: "\n")
    let wrapped = Self.wrapped(text, at: byColumns ? 80 : 40, byColumns: byColumns)
    #expect(wrapped != text)
    let report = try Report(text: wrapped)
    #expect(report.text == wrapped)
    #expect(try Self.outline(report) == Self.outline(Report(text: text)))
  }
}
