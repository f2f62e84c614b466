import Testing

/// Changes, shares, ranks and what limits the things that are counted.
struct ChangeVerdicts {
  static let all = [
    Verdict(
      "万元 in 万元生产总值能耗 is part of a name", "万元生产总值能耗降低2.2%以上。", in: .plan,
      "2.2%以上 | type=change value=2.2 unit=% bound=ge direction=down indicator=万元生产总值能耗"),
    Verdict(
      "个百分点 is a difference", "研发经费投入强度比上年提高0.21个百分点。",
      "0.21个百分点 | type=difference value=0.21 unit=pp direction=up period=2023 indicator=研发经费投入强度"),
    Verdict(
      "增长1.5倍 is a multiple", "农村网络零售额增长1.5倍。", "1.5倍 | type=multiple value=1.5 unit=倍 direction=up indicator=农村网络零售额"),
    Verdict(
      "翻一番 is twice as much", "旅游收入翻一番。", "一番 | type=multiple value=2 unit=倍 indicator=旅游收入"),
    Verdict("翻两番 is four times as much", "旅游收入翻两番。", "两番 | type=multiple value=4 unit=倍 indicator=旅游收入"),
    Verdict("增长-2% is a decrease", "财政收入增长-2%。", "-2% | type=change value=2 unit=% direction=down"),
    Verdict("下降 is down", "信访总量下降16%。", "16% | type=change value=16 direction=down indicator=信访总量"),
    Verdict("降至 reaches a level", "婴儿死亡率降至2.1‰。", "2.1‰ | type=level value=2.1 unit=‰ direction= indicator=婴儿死亡率"),
    Verdict(
      "占 with 的 names the whole", "三大产业产值占规模以上工业总产值的64.7%。",
      "64.7% | type=share value=64.7 unit=% of=规模以上工业总产值"),
    Verdict("比重 is a share", "税收占比71.5%。", "71.5% | type=share value=71.5 indicator=税收占比"),
    Verdict("完成…的 is a share", "城镇新增就业3486人，完成年度任务的108.9%。", "3486人 | type=count", "108.9% | type=share of=年度任务"),
    Verdict("居全省第三位 is a rank", "群众满意率居全省第三位。", "第三位 | type=rank value=3 unit=位 of=全省 indicator=群众满意率"),
    Verdict("全省第一 is a rank without a unit", "茶叶产量居全省第一。", "第一 | type=rank value=1 unit= of=全省 indicator=茶叶产量"),
    Verdict(
      "前移12个位次 is a shift", "综合排名前移12个位次。", "12个位次 | type=rank-shift value=12 unit=位次 direction=up indicator=综合排名"),
    Verdict("后移 is down", "综合排名后移2个位次。", "2个位次 | type=rank-shift value=2 direction=down"),
    Verdict(
      "亿元以上 limits the projects and is no figure", "新签约亿元以上项目16个。",
      "16个 | type=count value=16 unit=个 scope=亿元以上 indicator=新签约亿元以上项目"),
    Verdict(
      "10亿元以上 limits too, and its digits are a threshold", "新开工10亿元以上项目3个。",
      "10亿元以上 | element=number kind=threshold", "3个 | type=count value=3 scope=10亿元以上 indicator=新开工10亿元以上项目"),
    Verdict("an area without a year", "完成生态修复1800亩。", "1800亩 | type=level value=1800 unit=亩 indicator=生态修复"),
    Verdict("a rate is a level", "森林覆盖率达68.3%。", "68.3% | type=level value=68.3 unit=% direction= indicator=森林覆盖率"),
    Verdict(
      "浓度 has a composed unit", "PM2.5平均浓度28微克/立方米。", "PM2.5 | element=name",
      "28微克/立方米 | type=level value=28 unit=ug/m3"),
  ]

  @Test("a figure has the type that its words say", arguments: all)
  func holds(_ verdict: Verdict) throws { try verdict.check(.figures) }
}
