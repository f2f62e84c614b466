@testable import ReportXML

/// Makes the table of `divisions.tsv`: where each name stands in that file, by its hash.
enum DivisionTableMaker {
  static func made(of source: [UInt8]) -> [UInt8] {
    var names: [Range<Int>] = []
    for line in source.split(separator: 0x0A, omittingEmptySubsequences: false) {
      // Behind the code names; a year behind them is filed too, and is no place's name.
      for cell in line.split(separator: 0x09).dropFirst() where line.first != 0x23 { names.append(cell.indices) }
    }
    var count = 1
    while count < 2 * names.count { count *= 2 }
    var slots = [UInt32](repeating: 0, count: count)
    for name in names {
      var slot = Divisions.hash(source[name]) & (count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = UInt32(name.lowerBound) + 1
    }
    var made = TableMaker()
    made.add(slots)
    return made.table
  }
}
