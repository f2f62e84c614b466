/// Where the words of a passage stand in quotation marks.
struct QuotedWords: Sendable {
  /// The stretches with their marks, in order; the outermost of nested ones.
  private(set) var ranges: [Range<Int>] = []

  init(_ text: [UInt32]) {
    var start: Int?
    for i in text.indices {
      switch text[i] {
      case 0x201C where start == nil, 0x300C where start == nil: start = i
      case 0x201D, 0x300D:
        if let from = start { ranges.append(from..<i + 1) }
        start = nil
      case 0x3002, 0xFF01, 0xFF1B: start = nil  // A mark that is never closed ends with its sentence.
      default: break
      }
    }
  }

  /// The stretch that holds a position.
  func around(_ position: Int) -> Range<Int>? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= position { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(position) ? ranges[low] : nil
  }
}
