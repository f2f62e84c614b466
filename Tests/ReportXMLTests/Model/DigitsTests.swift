import Testing

@testable import ReportXML

/// Numbers in decimal digits, as the library of the language writes them.
struct DigitsTests {
  @Test func areThoseOfTheNumber() {
    var numbers: [UInt64] = [0, .max, .max - 1]
    var power: UInt64 = 1
    for _ in 0..<20 {
      numbers += [power - 1, power, power + 1]
      power = power.multipliedReportingOverflow(by: 10).partialValue
    }
    for number in numbers {
      var text = Array("m".utf8)
      text.append(digitsOf: number)
      #expect(String(decoding: text, as: UTF8.self) == "m\(number)")
    }
  }
}
