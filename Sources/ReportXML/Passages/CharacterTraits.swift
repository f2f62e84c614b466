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

  /// Those of each scalar.
  struct Table: Sendable {
    private let bits: ScalarTable

    fileprivate init() {
      var traits: [(scalar: UInt32, bits: UInt8)] = []
      func add(_ trait: CharacterTraits, _ scalars: some Sequence<UInt32>) {
        for scalar in scalars { traits.append((scalar, trait.rawValue)) }
      }
      for blanks in [0...0xFF, 0x1680...0x1680, 0x2000...0x206F, 0x3000...0x3000, 0xFE60...0xFFFF]
        as [ClosedRange<UInt32>]
      {
        add(.notable, blanks.filter { Characters.isBlank($0) || PassageFilling.folded($0) != $0 })
      }
      add(.mark, Clause.marks)
      add(.quote, [Scalar.openQuote, Scalar.openCorner])
      add(.digit, Scalar.digitZero...Scalar.digitZero + 9)
      add(.ordinal, [Scalar.第])
      add(.zero, [Scalar.零])
      add(.doubling, [Scalar.番])
      bits = ScalarTable(traits)
    }

    @inline(__always)
    subscript(_ scalar: UInt32) -> CharacterTraits { CharacterTraits(rawValue: bits[scalar]) }
  }

  static let table = Table()
}
