internal import FoundationEssentials

/// Reads tables back, each format by its own rules and nothing of the writer's.
enum TableReaders {
  /// RFC 4180: rows end with CR LF, quoted cells may hold anything, two quotes in them are one.
  ///
  /// `nil` if it is not so.
  static func commaSeparated(_ bytes: [UInt8]) -> [[[UInt8]]]? {
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return nil }
    var rows: [[[UInt8]]] = []
    var row: [[UInt8]] = []
    var cell: [UInt8] = []
    var rest = bytes.dropFirst(3)
    while let first = rest.first {
      if first == 0x22 {
        guard cell.isEmpty else { return nil }
        rest = rest.dropFirst()
        while let end = rest.firstIndex(of: 0x22) {
          cell += rest[..<end]
          rest = rest[(end + 1)...]
          guard rest.first == 0x22 else { break }
          cell.append(0x22)
          rest = rest.dropFirst()
        }
        guard let behind = rest.first, behind == 0x2C || behind == 0x0D else { return nil }
      } else if first == 0x2C || first == 0x0D {
        row.append(cell)
        cell = []
        rest = rest.dropFirst()
        guard first == 0x0D else { continue }
        guard rest.first == 0x0A else { return nil }
        rest = rest.dropFirst()
        rows.append(row)
        row = []
      } else {
        guard first != 0x0A else { return nil }
        cell.append(first)
        rest = rest.dropFirst()
      }
    }
    return row.isEmpty && cell.isEmpty ? rows : nil
  }

  /// Rows of lines, cells of what tabs separate.
  static func tabSeparated(_ bytes: [UInt8]) -> [[[UInt8]]] {
    bytes.split(separator: 0x0A).map { $0.split(separator: 0x09, omittingEmptySubsequences: false).map { Array($0) } }
  }

  /// GitHub's tables: a backslash takes its meaning from the sign behind it; blanks around a cell do not count.
  static func markdown(_ bytes: [UInt8]) -> [[[UInt8]]] {
    bytes.split(separator: 0x0A).map { line in
      var cells: [[UInt8]] = [[]]
      var isEscaped = false
      for byte in line {
        if !isEscaped, byte == 0x5C || byte == 0x7C {
          isEscaped = byte == 0x5C
          if byte == 0x7C { cells.append([]) }
        } else {
          cells[cells.count - 1].append(byte)
          isEscaped = false
        }
      }
      return cells.dropFirst().dropLast().map(trimmed)
    }
  }

  static func trimmed(_ cell: [UInt8]) -> [UInt8] {
    Array(cell.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
  }

  static func json(_ bytes: [UInt8]) throws -> [[String: Value]] {
    try JSONDecoder().decode([[String: Value]].self, from: Data(bytes))
  }

  static func jsonLines(_ bytes: [UInt8]) throws -> [[String: Value]] {
    try bytes.split(separator: 0x0A).map { try JSONDecoder().decode([String: Value].self, from: Data($0)) }
  }

  /// A value of JSON.
  enum Value: Decodable, Equatable {
    case null
    case string(String)
    case number(Int)
    case list([String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let string = try? container.decode(String.self) {
        self = .string(string)
      } else if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .list(try container.decode([String].self))
      }
    }
  }
}
