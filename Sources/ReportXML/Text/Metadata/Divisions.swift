internal import CSchemas

/// The administrative divisions of China: `Schemas/divisions.tsv`.
///
/// The table stays as it lies in the binary; an index of its names by hash is made when the first name is asked for.
enum Divisions {
  /// The code of GB/T 2260 of a place, or `nil` if no place or more than one has the name.
  static func code(of name: [UInt8]) -> String? {
    let lines = lines(of: name)
    guard let line = lines.first, lines.count == 1 else { return nil }
    return String(decoding: table[line...].prefix { $0 != 0x09 }, as: UTF8.self)
  }

  /// Whether a place has the name, or has it as its short name.
  static func contains(_ name: [UInt8]) -> Bool { !lines(of: name).isEmpty }

  /// The names of the place with a code, the full one first; `nil` if no place has it.
  static func names(of code: String) -> [String]? {
    var start = 0
    while start < table.count {
      let line = table[start...].prefix { $0 != 0x0A }
      if line.starts(with: code.utf8), line.dropFirst(code.utf8.count).first == 0x09 {
        return line.split(separator: 0x09).dropFirst().map { String(decoding: $0, as: UTF8.self) }
      }
      start = line.endIndex + 1
    }
    return nil
  }

  private static var table: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: reportxml_divisions.bytes, count: reportxml_divisions.count)
  }

  /// A name in the table: where it starts, and where its line does.
  private struct Entry {
    var name: Int32
    var line: Int32
  }

  /// Twice as many places as names; a name stands at its hash or at the next free place behind it.
  private static let index: [Entry] = {
    var index = [Entry](repeating: Entry(name: -1, line: -1), count: 1 << 13)
    var line = 0
    var position = 0
    while position < table.count {
      let byte = table[position]
      position += 1
      if byte == 0x0A { line = position }
      guard byte == 0x09, table[line] != 0x23 else { continue }
      var slot = slot(of: table[position...].prefix { $0 != 0x09 && $0 != 0x0A })
      while index[slot].name >= 0 { slot = (slot + 1) & (index.count - 1) }
      index[slot] = Entry(name: Int32(truncatingIfNeeded: position), line: Int32(truncatingIfNeeded: line))
    }
    return index
  }()

  /// FNV-1a.
  private static func slot(of name: some Sequence<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ hash >> 15) & ((1 << 13) - 1)
  }

  private static func lines(of name: [UInt8]) -> [Int] {
    var lines: [Int] = []
    var slot = slot(of: name)
    while index[slot].name >= 0 {
      let start = Int(index[slot].name)
      let end = start + name.count
      if end < table.count, table[end] == 0x09 || table[end] == 0x0A, table[start..<end].elementsEqual(name) {
        lines.append(Int(index[slot].line))
      }
      slot = (slot + 1) & (index.count - 1)
    }
    return lines
  }
}
