@testable import ReportXML

/// Makes the table of `clause-words.tsv`: its words, filed by their first character and by their last one.
enum ClauseWordTableMaker {
  struct Word: Equatable {
    var scalars: [UInt16]
    var classes: WordClass
  }

  static func made(of source: [UInt8]) -> [UInt8] {
    let words = words(of: source)
    // Both directions share the numbers of characters.
    var numbers = [UInt16](repeating: 0, count: 0x1_0000)
    var count = 0
    for scalar in words.flatMap({ [$0.scalars[0], $0.scalars[$0.scalars.count - 1]] }) where numbers[Int(scalar)] == 0 {
      count += 1
      numbers[Int(scalar)] = UInt16(count)
    }
    var table = TableMaker()
    table.add(Array(numbers.prefix((numbers.lastIndex { $0 > 0 } ?? 0) + 1)))
    for direction in ClauseWordTable.Direction.allCases {
      var files = [[Word]](repeating: [], count: count + 1)
      for word in words {
        let looked = Word(
          scalars: direction == .forwards ? word.scalars : word.scalars.reversed(), classes: word.classes)
        files[Int(numbers[Int(looked.scalars[0])])].append(looked)
      }
      add(files, to: &table)
    }
    return table.table
  }

  /// The words with all their classes, in the order of the file; one with a scalar of U+10000 or more is left out.
  static func words(of source: [UInt8]) -> [Word] {
    let classes = Dictionary(uniqueKeysWithValues: WordClass.names.map { ("\($0.name)", $0.value) })
    var words: [Word] = []
    var places: [[UInt16]: Int] = [:]
    var table = TableReader(source)
    while table.nextLine() {
      guard let value = classes[table.text(table.nextField())] else { continue }
      var field = table.nextField()
      while let word = table.nextWord(of: &field) {
        let scalars = table.scalars(word).compactMap { UInt16(exactly: $0) }
        guard scalars.count == table.scalars(word).count else { continue }
        if let place = places[scalars] {
          words[place].classes.formUnion(value)
        } else {
          places[scalars] = words.count
          words.append(Word(scalars: scalars, classes: value))
        }
      }
    }
    return words
  }

  private static func add(_ files: [[Word]], to table: inout TableMaker) {
    var (heads, words, scalars) = ([UInt64](), [UInt64](), [UInt16]())
    for file in files {
      let first = words.count / 2
      var classes = WordClass()
      // The longest first; what is as long has no other word's characters.
      for word in file.enumerated().sorted(by: {
        ($1.element.scalars.count, $0.offset) < ($0.element.scalars.count, $1.offset)
      })
      .map(\.element) {
        let second = word.scalars.count > 1 ? UInt64(word.scalars[1]) : 0
        words += [word.classes.rawValue, second | UInt64(word.scalars.count) << 16 | UInt64(scalars.count) << 32]
        scalars += word.scalars
        classes.formUnion(word.classes)
      }
      heads += [classes.rawValue, UInt64(first) | UInt64(words.count / 2) << 32]
    }
    table.add(heads)
    table.add(words)
    table.add(scalars)
  }
}
