import Testing

@testable import ReportXML

/// The period that a figure holds for.
struct PeriodVerdicts {
  static let all = [
    Verdict("a review is about its year", "生产总值增长6.8%。", "6.8% | period=2023"),
    Verdict("a plan is about its year", "生产总值增长6%。", in: .plan, "6% | period=2024"),
    Verdict(
      "到2030年 holds for the figure", "到2030年，森林覆盖率达到70%。", in: .plan, "2030年 | element=date", "70% | period=2030"),
    Verdict("五年来累计 is five years", "五年来累计新建公路640公里。", "640公里 | period=2019/2023"),
    Verdict(
      "what was added over five years is of all of them", "新建公路640公里。", in: .fiveYears, "640公里 | period=2019/2023"),
    Verdict("what was reached is of the last year", "森林覆盖率达到68.3%。", in: .fiveYears, "68.3% | period=2023"),
    Verdict("年均 is of all years", "生产总值年均增长6.8%。", in: .fiveYears, "6.8% | type=change period=2019/2023"),
    Verdict("上年 is the year before", "上年财政收入12亿元。", "12亿元 | period=2022"),
    Verdict("比上年 is no time of its own", "财政收入比上年增长9.2%。", "9.2% | period=2023"),
    Verdict("较2019年 is a base", "财政收入较2019年增长9.2%。", "2019年 | element=date", "9.2% | period=2023"),
    Verdict(
      "是2015年的 is a base", "财政收入是2015年的1.36倍。", "2015年 | element=date", "1.36倍 | type=multiple value=1.36 period=2023"),
    Verdict("a printed year holds for its clause", "2021年财政收入12亿元。", "2021年 | element=date", "12亿元 | period=2021"),
    Verdict(
      "“十四五”末 is the end of the plan", "“十四五”末，森林覆盖率达到70%。", in: .plan, "“十四五” | element=date", "70% | period=2025"),
    Verdict(
      "a level of a stretch of years is that of its end", "“十四五”期间，新建学校16所，财政收入达到21亿元。", in: .plan,
      "“十四五” | element=date",
      "16所 | period=2021/2025", "21亿元 | period=2025"),
    Verdict(
      "a year that says which things are meant is no period", "改造2000年前建成的老旧小区18个。", in: .plan, "2000年 | element=date",
      "18个 | period=2024"),
    Verdict("去年 is the year before the report", "去年财政收入12亿元。", "12亿元 | period=2023"),
    Verdict("去年 opens a sentence", "去年，财政收入达到12亿元。", in: .fiveYears, "12亿元 | period=2023"),
    Verdict("同比 is of the last of several years", "财政收入同比增长9%。", in: .fiveYears, "9% | period=2023"),
    Verdict(
      "a year that opens its clause goes on", "2021年财政收入12亿元，增长9%；民生支出8亿元。", in: .fiveYears, "2021年 | element=date",
      "12亿元 | period=2021", "9% | period=2021", "8亿元 | period=2021"),
    Verdict("两年来 are two", "两年来，改造危桥11座。", in: .fiveYears, "11座 | period=2022/2023"),
    Verdict("增长1.5倍 is of all years", "网络零售额增长1.5倍。", in: .fiveYears, "1.5倍 | period=2019/2023"),
    Verdict("基础上 is a base", "产值在2020年基础上增长50%。", in: .plan, "2020年 | element=date", "50% | period=2024"),
    Verdict("达到2021年的 is a base", "产值达到2021年的1.3倍。", in: .plan, "2021年 | element=date", "1.3倍 | period=2024"),
  ]

  /// Paragraphs of a part about one year that turn to the five years that end with it.
  static let turns = [
    Verdict(
      "五年来 at the head of a paragraph goes on till the year is named",
      "五年来，城乡面貌大为改观。\n新建公路640公里。\n2023年，改造危桥11座。\n改造危房12户。",
      "640公里 | period=2019/2023", "2023年 | element=date", "11座 | period=2023", "12户 | period=2023"),
    Verdict(
      "这五年 turns, 一年来 turns back", "这五年，是加快转型的五年。森林覆盖率达到70%，新建公路640公里。\n一年来，改造危桥11座。",
      "70% | period=2023", "640公里 | period=2019/2023", "11座 | period=2023"),
    Verdict("五年任务 turns to nothing", "我们提前完成五年任务。\n改造危桥11座。", "11座 | period=2023"),
    Verdict("连续五年 turns to nothing", "（一）连续五年安全生产。\n改造危桥11座。", "五年 | period=2023", "11座 | period=2023"),
  ]

  @Test("a paragraph may turn to five years", arguments: turns)
  func turn(_ verdict: Verdict) throws { try verdict.check(.measuresAndDates) }

  @Test("a plan that ends with the year of the part is turned to by its name")
  func turnToPlan() throws {
    let text = """
      砚溪县政府工作报告

      ——2021年1月18日在砚溪县第十七届人民代表大会第五次会议上

      一、“十三五”和2020年工作回顾
      “十三五”时期，是砚溪发展极不平凡的五年。
      新建公路640公里。
      刚刚过去的2020年，改造危桥11座。
      二、2021年工作安排
      甲。

      """
    #expect(try Report(text: text).measures.map { $0.period?.iso } == ["2016/2020", "2020"])
  }

  @Test("a figure holds for the period that is said", arguments: all)
  func holds(_ verdict: Verdict) throws { try verdict.check(.measuresAndDates) }
}
