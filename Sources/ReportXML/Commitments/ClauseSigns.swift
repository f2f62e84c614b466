/// Which characters stand in a clause without which a rule about promises finds nothing.
///
/// Most clauses have none of them, and one look at the characters tells that of all these rules.
struct ClauseSigns: OptionSet {
  let rawValue: UInt8

  /// 年, 月: without them there is no deadline.
  static let time = ClauseSigns(rawValue: 1)
  /// 由: nobody is named to see to it.
  static let by = ClauseSigns(rawValue: 2)
  /// 、: nothing is listed.
  static let list = ClauseSigns(rawValue: 4)
  /// 了, 是: nothing is stated.
  static let stating = ClauseSigns(rawValue: 8)
  /// 要, 须, 应, 予, 可, 能, 不.
  static let modal = ClauseSigns(rawValue: 16)
  /// 已: nothing is told as done.
  static let already = ClauseSigns(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ text: borrowing [UInt32], _ range: Range<Int>) {
    self = []
    var next = range.lowerBound
    while let i = Self.all.first(in: text, from: next, to: range.upperBound) {
      switch text[i] {
      case Scalar.年, Scalar.月: insert(.time)
      case Scalar.由: insert(.by)
      case Scalar.enumerationComma: insert(.list)
      case Scalar.了, Scalar.是: insert(.stating)
      case Scalar.已: insert(.already)
      default: insert(.modal)
      }
      next = i + 1
    }
  }

  private static let all = ScalarSet("年月由、了是已要须应予可能不")
}
