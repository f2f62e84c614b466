extension ArraySlice<UInt32> {
  /// Whether some words stand in it one behind the other.
  ///
  /// The search of the standard library prepares a pattern each time, which takes longer than a clause is long.
  func holds(_ words: [UInt32]) -> Bool {
    guard let first = words.first else { return true }
    var i = startIndex
    while i <= endIndex - words.count {
      if self[i] == first, self[i...].starts(with: words) { return true }
      i += 1
    }
    return false
  }
}
