import Testing

/// Counts whose things stand behind the figure, and where these end.
struct CountedNounVerdicts {
  static let counted = [
    Verdict("what is done to things is done to those behind", "对528项许可事项实行告知承诺。", "528项 | indicator=许可事项"),
    Verdict("whose the things are is no part of them", "竹湾集团10个合作项目投产。", "10个 | indicator=合作项目"),
    Verdict("the second of two goes with what is behind it", "重点工程和100个示范项目开工。", "100个 | indicator=示范项目"),
    Verdict("首批 is none of the name", "首批40名新生顺利入学。", "40名 | indicator=新生"),
    Verdict("an object before the figure is what is counted", "改造危桥10座涉及乡镇。", "10座 | indicator=改造危桥"),
    Verdict("了 stands between a verb and its object", "制定了11个促进就业的配套文件。", "11个 | indicator=制定促进就业的配套文件"),
    Verdict("争取 leaves the name to the verb behind", "争取新增上市企业2家。", "2家 | indicator=新增上市企业"),
    Verdict("向上 is no part of a name", "向上争取补助资金1.7亿元。", "1.7亿元 | indicator=争取补助资金"),
  ]

  @Test("a classifier before a noun counts that noun", arguments: counted)
  func count(_ verdict: Verdict) throws { try verdict.check(.figures) }

  static let ends = [
    Verdict("an adverb goes with its verb", "50余项促销活动竞相开展。", "50余项 | indicator=促销活动"),
    Verdict("with whom is no part of who", "20户企业与高校签订协议。", "20户 | indicator=企业"),
    Verdict("被 begins a predicate", "12个村被评为示范村。", "12个 | indicator=村"),
    Verdict("进行 begins a predicate", "25条瓶颈路进行提质。", "25条 | indicator=瓶颈路"),
    Verdict("a verb in a name ends no noun", "36项重点改革任务推进。", "36项 | indicator=重点改革任务"),
    Verdict("等 stands for no thing", "竹湾集团40台发动机等12个项目开工。", "40台 | indicator=发动机", "12个 | indicator=项目"),
    Verdict("了 says that something was done", "2.7万名群众喝上了放心水。", "2.7万名 | indicator=群众"),
  ]

  static let compounds = [
    Verdict(
      "a verb in a noun is no predicate, where a verb governs the list", "打造柳湾、石桥等10个精品示范村。", "10个 | indicator=打造精品示范村"),
    Verdict("控制线 is a noun", "划定110平方公里的生态控制线。", "110平方公里 | indicator=划定生态控制线"),
    Verdict("合作社 is a noun", "17个农民专业合作社被评定为示范社。", "17个 | indicator=农民专业合作社"),
    Verdict("分获 is a predicate", "2名同志分获先进个人称号。", "2名 | indicator=同志"),
    Verdict(
      "度 belongs to the year", "完成2023年度4万人搬迁入住任务。", "2023年 | element=date", "4万人 | indicator=搬迁入住任务"),
    Verdict(
      "the year is that of the things", "落实县政府2023年10件惠民实事。", "2023年 | element=date", "10件 | indicator=落实惠民实事"),
    Verdict(
      "two counts side by side are of what stands behind both", "9.4万户39.2万建档立卡贫困人口脱贫。", "9.4万户 | indicator=建档立卡贫困人口",
      "39.2万 | indicator=建档立卡贫困人口"),
    Verdict("又有 asks what became of them", "又有20万人基本解决饮水问题。", "20万人 | indicator=基本解决饮水问题"),
    Verdict("一批 is another count", "建成12个田园综合体和一批示范村。", "12个 | indicator=建成田园综合体"),
    Verdict(
      "behind 和 stands what the next figure counts", "整合41个部门和各区的74条热线。", "41个 | indicator=整合部门", "74条 | indicator=整合热线"
    ),
  ]

  @Test("what a noun is made of is no predicate", arguments: compounds)
  func compound(_ verdict: Verdict) throws { try verdict.check(.figures) }

  @Test("the noun behind a figure ends where a predicate begins", arguments: ends)
  func end(_ verdict: Verdict) throws { try verdict.check(.figures) }

  static let lists = [
    Verdict("an object may be several nouns", "实施40个城中村、老旧小区改造项目。", "40个 | indicator=城中村、老旧小区改造项目"),
    Verdict("several attributes belong to one noun", "培育5个特色鲜明、充满活力的示范镇。", "5个 | indicator=培育特色鲜明、充满活力的示范镇"),
    Verdict("级 asks for a noun", "13项国家级、省级试点加快落地。", "13项 | indicator=国家级、省级试点"),
    Verdict("a verb behind the mark is another deed", "建设5个公园、完善配套设施。", "5个 | indicator=建设公园"),
    Verdict("a figure behind the mark is another thing", "建成3个公园、5条道路。", "3个 | indicator=建成公园", "5条 | indicator=建成道路"),
    Verdict("a record is no member of the list", "夺得3枚金牌、创历史最好成绩。", "3枚 | indicator=夺得金牌"),
  ]

  @Test("a noun goes on behind a mark where it is not complete", arguments: lists)
  func list(_ verdict: Verdict) throws { try verdict.check(.figures) }
}
