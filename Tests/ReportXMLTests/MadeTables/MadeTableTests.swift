import Testing

@testable import ReportXML

/// Words and registries are edited as text; the program reads tables that are made of them, which a start does not wait for.
///
/// Whoever edits a source records its table: `RECORD_GOLDENS=1 swift test --filter MadeTableTests`.
@Suite("Tables that are made of Schemas") struct MadeTableTests {
  /// What is read in place, and of how many sections.
  static let tables = [
    ("lexicon", Lexicon.sections), ("clause-words", ClauseWordTable.sections), ("quantities", BoundWords.sections),
    ("units", UnitRegistry.sections), ("indicators", IndicatorNames.sections), ("divisions", 1),
  ]

  @Test("Each table is what its source makes", arguments: tables)
  func current(name: String, sections: Int) throws {
    let made = try made(name)
    let path = "\(Files.root)/Schemas/made/\(name).bin"
    if Files.environment("RECORD_GOLDENS") == "1" { try Files.write(made, to: path) }
    let isCurrent = try Files.bytes(path) == made
    #expect(
      isCurrent, "Schemas/made/\(name).bin is of another source: RECORD_GOLDENS=1 swift test --filter MadeTableTests")
  }

  @Test("The table of indicators for checks is what the registry makes")
  func indicators() throws {
    let made = try RegistryTable.made(of: EmbeddedRegistry.indicators, name: "indicators.xml")
    try expectGolden(made, "Schemas/made/indicators.tsv")
  }

  @Test("Each table is whole, and none of its sections is empty", arguments: tables)
  func sections(name: String, sections: Int) throws {
    let made = try KeptTable(made(name))
    let table = made.open(sections: sections)
    for section in 0..<sections { #expect(table.count(section, of: UInt8.self) > 0) }
  }

  @Test("A table of another form has nothing in it")
  func otherForm() throws {
    let made = try made("units")
    var (form, sections, place) = (made, made, made)
    form[3] += 1
    sections[4] += 1
    place[11] = 0xFF
    let none = [
      [], Array("RMT".utf8), Array(made.prefix(40)), form, sections, place, [UInt8](repeating: 0, count: 512),
    ]
    for bytes in none {
      let registry = UnitRegistry(KeptTable(bytes).open(sections: UnitRegistry.sections))
      #expect(registry.units.isEmpty && registry.unit(code: "人") == nil && registry.entries.isEmpty)
      #expect(registry.longest(in: [0x5143], at: 0, end: 1) == nil)
      let words = Words(KeptTable(bytes).open(sections: ClauseWordTable.sections))
      #expect(words.longest([0x5143, 0x4E07], at: 0, end: 2, of: WordClass(rawValue: .max)) == nil)
      #expect(words.longest([0x5143, 0x4E07], endingAt: 2, from: 0, of: WordClass(rawValue: .max)) == nil)
      let lexicon = Lexicon(KeptTable(bytes).open(sections: Lexicon.sections))
      for name in Lexicon.Class.allCases {
        #expect(!lexicon.occurs(name, in: Array("政府工作报告".utf8)) && lexicon.words(name).isEmpty)
      }
      let names = IndicatorNames(KeptTable(bytes).open(sections: IndicatorNames.sections))
      #expect(names.code(naming: [0x5143]) == nil)
    }
  }

  @Test("Roles are given to units that there are")
  func roles() throws {
    let roles = try UnitRoles(Files.bytes("\(Files.root)/Schemas/unit-roles.tsv"))
    #expect(roles.unknown.isEmpty)
    let units = UnitRegistry(try KeptTable(made("units")).open(sections: UnitRegistry.sections)).units
    for unit in units {
      #expect(unit.role == roles.role(code: unit.code, dimension: unit.dimension), "\(unit.code)")
    }
    #expect(roles.dimensions.isSubset(of: units.map(\.dimension)))
  }

  private func made(_ name: String) throws -> [UInt8] {
    switch name {
    case "lexicon": return LexiconTableMaker.made(of: EmbeddedSchema.lexicon.bytes)
    case "clause-words": return ClauseWordTableMaker.made(of: EmbeddedSchema.clauseWords.bytes)
    case "quantities": return QuantityTableMaker.made(of: EmbeddedSchema.quantities.bytes)
    case "divisions": return DivisionTableMaker.made(of: EmbeddedSchema.divisions.bytes)
    case "units":
      let lines = try RegistryTable.made(of: EmbeddedRegistry.units, name: "units.xml")
      return try RegistryTableMaker.units(
        of: lines, roles: UnitRoles(Files.bytes("\(Files.root)/Schemas/unit-roles.tsv")))
    default:
      return RegistryTableMaker.indicatorNames(
        of: try RegistryTable.made(of: EmbeddedRegistry.indicators, name: "indicators.xml"))
    }
  }
}

/// The bytes of a table at a place that stays as long as the process.
struct KeptTable {
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: [UInt8]) {
    let place = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    place.copyBytes(from: bytes)
    self.bytes = UnsafeRawBufferPointer(place)
  }

  func open(sections: Int) -> MadeTable { MadeTable(bytes, sections: sections) }
}
