extension Unit {
  /// Units that rules name one by one: `Schemas/unit-roles.tsv`.
  enum Role: UInt8, Sendable, Hashable, CaseIterable {
    case other, percent, ratio, tenth, percentagePoint, multiple, doubling, place, placeShift, phase, set
    /// 年; 个月, 天 and their like; 小时, 分钟; 周年, 世纪, and 月, 日 that are no dates.
    case year, days, hours, era
    case person, age, vague, small, voltage, power, technical
  }
}

extension Unit.Role {
  /// Whether it is a part of something: %, ‰, 成.
  var isRatio: Bool { self == .percent || self == .ratio || self == .tenth }

  var isTime: Bool { self == .year || self == .days || self == .hours || self == .era }
}
