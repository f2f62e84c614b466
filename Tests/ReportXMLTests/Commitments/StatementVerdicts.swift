import Testing

/// Clauses of a plan that say how things are, or that something follows, and what looks like them.
struct StatementVerdicts {
  static let all = [
    Verdict("without a verb a clause says how things are", "部分群众的生活还比较困难，建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("an adverb makes a promise of unknown words", "真心待客，建成青溪大桥。", in: .plan, "真心待客", "建成青溪大桥"),
    Verdict("a manner before the last word is a predicate", "青溪大桥主体全面合龙，建成石潭码头。", in: .plan, "青溪大桥主体全面合龙", "建成石潭码头"),
    Verdict(
      "what is seen is no promise until the work is named", "我们也清醒地看到，城乡差距加大，就业压力上升。对此，我们要扩大就业。", in: .plan,
      "我们要扩大就业"),
    Verdict("重点抓好以下工作 says that a list follows", "重点抓好以下工作。建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("已 behind a subject says what was done", "县城面貌已改变多年，建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("a note on a word promises nothing", "云校：指多所学校共享课程，促进教育均衡。", in: .plan),
    Verdict("以…调… promises", "以项目调结构，以改革促发展。", in: .plan, "以项目调结构", "以改革促发展"),
    Verdict("对应 is no preposition", "对应建立县级机制。", in: .plan, "对应建立县级机制"),
    Verdict("what is counted is done", "围绕重点领域梳理100个项目。", in: .plan, "围绕重点领域梳理100个项目"),
    Verdict("依托 alone is a manner", "依托青溪港口，建成物流园区。", in: .plan, "建成物流园区"),
    Verdict("依托 with a deed is a promise", "依托开发区集聚一批大项目。", in: .plan, "依托开发区集聚一批大项目"),
    Verdict("督导和考核 is no clause", "加强项目调度、督导和考核。", in: .plan, "加强项目调度、督导和考核"),
    Verdict(
      "超过 is a predicate of its own", "生产总值超过50亿元、财政收入超过5亿元。", in: .plan, "生产总值超过50亿元", "财政收入超过5亿元"),
    Verdict("法治建设全面加强 is complete", "今年发展预期目标是：收入增长6%。法治建设全面加强。", in: .plan, "收入增长6%", "法治建设全面加强"),
  ]

  @Test("what is, is told from what will be done", arguments: all)
  func holds(_ verdict: Verdict) throws { try verdict.check(.promises) }

  static let subjects = [
    Verdict("what the next clause says something about", "提高供水能力，是今年的重点。建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("so are the clauses before it", "扩大县域内需，优化产业结构，既是当务之急，又是长远之计。", in: .plan),
    Verdict("是否 is no verb", "完善监督机制，是否公开由群众评判。", in: .plan, "完善监督机制"),
    Verdict("an end that something is needed for", "建设美丽砚溪，必须完善水利设施。", in: .plan, "必须完善水利设施"),
    Verdict("关键在 says what it hangs on", "壮大县域经济，关键在引进企业。", in: .plan),
    Verdict("what is asked for itself is promised", "要扩大县域内需，关键是稳定就业。", in: .plan, "要扩大县域内需"),
    Verdict("a figure is promised whatever is said of it", "新增就业3200人，这是硬指标。", in: .plan, "新增就业3200人"),
    Verdict("实现上述目标 points back", "主要预期目标是：收入增长6%。实现上述目标任务，要建成青溪大桥。", in: .plan, "收入增长6%", "要建成青溪大桥"),
    Verdict("还要 and 又要 join promises", "我们还要扩大县城绿地，又要防止乱占耕地。", in: .plan, "我们还要扩大县城绿地", "又要防止乱占耕地"),
    Verdict("要 asks something of its subject", "各级机关要过紧日子，制度要硬。", in: .plan, "各级机关要过紧日子"),
    Verdict("深化 is a verb with an object", "深化合作，建成青溪大桥。", in: .plan, "深化合作", "建成青溪大桥"),
    Verdict("深化 governs a list of what is deepened", "深化简政放权、强化监管。", in: .plan, "深化简政放权、强化监管"),
    Verdict("以…合作为… is a manner", "以园区合作为突破口，建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("以…为重点 behind a subject is a manner", "青溪县以茶叶产业为重点，铁路建设要以扩能提速为重点，建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("从…着手 is a manner", "从补链强链着手，建成青溪大桥。", in: .plan, "建成青溪大桥"),
    Verdict("以…为主 goes on in the next clause", "构建以茶叶为主，竹木为辅的产业格局。", in: .plan, "构建以茶叶为主，竹木为辅的产业格局"),
  ]

  @Test("what another clause speaks of is no promise", arguments: subjects)
  func speaks(_ verdict: Verdict) throws { try verdict.check(.promises) }
}
