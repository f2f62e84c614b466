extension Pathology {
  private static let review = "一、2023年工作回顾\n"
  private static let plan = "一、2023年工作回顾\n甲。\n二、2024年工作安排\n"

  /// Figures and promises, repeated in one paragraph without an end.
  static let figures: [Pathology] =
    [
      "1", "1 ", "1 1", "1个", "1个，", "1个、", "1个。", "增长1%，", "增长1%、2%，", "分别增长1%、", "2023年，", "到2030年，增长1%，",
      "到2030年，增长1%。",
      "第1，", "第一位、", "居全省第一位，", "三", "三个", "百分之", "亿", "万亿", "十几", "1.", "1,", "1/", "1-", "1—", "A1", "G60、", "“1”",
      "“1",
      "《1》", "《甲》1", "**1**", "**1", "1**个**", "零发生，", "清零", "占全省的1%，", "占", "是的", "总数达1个，", "面积1亩，", "亿元以上",
      "亿元以上项目1个，",
      "1元以上", "比2020年增长1%，", "年均增长1%，", "五年来，", "由1%提高到2%，", "甲、乙、丙分别增长1%、2%、3%，", "、", "和", "等1个，", "超过", "至少1个，",
      "0.1",
      "1:1",
    ].map { Pathology($0, after: review, named: "figures: \($0)") }
    + [
      "确保", "力争增长1%，", "力争增长1%、", "推进改革，", "推进改革；", "推进改革。", "推进改革、", "坚持改革，", "总体要求", "总体要求：", "预期目标：", "预期目标：增长1%；",
      "由",
      "由牵头", "由县教育局牵头，", "年内", "6月底前", "1月", "2030年", "以", "以为", "为", "把作为", "”", "“推进改革", "**推进改革**，", "形成甲为中心，", "了",
      "是", "要",
      "加快", "大力", "一是推进改革；", "在", "后", "率1%、",
    ].map { Pathology($0, after: plan, named: "promises: \($0)") }
    + [
      Pathology("1个\n\n", after: review, named: "figures by page"),
      Pathology("推进\n\n改革，", after: plan, named: "promises by page"),
      Pathology("1个。\n", after: review, named: "figures by paragraph"),
      Pathology("推进改革。\n", after: plan, named: "promises by paragraph"),
      Pathology("（一）稳住大盘。增长1%。\n", after: plan, named: "figures by section"),
      Pathology("| 1 | 2个 |\n", named: "figures in a table"),
      Pathology("增长1%", after: "# ", named: "figures in a heading"),
      Pathology("2024年1月8日", after: "——", named: "dates in a title"),
    ]
}
