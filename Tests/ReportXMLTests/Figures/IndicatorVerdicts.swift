import Testing

/// The words that name what is measured.
struct IndicatorVerdicts {
  static let all = [
    Verdict("出 of 支出 is no verb", "全年民生支出35.7亿元。", "35.7亿元 | type=level indicator=民生支出"),
    Verdict(
      "等地 closes a list of places", "竹湾、石潭等地2.7万名群众喝上了放心水。", "2.7万名 | type=count value=27000 indicator=群众",
      knownIssue: "等 closes the list before its noun and leaves 地 as the name"),
    Verdict(
      "a figure with nothing but a manner behind it takes the thing before", "确定的28项主要任务，26项如期完成。",
      "28项 | indicator=主要任务", "26项 | indicator=主要任务",
      knownIssue: "the words behind the figure are taken for a noun"),
    Verdict(
      "a noun behind the figure ends before its predicate", "因灾倒损的64户农房春节前全部重建。", "64户 | indicator=农房",
      knownIssue: "a time between noun and predicate is taken for a part of the noun"),
    Verdict(
      "增收 belongs to what is measured", "村集体增收3100余万元。", "3100余万元 | bound=gt indicator=村集体增收",
      knownIssue: "增收 is taken for the predicate"),
    Verdict("零 is of the whole name", "实现生产安全事故零发生。", "零 | value=0 indicator=生产安全事故"),
    Verdict("等 leaves its list out", "建成青溪、石潭等学校8所。", "8所 | indicator=建成学校"),
    Verdict(
      "等 of 高等 closes no list", "引进县外高等学校3所。", "3所 | indicator=引进县外高等学校"),
    Verdict("总数 points back", "新增规模以上工业企业19家，总数达137家。", "19家 | indicator=新增规模以上工业企业", "137家 | indicator=规模以上工业企业总数"),
    Verdict(
      "投资 points back to the works", "实施重点项目42个，完成投资63亿元。", "42个 | indicator=重点项目", "63亿元 | indicator=重点项目投资"),
  ]

  @Test("an indicator is named by its words and no others", arguments: all)
  func holds(_ verdict: Verdict) throws { try verdict.check(.figures) }
}
