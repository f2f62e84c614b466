/// Reads the characters of one number from left to right, as far as they make sense.
struct NumeralParser {
  /// What was read last.
  enum Step: Equatable {
    case start
    /// 数 or 几 or 上, which stand for an unknown or implied digit.
    case prefix
    case arabic, digit, zero
    /// 十 百 千, by their power of ten.
    case multiplier(Int)
    case scale(Int)
    /// 余 多 几
    case more
  }

  /// The text of the reader that made this: a parser lives no longer than one call of it.
  let text: UnsafeBufferPointer<UInt32>
  let table: NumeralCharacter.Table
  let end: Int
  var position: Int
  var sum = NumeralSum()
  var step = Step.start
  /// What was read before the last digits.
  var stepBeforeDigits = Step.start
  /// The power of ten of the last 十 百 千 of the section; 4 if there was none.
  var lastMultiplier = 4
  /// Whether only a scale may follow.
  var isClosed = false
  /// Whether 零 stood before the last digit: 一千零五 is 1005 and 一千五 is 1500.
  var zeroBefore = false
  var isBare = false
  /// Whether the last scale stood directly behind another: 万亿.
  var isDoubled = false
  /// Whether the characters are those of numbers and yet make none, as in 一二十三四.
  var isUnreadable = false
  var usesArabic = false
  var usesChinese = false
  var plainDigits = 0
  var singleDigit = false
  var bound: Measure.Bound?

  init(_ text: UnsafeBufferPointer<UInt32>, table: NumeralCharacter.Table, at position: Int, end: Int) {
    precondition(position >= 0 && end <= text.count)
    self.text = text
    self.table = table
    self.position = position
    self.end = end
  }

  /// What a scalar can be in a number; nothing outside of the text.
  func character(at index: Int) -> NumeralCharacter {
    guard index >= 0, index < end, text[index] < 0x10000 else { return NumeralCharacter(code: 0) }
    return table[text[index]]
  }

  func scalar(at index: Int) -> UInt32 { index >= 0 && index < end ? text[index] : 0 }

  /// Reads as much as is one number; false if there is nothing.
  mutating func readInteger() -> Bool {
    let start = position
    while position < end, !isUnreadable, readPart() {}
    guard position > start, !isUnreadable else { return false }
    finishDigits()
    return !isUnreadable
  }

  /// Reads the next digits or the next scale.
  private mutating func readPart() -> Bool {
    let next = character(at: position)
    switch next.kind {
    case .arabic, .point: return readArabic()
    case .digit, .pair: return readDigits()
    case .tens: return readTens(next.value)
    case .multiplier: return readMultiplier(next.value)
    case .scale: return readScale(next.value * 4)
    case .more: return readMore()
    case .some: return readSome()
    case .mark: return readPoint()
    case .none, .several, .upward, .half, .fraction: return false
    }
  }

  /// Goes behind a character of a Chinese number.
  mutating func pass(_ step: Step, count: Int = 1) {
    position += count
    self.step = step
    usesChinese = true
    plainDigits = 0
    singleDigit = false
  }

  func continuesNumber(at index: Int) -> Bool {
    switch character(at: index).kind {
    case .arabic, .digit, .pair, .multiplier, .scale, .tens: true
    default: false
    }
  }
}
