@testable import ReportXML

/// Makes the table of `quantities.tsv`: the words of each kind, in the order that ``BoundWords`` reads them.
enum QuantityTableMaker {
  static func made(of source: [UInt8]) -> [UInt8] {
    var words = [
      "behind": WordIndexMaker(), "before": WordIndexMaker(isBackwards: true),
      "link": WordIndexMaker(isBackwards: true),
      "not-number": WordIndexMaker(),
    ]
    var table = TableReader(source)
    while table.nextLine() {
      let (place, value) = place(table.text(table.nextField()))
      var field = table.nextField()
      let notBefore = place == "behind" ? table.text(table.nextField()) : ""
      while let word = table.nextWord(of: &field) {
        words[place]?.add(table.scalars(word), value: value, notBefore: notBefore)
      }
    }
    var made = TableMaker()
    for place in ["behind", "before", "link", "not-number"] { words[place].map { made.add($0) } }
    return made.table
  }

  /// Takes `before-gt` apart.
  private static func place(_ name: String) -> (String, Int) {
    let parts = name.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2, ["before", "behind"].contains(parts[0]) else { return (name, BoundWords.bounds.count) }
    let bound = BoundWords.bounds.firstIndex { $0.rawValue == parts[1] }
    return (parts[0], bound ?? BoundWords.bounds.count)
  }
}
