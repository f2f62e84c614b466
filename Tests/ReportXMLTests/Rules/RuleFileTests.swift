import Testing

@testable import ReportXML

/// `Schemas/report.sch` keeps its promises: each rule is in the catalogue, in the same words, and any tool can run it.
struct RuleFileTests {
  @Test func everyRuleHasAnIDOfItsOwn() throws {
    let ids = RuleFile.rules.map(\.id)
    #expect(ids.count >= 150 && Set(ids).count == ids.count)
    #expect(try RuleFile.values("//sch:assert[not(@id)] | //sch:report[not(@id)]").isEmpty)
  }

  @Test("severity, words and arguments are those of the catalogue", arguments: RuleFile.rules)
  func catalogue(_ rule: RuleFile.Rule) throws {
    let message = try #require(MessageCatalogue.standard[FindingID(rawValue: rule.id)])
    #expect(rule.role == message.severity.rawValue)
    #expect(rule.values == message.arguments.count)
    let template = message.arguments.enumerated().reduce(message.template[.zh]) { template, argument in
      template.replacing("{\(argument.element.name)}", with: "{\(argument.offset)}")
    }
    #expect(rule.template == template)
  }

  @Test func eachPhaseHasThePatternsOfTheOneBefore() throws {
    let phases = try Phase.allCases.map {
      try RuleFile.values("//sch:phase[@id = '\($0.rawValue)']/sch:active/@pattern")
    }
    let patterns = try RuleFile.values("//sch:pattern/@id")
    #expect(phases.count == 3 && Set(patterns).count == patterns.count)
    for (earlier, later) in zip(phases, phases.dropFirst()) {
      #expect(Array(later.prefix(earlier.count)) == earlier && later.count > earlier.count)
    }
    #expect(phases.last.map(Set.init) == Set(patterns))
  }

  @Test("only functions of XPath 1.0 are called, and none that reads another document", arguments: RuleFile.expressions)
  func functions(_ expression: String) {
    for name in RuleFile.calls(in: expression) {
      #expect(RuleFile.functions.contains(name), "\(name)()")
    }
  }

  /// A variable in a context is an error in XSLT 1.0, which other tools translate the rules into.
  @Test func noContextHasAVariable() throws {
    let contexts = try RuleFile.values("//sch:rule/@context")
    #expect(contexts.count > 40 && contexts.allSatisfy { !$0.contains("$") })
  }

  @Test func everySectionReferredToIsOnThePage() throws {
    let page = String(decoding: try Files.bytes("\(Files.root)/Docs/Vocabulary.md"), as: UTF8.self)
    let anchors = Set(page.split(separator: "\n").filter { $0.hasPrefix("#") }.map(RuleFile.anchor))
    for reference in Set(try RuleFile.values("//@see")) {
      let parts = reference.split(separator: "#")
      #expect(parts.count == 2 && parts[0] == "../Docs/Vocabulary.md", "\(reference)")
      #expect(anchors.contains(String(parts[parts.count - 1])), "\(reference)")
    }
  }
}
