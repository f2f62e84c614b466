/// Writes the measures or commitments of reports as one table.
///
/// ```swift
/// var writer = TableWriter(.measures, as: .csv)
/// var table: [UInt8] = []
/// writer.write(report, named: "county.xml") { table += $0 }
/// writer.end { table += $0 }
/// ```
///
/// Rows leave it in pieces: a table of a thousand reports takes the memory of one.
public struct TableWriter: Sendable {
  private let tabulation: Tabulation
  private let layout: any TableLayout
  private var hasHead = false
  private var isEmpty = true

  /// A table with no rows yet.
  public init(_ tabulation: Tabulation, as format: TableFormat) {
    self.tabulation = tabulation
    layout = format.layout
  }

  /// Writes the rows of a report; before the first report, the head of the table.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - name: What stands in the column `report`: the name of the file, say.
  ///   - output: Takes the next bytes of the table, UTF-8.
  /// - Throws: What `output` throws; the table is then incomplete.
  public mutating func write<Failure: Error>(
    _ report: Report, named name: String, to output: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var piece = head()
    let columns = tabulation.columns
    try TableRows(of: report, named: name).forEach(tabulation) { cells throws(Failure) in
      layout.append(cells, columns, isFirst: isEmpty, to: &piece)
      isEmpty = false
      if piece.count >= 1 << 16 {
        try output(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    if !piece.isEmpty { try output(piece) }
  }

  /// Writes what closes the table.
  ///
  /// - Parameter output: Takes the last bytes of the table.
  /// - Throws: What `output` throws.
  public mutating func end<Failure: Error>(_ output: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    let piece = head() + layout.foot(isEmpty: isEmpty).utf8
    if !piece.isEmpty { try output(piece) }
  }

  private mutating func head() -> [UInt8] {
    defer { hasHead = true }
    return hasHead ? [] : Array(layout.head(tabulation.columns).utf8)
  }
}
