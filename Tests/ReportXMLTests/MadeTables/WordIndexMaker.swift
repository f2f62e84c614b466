@testable import ReportXML

/// Files words by the character that is looked at first; makes the sections of a ``WordIndex``.
struct WordIndexMaker {
  private let isBackwards: Bool
  private(set) var entries: [WordIndex.Entry] = []

  init(isBackwards: Bool = false) { self.isBackwards = isBackwards }

  /// Adds a word; `notBefore` is what must not follow it directly, divided by blanks.
  mutating func add(_ word: [UInt32], value: Int, isAmbiguous: Bool = false, notBefore: String = "") {
    guard !word.isEmpty else { return }
    let exceptions = notBefore.split(separator: " ").map { Scalar.all(String($0)) }
    entries.append(WordIndex.Entry(word: word, value: value, isAmbiguous: isAmbiguous, notBefore: exceptions))
  }

  func add(to table: inout TableMaker) {
    // Four files for a word: few words then share one with a word that begins otherwise.
    var fileCount = 2
    while fileCount < 4 * entries.count, fileCount < 0x1000 { fileCount *= 2 }
    var files = [[WordIndex.Entry]](repeating: [], count: fileCount)
    for entry in entries {
      let file = Int(looked(entry, at: 0)) & (fileCount - 1)
      let place = files[file].firstIndex { $0.word.count < entry.word.count } ?? files[file].count
      files[file].insert(entry, at: place)
    }
    var (starts, words, scalars) = ([UInt16(0)], [UInt32](), [UInt32]())
    for file in files {
      for entry in file {
        words += [looked(entry, at: 0), entry.word.count > 1 ? looked(entry, at: 1) : 0]
        words += [UInt32(scalars.count), rest(entry)]
        scalars += entry.word + entry.notBefore.flatMap { [UInt32($0.count)] + $0 } + [0]
      }
      starts.append(UInt16(words.count / WordIndex.Word.size))
    }
    table.add(starts)
    table.add(words)
    table.add(scalars)
  }

  private func looked(_ entry: WordIndex.Entry, at place: Int) -> UInt32 {
    entry.word[isBackwards ? entry.word.count - 1 - place : place]
  }

  private func rest(_ entry: WordIndex.Entry) -> UInt32 {
    var rest = UInt32(UInt8(entry.word.count)) | UInt32(UInt16(entry.value)) << 16
    if entry.isAmbiguous { rest |= WordIndex.Word.ambiguous }
    if entry.word.last.map(Scalar.isLatin) == true { rest |= WordIndex.Word.endsInLatin }
    if !entry.notBefore.isEmpty { rest |= WordIndex.Word.hasExceptions }
    return rest
  }
}
