import Testing

/// Ranges, lists that share a head, and pairs of figures.
struct RangeVerdicts {
  static let ranges = [
    Verdict(
      "5%—5.5% is a range", "生产总值增长5%—5.5%。", in: .plan, "5%—5.5% | type=change value=5 high=5.5 unit=% bound=range"),
    Verdict("4.5-5% is a range of percent", "生产总值增长4.5-5%。", in: .plan, "4.5-5% | value=4.5 high=5 unit=% bound=range"),
    Verdict("5到6个 is a range", "培育产业集群5到6个。", in: .plan, "5到6个 | type=count value=5 high=6 unit=个 bound=range"),
    Verdict(
      "3—5万亩 is thirty to fifty thousand", "新增高标准农田3—5万亩。", in: .plan,
      "3—5万亩 | value=30000 high=50000 unit=亩 bound=range"),
    Verdict("30万～40万人 has two scales", "带动就业30万～40万人。", "30万～40万人 | value=300000 high=400000 unit=人 bound=range"),
    Verdict(
      "由62%提高到75% is two levels", "自来水普及率由62%提高到75%。",
      "62% | type=level value=62 unit=% period=2022 indicator=自来水普及率",
      "75% | type=level value=75 unit=% period=2023 indicator=自来水普及率"),
    Verdict(
      "由第43位升至第31位 is two ranks", "综合评价由第43位升至第31位。", "第43位 | type=rank value=43 period=2022",
      "第31位 | type=rank value=31 period=2023"),
  ]

  @Test("a range has two ends", arguments: ranges)
  func range(_ verdict: Verdict) throws { try verdict.check(.figures) }

  static let lists = [
    Verdict(
      "城镇、农村居民人均可支配收入 are two, and 以上 is shared", "城镇、农村居民人均可支配收入分别增长5.5%、7.5%以上。", in: .plan,
      "5.5% | type=change value=5.5 bound=ge direction=up indicator=城镇居民人均可支配收入",
      "7.5%以上 | type=change value=7.5 bound=ge direction=up indicator=农村居民人均可支配收入"),
    Verdict(
      "城乡居民 is 城镇居民 and 农村居民", "城乡居民人均可支配收入分别增长5.5%、7.5%。",
      "5.5% | value=5.5 indicator=城镇居民人均可支配收入", "7.5% | value=7.5 indicator=农村居民人均可支配收入"),
    Verdict(
      "单位GDP能耗、水耗 share their beginning", "单位GDP能耗、水耗分别下降22.8%、22.6%。",
      "22.8% | type=change value=22.8 direction=down indicator=单位GDP能耗",
      "22.6% | type=change value=22.6 direction=down indicator=单位GDP水耗"),
    Verdict(
      "two companies share 资产总额 and 突破", "砚投集团、沐石银行资产总额分别突破3200亿元、2300亿元。",
      "3200亿元 | type=level value=320000000000 unit=CNY bound=gt indicator=砚投集团资产总额",
      "2300亿元 | type=level value=230000000000 unit=CNY bound=gt indicator=沐石银行资产总额"),
    Verdict(
      "规模以上工业增加值、固定资产投资 are two", "规模以上工业增加值、固定资产投资分别增长8.6%、9.4%。",
      "8.6% | indicator=规模以上工业增加值 ref=industrial-value-added-above-designated-size", "9.4% | indicator=固定资产投资"),
    Verdict(
      "a figure with 、 goes on with the thing before", "社会消费品零售总额98.7亿元、增长8.1%。",
      "98.7亿元 | type=level value=9870000000 indicator=社会消费品零售总额",
      "8.1% | type=change value=8.1 direction=up indicator=社会消费品零售总额"),
    Verdict(
      "a verb goes for all of its list", "新建公路64公里、桥梁11座。", "64公里 | indicator=新建公路", "11座 | type=count indicator=新建桥梁"),
    Verdict(
      "three members of 分别", "甲镇、乙镇、丙镇粮食总产分别达到3万吨、2万吨、1万吨。",
      "3万吨 | value=30000 unit=t indicator=甲镇粮食总产", "2万吨 | value=20000 indicator=乙镇粮食总产",
      "1万吨 | value=10000 indicator=丙镇粮食总产"),
  ]

  @Test("members of a list get their own full names", arguments: lists)
  func list(_ verdict: Verdict) throws { try verdict.check(.figures) }
}
