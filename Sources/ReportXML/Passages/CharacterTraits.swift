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
  struct Table: @unchecked Sendable {
    private let traits: UnsafePointer<CharacterTraits>

    fileprivate init() {
      let table = UnsafeMutablePointer<CharacterTraits>.allocate(capacity: 0x1_0000)
      table.initialize(repeating: [], count: 0x1_0000)
      for blanks in [0...0xFF, 0x1680...0x1680, 0x2000...0x206F, 0x3000...0x3000, 0xFE60...0xFFFF]
        as [ClosedRange<UInt32>]
      {
        for scalar in blanks where Characters.isBlank(scalar) || PassageFilling.folded(scalar) != scalar {
          table[Int(scalar)].insert(.notable)
        }
      }
      for scalar in Clause.marks { table[Int(scalar)].insert(.mark) }
      for scalar in [Scalar.openQuote, Scalar.openCorner] { table[Int(scalar)].insert(.quote) }
      for digit in 0..<10 { table[Int(Scalar.digitZero) + digit].insert(.digit) }
      table[Int(Scalar.第)].insert(.ordinal)
      table[Int(Scalar.零)].insert(.zero)
      table[Int(Scalar.番)].insert(.doubling)
      traits = UnsafePointer(table)
    }

    @inline(__always)
    subscript(_ scalar: UInt32) -> CharacterTraits { scalar < 0x1_0000 ? traits[Int(scalar)] : [] }
  }

  static let table = Table()
}
