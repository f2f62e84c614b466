/// Finds a number by a name that is given as bytes, without making a string of it.
final class NameTable: Sendable {
  private let names: [[UInt8]]
  private let values: [UInt8]
  /// For each key the number of a name from 1, and for each name the next one with its key.
  private let first: [UInt8]
  private let next: [UInt8]

  /// At most 255 names; of two that are the same the first counts.
  init(_ entries: [(name: String, value: UInt8)]) {
    var names: [[UInt8]] = []
    var values: [UInt8] = []
    var first = [UInt8](repeating: 0, count: 128)
    var next: [UInt8] = []
    for (name, value) in entries.prefix(255).reversed() {
      let bytes = Array(name.utf8)
      guard let start = bytes.first, let end = bytes.last else { continue }
      let key = Self.key(bytes.count, start, end)
      names.append(bytes)
      values.append(value)
      next.append(first[key])
      first[key] = UInt8(truncatingIfNeeded: names.count)
    }
    self.names = names
    self.values = values
    self.first = first
    self.next = next
  }

  func value(of name: Span<UInt8>) -> UInt8? {
    guard name.count > 0 else { return nil }
    var number = Int(first[Self.key(name.count, name[0], name[name.count - 1])])
    while number > 0 {
      if Self.areEqual(names[number - 1], name) { return values[number - 1] }
      number = Int(next[number - 1])
    }
    return nil
  }

  @inline(__always)
  private static func key(_ count: Int, _ first: UInt8, _ last: UInt8) -> Int {
    (count &* 7 &+ Int(first) &* 3 &+ Int(last)) & 127
  }

  private static func areEqual(_ name: [UInt8], _ other: Span<UInt8>) -> Bool {
    guard name.count == other.count else { return false }
    for index in other.indices where name[index] != other[index] { return false }
    return true
  }
}
