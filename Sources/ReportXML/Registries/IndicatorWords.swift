/// The forms around the names of indicators.
enum IndicatorWords {
  /// Words as they are compared: half-width, in lower case, subscripts as digits, without blanks and quotation marks.
  ///
  /// ＰＭ２．５, PM₂.₅ and pm 2.5 are one name, and so are “三公”经费 and 三公经费.
  static func folded(_ words: some Sequence<UInt32>) -> [UInt32] {
    var folded: [UInt32] = []
    folded.reserveCapacity(words.underestimatedCount)
    for scalar in words {
      if let scalar = self.folded(scalar) { folded.append(scalar) }
    }
    return folded
  }

  /// A character as it is compared; `nil` for those that are left out.
  private static func folded(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0...0x20, 0xA0, 0x3000, 0x5F, 0x22, 0x201C, 0x201D, 0x2018, 0x2019, 0x300C...0x300F: nil
    case 0xFF01...0xFF5E: lowercase(scalar - 0xFEE0)
    case 0x2080...0x2089: scalar - 0x2080 + 0x30
    default: lowercase(scalar)
    }
  }

  /// Whether words are as they are compared.
  static func isFolded(_ words: [UInt32]) -> Bool { foldable.first(in: words, from: 0, to: words.count) == nil }

  private static let foldable = ScalarSet(
    in: 0...0x22, 0x41...0x5A, 0x5F...0x5F, 0xA0...0xA0, 0x2018...0x201D, 0x2080...0x2089, 0x3000...0x300F,
    0xFF01...0xFF5E, where: { folded($0) != $0 })

  static func folded(_ words: String) -> [UInt32] { folded(words.unicodeScalars.lazy.map(\.value)) }

  private static func lowercase(_ scalar: UInt32) -> UInt32 {
    (0x41...0x5A).contains(scalar) ? scalar + 0x20 : scalar
  }

  /// The end of a period that starts here: 2023年, 2016至2020年, 1-9月, 二〇二四年末.
  static func periodEnd(in text: [UInt32], from start: Int) -> Int? {
    var position = start
    while position < text.count, digitsAndDashes.contains(text[position]) { position += 1 }
    guard position > start, position < text.count, calendar.contains(text[position]) else { return nil }
    position += 1
    while position < text.count, calendarEnds.contains(text[position]) { position += 1 }
    return position
  }

  private static let digitsAndDashes = ScalarSet("0123456789-—–~至到〇零一二三四五六七八九十")
  private static let calendar = ScalarSet("年月")
  private static let calendarEnds = ScalarSet("度末底份间")

  /// The end of a place that starts here: 某某市, 某某县, 某某新区.
  ///
  /// Not where the last character makes an ordinary word: 城市居民, 脱贫县, 贫困地区.
  static func placeEnd(in text: [UInt32], from start: Int) -> Int? {
    let limit = min(start + 9, text.count)
    guard var end = (start..<limit).first(where: { placeEnds.contains(text[$0]) }), end > start else { return nil }
    // 广州市, 自治区: the last of them ends the name.
    while end + 1 < limit, placeEnds.contains(text[end + 1]) { end += 1 }
    for i in start...end where noPlaceStarts.contains(text[i]) {
      if noPlaces.contains(where: { stands($0, in: text, at: i, end: end + 1) }) { return nil }
    }
    return end + 1
  }

  private static let placeEnds = ScalarSet("省市县州旗盟区")
  /// What makes 市, 县 and 区 part of an ordinary word or of another indicator.
  private static let noPlaces = [
    "城市", "县市", "省市", "上市", "超市", "门市", "贫困", "脱贫", "地区", "山区", "社区", "园区", "库区", "景区", "城区", "成区", "户区",
    "林区", "牧区", "小区", "农", "民", "业", "收", "额", "入", "比",
  ].map(Scalar.all)

  private static let noPlaceStarts = ScalarSet(noPlaces.compactMap(\.first))

  private static func stands(_ part: [UInt32], in text: [UInt32], at position: Int, end: Int) -> Bool {
    guard position + part.count <= end else { return false }
    var k = 0
    while k < part.count, text[position + k] == part[k] { k += 1 }
    return k == part.count
  }

  /// The end of a remark in brackets that starts here: (GDP), (不含农户).
  static func bracketEnd(in text: [UInt32], from start: Int) -> Int? {
    guard text[start] == Scalar.leftParenthesis, let end = text[start...].firstIndex(of: Scalar.rightParenthesis) else {
      return nil
    }
    return end + 1
  }

  /// 占GDP比重, 占比, 比重: the share of what was named before.
  static func isShare(_ words: ArraySlice<UInt32>) -> Bool {
    guard let first = words.first, words.count > 1 else { return false }
    return (first == Scalar.占 || words.count == 2)
      && shares.contains { words.suffix($0.count).elementsEqual($0) }
  }

  private static let shares = ["比重", "占比", "比例"].map(Scalar.all)
}
