import Testing

@testable import ReportXML

@Suite("Registry of indicators") struct IndicatorRegistryTests {
  private let registry = IndicatorRegistry.shared

  private func code(_ words: String) -> String? { registry.indicator(naming: Scalar.all(words))?.code }

  @Test("Every name and synonym finds its own indicator")
  func own() {
    #expect(registry.indicators.count > 100)
    for indicator in registry.indicators {
      for name in [indicator.name] + indicator.synonyms { #expect(code(name) == indicator.code, "\(name)") }
    }
  }

  @Test(
    "Words around a name that change nothing",
    arguments: [
      ("全市规模以上工业增加值", "industrial-value-added-above-designated-size"), ("2023年地区生产总值", "gdp"), ("全年生产总值增速", "gdp"),
      ("广州市地区生产总值", "gdp"), ("云溪县浦东新区生产总值", "gdp"), ("地区生产总值（GDP）年均增速", "gdp"), ("２０２３年末 ＧＤＰ", "gdp"),
      ("固定资产投资（不含农户）", "fixed-asset-investment"), ("区级一般公共预算收入", "general-public-budget-revenue"),
      ("PM₂.₅平均浓度", "pm2.5"), ("ＰＭ２．５浓度", "pm2.5"), ("三公经费", "three-public-expenses"),
      ("全体居民人均可支配收入", "household-income"), ("战略性新兴产业增加值占地区生产总值比重", "value-added-strategic-emerging"),
    ])
  func neutral(words: String, expected: String) { #expect(code(words) == expected) }

  @Test(
    "A qualifier makes another indicator",
    arguments: [
      ("城镇居民人均可支配收入", "urban-household-income"), ("农村居民人均可支配收入", "rural-household-income"),
      ("城市居民人均可支配收入", "urban-household-income"), ("城乡居民人均可支配收入", "urban-and-rural-household-income"),
      ("人均地区生产总值", "gdp-per-capita"), ("第三产业增加值", "value-added-tertiary-industry"),
      ("单位地区生产总值能耗", "energy-intensity"), ("民间固定资产投资", "private-investment"),
      ("工业技改投资", "technological-transformation-investment"),
    ])
  func qualified(words: String, expected: String) { #expect(code(words) == expected) }

  @Test(
    "Words that name no indicator for sure",
    arguments: [
      "", "增加值", "收入", "全市", "2023年", "民营企业进出口总额", "脱贫县农村居民人均可支配收入", "城镇私营单位居民人均可支配收入", "贫困地区生产总值",
      "港口进出口总额增长点", "地区生产总值占全省比重", "文旅项目固定资产投资", "居民人均可支配收入与经济增长", "规模以上工业增加值能耗强度", "(GDP", "市", "县县县",
    ])
  func unknown(words: String) { #expect(code(words) == nil) }

  @Test("No words trap")
  func hostile() {
    let many = [UInt32](repeating: 0x5E02, count: 100_000)
    let texts: [[UInt32]] = [[.max], [0xD800, 0], [0x28], [0x28, 0x29], [0x5360], many]
    for words in texts { #expect(registry.indicator(naming: words) == nil) }
  }

  @Test("A table of something else has no indicators")
  func notATable() {
    let registry = IndicatorRegistry(Array("measure\tlevel\n<indicators>\t\t\n".utf8))
    #expect(registry.indicators.isEmpty)
  }
}
