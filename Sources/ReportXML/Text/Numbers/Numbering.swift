/// A printed number at the start of a paragraph: `一、`, `（一）`, `1．`, `(1)`, `①`, `第一，`, `第一部分`, `一是`.
struct Numbering: Sendable, Hashable {
  /// The forms of numbers, in the order of the official scheme of GB/T 9704.
  enum Style: UInt8, Sendable, Comparable, CaseIterable {
    case part, chapter, chinese, chineseBracketed, ordinal, arabic, arabicBracketed, circled, item

    static func < (a: Style, b: Style) -> Bool { a.rawValue < b.rawValue }
  }

  var style: Style
  var value: Int
  /// The printed number in bytes, with its brackets and stop, without the blanks around it.
  var range: Range<Int>

  /// Reads the number that a paragraph starts with; bold marks before and inside it are passed over.
  static func match(_ text: [UInt8], _ start: Int, _ end: Int) -> Numbering? {
    let first = skipMarks(text, start, end)
    let (scalar, length) = Characters.scalar(text, first, end)
    guard first < end else { return nil }
    switch scalar {
    case 0xFF08, 0x28, 0x3014: return bracketed(text, first, after: first + length, end)
    case 0x7B2C: return ordinal(text, first, after: first + length, end)
    case 0x2460...0x2473: return single(.circled, Int(scalar - 0x2460) + 1, first..<first + length)
    case 0x3251...0x325F: return single(.circled, Int(scalar - 0x3251) + 21, first..<first + length)
    case 0x2474...0x2487: return single(.arabicBracketed, Int(scalar - 0x2474) + 1, first..<first + length)
    case 0x2488...0x249B: return single(.arabic, Int(scalar - 0x2488) + 1, first..<first + length)
    case 0x3220...0x3229: return single(.chineseBracketed, Int(scalar - 0x3220) + 1, first..<first + length)
    default:
      if Characters.digit(scalar) != nil { return arabic(text, first, end) }
      if ChineseNumeral.value(scalar) != nil { return chinese(text, first, end) }
      return nil
    }
  }

  private static func single(_ style: Style, _ value: Int, _ range: Range<Int>) -> Numbering {
    Numbering(style: style, value: value, range: range)
  }

  /// Reads `（一）`, `(1)`, `〔二〕`.
  private static func bracketed(_ text: [UInt8], _ start: Int, after open: Int, _ end: Int) -> Numbering? {
    let inner = skipMarks(text, open, end)
    let found: (style: Style, value: Int, end: Int)
    if let number = ChineseNumeral.count(text, inner, end) {
      found = (.chineseBracketed, number.value, number.end)
    } else if let number = ChineseNumeral.digits(text, inner, end, limit: 3) {
      found = (.arabicBracketed, number.value, number.end)
    } else {
      return nil
    }
    let close = skipMarks(text, found.end, end)
    let (scalar, length) = Characters.scalar(text, close, end)
    guard close < end, scalar == 0xFF09 || scalar == 0x29 || scalar == 0x3015 else { return nil }
    // `（一）、标题`: the stop after the bracket belongs to the number.
    let (stop, stopLength) = Characters.scalar(text, close + length, end)
    let isStop = close + length < end && (stop == 0x3001 || stop == 0xFF0E || stop == 0x2E)
    return Numbering(style: found.style, value: found.value, range: start..<close + length + (isStop ? stopLength : 0))
  }

  /// Reads `第一，`, `第二、`, `第一部分`, `第三章`.
  private static func ordinal(_ text: [UInt8], _ start: Int, after prefix: Int, _ end: Int) -> Numbering? {
    guard let number = ChineseNumeral.count(text, prefix, end) else { return nil }
    let (scalar, length) = Characters.scalar(text, number.end, end)
    guard number.end < end else { return nil }
    switch scalar {
    case 0x3001, 0xFF0C, 0x2C, 0xFF1A, 0x3A:  // 、，, ：:
      return Numbering(style: .ordinal, value: number.value, range: start..<number.end + length)
    case 0x7AE0, 0x8282:  // 章 节
      return wordEnd(.chapter, number.value, start, number.end + length, text, end)
    case 0x7F16, 0x7BC7:  // 编 篇
      return wordEnd(.part, number.value, start, number.end + length, text, end)
    case 0x90E8 where Characters.scalar(text, number.end + length, end).value == 0x5206:  // 部分
      return wordEnd(.part, number.value, start, number.end + 6, text, end)
    default:
      return nil
    }
  }

  /// `第一部分` counts only as a word of its own: what follows is a blank, a stop, or the end.
  private static func wordEnd(
    _ style: Style, _ value: Int, _ start: Int, _ stop: Int, _ text: [UInt8], _ end: Int
  ) -> Numbering? {
    let (scalar, length) = Characters.scalar(text, stop, end)
    guard stop < end, !Characters.isBlank(scalar) else {
      return Numbering(style: style, value: value, range: start..<stop)
    }
    switch scalar {
    case 0x3001, 0xFF0C, 0x2C, 0xFF1A, 0x3A:
      return Numbering(style: style, value: value, range: start..<stop + length)
    case 0x2A, 0x2014, 0x300A:  // * — 《
      return Numbering(style: style, value: value, range: start..<stop)
    default:
      return nil
    }
  }

  /// Reads `1.`, `１．`, `1、`, `1)`.
  private static func arabic(_ text: [UInt8], _ start: Int, _ end: Int) -> Numbering? {
    guard let number = ChineseNumeral.digits(text, start, end, limit: 3) else { return nil }
    let stop = skipMarks(text, number.end, end)
    let (scalar, length) = Characters.scalar(text, stop, end)
    guard stop < end else { return nil }
    let after = stop + length
    switch scalar {
    case 0x2E, 0xFF0E, 0x3001:  // . ． 、
      // `3.5亿元` and `1、2月份` are figures; `1.2024年工作` is not.
      if let next = ChineseNumeral.digits(text, after, end, limit: 5) {
        let isYear = next.count == 4 && Characters.scalar(text, next.end, end).value == 0x5E74
        guard isYear else { return nil }
      }
      return Numbering(style: .arabic, value: number.value, range: start..<after)
    case 0xFF09, 0x29:
      return Numbering(style: .arabicBracketed, value: number.value, range: start..<after)
    default:
      return nil
    }
  }

  /// Reads `一、`, `十二．`, `一是`, `三要`.
  private static func chinese(_ text: [UInt8], _ start: Int, _ end: Int) -> Numbering? {
    guard let number = ChineseNumeral.count(text, start, end), (1...99).contains(number.value) else { return nil }
    let stop = skipMarks(text, number.end, end)
    let (scalar, length) = Characters.scalar(text, stop, end)
    guard stop < end else { return nil }
    switch scalar {
    case 0x3001, 0xFF0E, 0x2E, 0xFF64:  // 、．.
      // `一、二产业` is a list of words.
      let next = Characters.scalar(text, skipMarks(text, stop + length, end), end).value
      guard stop + length < end else {
        return Numbering(style: .chinese, value: number.value, range: start..<stop + length)
      }
      if let digit = ChineseNumeral.value(next), digit < 10, isNumeralList(text, stop + length, end) { return nil }
      return Numbering(style: .chinese, value: number.value, range: start..<stop + length)
    case 0x662F, 0x8981:  // 是 要
      guard stop == number.end else { return nil }
      return Numbering(style: .item, value: number.value, range: start..<stop + length)
    default:
      return nil
    }
  }

  /// Whether `二产业`, `二、三产业` follows: a numeral and then a word or another list mark, as in 一、二、三产业.
  private static func isNumeralList(_ text: [UInt8], _ position: Int, _ end: Int) -> Bool {
    guard let number = ChineseNumeral.count(text, position, end) else { return false }
    let next = Characters.scalar(text, number.end, end).value
    // 产 三 线 季 期 、: 第一、二产业；一、二、三线
    return [0x4EA7, 0x3001, 0x7EBF, 0x5B63, 0x671F, 0x7EA7].contains(next)
  }

  /// The printed number `一是` inside a sentence: only directly after a stop.
  static func item(_ text: [UInt8], _ position: Int, _ end: Int) -> Numbering? {
    let first = skipMarks(text, position, end)
    guard let number = ChineseNumeral.count(text, first, end), (1...30).contains(number.value) else { return nil }
    let (scalar, length) = Characters.scalar(text, number.end, end)
    guard number.end < end, scalar == 0x662F || scalar == 0x8981 else { return nil }
    return Numbering(style: .item, value: number.value, range: first..<number.end + length)
  }

  /// Passes over bold marks, zero-width characters and blanks.
  static func skipMarks(_ text: [UInt8], _ position: Int, _ end: Int) -> Int {
    var i = position
    while i < end {
      if text[i] == 0x2A, i + 1 < end, text[i + 1] == 0x2A {
        i += 2
      } else if text[i] == 0x2A, i > position, text[i - 1] == 0x2A {
        i += 1
      } else {
        let next = Characters.skipBlanks(text, from: i, to: end)
        if next == i { break }
        i = next
      }
    }
    return i
  }
}
