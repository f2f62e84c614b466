@testable import ReportXML

/// The roles of units as `Schemas/unit-roles.tsv` has them.
struct UnitRoles {
  private var byCode: [String: Unit.Role] = [:]
  private var byDimension: [String: Unit.Role] = [:]
  /// Roles, kinds and codes that are none.
  private(set) var unknown: [String] = []

  init(_ source: [UInt8]) {
    let roles = Dictionary(uniqueKeysWithValues: Unit.Role.allCases.map { ("\($0)", $0) })
    var table = TableReader(source)
    while table.nextLine() {
      let (name, kind) = (table.text(table.nextField()), table.text(table.nextField()))
      guard let role = roles[name], kind == "code" || kind == "dimension" else {
        unknown.append("\(name) \(kind)")
        continue
      }
      var field = table.nextField()
      while let word = table.nextWord(of: &field) {
        let code = table.text(word)
        if kind == "code" { byCode[code] = role } else { byDimension[code] = role }
      }
    }
  }

  func role(code: String, dimension: String) -> Unit.Role { byCode[code] ?? byDimension[dimension] ?? .other }

  var codes: Set<String> { Set(byCode.keys) }
  var dimensions: Set<String> { Set(byDimension.keys) }
}
