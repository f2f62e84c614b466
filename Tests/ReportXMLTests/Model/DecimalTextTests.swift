import ReportXML
import Testing

/// Decimals as the XML writes them.
struct DecimalTextTests {
  @Test(
    "is one, and keeps its digits",
    arguments: [
      "0", "7", "254000000", "0.8", "-2.50", "-0", "0.0", String(repeating: "9", count: 38),
      "1." + String(repeating: "3", count: 38),
    ])
  func isDecimal(_ text: String) {
    #expect(DecimalText(text)?.description == text)
  }

  @Test(
    "is none",
    arguments: [
      "", "-", ".", "1.", ".5", "01", "00", "+1", "1e3", "1,000", "１", "1.2.3", "--1", " 1", "1 ", "−1", "一", "0x1",
      "1\u{0}",
      String(repeating: "9", count: 39), "1." + String(repeating: "3", count: 39),
      String(repeating: "1", count: 100_000),
    ])
  func isNone(_ text: String) {
    #expect(DecimalText(text) == nil)
  }

  @Test func numbersAreOrdered() throws {
    let ascending = [
      "-10", "-9.95", "-9.9", "-0.1", "0", "0.09", "0.1", "0.11", "1", "1.000000000000000000000000000001", "2", "9.9",
      "10",
      "10000000000000000000000000000000000000",
    ]
    let numbers = try ascending.map { try #require(DecimalText($0)) }
    for (i, a) in numbers.enumerated() {
      for (j, b) in numbers.enumerated() {
        #expect((a < b) == (i < j), "\(a) \(b)")
        #expect((a == b) == (i == j), "\(a) \(b)")
      }
    }
  }

  @Test(
    "one number in two spellings is one number",
    arguments: [("2.5", "2.50"), ("0", "-0.0"), ("10", "10.00"), ("-1", "-1.0")])
  func isEqual(_ left: String, _ right: String) throws {
    let (a, b) = (try #require(DecimalText(left)), try #require(DecimalText(right)))
    #expect(a == b && !(a < b) && !(b < a) && a.hashValue == b.hashValue)
    #expect(a.description != b.description)
  }

  @Test func zeroIsNotNegative() {
    #expect(DecimalText("-0")?.isNegative == false && DecimalText("-0.1")?.isNegative == true)
  }
}
