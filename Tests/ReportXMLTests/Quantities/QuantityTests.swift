import Testing

@testable import ReportXML

/// Figures with their units, bounds and ranges, each in a few words of a report.
struct QuantityTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    /// Every figure: words, value, upper end, unit, bound and the words before it.
    var figures: String
    var testDescription: String { text }

    init(_ text: String, _ figures: String) { (self.text, self.figures) = (text, figures) }
  }

  static let bounds = [
    Example("增长6.7%左右", "6.7%左右 6.7 % approx"), Example("突破1.2万亿元", "1.2万亿元 1200000000000 CNY gt<突破>"),
    Example("达到1370多亿元", "1370多亿元 137000000000 CNY gt"), Example("建成4万余个", "4万余个 40000 个 gt"),
    Example("控制在4.5%以内", "4.5%以内 4.5 % le<控制在>"), Example("控制在4.5%左右", "4.5%左右 4.5 % approx<控制在>"),
    Example("控制在4.5%", "4.5% 4.5 % le<控制在>"), Example("超过5%左右", "5%左右 5 % approx<超过>"),
    Example("不低于300户", "300户 300 户 ge<不低于>"), Example("不超过3万人", "3万人 30000 人 le<不超过>"),
    Example("超过了80家", "80家 80 家 gt<超过了>"), Example("不足两百家", "两百家 200 家 lt<不足>"),
    Example("约50亿元", "50亿元 5000000000 CNY approx<约>"),
    Example("节约50亿元", "50亿元 5000000000 CNY"), Example("签约50亿元", "50亿元 5000000000 CNY"),
    Example("近百家", "百家 100 家 approx<近>"),
    Example("通过5项", "5项 5 项"), Example("过5项", "5项 5 项 gt<过>"), Example("近五年", "五年 5 年?"),
    Example("近100万人", "100万人 1000000 人 approx<近>"),
    Example("20万人次以上", "20万人次以上 200000 人次 ge"), Example("5公里以下", "5公里以下 5 km le"), Example("两年多", "两年多 2 年? gt"),
    Example("两百元多", "两百元多 200 CNY gt"), Example("数百万元", "数百万元 1000000 CNY gt"), Example("总数百余家", "百余家 100 家 gt"),
    Example("以上百家", "百家 100 家"), Example("成千上万名", "成千上万名 1000 名 ge"),
  ]

  static let units = [
    Example("35微克/立方米", "35微克/立方米 35 ug/m3"), Example("每立方米19微克", "19微克 19 ug/m3"),
    Example("38.6件/万人", "38.6件/万人 38.6 件/万人"), Example("100元/人·月", "100元/人·月 100 CNY/人·月"),
    Example("10.36百亿亿次/秒", "10.36百亿亿次/秒 10360000000000000000 次/秒"), Example("每年5000万元", "5000万元 50000000 CNY"),
    Example("300万千瓦时", "300万千瓦时 3000000 kW.h"), Example("三千瓦", "三千瓦 3 kW"), Example("两年半", "两年半 2.5 年?"),
    Example("三个多月", "三个多月 3 个月 gt"), Example("一个半小时", "一个半小时 1.5 小时"), Example("三成半", "三成半 3.5 成?"),
    Example("七成六", "七成六 7.6 成?"), Example("五元三毛", "五元三毛 5.3 CNY"), Example("50元6角三分", "50元6角三分 50.63 CNY"),
    Example("￥300", "￥300 300 CNY"), Example("百分之五", "百分之五 5 %"), Example("千分之三", "千分之三 3 ‰"),
    Example("0.5个百分点", "0.5个百分点 0.5 pp"),
    Example("三分之二以上", "三分之二以上 2/3 ge"), Example("750多万", "750多万 7500000 gt"), Example("万元以上", "万元以上 10000 CNY ge"),
    Example("百亿级", "百亿级 10000000000 级?"),
  ]

  static let ranges = [
    Example("5%—5.5%", "5%—5.5% 5..5.5 %"), Example("4.5-5%", "4.5-5% 4.5..5 %"),
    Example("4.5%~5%左右", "4.5%~5%左右 4.5..5 % approx"),
    Example("5到6个", "5到6个 5..6 个"), Example("三至五年", "三至五年 3..5 年?"), Example("30万~40万人", "30万~40万人 300000..400000 人"),
    Example("3—5万亩", "3—5万亩 30000..50000 亩"), Example("8000-1万元", "8000-1万元 8000..10000 CNY"),
    Example("三到五千户", "三到五千户 3000..5000 户"),
    Example("两三个", "两三个 2..3 个"), Example("七八十户", "七八十户 70..80 户"), Example("两、三个", "两、三个 2..3 个"),
    Example("20和30之间", "20和30之间 20..30"), Example("百分之五到六", "百分之五到六 5..6 %"),
    Example("2016-2020年", "2016-2020年 2016..2020 年?"),
    Example("1-9月", "1-9月 1..9 月?"), Example("3个到5家", "3个 3 个|5家 5 家"), Example("5至3家", "5 5|3家 3 家"),
    Example("5%和6个", "5% 5 %|6个 6 个"), Example("0377-12", "0377 377|12 12"), Example("5——6户", "5——6户 5..6 户"),
  ]

  static let names = [
    Example("统一部署，十分重要，进一步", ""), Example("千方百计", ""), Example("“十四五”规划", ""), Example("第十届二次", "二次 2 次"),
    Example("第五至第八名", ""), Example("PM2.5", "2.5 2.5 L"), Example("G60", "60 60 L"), Example("5G", "5G 5 G? L"),
    Example("COVID-19", "19 19 L"),
    Example("市里", ""), Example("上半年", ""), Example("半年", "半年 0.5 年?"), Example("增长-2%", "-2% -2 %"),
    Example("负3.9%", "负3.9% -3.9 %"),
    Example("减负10项", "10项 10 项"), Example("万元", "万元 10000 CNY"), Example("issn%280024%29", "280024 280024|29 29"),
  ]

  @Test(arguments: bounds + units + ranges + names) func isRead(_ example: Example) {
    #expect(Self.figures(example.text) == example.figures)
  }

  static func figures(_ words: String) -> String {
    let text = words.unicodeScalars.map(\.value)
    return QuantityReader.shared.quantities(in: text).map { describe($0, text) }.joined(separator: "|")
  }

  private static func describe(_ quantity: Quantity, _ text: [UInt32]) -> String {
    func words(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(text[range].compactMap { UnicodeScalar($0) }))
    }
    var parts = [words(quantity.range), "\(quantity.value)"]
    if let high = quantity.high { parts[1] += "..\(high)" }
    if let denominator = quantity.numeral.denominator { parts[1] += "/\(denominator)" }
    if let unit = quantity.unit { parts.append(unit.code + (quantity.isUnitAmbiguous ? "?" : "")) }
    if let bound = quantity.bound { parts.append(bound.rawValue) }
    if let leading = quantity.leading { parts[parts.count - 1] += "<\(words(leading))>" }
    if quantity.touchesLetter { parts.append("L") }
    return parts.joined(separator: " ")
  }

  @Test func readsAPartOfAText() {
    let text = "约5个突破6个".unicodeScalars.map(\.value)
    let found = QuantityReader.shared.quantities(in: text, range: 4..<7)
    #expect(found.map(\.range) == [5..<7])
    #expect(found.first?.leading == nil)
    #expect(QuantityReader.shared.quantities(in: text, range: 5..<100).count == 1)
    #expect(QuantityReader.shared.quantities(in: [], range: 3..<9).isEmpty)
  }

  @Test(arguments: [
    ("第十届", "0..<2 10 届"), ("第2次", "0..<2 2 次"), ("第五至第八名", "0..<5 5..8 名"), ("第三", "0..<2 3"), ("第", ""),
    ("第一流", "0..<2 1"),
  ])
  func ordinals(_ words: String, _ expected: String) {
    let text = words.unicodeScalars.map(\.value)
    let found = OrdinalReader.shared.ordinals(in: text).map { ordinal in
      let unit = String(String.UnicodeScalarView(text[ordinal.unitRange ?? 0..<0].compactMap { UnicodeScalar($0) }))
      return "\(ordinal.range) \(ordinal.value)\(ordinal.high.map { "..\($0)" } ?? "") \(unit)"
    }
    #expect(found.map { $0.last == " " ? String($0.dropLast()) : $0 }.joined() == expected)
  }
}
