/// What the clauses of a main part say of its time, where its heading does not: 要, 确保 and 今后 open clauses about what is to
/// come; 了, 比上年 and 同比 stand in clauses about what was.
///
/// Counted by sentences. Of 763 parts of real reports that are told by heading and order, those about what was have between 5 and
/// 18 signs of what was more than signs of what is to come for 100 sentences (the middle half), and those that plan have between
/// 5 and 15 fewer.
struct PartTense {
  private var sentences = 0
  private var coming = 0
  private var done = 0

  init(_ text: [UInt8], _ range: Range<Int>) {
    let lexicon = Lexicon.shared
    let part = text[range]
    var opens = true
    var i = range.lowerBound
    while i < range.upperBound {
      let mark = Mark(part[i...])
      if mark == .sentence { sentences += 1 }
      if mark != nil {
        opens = true
      } else if opens, let length = lexicon.longest(.coming, at: i, in: part) {
        coming += 1
        opens = false
        i += length
        continue
      } else if let length = lexicon.longest(.done, at: i, in: part) {
        done += 1
        opens = false
        i += length
        continue
      } else {
        opens = opens && text[i] == 0x20
      }
      // On to the next character.
      i += 1
      while i < range.upperBound, text[i] & 0xC0 == 0x80 { i += 1 }
    }
  }

  /// What the part is about; `nil` where the signs are few or contradict each other.
  var kind: Section.Kind? {
    guard max(coming, done) >= 4 else { return nil }
    if coming * 100 >= sentences * 8, (coming - done) * 100 >= sentences * 5 { return .plan }
    return (done - coming) * 100 > sentences * 5 ? .review : nil
  }

  /// Whether it is about nothing but what was.
  var isAllDone: Bool { (done - coming) * 10 >= sentences * 3 && coming * 10 < sentences }
}

/// What stands at the border of a clause.
private enum Mark {
  /// 。 and ；
  case sentence
  /// ，、！？： and the end of a line.
  case clause

  init?(_ text: ArraySlice<UInt8>) {
    guard text.first != 0x0A else {
      self = .clause
      return
    }
    guard text.count > 2 else { return nil }
    switch (text[text.startIndex], text[text.startIndex + 1], text[text.startIndex + 2]) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x9B): self = .sentence
    case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xEF, 0xBC, 0x9A):
      self = .clause
    default: return nil
    }
  }
}
