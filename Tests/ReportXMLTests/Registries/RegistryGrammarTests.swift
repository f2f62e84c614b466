import Testing
import XMLBridge

@testable import ReportXML

@Suite("Grammar of the registries") struct RegistryGrammarTests {
  private func outcome(_ xml: [UInt8]) throws -> Outcome {
    let grammar = try RelaxNGSchema(definition: EmbeddedRegistry.grammar, name: "registries.rng")
    return grammar.validate(try Document(parsing: xml), diagnosticLimit: 10)
  }

  @Test("Both registries are valid", arguments: [EmbeddedRegistry.units, EmbeddedRegistry.indicators])
  func valid(xml: [UInt8]) throws { #expect(try outcome(xml).isValid) }

  @Test(
    "Faults are found",
    arguments: [
      "<units xmlns='urn:reportxml:registry:1' version='1.0'/>",
      "<units xmlns='urn:reportxml:registry:1' version='1.0'><dimension code='a' kind='level'><unit code='m' factor='0'><word>m</word></unit></dimension></units>",
      "<units xmlns='urn:reportxml:registry:1' version='1.0'><dimension code='a' kind='level'><unit code='m'><word> m</word></unit></dimension></units>",
      "<indicators xmlns='urn:reportxml:registry:1' version='1.0'><indicator code='A' better='up'/></indicators>",
    ])
  func faults(xml: String) throws { #expect(try outcome(Array(xml.utf8)).verdict == .invalid) }

  @Test("Measures of indicators have units of the registry, and their ranges are in order")
  func ranges() throws {
    for indicator in IndicatorRegistry.shared.indicators {
      #expect(!indicator.measures.isEmpty && !indicator.englishName.isEmpty)
      for measure in indicator.measures {
        if let unit = measure.unit, unit != "ug/m3" { #expect(UnitRegistry.shared.unit(code: unit) != nil, "\(unit)") }
        guard let least = measure.least, let most = measure.most else { continue }
        #expect(try #require(Double(least)) < #require(Double(most)), "\(indicator.code)")
      }
    }
  }
}
