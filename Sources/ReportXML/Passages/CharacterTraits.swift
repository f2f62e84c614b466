/// What the rules about figures ask of a character; found once, while a passage is filled.
struct CharacterTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// Is not taken over as it stands: a blank, or a form that has a half-width one.
  static let notable = CharacterTraits(rawValue: 1)
  /// Parts clauses, or keeps them together: commas, stops, brackets, quotation marks.
  static let mark = CharacterTraits(rawValue: 2)
  static let quote = CharacterTraits(rawValue: 4)
  static let digit = CharacterTraits(rawValue: 8)
  /// 第, 零, 番: few passages have them.
  static let ordinal = CharacterTraits(rawValue: 16)
  static let zero = CharacterTraits(rawValue: 32)
  static let doubling = CharacterTraits(rawValue: 64)

  /// For each scalar below U+10000; made once and kept.
  ///
  /// In rows of 256, since most scalars have no traits: rows without any are one and the same.
  struct Table: @unchecked Sendable {
    private let rows: UnsafePointer<UInt8>
    private let traits: UnsafePointer<CharacterTraits>

    fileprivate init() {
      var table = Rows()
      for blanks in [0...0xFF, 0x1680...0x1680, 0x2000...0x206F, 0x3000...0x3000, 0xFE60...0xFFFF]
        as [ClosedRange<UInt32>]
      {
        for scalar in blanks where Characters.isBlank(scalar) || PassageFilling.folded(scalar) != scalar {
          table.insert(.notable, scalar)
        }
      }
      for scalar in Clause.marks { table.insert(.mark, scalar) }
      for scalar in [Scalar.openQuote, Scalar.openCorner] { table.insert(.quote, scalar) }
      for digit in 0..<10 { table.insert(.digit, Scalar.digitZero + UInt32(digit)) }
      table.insert(.ordinal, Scalar.第)
      table.insert(.zero, Scalar.零)
      table.insert(.doubling, Scalar.番)
      let rows = UnsafeMutablePointer<UInt8>.allocate(capacity: table.rows.count)
      rows.initialize(from: table.rows, count: table.rows.count)
      let traits = UnsafeMutablePointer<CharacterTraits>.allocate(capacity: table.traits.count)
      traits.initialize(from: table.traits, count: table.traits.count)
      self.rows = UnsafePointer(rows)
      self.traits = UnsafePointer(traits)
    }

    @inline(__always)
    subscript(_ scalar: UInt32) -> CharacterTraits {
      scalar < 0x1_0000 ? traits[Int(rows[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)] : []
    }
  }

  /// The table while it is made.
  private struct Rows {
    /// Which row of `traits` each 256 scalars have; the first one is empty.
    var rows = [UInt8](repeating: 0, count: 0x100)
    var traits = [CharacterTraits](repeating: [], count: 0x100)

    mutating func insert(_ trait: CharacterTraits, _ scalar: UInt32) {
      let row = Int(scalar >> 8)
      if rows[row] == 0 {
        rows[row] = UInt8(traits.count >> 8)
        traits += repeatElement([], count: 0x100)
      }
      traits[Int(rows[row]) << 8 | Int(scalar & 0xFF)].insert(trait)
    }
  }

  static let table = Table()
}
