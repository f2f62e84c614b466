import Testing

@testable import ReportXML

@Suite("Registry of units") struct UnitRegistryTests {
  private let registry = UnitRegistry.shared

  /// The code and length of the unit at the start of a text.
  private func unit(_ words: String) -> (code: String, length: Int, isAmbiguous: Bool)? {
    let text = Scalar.all(words)
    return registry.longest(in: text, at: 0, end: text.count).map {
      (registry[$0.unit].code, $0.end, $0.isAmbiguous)
    }
  }

  @Test(
    "A word finds its unit",
    arguments: [
      ("元", "CNY"), ("美元", "USD"), ("港元", "HKD"), ("人民币", "CNY"), ("平方米", "m2"), ("平方公里", "km2"), ("公里", "km"),
      ("千米", "km"), ("米", "m"), ("吨", "t"), ("公斤", "kg"), ("公顷", "har"), ("千瓦", "kW"), ("千瓦时", "kW.h"),
      ("立方米", "m3"), ("微克", "ug"), ("个百分点", "pp"), ("百分点", "pp"), ("个位次", "位次"), ("亩", "亩"), ("斤", "斤"),
      ("人次", "人次"), ("个月", "个月"), ("户", "户"), ("戶", "户"), ("標準箱", "标准箱"), ("吨标煤", "吨标准煤"), ("℃", "Cel"),
    ])
  func words(word: String, code: String) {
    #expect(unit(word)?.code == code)
    #expect(unit(word)?.length == word.unicodeScalars.count)
  }

  @Test(
    "The longest word is taken",
    arguments: [
      ("个百分点左右", "pp"), ("平方公里", "km2"), ("吨公里", "吨公里"), ("元人民币", "CNY"), ("人次以上", "人次"), ("个月内", "个月"),
      ("个工作日", "工作日"), ("米长", "m"), ("千伏安", "kV.A"), ("千伏线路", "kV"), ("户次", "户次"),
    ])
  func longest(words: String, code: String) { #expect(unit(words)?.code == code) }

  @Test(
    "What follows can make it no unit",
    arguments: ["人才工程", "人民", "部门", "升级改造", "方面", "个体工商户", "项目建设", "台湾同胞", "Gbit", "kmph", "t8", "浓度", "", " 元"])
  func noUnit(words: String) { #expect(unit(words) == nil) }

  @Test(
    "Words that are ordinary words too are marked",
    arguments: ["分", "角", "里", "两", "级", "度", "成", "点", "号", "位", "年", "月", "日"])
  func ambiguous(word: String) { #expect(unit(word)?.isAmbiguous == true) }

  @Test(
    "Words that are units alone are not marked", arguments: ["元", "亩", "户", "个", "%", "公里", "人次", "个月", "周年", "百分点"])
  func plain(word: String) { #expect(unit(word)?.isAmbiguous == false) }

  @Test("No place of any text traps")
  func hostile() {
    let texts: [[UInt32]] = [
      [], [0], [.max, .max], [0x5143], Scalar.all("千千千千"), [0x10FFFF, 0x5143, 0xD800],
    ]
    for text in texts {
      for position in [-1, 0, 1, text.count, .max, .min] {
        for end in [-1, 0, 1, text.count, .max, .min] {
          let match = registry.longest(in: text, at: position, end: end)
          #expect(match.map { $0.end <= min(end, text.count) && $0.end > position } ?? true)
        }
      }
    }
  }
}
