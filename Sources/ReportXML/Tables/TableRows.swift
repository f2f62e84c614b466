/// The rows of one report.
struct TableRows {
  private let report: Report
  private let measures: [Measure]
  private let commitments: [Commitment]
  /// What each measure and commitment is called, by the index of its span.
  private let names: [Int: String]
  private let targets: [Int: [String]]
  /// The cells that are the same in every row.
  private let constants: [TableColumn: TableCell]

  init(of report: Report, named name: String) {
    self.report = report
    measures = report.measures
    commitments = report.commitments
    let metadata = report.metadata
    constants = [
      .report: .text(name), .title: TableCell(metadata.title?.cut), .delivered: TableCell(metadata.delivered?.cut),
      .jurisdiction: TableCell(metadata.jurisdiction?.name.cut),
    ]
    var names: [Int: String] = [:]
    for (number, measure) in measures.enumerated() { names[measure.index] = Self.name(measure.id, number) }
    for (number, commitment) in commitments.enumerated() { names[commitment.index] = Self.name(commitment.id, number) }
    var targets: [Int: [String]] = [:]
    for measure in measures {
      if let index = measure.commitmentIndex, let name = names[measure.index] {
        targets[index, default: []].append(name)
      }
    }
    self.names = names
    self.targets = targets
  }

  /// Without an identifier its number in the report stands for it: `#3`, which no identifier of XML can be.
  private static func name(_ id: String?, _ number: Int) -> String {
    // The type of identifiers lets white space stand around them, and lists have it between them.
    let words = (id ?? "").unicodeScalars.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
    guard let word = words.first, words.count == 1 else { return "#\(number + 1)" }
    return String(word).cut
  }

  /// Calls `body` with the cells of each row, in document order.
  func forEach<Failure: Error>(
    _ tabulation: Tabulation, _ body: ([TableCell]) throws(Failure) -> Void
  ) throws(Failure) {
    var places = TextPlaceCounter(report.textBytes)
    var sections = SectionPaths(report)
    let columns = tabulation.columns
    func row(_ index: Int, _ cell: (TableColumn) -> TableCell) throws(Failure) {
      let place = places.place(at: report.body.spans[index].range.lowerBound)
      let path = sections.path(at: index)
      var cells: [TableCell] = []
      cells.reserveCapacity(columns.count)
      for column in columns {
        switch column {
        case .report, .title, .jurisdiction, .delivered: cells.append(constants[column] ?? .none)
        case .section: cells.append(TableCell(path.section))
        case .heading: cells.append(TableCell(path.heading))
        case .id: cells.append(TableCell(names[index]))
        case .line: cells.append(.integer(place.line))
        case .column: cells.append(.integer(place.column))
        case .byte: cells.append(.integer(place.byteOffset))
        default: cells.append(cell(column))
        }
      }
      try body(cells)
    }
    switch tabulation {
    case .measures: for measure in measures { try row(measure.index) { cell($0, of: measure) } }
    case .commitments: for commitment in commitments { try row(commitment.index) { cell($0, of: commitment) } }
    }
  }

  private func cell(_ column: TableColumn, of measure: Measure) -> TableCell {
    switch column {
    case .type: TableCell(measure.type?.rawValue)
    case .direction: TableCell(measure.direction?.rawValue)
    case .indicator: TableCell(measure.indicator)
    case .ref: TableCell(measure.reference)
    case .value: TableCell(measure.value)
    case .high: TableCell(measure.high)
    case .unit: TableCell(measure.unit)
    case .bound: TableCell(measure.bound?.rawValue)
    case .period: TableCell(measure.period?.iso)
    case .of: TableCell(measure.of)
    case .scope: TableCell(measure.scope)
    case .commitment: TableCell(measure.commitmentIndex.flatMap { names[$0] })
    case .text: .text(measure.text)
    default: .none
    }
  }

  private func cell(_ column: TableColumn, of commitment: Commitment) -> TableCell {
    switch column {
    case .kind: TableCell(commitment.kind?.rawValue)
    case .modality: TableCell(commitment.modality?.rawValue)
    case .deadline: TableCell(commitment.deadline?.iso)
    case .responsible: TableCell(commitment.responsible)
    case .text: .text(commitment.text)
    case .measures: .list(targets[commitment.index] ?? [])
    default: .none
    }
  }
}

extension String {
  /// The first 200 characters, with … where something was left out.
  ///
  /// Many rows repeat a title or a heading: without a limit, a long one would make a table that is many times the report.
  var cut: String {
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: 200, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return self }
    return String(scalars[..<end]) + "…"
  }
}
