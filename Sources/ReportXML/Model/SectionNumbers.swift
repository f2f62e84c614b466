/// Counts the sections as they open: `s2.1.3`.
struct SectionNumbers {
  private var counters: [Int] = [0]

  var depth: Int { counters.count - 1 }

  mutating func open() -> String {
    counters[counters.count - 1] += 1
    var id = "s"
    for (index, counter) in counters.enumerated() { id += index == 0 ? "\(counter)" : ".\(counter)" }
    counters.append(0)
    return id
  }

  /// Closes all sections deeper than `level`; returns how many.
  mutating func close(downTo level: Int) -> Int {
    let count = max(0, depth - max(0, level))
    counters.removeLast(count)
    return count
  }
}
