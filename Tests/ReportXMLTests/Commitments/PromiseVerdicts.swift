import Testing

/// Clauses that promise, and how.
struct PromiseVerdicts {
  static let modalities = [
    Verdict(
      "确保 governs a list", "确保新增就业1万人，失业率控制在4%以内，粮食总产50万吨以上。", in: .plan,
      "确保新增就业1万人 | kind=target modality=ensure", "失业率控制在4%以内 | kind=target modality=ensure",
      "粮食总产50万吨以上 | kind=target modality=ensure"),
    Verdict(
      "力争 behind its subject governs its own clause", "财政收入力争增长7%，固定资产投资增长8%。", in: .plan,
      "财政收入力争增长7% | kind=target modality=strive", "固定资产投资增长8% | kind=target modality=plan"),
    Verdict("力争 is strive", "力争新增就业1.2万人以上。", in: .plan, "力争新增就业1.2万人以上 | kind=target modality=strive"),
    Verdict("确保 with an end state is a target", "确保青溪大桥建成通车。", in: .plan, "确保青溪大桥建成通车 | kind=target modality=ensure"),
    Verdict("力争 with a deed is an action", "力争青溪大桥开工建设。", in: .plan, "力争青溪大桥开工建设 | kind=action modality=strive"),
    Verdict("a plain deed is planned", "建成青溪大桥。", in: .plan, "建成青溪大桥 | kind=action modality=plan"),
    Verdict("works with a figure are an action", "新建农村公路64公里。", in: .plan, "新建农村公路64公里 | kind=action modality=plan"),
    Verdict("growth with a figure is a target", "生产总值增长6%左右。", in: .plan, "生产总值增长6%左右 | kind=target modality=plan"),
    Verdict(
      "a list in Chinese commas with its own predicates is two promises", "力争精密制造产值突破240亿元、竹木加工产值突破30亿元。", in: .plan,
      "力争精密制造产值突破240亿元 | modality=strive", "竹木加工产值突破30亿元 | modality=strive"),
    Verdict(
      "与经济增长同步 is a target without a figure", "居民收入增长与经济增长同步。", in: .plan,
      "居民收入增长与经济增长同步 | kind=target modality=plan"),
    Verdict("完成上级下达任务 is a target", "完成上级下达任务。", in: .plan, "完成上级下达任务 | kind=target modality=plan"),
    Verdict(
      "the goals of the year are targets", "今年发展主要预期目标是：生产总值增长6%，城镇新增就业3500人以上，居民收入稳步增长。", in: .plan,
      "生产总值增长6% | kind=target", "城镇新增就业3500人以上 | kind=target", "居民收入稳步增长 | kind=target"),
    Verdict("a government part promises too", "严格执行中央八项规定精神。", in: .government, "严格执行中央八项规定精神 | kind=action"),
    Verdict(
      "力促 in 大力促进 is no word", "大力促进就业，奋力争创园林县城。", in: .plan, "大力促进就业 | modality=plan", "奋力争创园林县城 | modality=plan"),
    Verdict("着力争取 is strive", "着力争取项目资金。", in: .plan, "着力争取项目资金 | modality=strive"),
    Verdict(
      "推动 with the figure that is reached is a target", "推动茶园面积达到4.6万亩。", in: .plan, "推动茶园面积达到4.6万亩 | kind=target"),
    Verdict("推动 with a figure that is none is an action", "推动12个项目开工建设。", in: .plan, "推动12个项目开工建设 | kind=action"),
    Verdict("a figure that a subject reaches is a target", "接待游客人数突破80万人。", in: .plan, "接待游客人数突破80万人 | kind=target"),
    Verdict("加快 with a number of works is an action", "加快12个项目建设。", in: .plan, "加快12个项目建设 | kind=action"),
    Verdict("重点 before a verb is a manner", "重点培育20家企业。", in: .plan, "重点培育20家企业 | kind=action"),
    Verdict("落实要求 is an action", "落实从严治党要求。", in: .plan, "落实从严治党要求 | kind=action"),
    Verdict("持续改善 with an object is an action", "持续改善农村面貌。", in: .plan, "持续改善农村面貌 | kind=action"),
    Verdict("持续改善 at the end is a state", "推动水体质量持续改善。", in: .plan, "推动水体质量持续改善 | kind=target"),
    Verdict("健全覆盖 has no 全覆盖", "健全覆盖城乡的服务网络。", in: .plan, "健全覆盖城乡的服务网络 | kind=action"),
    Verdict(
      "不少于 is a predicate of its own", "确保茶叶产量不少于2600吨、竹材产量不少于8万吨。", in: .plan,
      "确保茶叶产量不少于2600吨 | modality=ensure", "竹材产量不少于8万吨 | modality=ensure"),
    Verdict("a measure lies in its promise", "新建农村公路64公里，改造危桥11座。", in: .plan, "新建农村公路64公里", "改造危桥11座"),
  ]

  @Test("a clause promises as firmly as it says", arguments: modalities)
  func modality(_ verdict: Verdict) throws { try verdict.check(.promises) }

  static let terms = [
    Verdict("年内 is the year of the plan", "年内建成青溪大桥。", in: .plan, "年内建成青溪大桥 | deadline=2024 responsible="),
    Verdict("6月底前 is June", "6月底前建成青溪大桥。", in: .plan, "6月底前建成青溪大桥 | deadline=2024-06"),
    Verdict("上半年 is six months", "上半年建成青溪大桥。", in: .plan, "上半年建成青溪大桥 | deadline=2024-01/2024-06"),
    Verdict("到2030年 is a later year", "到2030年建成青溪大桥。", in: .plan, "到2030年建成青溪大桥 | deadline=2030"),
    Verdict(
      "2025年6月底前 is of its own year", "2025年6月底前建成青溪大桥。", in: .plan, "2025年6月底前建成青溪大桥 | deadline=2025-06"),
    Verdict("全年 is no deadline", "全年新建公路64公里。", in: .plan, "全年新建公路64公里 | deadline="),
    Verdict("今年 is no deadline", "今年新建公路64公里。", in: .plan, "今年新建公路64公里 | deadline="),
    Verdict(
      "由…牵头 says who", "由县教育局牵头建成青溪小学。", in: .plan, "由县教育局牵头建成青溪小学 | responsible=县教育局"),
    Verdict("由…负责 says who", "由各乡镇负责落实补贴政策。", in: .plan, "由各乡镇负责落实补贴政策 | responsible=各乡镇"),
    Verdict("由 alone says of nobody", "推动发展由要素驱动转向创新驱动。", in: .plan, "推动发展由要素驱动转向创新驱动 | responsible="),
  ]

  @Test("a promise says by when and by whom, if that is printed", arguments: terms)
  func term(_ verdict: Verdict) throws { try verdict.check(.promises) }
}
