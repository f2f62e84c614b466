import Testing

/// Names of lists of things, and what stands before and behind a name and is no part of it.
struct NamesOfSeveralVerdicts {
  static let lists = [
    Verdict(
      "a member with a verb of its own takes none from the first", "实际利用外资、引进域外资金分别增长10%和12%。",
      "10% | indicator=实际利用外资",
      "12% | indicator=引进域外资金"),
    Verdict(
      "what is done belongs to a rate", "城镇生活垃圾、污水处理率分别达90%和87%。", "90% | indicator=城镇生活垃圾处理率", "87% | indicator=污水处理率"),
    Verdict(
      "a kind of place may be longer than the other", "乡镇、建制村通畅率达到96%和84%。", "96% | indicator=乡镇通畅率",
      "84% | indicator=建制村通畅率"),
    Verdict("a verb behind a verb is part of a noun", "新增专利转化实施项目12个。", "12个 | indicator=新增专利转化实施项目"),
  ]

  @Test("the members of a list have their own names", arguments: lists)
  func list(_ verdict: Verdict) throws { try verdict.check(.figures) }

  static let edges = [
    Verdict("the number of an item is no part of a name", "⑤改造危桥25座。", "25座 | indicator=改造危桥"),
    Verdict("我们要力争 opens a clause", "我们要力争实现投资15亿元。", in: .plan, "15亿元 | indicator=投资"),
    Verdict(
      "a year behind a name is no part of it", "工业总产值2023年达到14亿元。", "2023年 | element=date", "14亿元 | indicator=工业总产值"),
    Verdict(
      "到 before the year is none, either", "森林覆盖率到2030年达到70%。", in: .plan, "2030年 | element=date",
      "70% | indicator=森林覆盖率"),
    Verdict(
      "the first of a pair is about what the clause before was about", "地区生产总值连跨三个台阶，由70亿元跃升至100亿元。",
      "70亿元 | indicator=地区生产总值",
      "100亿元 | indicator=地区生产总值"),
    Verdict(
      "a year between a verb and what it reaches is no name", "地区生产总值由2010年14亿元增加到2015年27亿元。", "2010年 | element=date",
      "14亿元 | indicator=地区生产总值 period=2010", "2015年 | element=date", "27亿元 | indicator=地区生产总值 period=2015"),
    Verdict(
      "上年 before the first of a pair is no name", "财政支出由上年18亿元增加到95亿元。", "18亿元 | indicator=财政支出 period=2022",
      "95亿元 | indicator=财政支出 period=2023"),
    Verdict("可 before 达到 is no name", "粮食总产量可达到290万吨。", "290万吨 | indicator=粮食总产量"),
    Verdict("人均 is part of a name", "养老金标准人均达到1935元。", "1935元 | indicator=养老金标准人均"),
    Verdict("for whom is no part of what", "为毕业生等群体提供岗位2600个。", "2600个 | indicator=提供岗位"),
    Verdict(
      "among which is no part of what", "空气质量在全国168个重点城市中持续排名第一。", "168个 | indicator=重点城市", "第一 | indicator=空气质量"),
    Verdict("前10位 is a rank", "营商环境指标进入全省前10位。", "10位 | type=rank value=10 unit=位 bound=le of=全省 indicator=营商环境指标"),
    Verdict(
      "the growth that stands behind a figure names nothing", "旅游收入达到7亿元，实现30%以上的增长。", "7亿元",
      "30%以上 | type=change bound=ge direction=up indicator=旅游收入"),
  ]

  @Test("a name ends where it does", arguments: edges)
  func edge(_ verdict: Verdict) throws { try verdict.check(.figures) }
}
