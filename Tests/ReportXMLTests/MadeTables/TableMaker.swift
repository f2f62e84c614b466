@testable import ReportXML

/// Makes a table that the program reads in place: sections of little-endian integers behind a head that says where they are.
struct TableMaker {
  private var sections: [[UInt8]] = []

  mutating func add<Value: FixedWidthInteger>(_ integers: [Value]) {
    sections.append(integers.flatMap { Self.bytes($0) })
  }

  /// Adds texts: where each ends, and their bytes.
  mutating func add(texts: [String]) {
    var ends: [UInt32] = []
    for text in texts { ends.append((ends.last ?? 0) + UInt32(text.utf8.count)) }
    add(ends)
    add(texts.flatMap(\.utf8))
  }

  mutating func add(_ index: WordIndexMaker) { index.add(to: &self) }

  /// The whole table.
  var table: [UInt8] {
    var head = Self.bytes(MadeTable.form) + Self.bytes(UInt32(sections.count))
    var body: [UInt8] = []
    for section in sections {
      head += Self.bytes(UInt32(8 + 8 * sections.count + body.count)) + Self.bytes(UInt32(section.count))
      body += section + [UInt8](repeating: 0, count: -section.count & 7)
    }
    return head + body
  }

  private static func bytes<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
}
