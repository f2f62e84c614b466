import Testing

@testable import ReportXML

/// What is found in made tables is what a search finds that tries one word after the other.
@Suite("Made tables beside a plain search") struct PlainSearchTests {
  static let texts = ["county-yanxi-2024.txt", "province-lanjiang-2023.txt", "city-xizhou-2025.md"]

  private func scalars(_ name: String) throws -> [UInt32] {
    Scalar.all(String(decoding: try Files.bytes("\(Files.root)/Samples/\(name)").prefix(12_000), as: UTF8.self))
      + Scalar.all("5Gbps 5平方公里 10千瓦时 3G x 十分 不少于")
  }

  @Test("The longest words of clauses, from either end", arguments: texts)
  func clauseWords(name: String) throws {
    let text = try scalars(name)
    var classes: [[UInt32]: WordClass] = [:]
    for word in ClauseWordTableMaker.words(of: EmbeddedSchema.clauseWords.bytes) {
      classes[word.scalars.map { UInt32($0) }] = word.classes
    }
    let longest = classes.keys.map(\.count).max() ?? 0
    for wanted in [WordClass(rawValue: .max), .verb, [.up, .down, .time], .noun] {
      for place in text.indices {
        let ends = (place + 1...max(place + 1, min(place + longest, text.count))).reversed()
        let hits = ends.filter { classes[Array(text[place..<$0])]?.isDisjoint(with: wanted) == false }
        let found = Words.shared.longest(text, at: place, end: text.count, of: wanted)
        #expect(found?.end == hits.first)
        #expect(found?.classes == hits.first.flatMap { classes[Array(text[place..<$0])] })
        var all: [Int] = []
        Words.shared.eachWord(text, at: place, of: wanted) { all.append($0.end) }
        #expect(all == hits)
        let end = place + 1
        let start = (max(0, end - longest)..<end).first {
          classes[Array(text[$0..<end])]?.isDisjoint(with: wanted) == false
        }
        #expect(Words.shared.longest(text, endingAt: end, from: 0, of: wanted)?.start == start)
      }
    }
  }

  @Test("The words of the lexicon", arguments: texts)
  func lexicon(name: String) throws {
    let text = try Files.bytes("\(Files.root)/Samples/\(name)")
    let classes = LexiconTableMaker.words(of: EmbeddedSchema.lexicon.bytes)
    for line in text.split(separator: 0x0A).prefix(60).map({ Array($0.prefix(240)) }) {
      for (name, words) in zip(Lexicon.Class.allCases, classes) {
        #expect(Lexicon.shared.words(name) == words)
        let hits = line.indices.map { place in words.filter { line[place...].starts(with: $0) }.map(\.count) }
        #expect(Lexicon.shared.occurs(name, in: line) == hits.contains { !$0.isEmpty })
        #expect(Lexicon.shared.starts(name, line) == (hits.first?.isEmpty == false))
        #expect(Lexicon.shared.equals(name, line) == words.contains(line))
        for (place, lengths) in hits.enumerated() {
          #expect(Lexicon.shared.longest(name, at: place, in: line[...]) == lengths.max())
        }
      }
    }
  }

  @Test("The longest words with values, from either end", arguments: texts)
  func indices(name: String) throws {
    let text = try scalars(name)
    let forwards = Filed(UnitRegistry.shared.entries, isBackwards: false)
    let backwards = Filed(UnitRegistry.shared.entries, isBackwards: true)
    for place in text.indices {
      let found = forwards.index.longest(in: text, at: place, end: text.count)
      let hit = forwards.plain(text, at: place)
      #expect(found?.end == hit.map { place + $0.word.count } && found?.value == hit?.value)
      #expect(found?.isAmbiguous == hit?.isAmbiguous)
      let floor = max(0, place - 5)
      let behind = backwards.index.longest(in: text, endingAt: place, from: floor)
      let ending = backwards.plain(text, endingAt: place, from: floor)
      #expect(behind?.start == ending.map { place - $0.word.count } && behind?.value == ending?.value)
    }
  }
}

/// Words as a table has them, and as they were added.
private struct Filed {
  let index: WordIndex
  /// The longest first, as a plain search tries them.
  private let entries: [WordIndex.Entry]

  init(_ entries: [WordIndex.Entry], isBackwards: Bool) {
    var words = WordIndexMaker(isBackwards: isBackwards)
    for entry in entries {
      let notBefore = entry.notBefore.map { String(String.UnicodeScalarView($0.compactMap(UnicodeScalar.init))) }
      words.add(
        entry.word, value: entry.value, isAmbiguous: entry.isAmbiguous, notBefore: notBefore.joined(separator: " "))
    }
    var table = TableMaker()
    table.add(words)
    index = WordIndex(KeptTable(table.table).open(sections: WordIndex.sections), section: 0)
    self.entries = entries.sorted { $0.word.count > $1.word.count }
  }

  func plain(_ text: [UInt32], at place: Int) -> WordIndex.Entry? {
    entries.first { entry in
      let rest = text[place...].dropFirst(entry.word.count)
      return text[place...].starts(with: entry.word) && !entry.notBefore.contains { rest.starts(with: $0) }
        && !(entry.word.last.map(Scalar.isLatin) == true
          && rest.first.map { Scalar.isLatin($0) || Scalar.isDigit($0) } == true)
    }
  }

  func plain(_ text: [UInt32], endingAt place: Int, from floor: Int) -> WordIndex.Entry? {
    entries.first { $0.word.count <= place - floor && text[..<place].suffix($0.word.count).elementsEqual($0.word) }
  }
}
