import Testing

@testable import ReportXML

struct ExactDecimalTests {
  @Test(arguments: [
    ("0", "0"), ("-0.0", "0"), ("007", "7"), (".5", "0.5"), ("5.", "5"), ("1.50", "1.5"), ("-0.250", "-0.25"),
    ("+3", "3"),
    ("254000000", "254000000"), ("0.000001", "0.000001"),
    ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
  ]) func isWrittenCanonically(_ text: String, _ canonical: String) {
    #expect(ExactDecimal(text)?.description == canonical)
  }

  @Test(arguments: ["", "-", ".", "1.2.3", "1e5", "１", " 1", "1 ", "--1"]) func isNoDecimal(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func hasOneFormOnly() {
    #expect(ExactDecimal(coefficient: 1200, exponent: -2) == ExactDecimal(12))
    #expect(ExactDecimal(coefficient: 0, exponent: 30) == .zero)
    #expect(ExactDecimal("1.20")?.hashValue == ExactDecimal("1.2")?.hashValue)
  }

  @Test func refusesWhatDoesNotFit() throws {
    let great = try #require(ExactDecimal(coefficient: 9, exponent: 37))
    #expect(ExactDecimal(coefficient: 9, exponent: 38) == nil)
    #expect(ExactDecimal(coefficient: 1, exponent: -39) == nil)
    #expect(great.multiplied(by: ExactDecimal(10)) == nil)
    #expect(great.adding(great) == nil)
    #expect(great.scaled(byPowerOfTen: .max) == nil)
    #expect(great.scaled(byPowerOfTen: .min) == nil)
    #expect(ExactDecimal(coefficient: .max, exponent: 0) == nil)
    #expect(ExactDecimal(coefficient: .min, exponent: .max) == nil)
    #expect(ExactDecimal(coefficient: 10, exponent: .max) == nil)
    #expect(ExactDecimal(coefficient: 10, exponent: .min) == nil)
    #expect(ExactDecimal(coefficient: 0, exponent: .min) == .zero)
    #expect(ExactDecimal(.min).description == "-9223372036854775808")
  }

  @Test func fractionsEndOrAreNone() {
    #expect(ExactDecimal.terminating(numerator: 1, denominator: 8)?.description == "0.125")
    #expect(ExactDecimal.terminating(numerator: 3, denominator: 12)?.description == "0.25")
    #expect(ExactDecimal.terminating(numerator: 6, denominator: -2)?.description == "-3")
    #expect(ExactDecimal.terminating(numerator: 2, denominator: 3) == nil)
    #expect(ExactDecimal.terminating(numerator: 1, denominator: 0) == nil)
    #expect(ExactDecimal.terminating(numerator: .min, denominator: .min) == nil)
    #expect(ExactDecimal.terminating(numerator: 1, denominator: 1 << 100) == nil)
  }

  @Test func calculatesAsIntegersDo() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<5000 {
      let (a, b) = (random.below(2_000_000) - 1_000_000, random.below(2_000_000) - 1_000_000)
      let (x, y) = (ExactDecimal(a), ExactDecimal(b))
      #expect(x.adding(y)?.integer == a + b)
      #expect(x.multiplied(by: y)?.integer == a * b)
      #expect((x < y) == (a < b))
      #expect(x.negated.integer == -a)
      let text = x.scaled(byPowerOfTen: -random.below(12)).map { "\($0)" } ?? ""
      #expect(ExactDecimal(text)?.description == text)
      if b != 0, let quotient = ExactDecimal.terminating(numerator: Int128(a), denominator: Int128(b)) {
        #expect(quotient.multiplied(by: y) == x)
      }
    }
  }

  @Test func ordersWhatCannotBeAligned() throws {
    let great = try #require(ExactDecimal(coefficient: 1, exponent: 37))
    let small = try #require(ExactDecimal(coefficient: 1, exponent: -38))
    #expect(small < great)
    #expect(great.negated < small.negated)
    #expect(!(great < small))
  }
}
