import ReportXML
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
