/// A sentence of a paragraph: where its words start and where its stop ends.
struct Sentence: Sendable {
  var range: Range<Int>
  /// The character that ends it; 0 if the paragraph ends without a stop.
  var stop: UInt32
  /// Characters without bold marks, blanks and the stop.
  var length: Int
  /// Whether only Chinese characters and quotation marks stand in it.
  var isPlain: Bool
  /// Commas between clauses.
  var commas: Int
  /// Whether a star stands in it, and so perhaps a bold mark.
  var hasStar = false
  /// Signs 、 between words.
  var lists = 0
}

/// Splits a paragraph at 。！？ and closing marks behind them.
enum SentenceReader {
  /// The first sentence of a range.
  static func first(_ text: [UInt8], _ range: Range<Int>) -> Sentence? { sentences(text, range, limit: 1).first }

  /// The sentences of a range; stops after `limit` of them.
  static func sentences(_ text: [UInt8], _ range: Range<Int>, limit: Int = .max) -> [Sentence] {
    var sentences: [Sentence] = []
    var sentence = Sentence(range: range.lowerBound..<range.lowerBound, stop: 0, length: 0, isPlain: true, commas: 0)
    var i = range.lowerBound
    let end = range.upperBound
    while i < end {
      let count = wordCharacters(text, i, end)
      sentence.length += count
      i += 3 * count
      guard i < end else { break }
      let (scalar, length) = Characters.scalar(text, i, end)
      i += length
      switch scalar {
      case 0x2A: sentence.hasStar = true
      case 0x201C, 0x201D, 0x2018, 0x2019, 0xB7: sentence.length += 1
      case 0xFF0C, 0x2C:
        sentence.commas += 1
        sentence.length += 1
      case 0x3001:
        sentence.lists += 1
        sentence.length += 1
      case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F:
        i = closingEnd(text, i, end)
        sentence.stop = scalar
        sentence.range = sentence.range.lowerBound..<i
        if sentences.isEmpty, limit > 1 { sentences.reserveCapacity(2 + (end - i) / 96) }
        sentences.append(sentence)
        if sentences.count == limit { return sentences }
        let next = Characters.skipBlanks(text, from: i, to: end)
        sentence = Sentence(range: next..<next, stop: 0, length: 0, isPlain: true, commas: 0)
        i = next
      default:
        guard !Characters.isBlank(scalar) else { break }
        sentence.length += 1
        if !(0x3400...0x9FFF).contains(scalar) { sentence.isPlain = false }
      }
    }
    if sentence.range.lowerBound < end {
      sentence.range = sentence.range.lowerBound..<end
      sentences.append(sentence)
    }
    return sentences
  }

  /// How many of the characters that words are written with, which E4 … E9 start, stand from a place on.
  @inline(__always)
  private static func wordCharacters(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    precondition(start >= 0 && end <= text.count)
    return text.withUnsafeBufferPointer { text in
      var i = start
      var count = 0
      while i < end, text[i] &- 0xE4 <= 5 {
        i &+= 3
        count &+= 1
      }
      return count
    }
  }

  /// Past the closing quotation marks and brackets behind a stop, and past a bold mark that closes there.
  private static func closingEnd(_ text: [UInt8], _ position: Int, _ end: Int) -> Int {
    var i = position
    while i < end {
      let (scalar, length) = Characters.scalar(text, i, end)
      guard Characters.endsSentence(scalar) || scalar == 0x201D || scalar == 0x2019 || scalar == 0xFF09 else { break }
      i += length
    }
    return i
  }
}
