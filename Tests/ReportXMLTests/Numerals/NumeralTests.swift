import Testing

@testable import ReportXML

/// Numbers of every kind that reports print, each by itself.
struct NumeralTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    /// Value, upper end, bound, denominator and ratio, as far as there are any.
    var reading: String
    var testDescription: String { text }

    init(_ text: String, _ reading: String) { (self.text, self.reading) = (text, reading) }
  }

  static let examples = [
    Example("1,234.5", "1234.5"), Example("1.2万", "12000"), Example("3千多", "3000 gt"), Example("200余万", "2000000 gt"),
    Example("10.36百亿亿", "10360000000000000000"), Example("1千5百", "1500"), Example("7万5千4百", "75400"),
    Example("5亿1万4千6百", "500014600"), Example("3万4000", "34000"), Example("2千零30万", "20300000"),
    Example("1千零1", "1001"),
    Example("1/3", "1 /3"), Example("1/4", "0.25"), Example("½", "0.5"), Example("⅓", "1 /3"), Example(".5", "0.5"),
    Example("一万五千亿", "1500000000000"), Example("两千零五十", "2050"), Example("二〇二四", "2024"), Example("一九九○", "1990"),
    Example("廿五", "25"), Example("卅", "30"), Example("一百二", "120"), Example("一万三", "13000"), Example("九十二万四", "924000"),
    Example("十几", "10 gt"), Example("几十", "10 gt"), Example("十几万", "100000 gt"), Example("数百万", "1000000 gt"),
    Example("上百", "100 ge"), Example("上千万", "10000000 ge"), Example("百余", "100 gt"), Example("千余", "1000 gt"),
    Example("万余", "10000 gt"), Example("一千多万", "10000000 gt"), Example("三十万多亿", "30000000000000 gt"),
    Example("半", "0.5"), Example("半百", "50"), Example("一半", "0.5"), Example("三点五", "3.5"), Example("三点五万", "35000"),
    Example("两千点零", "2000"), Example("百分之五十", "50 %"), Example("百分之零点九", "0.9 %"), Example("百分之百", "100 %"),
    Example("千分之三", "3 ‰"), Example("万分之二点五", "2.5 ‱"), Example("百分之二三十", "20 ..30 %"),
    Example("百分之十几", "10 gt %"), Example("三分之二", "2 /3"), Example("四分之一", "0.25"), Example("百万分之一", "0.000001"),
    Example("三又三分之一", "10 /3"), Example("三又二分之一", "3.5"), Example("壹拾贰万叁仟", "123000"), Example("兩萬億", "2000000000000"),
    Example("三點五", "3.5"), Example("两三", "2 ..3"), Example("七八十", "70 ..80"), Example("十五六万", "150000 ..160000"),
    Example("三五百", "300 ..500"), Example("一两百", "100 ..200"), Example("负三十二", "-32"), Example("-2.5", "-2.5"),
    Example("四十九兆九千五百九十二亿", "49959200000000"), Example("半数", "0.5"), Example("100多元", "100 gt"),
  ]

  @Test(arguments: examples) func isRead(_ example: Example) {
    #expect(NumeralLaws.read(example.text).map(Self.description) == example.reading)
  }

  static func description(_ numeral: Numeral) -> String {
    var words = ["\(numeral.value)"]
    if let high = numeral.high { words.append("..\(high)") }
    if let bound = numeral.bound { words.append(bound.rawValue) }
    if let denominator = numeral.denominator { words.append("/\(denominator)") }
    if let ratio = numeral.ratio { words.append(ratio.rawValue) }
    return words.joined(separator: " ")
  }

  /// How many scalars of a text belong to the number at its start.
  static let extents = [
    ("5千瓦", 1), ("3万千瓦时", 2), ("2百分点", 1), ("3兆瓦", 1), ("三十两", 2), ("100多元化", 3), ("九点三十分", 1), ("二两", 1),
    ("五十千", 2), ("500余额", 3), ("1080余", 5), ("20百货", 2), ("3.5.1", 1), ("1,2,3", 1), ("1/2/2020", 1), ("一半导体", 1),
    ("三千五百米", 4), ("2016-2020", 4), ("4.5-5%", 3), ("5万五千", 4),
  ]

  @Test(arguments: extents) func ends(_ text: String, _ count: Int) {
    #expect(NumeralLaws.read(text)?.range == 0..<count)
  }

  @Test(arguments: ["十二五", "一千三万", "二三四十", "点五", "余", "多", "", "分之", "仟", "陆", String(repeating: "9", count: 39)])
  func isNoNumber(_ text: String) { #expect(NumeralLaws.read(text) == nil) }

  @Test func saysHowItIsPrinted() throws {
    #expect(NumeralLaws.read("2024")?.plainDigits == 4)
    #expect(NumeralLaws.read("二〇二四")?.plainDigits == 4)
    #expect(NumeralLaws.read("2,024")?.plainDigits == 0)
    #expect(NumeralLaws.read("1.2万")?.form == .mixed)
    #expect(NumeralLaws.read("12")?.form == .arabic)
    #expect(NumeralLaws.read("十二")?.form == .chinese)
    #expect(NumeralLaws.read("万")?.isBareScale == true)
    #expect(NumeralLaws.read("百分之五")?.ratioRange == 0..<3)
  }
}
