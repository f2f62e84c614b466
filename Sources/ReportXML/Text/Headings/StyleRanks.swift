/// Which rank a heading has by its style alone: that of the numbered headings in the same style.
///
/// A number is printed and a style may be a slip, so the number decides where there is one; a heading without number stands
/// where the numbered ones of its style stand.
struct StyleRanks {
  private var ranks: [Int: Int] = [:]

  init(of headings: [Block], numberRank: (Block) -> Int?) {
    var counts: [Int: [Int: Int]] = [:]
    for heading in headings where heading.styleLevel > 0 {
      if let rank = numberRank(heading) { counts[heading.styleLevel, default: [:]][rank, default: 0] += 1 }
    }
    // Of two ranks that are as frequent, the outer one.
    ranks = counts.compactMapValues { $0.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key }
  }

  /// The rank of a level; beside the nearest level whose rank is known, if its own is not.
  subscript(level: Int) -> Int {
    if let rank = ranks[level] { return rank }
    guard let near = ranks.keys.min(by: { (abs($0 - level), $0) < (abs($1 - level), $1) }), let rank = ranks[near]
    else { return level * 10 }
    return rank + (level - near) * 3
  }
}
