/// The title without the bracket that holds date and speaker.
enum TitleWords {
  static func clean(_ words: [UInt8]) -> String {
    var title = words
    if let open = title.lastIndex(ofScalar: 0xFF08) ?? title.lastIndex(ofScalar: 0x28), open > 0,
      DateReader.first(in: Array(title[open...])) != nil
    {
      title.removeSubrange(open...)
    }
    while let last = title.last, last == 0x20 { title.removeLast() }
    return String(decoding: title, as: UTF8.self)
  }
}

enum SpeakerWords {
  /// The office without dashes and brackets before it.
  static func office(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var words = words
    while let first = words.first {
      let (scalar, length) = Characters.scalar(Array(words.prefix(4)), 0, min(4, words.count))
      guard first < 0x80 || scalar == 0xFF08 || (0x2010...0x2015).contains(scalar) else { break }
      words = words.dropFirst(length)
    }
    return words
  }

  /// The name that follows a date in a bracket or behind an office: `（2024年1月28日 闻笙）`, `…会议上 代省长某某某）`.
  static func inDateline(_ lines: [[UInt8]], office: String?) -> [Metadata.Speaker] {
    for line in lines {
      var line = line
      while let close = line.lastScalar, close == 0xFF09 || close == 0x29 { line.removeLastScalar() }
      if let found = Lexicon.shared.last(.office, in: line), found.upperBound < line.count {
        let start = line[..<found.lowerBound].lastIndex(ofScalar: 0x4E0A).map { $0 + 3 } ?? found.lowerBound
        return [
          .init(
            name: String(decoding: line[found.upperBound...], as: UTF8.self),
            office: String(decoding: line[start..<found.upperBound], as: UTF8.self))
        ]
      }
      guard let date = DateReader.first(in: line), date.range.upperBound < line.count else { continue }
      let rest = Array(line[date.range.upperBound...])
      guard rest.count >= 6, rest.count <= 24, !rest.contains("会议"), !rest.contains("在") else { continue }
      return [.init(name: String(decoding: rest, as: UTF8.self), office: office)]
    }
    return []
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The last place where a character stands.
  func lastIndex(ofScalar scalar: UInt32) -> Int? {
    let bytes = Array(String(UnicodeScalar(scalar).map(Character.init) ?? " ").utf8)
    guard count >= bytes.count else { return nil }
    return (startIndex...endIndex - bytes.count).last { self[$0..<$0 + bytes.count].elementsEqual(bytes) }
  }
}

extension Array<UInt8> {
  var lastScalar: UInt32? { isEmpty ? nil : Characters.scalar(self, before: count, 0).value }

  mutating func removeLastScalar() {
    removeLast(Characters.scalar(self, before: count, 0).length)
  }
}
