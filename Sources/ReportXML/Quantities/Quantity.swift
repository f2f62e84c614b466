/// A printed figure: a number with its unit and the words that bound it.
///
/// A class, so that figures are light to move about; nothing changes one after it was read.
final class Quantity {
  /// Number, unit and the bound words behind them (7%左右, 4万余个, 4.5% 以内), of a range all from the first number on.
  var range: Range<Int>
  /// The number as it is printed; the first one of a range.
  var numeral: Numeral
  /// The value, of a range the lower end, in the unit and the scale that are printed last: 30000 for 3—5万亩, 2.5 for 两年半.
  var value: ExactDecimal
  /// The upper end of a range: 5%—5.5%, 两三个, 七八十.
  var high: ExactDecimal?
  /// Nil for a bare number.
  var unit: Unit?
  var unitRange: Range<Int>?
  /// Whether the unit is also part of ordinary words, so that only the context tells.
  var isUnitAmbiguous = false
  /// From the words behind, between and directly before; nil where the figure is exact.
  var bound: Measure.Bound?
  /// The bound words directly before: 突破, 不低于, 控制在.
  var leading: Range<Int>?
  /// Whether a Latin letter touches the number, which makes it a name: PM2.5, B12, G60, 5G.
  var touchesLetter = false

  init(range: Range<Int>, numeral: Numeral, value: ExactDecimal, high: ExactDecimal? = nil, unit: Unit? = nil) {
    self.range = range
    self.numeral = numeral
    self.value = value
    self.high = high
    self.unit = unit
  }
}

/// A number behind 第: 第十届, 第五至第八名.
struct Ordinal: Sendable, Hashable {
  /// 第 and the number, not the unit.
  var range: Range<Int>
  var value: Int
  /// The last of several: 8 for 第五至第八名.
  var high: Int?
  /// 届 in 第十届.
  var unitRange: Range<Int>?
}
