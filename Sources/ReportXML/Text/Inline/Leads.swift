/// Finds the topic sentences that open passages inside a paragraph.
///
/// Bold ones show themselves; plain ones are the matter of ``PlainLeads``.
struct Leads {
  let text: [UInt8]

  private static let longestBold = 60

  /// The leads of a paragraph's words, in order.
  ///
  /// `afterHeading` says whether a run-in heading stands before them in the same paragraph,
  /// `opensWithTopic` that its first sentence is known to be one, and `startsBold` that it begins inside bold words.
  func find(
    _ range: Range<Int>, afterHeading: Bool, opensWithTopic: Bool = false, startsBold: Bool = false,
    bold: [Range<Int>] = []
  ) -> [Inline] {
    let sentences = SentenceReader.sentences(text, range)
    guard !sentences.isEmpty else { return [] }
    var leads = sentences.contains(where: \.hasStar) ? boldLeads(range, startsBold: startsBold) : []
    leads += shownLeads(range, bold)
    guard sentences.count > 1 else { return leads }
    if let plain = PlainLeads(
      text: text, sentences: sentences, afterHeading: afterHeading, opensWithTopic: opensWithTopic)
    {
      leads += plain.find(opensWithTopic: opensWithTopic).map {
        Inline(element: .lead, range: sentences[$0].range, style: .unnumbered)
      }
    }
    leads.sort { $0.range.lowerBound < $1.range.lowerBound }
    // Of two over the same words the bold one was there first.
    var end = range.lowerBound
    leads.removeAll { lead in
      guard lead.range.lowerBound >= end else { return true }
      end = lead.range.upperBound
      return false
    }
    return leads
  }

  // MARK: Bold

  /// Bold words that start a sentence and end one: `**做大现代物流业。**`, `**标题**。`, `**标题：**`.
  private func boldLeads(_ range: Range<Int>, startsBold: Bool) -> [Inline] {
    guard let first = boldEnd(range.lowerBound, range.upperBound) else { return [] }
    var leads: [Inline] = []
    var i = range.lowerBound
    var isStart = true
    if startsBold {
      // `**——标题。**`: the mark that opens the bold words stands before the dash.
      if let end = leadEnd(i - 2, first, range) {
        leads.append(Inline(element: .lead, range: i..<end, style: .bold))
        i = end
      } else {
        i = first + 2
      }
      isStart = LineShape.isFinished(text, max(range.lowerBound, i - 12)..<i)
    }
    while i < range.upperBound {
      let byte = text[i]
      if byte == 0x2A, i + 1 < range.upperBound, text[i + 1] == 0x2A {
        guard let close = boldEnd(i + 2, range.upperBound) else { break }
        if isStart, let end = leadEnd(i, close, range) {
          leads.append(Inline(element: .lead, range: i..<end, style: .bold))
          i = end
        } else {
          i = close + 2
        }
        isStart = LineShape.isFinished(text, max(range.lowerBound, i - 12)..<i)
        continue
      }
      let (scalar, length) = Characters.scalar(text, i, range.upperBound)
      if Characters.endsSentence(scalar) {
        isStart = true
      } else if !Characters.isBlank(scalar), !Characters.closes(scalar) {
        isStart = false
      }
      i += length
    }
    return leads
  }

  /// The same of words that the source shows bold without marks.
  private func shownLeads(_ range: Range<Int>, _ bold: [Range<Int>]) -> [Inline] {
    bold.compactMap { words in
      let start = Characters.skipBlanks(text, from: words.lowerBound, to: words.upperBound)
      let before = Characters.trimBlanks(text, from: range.lowerBound, to: start)
      guard before == range.lowerBound || LineShape.isFinished(text, max(range.lowerBound, before - 12)..<before),
        let end = shownLeadEnd(start..<Characters.trimBlanks(text, from: start, to: words.upperBound), range)
      else { return nil }
      return Inline(element: .lead, range: start..<end, style: .bold)
    }
  }

  private func shownLeadEnd(_ words: Range<Int>, _ range: Range<Int>) -> Int? {
    guard (2...Self.longestBold).contains(Characters.count(text, words)) else { return nil }
    var end = words.upperBound
    let (next, length) = Characters.scalar(text, end, range.upperBound)
    let last = LineShape.lastScalar(text, words)
    if !Characters.endsSentence(last), last != 0xFF1A, last != 0x3A {
      guard Characters.endsSentence(next) || next == 0xFF1A || next == 0x3A else { return nil }
      end += length
    }
    return Characters.skipBlanks(text, from: end, to: range.upperBound) < range.upperBound ? end : nil
  }

  private func boldEnd(_ position: Int, _ end: Int) -> Int? {
    text.withUnsafeBufferPointer { text in
      var i = position
      while i + 1 < end {
        if text[i] == 0x2A, text[i + 1] == 0x2A { return i }
        i &+= 1
      }
      return nil
    }
  }

  /// Where the lead ends that stands in bold from `open` to `close`, or `nil` if the bold words are no lead.
  private func leadEnd(_ open: Int, _ close: Int, _ range: Range<Int>) -> Int? {
    let length = Characters.count(text, open + 2..<close)
    guard (2...Self.longestBold).contains(length) else { return nil }
    let after = close + 2
    guard Characters.skipBlanks(text, from: after, to: range.upperBound) < range.upperBound else { return nil }
    let last = LineShape.lastScalar(text, open + 2..<close)
    if Characters.endsSentence(last) || last == 0xFF1A || last == 0x3A { return after }
    let (next, nextLength) = Characters.scalar(text, after, range.upperBound)
    if Characters.endsSentence(next) || next == 0xFF1A || next == 0x3A {
      return Characters.skipBlanks(text, from: after + nextLength, to: range.upperBound) < range.upperBound
        ? after + nextLength : nil
    }
    // Bold words and a blank open a paragraph as well: `**标题** 正文`.
    return open == range.lowerBound && Characters.isBlank(next) && length <= 24 ? after : nil
  }
}
