import Testing

/// The words that name what is measured.
struct IndicatorVerdicts {
  static let all = [
    Verdict("出 of 支出 is no verb", "全年民生支出35.7亿元。", "35.7亿元 | type=level indicator=民生支出"),
    Verdict(
      "等地 closes a list of places", "竹湾、石潭等地2.7万名群众喝上了放心水。", "2.7万名 | type=count value=27000 indicator=群众"),
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
    Verdict("登记 of 登记失业率 is no verb", "城镇新增就业3200人，登记失业率3.4%。", "3200人", "3.4% | indicator=登记失业率"),
    Verdict(
      "改厕 before 、 is a member of the list", "改厕、取暖工程覆盖率分别达到100%和50%。", "100% | indicator=改厕工程覆盖率",
      "50% | indicator=取暖工程覆盖率"),
    Verdict("带动 governs what grew", "带动制造业投资增长3%。", "3% | type=change indicator=制造业投资"),
    Verdict("带动 stays with what is counted", "带动就业1.2万人。", "1.2万人 | indicator=带动就业"),
    Verdict("把 governs the thing", "县政府坚决把文件数量压减三分之一。", "三分之一 | type=change indicator=文件数量"),
    Verdict(
      "将 of the future governs nothing", "县财政支出将达到12亿元。", "12亿元 | indicator=县财政支出"),
    Verdict(
      "占 is of what was said before", "民生支出21亿元，占财政支出82%。", "21亿元", "82% | type=share indicator=民生支出占财政支出"),
    Verdict(
      "a verb alone is about the thing before if both are counted alike", "新建停车场14座，建成投运5座，惠及6万人。", "14座",
      "5座 | indicator=建成投运停车场", "6万人 | indicator=惠及"),
    Verdict("an amount of change takes the thing before", "农民人均纯收入9553元，净增214元。", "9553元", "214元 | indicator=农民人均纯收入"),
    Verdict(
      "the subject stands in the clause before", "粮食总产量创历史最高水平，达到8.2亿公斤。", "8.2亿公斤 | indicator=粮食总产量"),
    Verdict(
      "存贷款 are two where 分别 deals out", "金融机构存贷款余额分别增长9%、11%。", "9% | indicator=金融机构存款余额", "11% | indicator=金融机构贷款余额"),
    Verdict(
      "进出口 is one where two values of it are told", "进出口总额接连突破8亿元、9亿元。", "8亿元 | indicator=进出口总额",
      "9亿元 | indicator=进出口总额"),
    Verdict(
      "no part of a word is shared", "二氧化硫、化学需氧量排放总量分别下降2%和6%。", "2% | indicator=二氧化硫排放总量", "6% | indicator=化学需氧量排放总量"),
    Verdict(
      "what a verb is done to goes on to the mark", "组建13个产业技术创新战略联盟。", "13个 | indicator=组建产业技术创新战略联盟"),
    Verdict("money counts no thing", "投入860万元提升服务能力。", "860万元 | indicator=投入"),
    Verdict(
      "the name of a growth behind the figure makes a change", "电子产业保持15%以上增速。",
      "15%以上 | type=change direction=up indicator=电子产业"),
    Verdict("a number behind a list is no bracket", "（7）新建绿地50万平方米。", "50万平方米 | indicator=新建绿地"),
    Verdict("a plenary session is no count", "认真落实市委四届13次全会精神。", "13次 | element=ordinal"),
    Verdict("用于 makes a share", "新增财力80%用于民生。", "80% | type=share indicator=新增财力"),
    Verdict(
      "高于 says what a figure is held against", "城镇化率高于全省2.1个百分点，比全国高1.2个百分点。",
      "2.1个百分点 | indicator=城镇化率 of=全省 direction=up",
      "1.2个百分点 | indicator=城镇化率 direction=up"),
    Verdict(
      "the year before as the base of a multiple", "签约项目规模达到上年两倍以上。",
      "两倍以上 | type=multiple indicator=签约项目规模 of=上年 period=2023"),
    Verdict(
      "a size chooses among what was counted", "新签约亿元以上项目34个，其中10亿元以上3个。", "34个 | indicator=新签约亿元以上项目",
      "10亿元以上", "3个 | indicator=新签约10亿元以上项目"),
    Verdict("what there is now is not new", "新增规模以上企业12家、累计达到134家。", "12家", "134家 | indicator=规模以上企业"),
    Verdict(
      "总数 is about the thing named last", "新增上市企业3家、总数达9家，新增专精特新企业5家、总数达38家。", "3家", "9家 | indicator=上市企业总数", "5家",
      "38家 | indicator=专精特新企业总数"),
    Verdict("what is done for somebody begins with its verb", "为中小企业节约担保成本2.1亿元。", "2.1亿元 | indicator=节约担保成本"),
    Verdict("a threshold is part of the noun", "新增3家产值超百亿元制造企业。", "3家 | indicator=新增产值超百亿元制造企业"),
    Verdict("an unknown predicate ends a noun", "5.8万名党员干部冲锋在前。", "5.8万名 | indicator=党员干部"),
    Verdict("a noun that ends as nouns do is whole", "12家企业技术研发中心。", "12家 | indicator=企业技术研发中心"),
    Verdict(
      "对…的贡献率 is of what was said before", "服务业增加值206亿元，对经济增长的贡献率达50%。", "206亿元", "50% | indicator=服务业增加值对经济增长的贡献率"),
    Verdict("who ranks, and not where", "青溪开发区在全省综合评价中列第31位。", "第31位 | type=rank indicator=青溪开发区"),
    Verdict(
      "一、二、三产 are three", "一、二、三产增加值分别增长4%、3%、2%。", "4% | indicator=一产增加值", "3% | indicator=二产增加值",
      "2% | indicator=三产增加值"),
    Verdict(
      "one that ranks in several lists", "青溪公司位列世界500强第339位、中国企业500强第100位。", "500强 | element=number",
      "第339位 | indicator=青溪公司",
      "500强 | element=number", "第100位 | indicator=青溪公司"),
    Verdict(
      "增速 may be what a figure is held against", "居民收入增速高于全省增速2个百分点。", "2个百分点 | indicator=居民收入增速 of=全省增速 direction=up"),
    Verdict("低于增长 goes up, as the word before the figure says", "低于增长2%。", "2% | type=change direction=up"),
  ]

  @Test("an indicator is named by its words and no others", arguments: all)
  func holds(_ verdict: Verdict) throws { try verdict.check(.figures) }
}
