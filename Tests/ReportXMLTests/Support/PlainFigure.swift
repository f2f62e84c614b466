@testable import ReportXML

/// Reads figures that are plain Arabic, digit by digit as they are printed: `1.2万亿元` is 1200000000000.
///
/// Slow, and plainly right; what is not plain it leaves to others.
enum PlainFigure {
  /// The value in canonical form; `nil` where the words are more than digits, 万 or 亿, and words without a number.
  static func value(of words: String) -> String? {
    guard let scalars = folded(words) else { return nil }
    var rest = scalars[...]
    let whole = rest.prefix { isDigit($0) }
    rest = rest.dropFirst(whole.count)
    var fraction: ArraySlice<Unicode.Scalar> = []
    if rest.first == ".", rest.dropFirst().first.map(isDigit) == true {
      fraction = rest.dropFirst().prefix { isDigit($0) }
      rest = rest.dropFirst(fraction.count + 1)
    }
    var zeros = 0
    while let next = rest.first, let scale = scales[next] {
      zeros += scale
      rest = rest.dropFirst()
    }
    guard !whole.isEmpty, !rest.contains(where: { isDigit($0) || numerals.contains($0) }) else { return nil }
    return shifted(String(String.UnicodeScalarView(whole)), String(String.UnicodeScalarView(fraction)), by: zeros)
  }

  /// The digits with the point moved to the right, in canonical form.
  static func shifted(_ whole: String, _ fraction: String, by places: Int) -> String {
    let padded = fraction + String(repeating: "0", count: max(0, places - fraction.count))
    var digits = String((whole + padded.prefix(places)).drop { $0 == "0" })
    if digits.isEmpty { digits = "0" }
    var rest = padded.dropFirst(places)
    while rest.last == "0" { rest.removeLast() }
    return rest.isEmpty ? digits : "\(digits).\(rest)"
  }

  /// 余 and 多 stand before the scale or behind it: 4000多万, 4万余.
  private static let scales: [Unicode.Scalar: Int] = ["万": 4, "亿": 8, "余": 0, "多": 0]

  /// What makes a figure more than plain, or may: 3千, 2个半, 5%—6%, 翻1番.
  private static let numerals = Set("0.一二三四五六七八九十百千零〇两半几数兆番折成壹贰叁肆伍陆柒捌玖拾佰仟廿卅萬億-–—~～至到/:：∶".unicodeScalars)

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Full-width digits as ASCII, without blanks; `nil` if a blank parts two digits.
  private static func folded(_ words: String) -> [Unicode.Scalar]? {
    var scalars: [Unicode.Scalar] = []
    var isBehindBlank = false
    for scalar in words.unicodeScalars {
      let folded =
        (0xFF0E...0xFF19).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      if Characters.isBlank(folded.value) {
        isBehindBlank = true
      } else if isBehindBlank, isDigit(folded), scalars.last.map(isDigit) == true {
        return nil
      } else {
        scalars.append(folded)
        isBehindBlank = false
      }
    }
    return scalars
  }
}
