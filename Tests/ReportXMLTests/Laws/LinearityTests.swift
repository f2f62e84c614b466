import ReportXML
import TestDocuments
import Testing

/// Time is linear in the size of the text, whatever stands in it.
///
/// Measures, so it runs only with `REPORTXML_LINEARITY=1`, alone and in a release build:
/// `REPORTXML_LINEARITY=1 swift test -c release -Xswiftc -enable-testing --filter Linearity`.
@Suite(
  .serialized, .enabled(if: Files.environment("REPORTXML_LINEARITY") == "1", "runs with REPORTXML_LINEARITY=1"))
struct LinearityTests {
  @Test("conversion is linear", arguments: Pathology.all)
  func isLinear(_ pathology: Pathology) throws {
    try Self.expectLinear(upTo: 2 << 20) {
      pathology.text(bytes: $0)
    } work: { text in
      _ = try Report(text: text)
    }
  }

  @Test("figures and promises are found in linear time", arguments: Pathology.figures)
  func figuresAreLinear(_ pathology: Pathology) throws {
    try Self.expectLinear(upTo: 1 << 20) {
      pathology.text(bytes: $0)
    } work: { text in
      _ = try Report(text: text)
    }
  }

  @Test("reading and writing XML is linear", arguments: ["**甲**", "《甲》", "一、甲\n", "\u{1}", "甲\n", "&\r", "| 甲 |\n"])
  func xmlIsLinear(_ unit: String) throws {
    try Self.expectLinear(upTo: 1 << 20) {
      try Report(text: Pathology(unit).text(bytes: $0)).xml()
    } work: { xml in
      _ = try Report(xml: xml).xml()
    }
  }

  @Test(
    "documents are read in linear time",
    arguments: [
      "<w:p><w:r><w:t>甲</w:t></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>甲。</w:t></w:r><w:r><w:t>乙。</w:t></w:r></w:p>",
      "<w:r><w:t>甲</w:t></w:r>",
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>",
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>",
      "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>",
    ])
  func documentsAreLinear(_ unit: String) throws {
    try Self.expectLinear(upTo: 4 << 20) { size in
      let body = String(repeating: unit, count: size / unit.utf8.count)
      return WordFile(unit.hasPrefix("<w:r>") ? "<w:p>\(body)</w:p>" : body).bytes
    } work: { bytes in
      _ = try Extraction(of: bytes)
    }
  }

  @Test(
    "pages are read in linear time",
    arguments: [
      "<p>甲，</p>", "<p>甲，", "甲<br>", "<b>甲，</b>", "<table><tr><td>甲<td>乙</table>", "<table><tr><td>甲，</table>",
      "<a href=a>甲</a>，",
      "</b>甲，", "<font>甲，</font>", "&lt;，", "<li>甲，",
    ])
  func pagesAreLinear(_ unit: String) throws {
    try Self.expectLinear(upTo: 4 << 20) { size in
      Array(
        "<html><body><p>甲，乙。丙，丁。甲，乙。</p>\(String(repeating: unit, count: size / unit.utf8.count))</body></html>".utf8)
    } work: { bytes in
      _ = try Extraction(of: bytes)
    }
  }

  @Test("validation is linear", arguments: ["一、甲\n", "甲\n", "《甲》", "\u{1}"])
  func validationIsLinear(_ unit: String) throws {
    try Self.expectLinear(upTo: 1 << 20) {
      try Report(text: Pathology(unit).text(bytes: $0)).xml()
    } work: { xml in
      #expect(Validator().validate(xml).verdict == .valid)
    }
  }

  @Test("long texts convert, and come back", arguments: Pathology.all + Pathology.figures)
  func comesBack(_ pathology: Pathology) throws {
    let text = pathology.text(bytes: 1 << 20)
    #expect(try Law.theTextComesBack.fault(in: Conversion(of: text)) == nil)
  }

  /// Doubles the size until `limit`: twice the text may take 3.5 times as long, twice.
  private static func expectLinear(
    upTo limit: Int, input: (Int) throws -> [UInt8], work: ([UInt8]) throws -> Void
  ) throws {
    var last: Double?
    var size = 16 << 10
    var faults: [String] = []
    while size <= limit {
      let text = try input(size)
      let seconds = try shortest { try work(text) }
      if let last, last > 0.002, seconds > 3.5 * last {
        faults.append("\(size >> 11) → \(size >> 10) KiB: \(last) → \(seconds) s")
        if faults.count == 2 {
          Issue.record("\(faults)")
          return
        }
      }
      last = seconds
      size *= 2
    }
  }

  /// The shortest of five runs, or of those that half a second has room for.
  private static func shortest(_ work: () throws -> Void) throws -> Double {
    let clock = ContinuousClock()
    var shortest = Double.infinity
    var spent = 0.0
    for _ in 0..<5 where spent < 0.5 {
      let seconds = try clock.measure(work) / .seconds(1)
      shortest = min(shortest, seconds)
      spent += seconds
    }
    return shortest
  }
}
