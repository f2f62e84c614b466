/// A slow reader of Chinese integers that follows their grammar word for word: split at the greatest scale, read both sides.
///
/// It reads whole texts only, and gives nil for what is no integer or has two readings. The reader of the product must give
/// the same value wherever this one gives any.
enum ReferenceNumeral {
  static func value(_ text: String) -> Int128? {
    let plain = text.map { ordinary[$0] ?? $0 }
    if plain.allSatisfy({ digits[$0] != nil && $0 != "两" }), plain.count > 1 { return digitByDigit(plain) }
    return whole(plain[...], isStart: true)
  }

  private static let digits: [Character: Int128] = [
    "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let multipliers: [(Character, Int128)] = [("千", 1000), ("百", 100), ("十", 10)]
  private static let scales: [(Character, Int128)] = [("兆", 1_000_000_000_000), ("亿", 100_000_000), ("万", 10_000)]
  private static let ordinary: [Character: Character] = [
    "〇": "零", "○": "零", "壹": "一", "贰": "二", "貳": "二", "叁": "三", "肆": "四", "伍": "五", "陆": "六", "陸": "六",
    "柒": "七", "捌": "八", "玖": "九", "拾": "十", "佰": "百", "仟": "千", "萬": "万", "億": "亿", "兩": "两",
  ]

  /// 二〇二四; 三四 has two readings, three to four and 34.
  private static func digitByDigit(_ text: [Character]) -> Int128? {
    let values = text.compactMap { digits[$0] }
    if values.count == 2, values[1] == values[0] + 1, values[0] > 0 { return nil }
    if values == [3, 5] { return nil }
    guard values.count < 38 else { return nil }
    return values.reduce(0) { $0 * 10 + $1 }
  }

  private static func whole(_ text: ArraySlice<Character>, isStart: Bool) -> Int128? {
    if let value = doubled(text, isStart: isStart) { return value }
    for (scale, worth) in scales {
      guard let place = text.lastIndex(of: scale) else { continue }
      // 兆 is the mega of a unit where no number goes on behind it.
      if scale == "兆", place == text.endIndex - 1 { return nil }
      let left = text[..<place]
      // 亿 may stand twice only beside itself: 三亿亿.
      if left.dropLast(left.last == scale ? 1 : 0).contains(scale) || hasInnerScale(left) { return nil }
      guard let count = whole(left, isStart: isStart), !endsShort(left) else { return nil }
      guard let rest = rest(text[(place + 1)...], below: worth, read: { whole($0, isStart: $1) }) else { return nil }
      // One digit behind two scales counts nothing certain: 两万亿三.
      if text.endIndex - place == 2, let last = left.last, "万亿兆".contains(last) { return nil }
      let (product, overflow) = count.multipliedReportingOverflow(by: worth)
      return overflow ? nil : product + rest
    }
    return section(text, isStart: isStart)
  }

  /// 两万亿五千 cannot be multiplied: 万亿 in it is as great as what would multiply it.
  private static func hasInnerScale(_ text: ArraySlice<Character>) -> Bool {
    text.indices.dropLast(2).contains { "万亿兆".contains(text[$0]) && "万亿兆".contains(text[$0 + 1]) }
  }

  /// 三亿亿七千: 亿亿 is a scale of its own.
  private static func doubled(_ text: ArraySlice<Character>, isStart: Bool) -> Int128? {
    let worth: Int128 = 10_000_000_000_000_000
    let last = text.indices.dropLast().last { text[$0] == "亿" && text[$0 + 1] == "亿" }
    guard let place = last, !text[..<place].contains(where: { $0 == "亿" || $0 == "兆" }) else { return nil }
    if hasInnerScale(text[..<place]) { return nil }
    guard let count = whole(text[..<place], isStart: isStart), !endsShort(text[..<place]) else { return nil }
    let rest = rest(text[(place + 2)...], below: worth) { whole($0, isStart: $1) }
    // One digit behind it counts thousands of 亿.
    guard let rest, text.endIndex - place != 3 || rest == 0 else { return nil }
    return count * worth + rest
  }

  private static func section(_ text: ArraySlice<Character>, isStart: Bool) -> Int128? {
    if text.count == 1, let only = text.first { return digits[only] ?? (only == "十" && isStart ? 10 : nil) }
    for (multiplier, worth) in multipliers {
      guard let place = text.firstIndex(of: multiplier) else { continue }
      let left = text[..<place]
      let count: Int128
      if left.isEmpty, multiplier == "十", isStart {
        count = 1
      } else {
        guard left.count == 1, let digit = left.first.flatMap({ digits[$0] }), digit > 0 else { return nil }
        if multiplier == "十", left.first == "两" { return nil }
        count = digit
      }
      guard let rest = rest(text[(place + 1)...], below: worth, read: { section($0, isStart: $1 || worth > 10) }) else {
        return nil
      }
      return count * worth + rest
    }
    return nil
  }

  /// What stands behind a scale: nothing, a digit that counts tenths of it, or a number below it, perhaps behind 零.
  private static func rest(
    _ text: ArraySlice<Character>, below worth: Int128, read: (ArraySlice<Character>, Bool) -> Int128?
  ) -> Int128? {
    if text.isEmpty { return 0 }
    let value = text.drop { $0 == "零" }
    // 两 behind a number is a weight: 三十两.
    if value.count == 1, value.first == "两" { return nil }
    if value.count < text.count { return read(value, true).flatMap { $0 < worth ? $0 : nil } }
    if value.count == 1, let digit = value.first.flatMap({ digits[$0] }) { return digit * worth / 10 }
    return read(value, false).flatMap { $0 < worth ? $0 : nil }
  }

  /// Whether a number ends in a digit that counts tenths: 一千三.
  ///
  /// Before 万 it has two readings.
  private static func endsShort(_ text: ArraySlice<Character>) -> Bool {
    guard text.count > 1, let last = text.last, digits[last] != nil else { return false }
    let before = text[text.endIndex - 2]
    return "百千万亿兆".contains(before)
  }
}
