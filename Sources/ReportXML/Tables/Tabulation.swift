/// What a row of a table stands for.
///
/// `Docs/Tables.md` describes every column.
public enum Tabulation: String, Sendable, Hashable, CaseIterable {
  /// One measure a row.
  case measures
  /// One commitment a row.
  case commitments

  /// The names of the columns, in their order.
  public var columnNames: [String] { columns.map(\.rawValue) }

  var columns: [TableColumn] {
    let place: [TableColumn] = [.report, .title, .jurisdiction, .delivered, .section, .heading, .id]
    let values: [TableColumn] =
      switch self {
      case .measures:
        [.type, .direction, .indicator, .ref, .value, .high, .unit, .bound, .period, .of, .scope, .commitment, .text]
      case .commitments: [.kind, .modality, .deadline, .responsible, .text, .measures]
      }
    return place + values + [.line, .column, .byte]
  }
}

/// A column of either table: its raw value is its name, and does not change.
enum TableColumn: String, Sendable, Hashable, CaseIterable {
  case report, title, jurisdiction, delivered, section, heading, id
  case type, direction, indicator, ref, value, high, unit, bound, period, of, scope, commitment
  case kind, modality, deadline, responsible
  case text, measures
  case line, column, byte

  /// Whether its cells are plain numbers.
  var isNumeric: Bool {
    switch self {
    case .value, .high, .line, .column, .byte: true
    default: false
    }
  }
}

/// What stands in a row under a column, before a format writes it.
enum TableCell: Sendable, Hashable {
  case none
  case text(String)
  case decimal(DecimalText)
  case integer(Int)
  /// Identifiers, none of which has a space in it.
  case list([String])

  init(_ text: String?) { self = text.map { .text($0) } ?? .none }

  init(_ decimal: DecimalText?) { self = decimal.map { .decimal($0) } ?? .none }

  /// As one string; empty where there is nothing.
  var characters: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .decimal(let decimal): decimal.description
    case .integer(let integer): String(integer)
    case .list(let items): items.joined(separator: " ")
    }
  }
}
