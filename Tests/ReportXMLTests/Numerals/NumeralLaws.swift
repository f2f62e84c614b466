import Testing

@testable import ReportXML

/// What holds for every number: what is written is read, and the fast reader reads as the slow one does.
struct NumeralLaws {
  /// `REPORTXML_TEXTS` sets it, as for the laws of texts.
  static let count = Files.environment("REPORTXML_TEXTS").flatMap { Int($0) } ?? 10_000

  static func read(_ text: String) -> Numeral? {
    let scalars = text.unicodeScalars.map(\.value)
    return NumeralReader.shared.numeral(in: scalars, at: 0, end: scalars.count)
  }

  /// Numbers of every length up to 10^16 and beyond.
  private static func number(_ random: inout SplitMix) -> UInt64 {
    var value: UInt64 = 0
    for _ in 0...random.below(18) {
      value = value * 10 + (random.isOne(in: 3) ? 0 : UInt64(random.below(10)))
    }
    return value
  }

  @Test(arguments: NumeralPrinter.Style.allCases)
  func chineseIsReadAsItIsWritten(_ style: NumeralPrinter.Style) {
    var random = SplitMix(seed: 1)
    for value in (0...2000).map(UInt64.init) + (0..<Self.count).map({ _ in Self.number(&random) }) {
      let text = NumeralPrinter.chinese(value, style)
      // 壹 alone is a word.
      if style == .cheque, text.count == 1, value > 0 { continue }
      let numeral = Self.read(text)
      guard numeral?.value.description == "\(value)", numeral?.range.upperBound == text.unicodeScalars.count else {
        Issue.record("\(value) is written \(text) and read \(numeral.map { "\($0)" } ?? "not at all")")
        return
      }
    }
  }

  @Test func theSlowReaderReadsWhatIsWritten() {
    var random = SplitMix(seed: 2)
    for _ in 0..<Self.count {
      let value = Self.number(&random)
      let text = NumeralPrinter.chinese(value, .spoken)
      guard text.count > 1, ReferenceNumeral.value(text) != Int128(value) else { continue }
      Issue.record("\(value) is written \(text)")
      return
    }
  }

  @Test func bothReadersAgreeOnAnything() {
    var random = SplitMix(seed: 3)
    let characters = Array("〇零一二三四五六七八九两十百千万亿兆一二三十百千万亿壹拾佰仟萬億兩")
    var read = 0
    var faults: [String] = []
    for _ in 0..<5 * Self.count {
      let text = String((0...random.below(9)).map { _ in random.pick(characters) })
      guard text.count > 1, let expected = ReferenceNumeral.value(text) else { continue }
      read += 1
      let numeral = Self.read(text)
      guard numeral?.value.description == "\(expected)", numeral?.range.upperBound == text.count else {
        faults.append("\(text) is \(expected) and read \(numeral.map { "\($0.value)" } ?? "not at all")")
        continue
      }
    }
    #expect(read > Self.count / 4)
    #expect(faults.isEmpty, "\(faults.prefix(20).joined(separator: "; "))")
  }

  @Test func scalesMultiplyExactly() {
    var random = SplitMix(seed: 4)
    let scales = [("", 0), ("万", 4), ("亿", 8), ("万亿", 12), ("千", 3), ("百亿亿", 18), ("千万", 7)]
    for _ in 0..<Self.count {
      let (whole, fraction) = (Self.number(&random) % 1_000_000_000, random.below(100_000))
      let digits = "\(whole)" + (random.isOne(in: 2) ? ".\(fraction)" : "")
      let (scale, power) = random.pick(scales)
      let value = ExactDecimal(digits)?.scaled(byPowerOfTen: power)
      let numeral = Self.read(digits + scale)
      #expect(numeral?.value == value, "\(digits)\(scale)")
      #expect(numeral?.range.upperBound == digits.unicodeScalars.count + scale.unicodeScalars.count)
    }
  }

  @Test func thousandsAreGrouped() {
    var random = SplitMix(seed: 5)
    for _ in 0..<Self.count / 10 {
      let value = Self.number(&random)
      var digits = Array("\(value)")
      for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
      #expect(Self.read(String(digits))?.value.description == "\(value)", "\(String(digits))")
    }
  }
}
