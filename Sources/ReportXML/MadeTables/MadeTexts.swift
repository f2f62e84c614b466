/// Texts of a made table, by number: a section of where each ends, and one of their bytes.
struct MadeTexts: Sendable {
  private let ends: MadeIntegers<UInt32>
  private let bytes: MadeIntegers<UInt8>
  let count: Int

  init(_ table: MadeTable, section: Int) {
    ends = table.integers(section)
    bytes = table.integers(section + 1)
    count = table.count(section, of: UInt32.self)
  }

  private func range(_ number: Int) -> Range<Int> {
    let start = number == 0 ? 0 : Int(ends[number - 1])
    return start..<max(start, Int(ends[number]))
  }

  subscript(number: Int) -> String { String(decoding: bytes(number), as: UTF8.self) }

  /// The bytes of a text, which stay where they are.
  func bytes(_ number: Int) -> UnsafeRawBufferPointer {
    let range = range(number)
    return UnsafeRawBufferPointer(start: bytes.place(range.lowerBound), count: range.count)
  }

  func isEmpty(_ number: Int) -> Bool { range(number).isEmpty }

  /// Whether a text comes before another one, by their bytes.
  func precedes(_ number: Int, _ other: String.UTF8View) -> Bool {
    bytes(number).lexicographicallyPrecedes(other)
  }

  func equals(_ number: Int, _ other: String.UTF8View) -> Bool {
    bytes(number).elementsEqual(other)
  }
}
