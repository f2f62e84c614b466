/// One number as it is printed: 1,234.5 or 一万五千亿 or 1.2万 or 三分之二.
struct Numeral: Sendable, Hashable {
  enum Form: String, Sendable, Hashable {
    case arabic, chinese
    /// Digits and a Chinese scale: 1.2万, 3千.
    case mixed
  }

  /// The scalars of the sign, the digits, the scale (万, 亿, 百亿亿), and of 余, 多, 几 beside them; not the unit.
  var range: Range<Int>
  /// What it is worth, with its scale: 1.2万 is 12000.
  ///
  /// For 百分之五 it is 5, and `ratio` is percent; for 七八十 it is the lower end.
  var value: ExactDecimal
  /// The upper end of numerals that are a range in themselves: 两三 (3), 七八十 (80), 十五六万 (160000).
  var high: ExactDecimal?
  /// gt for 余, 多, 几, 数 (1080余, 十几万, 数百); ge for 上百, 上千; else nil.
  var bound: Measure.Bound?
  /// Where a fraction is no decimal: for 三分之二 the value is 2 and the denominator 3.
  var denominator: Int?
  var ratio: Ratio?
  /// Where 百分之 stands.
  var ratioRange: Range<Int>?
  var form: Form
  /// Whether the number is only a scale and the one is implied: 万 in 万元, 百亿 in 百亿级, also with 余, 数, 上.
  var isBareScale = false
  /// How many digits there are, if there is nothing else: 4 for 2024 and 二〇二四, which may be years; else 0.
  var plainDigits = 0
}
