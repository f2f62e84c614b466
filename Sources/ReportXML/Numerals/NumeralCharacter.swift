/// What one scalar can be inside a number: a kind in the low four bits and a value in the high four.
struct NumeralCharacter: Sendable, Hashable {
  enum Kind: UInt8, Sendable {
    case none, arabic
    /// A Chinese digit, 〇 to 九, also in the forms of cheques.
    case digit
    /// 两, which is a digit only before 百 千 万 亿 or alone, and else a weight.
    case pair
    /// 十 百 千: the value is the power of ten.
    case multiplier
    /// 万 亿 兆: the value is a quarter of the power of ten.
    case scale
    /// 廿 卅 卌: the value is the number of tens.
    case tens
    /// 余 多
    case more
    /// 几
    case some
    /// 数, 上, which change the number that follows.
    case several, upward
    /// 半
    case half
    /// ½
    case fraction
    /// The point of 0.5.
    case point
    /// 点, 負 and other characters that occur only inside a number.
    case mark
  }

  let code: UInt8

  var kind: Kind { Kind(rawValue: code & 15) ?? .none }
  var value: Int { Int(code >> 4) }

  /// That of each scalar: at most places of a text one look says that no number starts there.
  struct Table: Sendable {
    private let codes: ScalarTable

    fileprivate init() {
      var codes = classes.flatMap { kind, value, characters in
        Scalar.all(characters).map { (scalar: $0, bits: kind.rawValue | value << 4) }
      }
      for digit in 0..<10 as Range<UInt8> {
        codes.append((Scalar.digitZero + UInt32(digit), Kind.arabic.rawValue | digit << 4))
      }
      self.codes = ScalarTable(codes)
    }

    @inline(__always)
    subscript(_ scalar: UInt32) -> NumeralCharacter { NumeralCharacter(code: codes[scalar]) }
  }

  static let table = Table()

  private static let classes: [(Kind, UInt8, String)] = [
    (.digit, 0, "〇零○"), (.digit, 1, "一壹"), (.digit, 2, "二贰貳"), (.digit, 3, "三叁參"), (.digit, 4, "四肆"),
    (.digit, 5, "五伍"), (.digit, 6, "六陆陸"), (.digit, 7, "七柒"), (.digit, 8, "八捌"), (.digit, 9, "九玖"),
    (.pair, 2, "两兩俩倆"), (.multiplier, 1, "十拾"), (.multiplier, 2, "百佰"), (.multiplier, 3, "千仟"),
    (.scale, 1, "万萬"), (.scale, 2, "亿億"), (.scale, 3, "兆"), (.tens, 2, "廿"), (.tens, 3, "卅"), (.tens, 4, "卌"),
    (.more, 0, "余餘馀多"), (.some, 0, "几幾"), (.several, 0, "数數"), (.upward, 0, "上"), (.half, 0, "半"),
    (.fraction, 0, "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"), (.point, 0, "."), (.mark, 0, "点點"),
  ]

  /// Whether a number may start with the scalar, if nothing before it has a say.
  var startsNumber: Bool {
    switch kind {
    case .arabic, .digit, .pair, .multiplier, .scale, .tens, .half, .fraction, .point: true
    case .none, .more, .some, .several, .upward, .mark: false
    }
  }

  /// The characters that a number may start with, if nothing before it has a say.
  static var numberStarts: ScalarSet {
    ScalarSet(
      classes.filter { NumeralCharacter(code: $0.0.rawValue).startsNumber }.flatMap { Scalar.all($0.2) }
        + Array(Scalar.digitZero...Scalar.digitZero + 9))
  }

  /// The value of a Chinese digit, 〇 to 九, as ordinary words and years print it.
  static func digit(_ scalar: UInt32) -> Int? {
    let character = table[scalar]
    return character.kind == .digit && !needsCompany(scalar) ? character.value : nil
  }

  /// The forms of cheques are ordinary words when they stand alone: 陆 in 大陆, 拾 in 收拾.
  static func needsCompany(_ scalar: UInt32) -> Bool {
    formal.contains(scalar)
  }

  private static let formal = ScalarSet("壹贰貳叁參肆伍陆陸柒捌玖拾佰仟俩倆")
}
