/// Texts full of figures and promises, each decided by its number: right ones, odd ones and broken ones.
enum FigureGenerator {
  static let parts = [
    "一、2023年工作回顾\n", "二、2024年工作安排\n", "一、过去五年工作回顾\n", "二、今后五年的主要任务\n", "三、加强政府自身建设\n", "", "（一）稳住大盘。",
  ]

  static let subjects = [
    "地区生产总值", "城镇、农村居民人均可支配收入", "城乡居民收入", "单位GDP能耗、水耗", "粮食总产", "新增就业", "规上工业增加值占比", "旅游人数", "其中民间投资", "茶园面积",
    "万元生产总值能耗", "甲、乙等项目", "亿元以上项目", "总数", "全市", "“121”行动", "5G基站", "PM2.5平均浓度", "G60", "12345热线", "十四五期间", "《规划》",
  ]

  static let predicates = [
    "增长", "下降", "达到", "突破", "超过", "分别增长", "分别达", "由", "提高到", "居全省", "前移", "占全部的", "控制在", "不低于", "约", "较上年提高", "是2015年的",
    "新建",
    "完成", "同比", "年均增长", "累计", "翻", "", "", "第",
  ]

  static let numerals = [
    "1", "20", "3.5", "0", "007", "1,234.5", "1.2", "100", "2024", "1 9 9 3", "５", "１２．５",
    "99999999999999999999999999999999999999999",
    "0.00000000000000000000000000000000000000001", "1.2.3", "10.36", "-2", "1/3", "½", "三", "十几", "数百", "上百", "一万五千",
    "百分之零点九", "两三", "半",
    "二〇二四", "三分之二", "万分之一", "廿", "壹佰", "亿亿亿亿亿亿", "第十", "几", "十", "千", "零",
  ]

  static let scales = ["", "", "", "万", "亿", "万亿", "百亿亿", "百", "千", "多", "余", "万余", "亿亿亿亿"]

  static let units = [
    "元", "%", "％", "个百分点", "个", "家", "人次", "亩", "公里", "位", "个位次", "倍", "番", "年", "月", "日", "小时", "岁", "届", "期", "千瓦",
    "微克/立方米",
    "件/万人", "次/秒", "", "", "成", "级", "强", "‰",
  ]

  static let tails = [
    "以上", "左右", "以内", "以下", "不等", "、", "和", "—", "-", "至", "～", "（", "）", "”", "“", "，", "，", "。", "；", "：", "**", "**",
    "《", "》", "\n",
    "\n\n", "\n- 3 -\n", " ", "　", "[^1]", "\u{0}", "的项目", "工程", "",
  ]

  static let promises = [
    "确保", "力争", "坚持", "围绕", "以改革为动力", "年内", "6月底前", "上半年", "由县教育局牵头", "建成", "推进", "完成上级下达任务", "与经济增长同步", "总体要求是：",
    "预期目标是：", "深化改革。",
    "一是", "二是", "做强产业。", "各位代表！", "到2030年，", "“十四五”时期", "五年来", "把", "作为", "清零", "零发生", "加快", "严控增量、优化存量",
  ]

  static func text(_ seed: Int) -> [UInt8] {
    var random = SplitMix(seed: seed &+ 33_333_333)
    var text = random.isOne(in: 3) ? "甲市政府工作报告\n\n——2024年1月8日在甲市第三届人民代表大会第四次会议上\n\n市长　张三\n\n" : ""
    for _ in 0..<1 + random.below(2) {
      text += random.pick(parts)
      for _ in 0..<1 + random.below(5) { text += clause(&random) }
      text += random.pick(["。\n", "\n", "。\n\n", "。\r\n"])
    }
    return Array(text.utf8)
  }

  private static func clause(_ random: inout SplitMix) -> String {
    var clause = random.isOne(in: 2) ? random.pick(promises) : ""
    if !random.isOne(in: 4) { clause += random.pick(subjects) }
    for _ in 0..<1 + random.below(3) {
      if !random.isOne(in: 3) { clause += random.pick(predicates) }
      clause += random.pick(numerals) + random.pick(scales) + random.pick(units)
      clause += random.pick(tails)
      if random.isOne(in: 5) { clause += random.pick(tails) }
    }
    return clause
  }
}
