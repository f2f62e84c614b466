import Testing

@testable import ReportXML
@testable import XMLBridge

/// The catalogue as a whole: valid, complete, and what the code uses.
struct CatalogueTests {
  private let messages = MessageCatalogue.standard.messages

  @Test func itIsValidUnderItsGrammar() throws {
    let grammar = try RelaxNGSchema(definition: EmbeddedSchema.messagesGrammar.bytes)
    let outcome = grammar.validate(try Document(parsing: EmbeddedSchema.messages.bytes))
    #expect(outcome.diagnostics.map(\.message) == [])
    #expect(outcome.isValid)
  }

  @Test func anEntryReadAloneIsTheEntryOfTheWholeFile() {
    let alone = MessageCatalogue(xml: EmbeddedSchema.messages.bytes)
    #expect(messages.count > 200)
    #expect(messages.map { alone[$0.id] } == messages)
    #expect(alone[FindingID(rawValue: "RX-XX-001")] == nil)
  }

  @Test func identifiersAreInOrder() {
    let ids = messages.map(\.id.rawValue)
    #expect(ids == Set(ids).sorted())
    #expect(messages.allSatisfy { $0.id.family != nil })
  }

  @Test func everyIdentifierInTheCodeIsInTheCatalogueAndTheOtherWayRound() throws {
    var used: Set<String> = []
    for path in Files.paths(in: "\(Files.root)/Sources", ending: ".swift") + ["\(Files.root)/Schemas/report.sch"] {
      let words = String(decoding: try Files.bytes(path), as: UTF8.self).split(separator: "\"")
      used.formUnion(words.filter { $0.hasPrefix("RX-") && $0.utf8.count == 9 }.map(String.init))
    }
    let known = Set(messages.map(\.id.rawValue))
    #expect(used.subtracting(known) == [])
    #expect(known.subtracting(used) == [])
  }

  @Test func templatesTakeTheirArgumentsInBothLanguages() {
    for message in messages {
      let declared = Set(message.arguments.map(\.name))
      #expect(declared.count == message.arguments.count, "\(message.id.rawValue)")
      for language in MessageLanguage.allCases {
        let taken = message.template[language].split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
          String($0.prefix { $0 != "}" })
        }
        #expect(Set(taken) == declared, "\(message.id.rawValue) \(language)")
      }
    }
  }

  @Test func theLanguagesDiffer() {
    for message in messages {
      for words in [message.title, message.template, message.explanation, message.remedy] {
        #expect(words.zh != words.en && words.zh.chineseCount > 0, "\(message.id.rawValue) \(words.zh)")
        // English words may quote Chinese ones.
        #expect(words.en.chineseCount * 3 < words.en.unicodeScalars.count, "\(message.id.rawValue) \(words.en)")
      }
    }
  }

  @Test func everyFacetOfTheXSDHasAnIdentifier() throws {
    let xsd = String(decoding: EmbeddedSchema.xsd.bytes, as: UTF8.self)
    let codes = [
      "length": 1830, "minLength": 1831, "maxLength": 1832, "minInclusive": 1833, "maxInclusive": 1834,
      "minExclusive": 1835, "maxExclusive": 1836, "totalDigits": 1837, "fractionDigits": 1838, "pattern": 1839,
      "enumeration": 1840,
    ]
    for (facet, code) in codes where xsd.contains("<xs:\(facet) ") {
      #expect(
        EngineCode.row(for: Diagnostic(severity: .error, domain: .xsd, code: code, message: "", arguments: [])) != nil)
    }
  }

  @Test func argumentsStandInTheMessageAsTheyAre() {
    let sizes = FindingID(rawValue: "RX-VF-002")
    #expect(
      Finding(sizes, ["{expected}", "13"]).message(in: .en)
        == "The text has {expected} bytes, but metadata/source says 13.")
    #expect(Finding(FindingID(rawValue: "RX-XS-004"), ["num", "value"]).message(in: .zh) == "元素 <num> 缺少属性 value。")
  }

  @Test func theDocumentationIsTheCatalogue() throws {
    try expectGolden(Array(MessageList().text(as: .md, in: .en).utf8), "Docs/Messages.md")
  }

  @Test func theListHasALineForEachMessage() {
    for format in [MessageList.Format.text, .tsv] {
      let lines = MessageList().text(as: format, in: .zh).split(separator: "\n")
      #expect(lines.count == messages.count + (format == .tsv ? 1 : 0))
    }
  }
}

extension String {
  fileprivate var chineseCount: Int { unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) } }
}
