import Testing

/// Numerals of every kind, with the bounds that their words set.
struct NumeralVerdicts {
  static let all = [
    Verdict(
      "人次以上 counts visits, at least so many", "全年接待游客20万人次以上。", "20万人次以上 | type=count value=200000 unit=人次 bound=ge"),
    Verdict(
      "百分之零点九 is 0.9 %", "研发经费投入强度超过百分之零点九。",
      "百分之零点九 | type=level value=0.9 unit=% bound=gt indicator=研发经费投入强度"),
    Verdict("上百名 is a hundred or more", "引进青年人才上百名。", "上百名 | type=count value=100 unit=名 bound=ge indicator=引进青年人才"),
    Verdict("数百万 is more than one million", "争取补助资金数百万元。", "数百万元 | type=level value=1000000 unit=CNY bound=gt"),
    Verdict("十几万 is more than a hundred thousand", "带动十几万人就业。", "十几万人 | type=count value=100000 unit=人 bound=gt"),
    Verdict(
      "一万五千亿 is one and a half million millions", "经济总量突破一万五千亿元。",
      "一万五千亿元 | type=level value=1500000000000 unit=CNY bound=gt indicator=经济总量"),
    Verdict(
      "百亿亿次 is ten to the eighteenth", "智能算力达到10.36百亿亿次/秒。",
      "10.36百亿亿次/秒 | type=level value=10360000000000000000 unit=次/秒 indicator=智能算力"),
    Verdict(
      "件/万人 is one unit", "有效发明专利拥有量达到38.6件/万人。",
      "38.6件/万人 | type=level value=38.6 unit=件/万人 indicator=有效发明专利拥有量"),
    Verdict("余 behind the scale is more", "新增就业4万余人。", "4万余人 | type=count value=40000 unit=人 bound=gt"),
    Verdict(
      "多 before the scale's unit is more", "落实资金1370多亿元。", "1370多亿元 | type=level value=137000000000 unit=CNY bound=gt"),
    Verdict("左右 is about", "生产总值增长6%左右。", in: .plan, "6%左右 | type=change value=6 unit=% bound=approx direction=up"),
    Verdict("控制在…以内 is at most", "失业率控制在4.5%以内。", in: .plan, "4.5%以内 | type=level value=4.5 unit=% bound=le"),
    Verdict("不足 is less", "空置率不足5%。", "5% | type=level value=5 unit=% bound=lt"),
    Verdict("不低于 is at least", "优良天数比例不低于95%。", "95% | value=95 unit=% bound=ge"),
    Verdict("full-width digits are digits", "新建公路６４．５公里。", "６４．５公里 | type=level value=64.5 unit=km"),
    Verdict("blanks between digit and unit count for nothing", "新建公路 64 公里。", "64 公里 | value=64 unit=km"),
    Verdict("bold words around a figure change nothing", "新建公路**64公里**。", "64公里 | value=64 unit=km"),
    Verdict("a comma at thousands is no border", "安置群众1,234人。", "1,234人 | type=count value=1234 unit=人"),
    Verdict("亿 without a unit stays a number", "实现税收1.2亿。", "1.2亿 | value=120000000 unit="),
    Verdict("三分之二 has a denominator", "三分之二的企业实现盈利。", "三分之二 | type=share value=2 unit=1/3"),
    Verdict("零发生 is none", "重大事故零发生。", "零 | value=0"),
  ]

  @Test("a numeral reads as its words say", arguments: all)
  func holds(_ verdict: Verdict) throws { try verdict.check(.figures) }
}
