/// What the words of a sentence say about whether it can be a topic: little, and only to rule it out.
enum TopicWords {
  /// A plain sentence without comma that states no fact of its own: no 是, and none of the words that tie it to what stands
  /// before it.
  static func isTopic(_ text: [UInt8], _ sentence: Sentence) -> Bool {
    guard sentence.stop == 0x3002, sentence.isPlain, sentence.commas == 0 else { return false }
    let words = text[sentence.range]
    return !words.contains(0x2A) && !Lexicon.shared.starts(.notTopic, words) && !isStatement(words)
  }

  /// Whether 是 stands in it as a verb: 于是, 就是 and their like do not count.
  private static func isStatement(_ words: ArraySlice<UInt8>) -> Bool {
    var i = words.startIndex
    while i + 2 < words.endIndex {
      if words[i] == 0xE6, words[i + 1] == 0x98, words[i + 2] == 0xAF,
        !Lexicon.shared.occurs(.notStatement, in: words[max(words.startIndex, i - 3)..<i + 3])
      {
        return true
      }
      i += 3
    }
    return false
  }

  /// Whether 了 stands in it: a long sentence with it tells what happened, and opens nothing.
  static func isPerfect(_ text: [UInt8], _ sentence: Sentence) -> Bool {
    var i = sentence.range.lowerBound
    while i + 2 < sentence.range.upperBound {
      if text[i] == 0xE4, text[i + 1] == 0xBA, text[i + 2] == 0x86 { return true }
      i += 1
    }
    return false
  }
}
