import Testing

/// Figures that measure nothing: names, dates, ordinals, words with a numeral in them.
struct NameVerdicts {
  static let names = [
    Verdict("5G is a name", "新建5G基站86个。", "5G | element=name", "86个 | type=count indicator=新建5G基站"),
    Verdict("G60 is a name", "融入G60科创走廊。", "G60 | element=name"),
    Verdict("PM2.5 is a name", "PM2.5浓度持续下降。", "PM2.5 | element=name"),
    Verdict("4A级 is a name", "创建4A级景区。", "4A级 | element=name"),
    Verdict("12345热线 is a name", "12345热线更加便捷。", "12345热线 | element=name"),
    Verdict("“121” is a name", "启动砚石“121”行动计划。", "“121” | element=name"),
    Verdict(
      "24小时 is a clock", "开放24小时城市书房。", "24小时 | element=number kind=clock"),
    Verdict("20强 is the size of a set", "进入全国县域20强。", "20强 | element=number kind=set-size"),
    Verdict("500千伏 describes a work", "建成500千伏输变电工程。", "500千伏 | element=number kind=specification"),
    Verdict("第十届 is an ordinal", "举办第十届砚石文化节。", "第十届 | element=ordinal"),
    Verdict("第一产业 is an ordinal and no rank", "第一产业稳步发展。", "第一 | element=ordinal"),
    Verdict("a digit in a title belongs to the title", "落实《规划2035》。"),
  ]

  @Test("a figure that is part of a name measures nothing", arguments: names)
  func name(_ verdict: Verdict) throws { try verdict.check(.figures) }

  static let dates = [
    Verdict("1 9 9 3 年 is a year", "1 9 9 3 年以来稳步发展。", "1 9 9 3 年 | element=date when=1993"),
    Verdict("“十四五” is five years", "“十四五”规划顺利实施。", "“十四五” | element=date when=2021/2025"),
    Verdict("a year", "2019年以来稳步发展。", "2019年 | element=date when=2019"),
    Verdict("two years", "2016—2020年稳步发展。", "2016—2020年 | element=date when=2016/2020"),
    Verdict("a year in Chinese numerals", "二〇三五年基本建成。", "二〇三五年 | element=date when=2035"),
    Verdict("a month is of the year of its part", "6月全线通车。", "6月 | element=date when=2023-06"),
    Verdict("a day", "2023年6月15日全线通车。", "2023年6月15日 | element=date when=2023-06-15"),
    Verdict("months", "1-9月稳步发展。", "1-9月 | element=date when=2023-01/2023-09"),
  ]

  @Test("a date is a date", arguments: dates)
  func date(_ verdict: Verdict) throws { try verdict.check(.figures) }

  @Test(
    "a numeral in an ordinary word is nothing",
    arguments: [
      "十分重视统一领导。", "一般公共服务更加规范。", "推进两化融合。", "千方百计稳住大盘。", "一批城市功能项目建成。", "一个又一个难关被攻克。", "四川来的客商增多。",
      "第一时间启动。", "一带一路走深走实。", "百年老店焕发活力。", "万家灯火更加温暖。", "三农工作扎实推进。", "统筹城乡一体化发展。", "一二三产业融合发展。",
    ])
  func nothing(_ words: String) throws { try Verdict("nothing", words).check(.figuresButOrdinals) }
}
