extension Unit.Role {
  /// The role of a unit, by its code and its dimension.
  init(code: String, dimension: String) {
    self = Self.byCode[code] ?? Self.byDimension[dimension] ?? .other
  }

  private static let byCode: [String: Unit.Role] = {
    let codes: [(Unit.Role, [String])] = [
      (.percent, ["%"]), (.tenth, ["成"]), (.percentagePoint, ["pp", "个基点", "基点"]), (.multiple, ["倍"]),
      (.doubling, ["番"]),
      (.place, ["位"]), (.placeShift, ["位次"]), (.phase, ["期", "级", "届", "号", "版"]), (.set, ["大", "方面", "强", "大类"]),
      (.year, ["年"]), (.days, ["个月", "个多月", "天", "周", "个工作日", "工作日", "刻钟", "学年", "秒钟"]),
      (.hours, ["小时", "个小时", "分钟"]), (.era, ["周年", "月", "日", "时", "世纪"]),
      (.person, ["人"]), (.age, ["岁"]), (.vague, ["批", "系列", "些", "种", "类"]),
      (.small, ["项", "家", "所", "座", "处", "名", "件", "轮次", "批次"]),
    ]
    return Dictionary(codes.flatMap { role, words in words.map { ($0, role) } }) { first, _ in first }
  }()

  private static let byDimension: [String: Unit.Role] = [
    "ratio": .ratio, "age": .age, "voltage": .voltage, "power": .power, "pressure": .power, "mass": .technical,
    "volume": .technical, "energy": .technical, "length": .technical, "area": .technical,
  ]

  /// Whether it is a part of something: %, ‰, 成.
  var isRatio: Bool { self == .percent || self == .ratio || self == .tenth }

  var isTime: Bool { self == .year || self == .days || self == .hours || self == .era }
}
