import Testing

/// Clauses that promise nothing.
struct GuidanceVerdicts {
  static let all = [
    Verdict("坚持 is a manner", "坚持稳中求进工作总基调，建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("以…为… is a manner", "以科技创新为引领，建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("围绕 is a manner", "围绕产业发展需要，建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("把…作为… is a manner", "把项目建设作为头号工程，建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("抢抓…机遇 is a manner", "抢抓政策叠加机遇，建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("强化…意识 is a manner", "强化底线意识，建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("特别是 is no statement", "加强居民特别是老年人免疫接种。", in: .plan, "加强居民特别是老年人免疫接种"),
    Verdict(
      "a clause of names goes on with the list before", "建设青溪经济区，石潭、竹湾、云峰沿江生态产业带，完善配套设施。", in: .plan,
      "建设青溪经济区，石潭、竹湾、云峰沿江生态产业带", "完善配套设施"),
    Verdict("what only opens a clause promises nothing", "对涉及群众利益的事项，及时公开信息。", in: .plan, "及时公开信息"),
    Verdict("a short promise with a verb of its own is no saying", "缓释债务风险，建成青溪大桥。", in: .plan, "缓释债务风险", "建成青溪大桥"),
    Verdict("what is, is no promise", "今年是实施规划的关键一年，建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("a heading promises nothing", "（一）全力抓好项目建设。建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("a lead promises nothing", "**做强特色产业。**建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict(
      "the sentence of the general requirement promises nothing",
      "今年政府工作的总体要求是：全面贯彻落实上级部署，扎实推进高质量发展，加快建设美丽砚溪。", in: .plan),
    Verdict("a salutation promises nothing", "各位代表！", in: .plan),
    Verdict("an appeal promises nothing", "让我们携手并肩，奋力谱写砚溪发展新篇章！", in: .plan),
    Verdict("the review promises nothing", "建成青溪大桥，力争新增就业1万人。", in: .review),
    Verdict("five years of review promise nothing", "确保新增就业1万人。", in: .fiveYears),
  ]

  @Test("a clause without a promise is none", arguments: all)
  func holds(_ verdict: Verdict) throws { try verdict.check(.promises) }
}
