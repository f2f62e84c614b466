@testable import ReportXML

/// Makes the table of `lexicon.tsv`: the words of each class, filed by their third byte.
enum LexiconTableMaker {
  static func made(of source: [UInt8]) -> [UInt8] {
    var (texts, starts, first, next) = ([String](), [UInt16(0)], [UInt16](), [UInt16]())
    for words in words(of: source) {
      var files = [UInt16](repeating: 0, count: 256)
      for word in words {
        let third = Int(word[2])
        texts.append(String(decoding: word, as: UTF8.self))
        next.append(files[third])
        files[third] = UInt16(texts.count)
      }
      starts.append(UInt16(texts.count))
      first += files
    }
    var made = TableMaker()
    made.add(texts: texts)
    made.add(starts)
    made.add(first)
    made.add(next)
    return made.table
  }

  /// The words of each class; one of one or two bytes would have to be looked for at every place, and is left out.
  static func words(of source: [UInt8]) -> [[[UInt8]]] {
    var words = [[[UInt8]]](repeating: [], count: Lexicon.Class.allCases.count)
    var table = TableReader(source)
    while table.nextLine() {
      let field = table.nextField()
      guard let name = Lexicon.Class.allCases.first(where: { table.equals(field, $0.name) }) else { continue }
      let word = Array(table.bytes[table.nextField()])
      if word.count > 2 { words[Int(name.rawValue)].append(word) }
    }
    return words
  }
}
