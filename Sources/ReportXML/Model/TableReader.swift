/// Reads a table of `Schemas/` from front to back: lines of fields divided by tabs, and remarks that begin with #.
///
/// A field is a range of `bytes`, so that nothing is made of what nobody asks for: the tables are read each time the program
/// starts.
struct TableReader {
  let bytes: [UInt8]
  private var nextLineStart = 0
  /// What is left of the line.
  private var rest = 0..<0

  init(_ table: some Sequence<UInt8>) { bytes = Array(table) }

  /// Goes to the next line that is no remark; false at the end.
  mutating func nextLine() -> Bool {
    while nextLineStart < bytes.count {
      let start = nextLineStart
      let end = place(of: UInt8(ascii: "\n"), in: start..<bytes.count)
      nextLineStart = end + 1
      guard start < end, bytes[start] != UInt8(ascii: "#") else { continue }
      rest = start..<end
      return true
    }
    return false
  }

  /// The next field of the line; empty behind the last one.
  mutating func nextField() -> Range<Int> {
    let end = place(of: UInt8(ascii: "\t"), in: rest)
    let field = rest.lowerBound..<end
    rest = min(end + 1, rest.upperBound)..<rest.upperBound
    return field
  }

  /// Takes the next word off a field whose words are divided by spaces; `nil` behind the last one.
  func nextWord(of field: inout Range<Int>) -> Range<Int>? {
    while let first = field.first {
      let end = place(of: UInt8(ascii: " "), in: field)
      field = min(end + 1, field.upperBound)..<field.upperBound
      if first < end { return first..<end }
    }
    return nil
  }

  /// The first place of a byte in a range; the end of the range where it does not occur.
  private func place(of byte: UInt8, in range: Range<Int>) -> Int {
    var i = range.lowerBound
    while i < range.upperBound, bytes[i] != byte { i += 1 }
    return i
  }

  func text(_ field: Range<Int>) -> String { String(decoding: bytes[field], as: UTF8.self) }

  /// The field as text; `nil` if it is empty.
  func optionalText(_ field: Range<Int>) -> String? { field.isEmpty ? nil : text(field) }

  func scalars(_ field: Range<Int>) -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(field.count / 2)
    var i = field.lowerBound
    while i < field.upperBound {
      let (scalar, length) = Characters.scalar(bytes, i, field.upperBound)
      scalars.append(scalar)
      i += length
    }
    return scalars
  }

  func equals(_ field: Range<Int>, _ name: StaticString) -> Bool {
    guard field.count == name.utf8CodeUnitCount else { return false }
    for (index, place) in field.enumerated() where bytes[place] != name.utf8Start[index] { return false }
    return true
  }
}
