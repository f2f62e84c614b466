import Testing

/// What stands between a name and its figure, and what only looks as if it did.
struct PredicateVerdicts {
  static let words = [
    Verdict("长 of 总长 says how long", "续建道路11条，总长131公里。", "11条", "131公里 | type=level indicator=续建道路总长"),
    Verdict("均 of 人均 is no manner", "生产总值达到254亿元，人均达到5.2万元。", "254亿元", "5.2万元 | indicator=人均生产总值 ref=gdp-per-capita"),
    Verdict("人均 behind a word of reaching is for each", "补助标准提高到人均700元。", "700元 | indicator=补助标准"),
    Verdict("每亩 before the figure divides the unit", "耕地补贴提高到每亩85元。", "85元 | indicator=耕地补贴 unit=CNY/亩"),
    Verdict("高出 holds against another", "上线率高出全省1.8个百分点。", "1.8个百分点 | indicator=上线率 of=全省 direction=up"),
    Verdict("超出 holds against another", "上线率超出全省1.8个百分点。", "1.8个百分点 | indicator=上线率 of=全省 direction=up"),
    Verdict("投向 makes a share", "财政支出超过80%投向民生。", "80% | type=share indicator=财政支出 bound=gt"),
    Verdict("绿化面积 is a noun", "实施绿化工程38处，绿化面积30.3公顷。", "38处", "30.3公顷 | indicator=绿化面积"),
    Verdict("营收 points back", "培育光伏企业22户，营收达到15亿元。", "22户", "15亿元 | indicator=光伏企业营收"),
    Verdict("nothing grew of what is named", "机构编制实现“零增长”。", "零 | value=0 indicator=机构编制"),
    Verdict("编制 before “零增长” is no verb", "保持机构编制“零增长”。", "零 | value=0 indicator=机构编制"),
    Verdict(
      "industrial investment is not that of the works before", "30个项目投产，完成工业投资34亿元。", "30个", "34亿元 | indicator=工业投资"),
  ]

  @Test("the words before a figure are told apart", arguments: words)
  func word(_ verdict: Verdict) throws { try verdict.check(.figures) }

  static let ranks = [
    Verdict("a rank without 第", "砚溪县综合实力排名87位。", "87位 | type=rank value=87"),
    Verdict("no rank is below nothing", "砚溪县综合实力居-2位。", "-2位 | type=count value=2"),
    Verdict("nor from the end", "砚溪县综合实力倒-2位。", "-2位 | type=count value=2"),
    Verdict("进位 is a shift", "园区排名进位8位。", "8位 | type=rank-shift direction=up indicator=园区排名"),
    Verdict("综合 holds no predicate", "园区综合排名进位到第8位。", "第8位 | type=rank indicator=园区综合"),
    Verdict("获 takes a rank", "云峰镇在全省绩效考核中获第二名。", "第二名 | type=rank indicator=云峰镇"),
    Verdict("the contest, where nobody is named", "在全省绩效考核中获第二名。", "第二名 | type=rank indicator=绩效考核"),
    Verdict(
      "what ranks stands before those it ranks among", "空气质量在全省8个城市中排名第二。", "8个 | indicator=城市",
      "第二 | type=rank indicator=空气质量"),
  ]

  @Test("a rank says who ranks", arguments: ranks)
  func rank(_ verdict: Verdict) throws { try verdict.check(.figures) }
}
