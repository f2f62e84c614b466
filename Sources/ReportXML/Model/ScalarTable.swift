/// A byte for each scalar below U+10000, for most of them 0.
///
/// In rows of 256: those without any value are one and the same row, so that a table takes a few KB of which few are touched. It
/// is made once and lives as long as the process: a copy is two addresses.
struct ScalarTable: @unchecked Sendable {
  /// For each 256 scalars the number of their row; the first row is empty.
  private let rows: UnsafePointer<UInt8>
  private let values: UnsafePointer<UInt8>

  /// - Parameter bits: What is set of a scalar's byte; of several for one scalar all of them.
  /// - Precondition: At most 255 of the 256 rows have a value.
  init(_ bits: [(scalar: UInt32, bits: UInt8)]) {
    var rows = [UInt8](repeating: 0, count: 0x100)
    var values = [UInt8](repeating: 0, count: 0x100)
    for (scalar, bits) in bits where scalar < 0x1_0000 {
      let row = Int(scalar >> 8)
      if rows[row] == 0 {
        rows[row] = UInt8(values.count >> 8)
        values += repeatElement(0, count: 0x100)
      }
      values[Int(rows[row]) << 8 | Int(scalar & 0xFF)] |= bits
    }
    self.rows = Self.kept(rows)
    self.values = Self.kept(values)
  }

  @inline(__always)
  subscript(_ scalar: UInt32) -> UInt8 {
    scalar < 0x1_0000 ? values[Int(rows[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)] : 0
  }

  private static func kept(_ bytes: [UInt8]) -> UnsafePointer<UInt8> {
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    place.initialize(from: bytes, count: bytes.count)
    return UnsafePointer(place)
  }
}
