import Testing

@testable import ReportXML

/// `Schemas/clause-words.tsv` and the classes that rules ask for are the same.
@Suite("Words of clauses") struct ClauseWordsTests {
  private let lines = String(decoding: EmbeddedSchema.clauseWords.bytes, as: UTF8.self)
    .split(separator: "\n").filter { !$0.hasPrefix("#") }

  @Test("Every class of the file is known, and every known one stands there once")
  func classes() {
    let written = lines.map { String($0.prefix { $0 != "\t" }) }
    #expect(written.sorted() == WordClass.names.map { "\($0.name)" }.sorted())
  }

  @Test("No two classes are one")
  func bits() {
    #expect(Set(WordClass.names.map(\.value)).count == WordClass.names.count)
  }

  @Test("Every word is found from either end, with its class")
  func words() throws {
    let classes = Dictionary(WordClass.names.map { ("\($0.name)", $0.value) }) { one, _ in one }
    for line in lines {
      let fields = line.split(separator: "\t")
      let value = try #require(classes[String(fields[0])])
      for word in fields[1].split(separator: " ") {
        let text = Scalar.all("甲\(word)乙")
        let whole = 1..<text.count - 1
        let forwards = Words.shared.longest(text, at: 1, end: whole.upperBound, of: value)
        let backwards = Words.shared.longest(text, endingAt: whole.upperBound, from: 1, of: value)
        #expect(forwards?.range == whole && backwards?.range == whole, "\(fields[0]) \(word)")
      }
    }
  }
}
