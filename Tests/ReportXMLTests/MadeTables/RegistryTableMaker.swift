@testable import ReportXML

/// Makes the tables of `units.xml` and `indicators.xml`, of the lines that ``RegistryTable`` makes of those.
enum RegistryTableMaker {
  /// Words with the number of their unit; of each unit its texts and numbers; and the units in the order of their codes.
  static func units(of lines: [UInt8], roles: UnitRoles) -> [UInt8] {
    var (words, texts, numbers) = (WordIndexMaker(), [String](), [UInt64]())
    var (dimension, base, isCount, isNew) = ("", "", false, true)
    var codes: [String] = []
    var table = TableReader(lines)
    while table.nextLine() {
      let (kind, field) = (table.text(table.nextField()), table.nextField())
      switch kind {
      case "dimension":
        (dimension, isCount, base) = (
          table.text(field), table.text(table.nextField()) == "count", table.text(table.nextField())
        )
        isNew = true
      case "unit":
        let code = table.text(field)
        let (own, factor) = (table.text(table.nextField()), Unit.Factor(table.text(table.nextField())) ?? .one)
        // What is as in the unit before, or its own code, is left out.
        texts += [code, isNew ? dimension : "", own.isEmpty ? base : own, table.text(table.nextField())]
        numbers += [
          UInt64(factor.numerator), UInt64(factor.denominator),
          UInt64(roles.role(code: code, dimension: dimension).rawValue), isCount ? 1 : 0,
        ]
        codes.append(code)
        isNew = false
      case "word":
        let isAmbiguous = !table.nextField().isEmpty
        words.add(
          table.scalars(field), value: codes.count - 1, isAmbiguous: isAmbiguous,
          notBefore: table.text(table.nextField()))
      default: continue
      }
    }
    var made = TableMaker()
    made.add(words)
    made.add(texts: texts)
    made.add(numbers)
    made.add(
      codes.indices.sorted { codes[$0].utf8.lexicographicallyPrecedes(codes[$1].utf8) }.map { UInt16($0) })
    return made.table
  }

  /// Names, what stands before and behind them, and of each indicator its code and whether it may be a share.
  static func indicatorNames(of lines: [UInt8]) -> [UInt8] {
    var (names, before, after) = (WordIndexMaker(), WordIndexMaker(), WordIndexMaker())
    var (codes, shares) = ([String](), [UInt8]())
    var table = TableReader(lines)
    while table.nextLine() {
      let (kind, field) = (table.text(table.nextField()), table.nextField())
      func folded(_ field: Range<Int>) -> [UInt32] { IndicatorWords.folded(table.scalars(field)) }
      switch kind {
      case "before": before.add(folded(field), value: 0)
      case "after": after.add(folded(field), value: 0)
      case "indicator":
        _ = table.nextField()
        names.add(folded(table.nextField()), value: codes.count)
        codes.append(table.text(field))
        shares.append(0)
      case "synonym": names.add(folded(field), value: codes.count - 1)
      case "measure": if table.equals(field, "share") { shares[codes.count - 1] = 1 }
      default: continue
      }
    }
    var made = TableMaker()
    for index in [names, before, after] { made.add(index) }
    made.add(texts: codes)
    made.add(shares)
    return made.table
  }
}
