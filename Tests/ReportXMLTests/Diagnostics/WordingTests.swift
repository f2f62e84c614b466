import Testing

@testable import ReportXML

/// The words of findings.
struct WordingTests {
  @Test func everyIdentifierHasWordsInBothLanguages() {
    for (id, count) in Wordings.all {
      let finding = Finding(id, (0..<count).map { "argument\($0)" })
      #expect(Wordings.faults(of: finding) == [])
    }
  }

  @Test func theListOfIdentifiersIsComplete() throws {
    let source = try Files.bytes("\(Files.root)/Sources/ReportXML/Diagnostics/FindingID.swift")
    let declared = String(decoding: source, as: UTF8.self).split(separator: "FindingID(rawValue: \"").dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
    #expect(Set(declared) == Set(Wordings.all.map(\.0.rawValue)))
    #expect(declared.count == Wordings.all.count)
  }

  @Test func noIdentifierIsUsedTwice() {
    let identifiers = Wordings.all.map(\.0.rawValue)
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test func identifiersHaveAFamilyAndANumber() {
    for (id, _) in Wordings.all {
      let parts = id.rawValue.split(separator: "-")
      #expect(
        parts.count == 3 && parts[0] == "RX" && parts[1].count == 2 && parts[2].count == 3 && Int(parts[2]) != nil)
    }
  }

  @Test func wordsAreNotTheSameInBothLanguages() {
    for (id, count) in Wordings.all {
      let finding = Finding(id, (0..<count).map { "argument\($0)" })
      #expect(finding.message(in: .zh) != finding.message(in: .en))
    }
  }

  @Test func argumentsStandInTheMessageAsTheyAre() {
    let message = Finding(.sizeDiffers, ["12", "13"]).message(in: .en)
    #expect(message == "The text has 12 bytes, but metadata/source says 13.")
    #expect(Finding(.attributeMissing, ["p", "id"]).message(in: .zh) == "元素 <p> 缺少属性 id。")
  }

  @Test func anArgumentThatLooksLikeAPlaceholderStaysAsItIs() {
    let message = Finding(.sizeDiffers, ["{1}", "13"]).message(in: .en)
    #expect(message == "The text has {1} bytes, but metadata/source says 13.")
  }
}
