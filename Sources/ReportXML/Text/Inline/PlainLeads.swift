/// Finds the topic sentences of a paragraph that nothing marks.
///
/// They are recognised by their company, hardly ever by their words: a topic sentence is short, has no figure and no comma,
/// text follows it, and it either opens the paragraph or belongs to a series. Three kinds of series are known: sentences of
/// nearly one length with passages between them, sentences that begin with the same words, and, behind a numbered heading,
/// whatever short sentences share the paragraph evenly among themselves (``LeadSeries``).
struct PlainLeads {
  private let text: [UInt8]
  private let sentences: [Sentence]
  private let afterHeading: Bool
  /// Which sentences could be leads by themselves.
  private let topics: [Bool]
  private let passages: Passages

  /// `nil` where no sentence can be a lead, as in most paragraphs.
  init?(text: [UInt8], sentences: [Sentence], afterHeading: Bool, opensWithTopic: Bool) {
    // The last sentence opens nothing.
    guard opensWithTopic || sentences.dropLast().contains(where: { TopicWords.isTopic(text, $0) }) else { return nil }
    self.text = text
    self.sentences = sentences
    self.afterHeading = afterHeading
    topics = sentences.map { TopicWords.isTopic(text, $0) }
    passages = Passages(sentences)
  }

  /// Characters of a topic sentence inside a paragraph; the one that opens it may be longer.
  private static let short = 4...16
  private static let longestOpener = 20
  private static let longestInside = 13
  /// Characters that follow a lead inside a paragraph, in the middle of its series: less is a list of sentences.
  private static let passage = 35

  /// The sentences that are leads, as indices in order.
  func find(opensWithTopic: Bool) -> [Int] {
    let opener = opensWithTopic || isOpener(0)
    // The last sentence opens nothing.
    let inner = sentences.indices.dropFirst().dropLast().filter {
      isShort($0) && sentences[$0].length <= Self.longestInside
    }
    var found = Set(opener ? [0] : [])
    let alike = series(inner, opens: opener)
    if afterHeading {
      let shared = LeadSeries(sentences: sentences, candidates: candidates, passages: passages).longest()
      if !shared.isEmpty {
        found.formUnion(shared)
      } else if alike.count + found.count >= 3, opener || inner.count - alike.count <= alike.count / 2 {
        found.formUnion(alike)
      }
    } else {
      found.formUnion(alike)
    }
    if !afterHeading || found.isEmpty { found.formUnion(sameStart(bytes: 12, atLeast: 3, room: 15, longest: 30)) }
    if !afterHeading, opener, found.count == 1 {
      let same = sameStart(bytes: 6, atLeast: 2, room: 40, longest: Self.short.upperBound)
      if let first = same.first, first <= 2 { found.formUnion(same) }
    }
    return found.isEmpty ? [] : withPassages(found.sorted())
  }

  /// The leads without those inside, if hardly any text stands between them.
  private func withPassages(_ found: [Int]) -> [Int] {
    let inner = found.filter { $0 > 0 }
    guard !inner.isEmpty else { return found }
    let lengths = inner.indices.map { k in
      passages.length(inner[k], k + 1 < inner.count ? inner[k + 1] : sentences.count)
    }.sorted()
    return lengths[lengths.count / 2] >= Self.passage ? found : found.filter { $0 == 0 }
  }

  /// What a series behind a heading may be made of.
  private var candidates: [Int] {
    sentences.indices.dropLast().filter {
      topics[$0] && Self.short.contains(sentences[$0].length) && sentences[$0].lists <= 1
    }
  }

  private func isOpener(_ i: Int) -> Bool {
    let length = sentences[i].length
    guard topics[i], (Self.short.lowerBound...Self.longestOpener).contains(length), sentences[i].lists <= 1 else {
      return false
    }
    return length <= Self.short.upperBound || !TopicWords.isPerfect(text, sentences[i])
  }

  private func isShort(_ i: Int) -> Bool {
    topics[i] && sentences[i].lists == 0 && Self.short.contains(sentences[i].length)
  }

  // MARK: Series

  /// The sentences of nearly one length among `inner` that form a series.
  ///
  /// Behind a heading the first sentence sets the length. Elsewhere the length that most have sets it: three are a series,
  /// and under a sentence that opens the paragraph none is longer than it.
  private func series(_ inner: [Int], opens: Bool) -> [Int] {
    if inner.isEmpty { return [] }
    func members(_ length: Int) -> [Int] {
      var members: [Int] = []
      for i in inner where abs(sentences[i].length - length) <= 1 {
        // Two of a series never stand side by side: the second is text of the first.
        if members.last == i - 1 || (i == 1 && opens && afterHeading) { continue }
        members.append(i)
      }
      return members
    }
    if afterHeading, opens {
      let found = members(sentences[0].length)
      if !found.isEmpty { return found }
    }
    let longest = opens ? sentences[0].length : Self.short.upperBound
    // In the order of the lengths: of two series that are equally good, the one of shorter sentences.
    var best: [Int] = []
    for length in Set(inner.map { sentences[$0].length }).sorted() where length <= longest {
      let found = members(length)
      if (found.count, -(found.first ?? 0)) > (best.count, -(best.first ?? 0)) { best = found }
    }
    // Two are a series with the sentence that opens the paragraph, if they are like it and no other short sentence is there.
    let isTriple = best.count == 2 && inner.count == 2 && abs(sentences[best[0]].length - longest) <= 1
    return best.count >= 3 || (opens && isTriple) ? best : []
  }

  /// Topic sentences that begin with the same words, with room for a passage between each two.
  private func sameStart(bytes: Int, atLeast: Int, room: Int, longest: Int) -> [Int] {
    let short = sentences.indices.dropLast().filter { i in
      sentences[i].length <= longest && topics[i] && !(bytes == 6 && (i == 0 || sentences[i + 1].length < 15))
    }
    guard short.count >= atLeast else { return [] }
    var found: [Int] = []
    for group in groups(of: short, bytes: bytes, atLeast: atLeast) {
      var members: [Int] = []
      for i in group where members.last.map({ passages.length($0, i) >= room }) ?? true { members.append(i) }
      if members.count >= atLeast, members.count * 4 >= group.count * 3 { found += members }
      if bytes == 6, !found.isEmpty { break }
    }
    return found.sorted()
  }
}

extension PlainLeads {
  /// The sentences that have their first bytes in common, in the order of the text.
  private func groups(of short: [Int], bytes: Int, atLeast: Int) -> [[Int]] {
    // Sorted, those that begin alike stand together; a dictionary of their words would cost more than all else here.
    let keyed = short.map { (key: start(of: sentences[$0], bytes: bytes), index: $0) }.sorted {
      ($0.key, $0.index) < ($1.key, $1.index)
    }
    var groups: [[Int]] = []
    var first = 0
    while first < keyed.count {
      var end = first + 1
      while end < keyed.count, keyed[end].key == keyed[first].key { end += 1 }
      if end - first >= atLeast { groups.append(keyed[first..<end].map(\.index)) }
      first = end
    }
    return groups.sorted { $0[0] < $1[0] }
  }

  /// The first bytes of a sentence, twelve at most, and how many there are, as one number.
  private func start(of sentence: Sentence, bytes: Int) -> UInt128 {
    text[sentence.range].prefix(min(bytes, 12)).reduce(1) { $0 << 8 | UInt128($1) }
  }
}

/// How many characters stand between two sentences.
struct Passages {
  /// Characters before each sentence, and before the end.
  private let before: [Int]

  init(_ sentences: [Sentence]) {
    var before: [Int] = []
    before.reserveCapacity(sentences.count + 1)
    var sum = 0
    before.append(sum)
    for sentence in sentences {
      sum += sentence.length
      before.append(sum)
    }
    self.before = before
  }

  /// Characters of the sentences between `a` and `b`, both left out.
  func length(_ a: Int, _ b: Int) -> Int { before[b] - before[a + 1] }
}
