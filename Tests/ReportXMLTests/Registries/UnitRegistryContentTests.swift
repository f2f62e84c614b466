import Testing

@testable import ReportXML

/// What `units.xml` has to keep to beyond its grammar.
@Suite("Content of the registry of units") struct UnitRegistryContentTests {
  private let content = (units: UnitRegistry.shared.units, words: UnitRegistry.shared.entries)

  @Test("No word stands for two units, and no code twice")
  func once() {
    #expect(content.units.count > 300)
    #expect(Set(content.words.map(\.word)).count == content.words.count)
    #expect(Set(content.units.map(\.code)).count == content.units.count)
  }

  @Test("Every word finds its own unit")
  func words() {
    for entry in content.words {
      let match = UnitRegistry.shared.longest(in: entry.word, at: 0, end: entry.word.count)
      #expect(match?.unit == entry.value && match?.end == entry.word.count)
      #expect(match?.isAmbiguous == entry.isAmbiguous)
    }
  }

  @Test("What must not follow is heeded")
  func exceptions() {
    for entry in content.words {
      for exception in entry.notBefore {
        let text = entry.word + exception
        let match = UnitRegistry.shared.longest(in: text, at: 0, end: text.count)
        #expect(match?.end != entry.word.count)
      }
    }
  }

  @Test("Factors are exact")
  func factors() throws {
    let registry = UnitRegistry.shared
    let mu = try #require(registry.unit(code: "亩")?.factor)
    let hectare = try #require(registry.unit(code: "har")?.factor)
    #expect(mu == Unit.Factor(numerator: 2000, denominator: 3))
    #expect(15 * mu.numerator == hectare.numerator * mu.denominator)
    #expect(registry.unit(code: "斤")?.factor == Unit.Factor(numerator: 1, denominator: 2))
    #expect(registry.unit(code: "kW.h")?.factor == Unit.Factor(numerator: 3_600_000, denominator: 1))
    #expect(registry.unit(code: "[mi_i]2")?.factor == Unit.Factor(numerator: 40_468_564_224, denominator: 15_625))
  }

  @Test("Factors that are none", arguments: ["", "0", "-1", "1/0", "1/", "/2", "1/2/3", "9223372036854775808", "1.5"])
  func noFactors(printed: String) { #expect(Unit.Factor(printed) == nil) }

  @Test("Every measured dimension has one base, which is a unit of it with the factor 1")
  func bases() {
    let units = Dictionary(uniqueKeysWithValues: content.units.map { ($0.code, $0) })
    for unit in content.units {
      #expect(units[unit.base]?.base == unit.base)
      #expect(units[unit.base]?.factor == .one)
      #expect(units[unit.base]?.dimension == unit.dimension)
    }
    // Where units of a dimension convert into each other, all do.
    let incomparable: Set = [
      "money", "count", "capacity", "points", "data-short", "working-time", "calendar", "traffic",
    ]
    for (dimension, members) in Dictionary(grouping: content.units, by: \.dimension)
    where !incomparable.contains(dimension) {
      #expect(Set(members.map(\.base)).count == 1, "\(dimension)")
    }
  }
}
