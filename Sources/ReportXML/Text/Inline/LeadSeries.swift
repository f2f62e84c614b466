/// Finds the series of topic sentences that divides a paragraph behind a numbered heading.
///
/// The series starts with one of the first three sentences, whose length is the measure. Each member is followed by a passage;
/// the less a sentence resembles the first in length, the more room it needs around it. Of all series the one with the best
/// sum of likenesses is taken, and only if most of the short sentences of the paragraph belong to it.
struct LeadSeries {
  let sentences: [Sentence]
  let candidates: [Int]
  let passages: Passages

  /// Characters that a passage needs behind a sentence like the first one, and behind another.
  private static let roomOfLike = 10
  private static let roomOfOther = 40
  /// A paragraph with more short sentences than this is a list.
  private static let most = 60

  private struct Link {
    var value: Int
    var before: Int?
  }

  /// The series, or nothing if there is none of two members or more.
  func longest() -> [Int] {
    guard candidates.count > 1, candidates.count <= Self.most else { return [] }
    var best: [Int] = []
    var bestValue = 0
    for start in candidates where start <= 2 {
      guard let found = series(from: start), found.value - 3 * start > bestValue else { continue }
      best = found.members
      bestValue = found.value - 3 * start
    }
    return best
  }

  private func series(from start: Int) -> (members: [Int], value: Int)? {
    let length = sentences[start].length
    func distance(_ i: Int) -> Int { abs(sentences[i].length - length) }
    var links: [Int: Link] = [:]
    for i in candidates where i >= start && sentences[i].length <= max(12, length + 4) {
      let far = distance(i)
      guard passages.length(i, sentences.count) >= (far <= 1 ? 15 : Self.roomOfOther) else { continue }
      if far > 1, sentences[i + 1].length < 15 { continue }
      let likeness = far <= 1 ? 20 : far <= 2 ? 9 : far <= 4 ? 8 : 4
      var link = i == start ? Link(value: likeness, before: nil) : nil
      for (j, before) in links where passages.length(j, i) >= room(max(far, distance(j))) {
        let value = before.value + likeness
        if let known = link, (known.value, -(known.before ?? 0)) >= (value, -j) { continue }
        link = Link(value: value, before: j)
      }
      if let link { links[i] = link }
    }
    guard let end = links.max(by: { ($0.value.value, -$0.key) < ($1.value.value, -$1.key) }) else { return nil }
    var members: [Int] = []
    var next: Int? = end.key
    while let i = next {
      members.append(i)
      next = links[i]?.before
    }
    members.reverse()
    members = withRoom(members, distance)
    guard members.count > 1 else { return nil }
    let others = candidates.filter { $0 >= start && sentences[$0].length <= 13 && !members.contains($0) }
    return others.count > members.count ? nil : (members, end.value.value)
  }

  /// Beside three members of one length, others belong only with much room on both sides.
  private func withRoom(_ members: [Int], _ distance: (Int) -> Int) -> [Int] {
    guard members.filter({ distance($0) <= 1 }).count >= 3 else { return members }
    return members.enumerated().filter { position, i in
      let before = position == 0 ? 0 : passages.length(members[position - 1], i)
      let behind = passages.length(i, position + 1 < members.count ? members[position + 1] : sentences.count)
      return distance(i) <= 1 || (before >= 60 && behind >= 60)
    }.map(\.element)
  }

  private func room(_ far: Int) -> Int {
    far <= 1 ? Self.roomOfLike : far <= 4 ? Self.roomOfOther : Self.roomOfOther * 3 / 2
  }
}
