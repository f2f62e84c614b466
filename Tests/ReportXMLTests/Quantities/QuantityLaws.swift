import Testing

@testable import ReportXML

/// What holds for the figures of any text, also of one that nobody would write.
struct QuantityLaws {
  private static let pieces =
    "0 1 2 5 9 20 2024 12,345 3.5 . , 一 二 三 五 七 八 九 十 百 千 万 亿 兆 零 〇 两 半 几 数 上 成 余 多 廿 点 分之 百分之 又 / 第 每 - — —— ～ 至 到 和 之间 、 个 元 % 年 月 亩 平方米 微克/立方米 个百分点 以上 左右 以内 突破 不超过 控制在 近 约 负 ½ 壹 拾 萬 A 增长 。 𠀀 \u{0} \u{FFFF}"
    .split(separator: " ").map { $0.unicodeScalars.map(\.value) }

  private static func text(_ random: inout SplitMix) -> [UInt32] {
    var text = (0...random.below(14)).flatMap { _ in random.pick(pieces) }
    // Values that are no scalars at all must not hurt either.
    if random.isOne(in: 20) { text.append(random.pick([0xD800, 0x110000, UInt32.max])) }
    return text
  }

  @Test func figuresStandInOrderAndInside() {
    var random = SplitMix(seed: 11)
    for _ in 0..<NumeralLaws.count {
      let text = Self.text(&random)
      if let fault = Self.fault(in: text) {
        Issue.record("\(fault) in \(String(String.UnicodeScalarView(text.compactMap { UnicodeScalar($0) })))")
        return
      }
    }
  }

  /// What is wrong with the figures of a text.
  private static func fault(in text: [UInt32]) -> String? {
    let quantities = QuantityReader.shared.quantities(in: text)
    let ordinals = OrdinalReader.shared.ordinals(in: text)
    var last = 0
    for quantity in quantities {
      guard quantity.range.lowerBound >= last, quantity.range.upperBound <= text.count, !quantity.range.isEmpty else {
        return "a figure at \(quantity.range) behind \(last)"
      }
      if let leading = quantity.leading, leading.lowerBound < last || leading.upperBound != quantity.range.lowerBound {
        return "leading words at \(leading)"
      }
      if let high = quantity.high, quantity.numeral.denominator == nil, !quantity.value.isNegative,
        high <= quantity.value
      {
        return "a range from \(quantity.value) to \(high)"
      }
      if let unit = quantity.unitRange, !quantity.range.contains(unit.lowerBound) { return "a unit at \(unit)" }
      if ExactDecimal("\(quantity.value)") != quantity.value { return "a value \(quantity.value)" }
      last = quantity.range.upperBound
    }
    return lostDigit(text, (quantities.map(\.range) + ordinals.map(\.range)).sorted { $0.lowerBound < $1.lowerBound })
  }

  /// A digit that is in no figure and in no number that cannot be held.
  private static func lostDigit(_ text: [UInt32], _ ranges: [Range<Int>]) -> String? {
    var unreadable = 0
    for index in text.indices where (0x30...0x39).contains(text[index]) {
      if ranges.contains(where: { $0.contains(index) }) { continue }
      for start in max(0, index - 60)...index {
        if case .unreadable(let end) = NumeralReader.shared.read(text, at: start, end: text.count) {
          unreadable = max(unreadable, end)
        }
      }
      if index >= unreadable { return "the digit at \(index) is lost" }
    }
    return nil
  }

  /// Texts that make a reader with one look back too many take the square of their length.
  @Test(arguments: [
    "一", "1", "9,999", "百分之", "1/", "1-", "一又", "每", "第", "上", "成百上千", "、", "两、三", "万", "亿万", "零", "5个多", "5元", "控制在",
    "1.", ".", "负", "-", "半", "5—", "一到", "三至", "微克/", "1万1千", "五和六", "一半", "余", "不超过", "十", "5微克/立方米",
  ]) func timeIsLinear(_ piece: String) {
    let unit = piece.unicodeScalars.map(\.value)
    func time(_ count: Int) -> Double {
      var text: [UInt32] = []
      for _ in 0..<count { text += unit }
      return (0..<3).map { _ in
        ThreadTime.seconds { _ = QuantityReader.shared.quantities(in: text) }
      }.min() ?? 0
    }
    let (short, long) = (time(250), time(4_000))
    // Sixteen times the text; the square would be 256 times.
    #expect(long < short * 80 + 0.02, "\(short) and \(long)")
  }
}
