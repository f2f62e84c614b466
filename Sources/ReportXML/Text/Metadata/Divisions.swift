internal import CSchemas

/// The administrative divisions of China: `Schemas/divisions.tsv`.
///
/// The table is read as it lies in the binary, and so is an index of its names by hash, which is made of it.
enum Divisions {
  /// The code of GB/T 2260 of a place, or `nil` if it is not known which place is meant.
  ///
  /// A name may have those of the places above before it (江苏省南京市鼓楼区). Where several places have it, the one is meant
  /// whose province or city is named nearby.
  ///
  /// - Parameters:
  ///   - name: The name as the report prints it.
  ///   - lines: What else the report says about where it is: title, dateline, byline.
  ///   - year: When; a code is not given for a year before there was such a province.
  /// - Returns: Six digits.
  static func code(of name: [UInt8], near lines: [[UInt8]] = [], year: Int? = nil) -> String? {
    var found = entries(of: name)
    if found.isEmpty {
      found = entries(ofComposed: name)
    } else if found.count > 1 {
      found = found.filter { entry in
        above(entry).contains { place in
          place.names.contains { name in lines.contains { $0.firstIndex(of: name) != nil } }
        }
      }
    }
    guard let entry = found.first, found.count == 1 else { return nil }
    if let year, let first = (above(entry) + [entry]).lazy.compactMap(\.firstYear).max(), year < first { return nil }
    return String(decoding: entry.code, as: UTF8.self)
  }

  /// The places whose name stands at the end, with names of places above them before it.
  private static func entries(ofComposed name: [UInt8]) -> [Entry] {
    // The shortest name of a place has two characters.
    for start in stride(from: 6, through: name.count - 6, by: 3) {
      let (prefix, own) = (Array(name[..<start]), Array(name[start...]))
      let found = entries(of: own).filter { entry in
        let above = above(entry).map(\.names)
        let whole = above.count == 2 ? above[0].flatMap { first in above[1].map { first + $0 } } : []
        return (above.joined() + whole).contains(prefix)
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The province and the city that a place is in.
  private static func above(_ entry: Entry) -> [Entry] {
    [Array(entry.code.prefix(2) + "0000".utf8), Array(entry.code.prefix(4) + "00".utf8)].filter { $0 != entry.code }
      .compactMap(Self.entry(of:))
  }

  /// Whether a place has the name, or has it as its short name.
  static func contains(_ name: [UInt8]) -> Bool { !entries(of: name).isEmpty }

  /// The names of the place with a code, the full one first; `nil` if no place has it.
  static func names(of code: String) -> [String]? {
    entry(of: Array(code.utf8))?.names.map { String(decoding: $0, as: UTF8.self) }
  }

  /// A line of the table.
  private struct Entry {
    let code: [UInt8]
    let names: [[UInt8]]
    /// The year in which there was first such a province, where it is late.
    let firstYear: Int?

    init(_ line: Int) {
      var cells: [[UInt8]] = []
      var start = line
      while start < table.count, start == line || table[start - 1] != 0x0A {
        let end = table[start...].firstIndex { $0 == 0x09 || $0 == 0x0A } ?? table.count
        cells.append(Array(table[start..<end]))
        start = end + 1
      }
      code = cells.first ?? []
      firstYear = cells.last.flatMap { $0.count == 4 ? Int(String(decoding: $0, as: UTF8.self)) : nil }
      names = Array(firstYear == nil ? cells.dropFirst() : cells.dropFirst().dropLast())
    }
  }

  /// The entry with a code: the table is in the order of the codes, and those have one length.
  private static func entry(of code: [UInt8]) -> Entry? {
    guard code.count == 6 else { return nil }
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      let line = (table[low..<middle].lastIndex(of: 0x0A) ?? low - 1) + 1
      let next = (table[middle...].firstIndex(of: 0x0A) ?? table.count - 1) + 1
      if table[line] != 0x23, table[line...].starts(with: code) { return Entry(line) }
      if table[line] == 0x23 || table[line..<next].lexicographicallyPrecedes(code) { low = next } else { high = line }
    }
    return nil
  }

  private static var table: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: reportxml_divisions.bytes, count: reportxml_divisions.count)
  }

  /// Twice as many places as names; a name stands at its hash or at the next free place behind it: one more than where it is in
  /// the table, and 0 for none.
  private static let slots: (places: MadeIntegers<UInt32>, count: Int) = {
    let table = MadeTable(reportxml_division_table, sections: 1)
    return (table.integers(0), table.count(0, of: UInt32.self))
  }()

  /// The hash of a name: FNV-1a.
  static func hash(_ name: some Sequence<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }

  private static func entries(of name: [UInt8]) -> [Entry] {
    var entries: [Entry] = []
    let (places, count) = slots
    // Their number is a power of two.
    var slot = Self.hash(name) & max(0, count - 1)
    while places[slot] > 0 {
      let start = Int(places[slot]) - 1
      let end = start + name.count
      if end < table.count, table[end] == 0x09 || table[end] == 0x0A, table[start..<end].elementsEqual(name) {
        entries.append(Entry((table[..<start].lastIndex(of: 0x0A) ?? -1) + 1))
      }
      slot = (slot + 1) & (count - 1)
    }
    // A city without districts is listed once more as the only place in itself.
    return entries.filter { entry in entries.count == 1 || !above(entry).contains { $0.names == entry.names } }
  }
}
