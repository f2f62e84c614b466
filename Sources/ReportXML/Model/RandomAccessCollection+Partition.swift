extension RandomAccessCollection {
  /// Where the elements begin that a condition holds for, in a collection that has all of them behind the others.
  ///
  /// The end if it holds for none; found by halving.
  func partitioningIndex(where holds: (Element) throws -> Bool) rethrows -> Index {
    var start = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(start, offsetBy: half)
      if try holds(self[middle]) {
        length = half
      } else {
        start = index(after: middle)
        length -= half + 1
      }
    }
    return start
  }
}
