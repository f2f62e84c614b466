import Testing

/// Which words of the sentence are the subject of a figure, where several could be.
struct SubjectVerdicts {
  static let all = [
    Verdict(
      "个 before 个百分点 is of points too", "财政收入增速高于全省5个和12.3个百分点。", "5个 | type=difference unit=pp direction=up",
      "12.3个百分点 | type=difference unit=pp direction=up"),
    Verdict(
      "力争 raises the figure before it", "生产总值增长8%，力争10%。", in: .plan, "8% | type=change",
      "10% | type=change direction=up indicator=生产总值"),
    Verdict("预计实现 is read word by word", "社会消费品零售总额预计实现69亿元。", "69亿元 | indicator=社会消费品零售总额"),
    Verdict(
      "涨幅 stays in the name before 分别", "失业率、居民消费价格涨幅分别为3%和2%。", "3% | type=level indicator=失业率",
      "2% | type=change indicator=居民消费价格涨幅"),
    Verdict(
      "存、贷款 are two", "金融机构存、贷款余额分别达到29亿元和18亿元。", "29亿元 | indicator=金融机构存款余额", "18亿元 | indicator=金融机构贷款余额"),
    Verdict(
      "a ratio at the end is that of each amount", "工业增加值、营业收入增速分别为6%、8%。", "6% | type=change indicator=工业增加值增速",
      "8% | type=change indicator=营业收入增速"),
    Verdict(
      "占 at the end is said of each", "制造业增加值、服务业增加值占生产总值比重分别达到30%、45%。",
      "30% | type=share indicator=制造业增加值占生产总值比重", "45% | type=share indicator=服务业增加值占生产总值比重"),
    Verdict("税收的三分之一 is a part", "税收的三分之一来自竹木加工。", "三分之一 | type=share indicator=税收"),
    Verdict("a share of what stands behind", "所有乡镇和96%的行政村建成公交站。", "96% | type=share indicator=行政村"),
    Verdict(
      "who is named has the amount", "青溪开发区完成固定资产投资6.1亿元。", "6.1亿元 | indicator=青溪开发区固定资产投资"),
    Verdict("下达 is no relation", "新增就业3486人，完成省下达任务的108.9%。", "3486人", "108.9% | type=share of=省下达任务"),
    Verdict("不低于 holds against nothing", "居民收入不低于全省8%。", "8% | bound=ge direction="),
    Verdict(
      "years are not what an indicator is measured in", "空气质量优良天数连续5年超过320天。", "5年 | type=level ref=", "320天 | bound=gt"
    ),
    Verdict(
      "what the clause before begins with", "中小学在校学生稳步增加，现在有3.2万人。", "3.2万人 | indicator=中小学在校学生"),
    Verdict("市、县 alone are counted", "5个县（市、区）建成示范区。", "5个 | indicator=县（市、区）"),
    Verdict("those who are named first are counted", "改善17.8万户居民的供暖条件。", "17.8万户 | indicator=居民"),
    Verdict("省属 goes before its noun", "省属57户企业完成改革。", "57户 | indicator=省属企业"),
    Verdict("a number without a unit counts the noun behind", "对破产企业1.2万退休人员给予补助。", "1.2万 | indicator=退休人员"),
    Verdict("what became of people", "2.5万人得到临时救助。", "2.5万人 | indicator=得到临时救助"),
    Verdict("清 of 清零 is none of the name", "零就业家庭动态清零。", "零 | value=0 indicator=零就业家庭"),
    Verdict("零 in quotation marks", "城镇零就业家庭保持“零增长”。", "零 | value=0 indicator=城镇零就业家庭"),
    Verdict("未来 makes years a duration", "未来3年发展目标已经明确。", "3年 | element=number"),
    Verdict("a price index of 103% is no change", "居民消费价格指数为103%。", "103% | type=level ref=cpi"),
  ]

  @Test("a figure is about what its own sentence says", arguments: all)
  func holds(_ verdict: Verdict) throws { try verdict.check(.figures) }
}
