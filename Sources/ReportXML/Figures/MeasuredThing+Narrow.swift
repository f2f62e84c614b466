/// Takes off a name what says who did something to the thing, and how.
extension MeasuredThing {
  /// 坚决把文件压减三分之一, 带动制造业投资增长3%: the thing stands behind the word that governs it.
  func narrow(_ name: inout Name, _ predicate: Predicate, dates: [Range<Int>]) {
    if predicate.changes, let verb = name.verb,
      words.longest(text, at: verb.lowerBound, end: verb.upperBound, of: .driving)?.end == verb.upperBound
    {
      name.verb = nil
    }
    guard name.thing.count == 1, let thing = name.thing.first, thing.count >= 4 else { return }
    guard let start = governed(thing, predicate) else { return }
    let rest = afterOpening(start, thing.upperBound, dates: dates)
    guard thing.upperBound - rest >= 2 else { return }
    name.thing = [rest..<thing.upperBound]
    name.verb = nil
  }

  /// Where the words behind 把, 将, 带动 begin, if one of them stands inside the name.
  private func governed(_ thing: Range<Int>, _ predicate: Predicate) -> Int? {
    var i = thing.upperBound - 3
    while i >= thing.lowerBound {
      if text[i] == Scalar.把 || text[i] == Scalar.将, !isInsideWord(i, thing) { return i + 1 }
      if predicate.changes, let word = words.longest(text, at: i, end: thing.upperBound, of: [.driving, .noun]),
        word.classes.contains(.driving), word.end - i >= 2, word.end + 2 <= thing.upperBound
      {
        return word.end
      }
      i -= 1
    }
    return nil
  }

  /// 把 in 把握 and 一把手, 将 in 即将 and 将军, and 将 that only says that something will be.
  private func isInsideWord(_ i: Int, _ thing: Range<Int>) -> Bool {
    if text[i] == Scalar.将,
      words.longest(text, at: i + 1, end: thing.upperBound, of: [.verb, .reach, .up, .down, .adverb, .comparison])
        != nil
    {
      return true
    }
    return Self.behindGoverning.contains(text[i + 1])
      || (i > thing.lowerBound && Self.beforeGoverning.contains(text[i - 1]))
  }

  private static let behindGoverning = ScalarSet("握关手脉军领才来要由从")
  private static let beforeGoverning = ScalarSet("即必名火车")
}
