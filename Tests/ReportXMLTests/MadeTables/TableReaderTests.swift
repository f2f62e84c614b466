import Testing

@testable import ReportXML

@Suite("Reading tables") struct TableReaderTests {
  @Test("A table is read by fields and words, whatever is missing")
  func fields() {
    var table = TableReader(Array("# remark\n\na\tb c  d\n\te\nlast".utf8))
    var found: [[String]] = []
    while table.nextLine() {
      let name = table.text(table.nextField())
      var field = table.nextField()
      var words: [String] = []
      while let word = table.nextWord(of: &field) { words.append(table.text(word)) }
      let rest = table.nextField()
      #expect(rest.isEmpty)
      found.append([name] + words)
    }
    #expect(found == [["a", "b", "c", "d"], ["", "e"], ["last"]])
  }

  @Test("Fields are compared and decoded")
  func values() {
    var table = TableReader(Array("unit\t公里\t".utf8))
    let isThere = table.nextLine()
    #expect(isThere)
    let (kind, word, last) = (table.nextField(), table.nextField(), table.nextField())
    #expect(table.equals(kind, "unit") && !table.equals(kind, "units") && !table.equals(word, "unit"))
    #expect(table.scalars(word) == [0x516C, 0x91CC])
    #expect(table.optionalText(last) == nil)
    let more = table.nextLine()
    #expect(!more)
  }
}
