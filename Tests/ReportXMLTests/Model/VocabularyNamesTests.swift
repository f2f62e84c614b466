import Testing

@testable import ReportXML

@Suite("Names of the vocabulary") struct VocabularyNamesTests {
  @Test("The lists of names are in the order of the cases")
  func order() {
    for element in Element.allCases { #expect(element.localName == "\(element)") }
    for name in AttributeName.allCases where name != .xmlLang { #expect(name.qualifiedName == "\(name)") }
    #expect(AttributeName.xmlLang.qualifiedName == "xml:lang")
  }
}
