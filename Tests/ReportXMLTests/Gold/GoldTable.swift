@testable import ReportXML

/// What people have annotated in two real reports, which lie beside the package and are no part of it.
struct GoldTable: Sendable {
  static let folder = "\(Files.root)/../shared/data/gold"
  static let absence = "needs the annotated reports in ../shared/data/gold"

  /// A row by the names of its columns.
  typealias Row = [String: String]

  var rows: [Row]

  /// The table `<name>.<kind>.tsv`; without rows where there is no such file.
  init(_ name: String, _ kind: String) throws {
    let path = "\(Self.folder)/\(name).\(kind).tsv"
    guard Files.exists(path) else {
      rows = []
      return
    }
    let text = String(decoding: try Files.bytes(path), as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: true) { $0 == "\n" || $0 == "\r\n" }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let head = lines.first ?? []
    rows = lines.dropFirst().map { Dictionary(zip(head, $0)) { first, _ in first } }
  }
}

extension GoldTable.Row {
  func callAsFunction(_ column: String) -> String { self[column] ?? "" }

  /// Where the words stand, in Unicode scalars of the text.
  var range: Range<Int> {
    let start = Int(self("start")) ?? 0
    return start..<Swift.max(start, Int(self("end")) ?? 0)
  }
}

/// A report with the places of its spans in Unicode scalars, as gold counts them.
struct CountedReport {
  let body: Markup
  private let scalars: [Int]

  init(_ report: Report) {
    body = report.body
    var count = 0
    var scalars: [Int] = []
    scalars.reserveCapacity(body.text.count + 1)
    for byte in body.text {
      scalars.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    // Behind its first byte a character is counted; its place is where it starts.
    self.scalars = scalars + [count]
  }

  func range(of index: Int) -> Range<Int> {
    let range = body.spans[index].range
    return scalars[range.lowerBound]..<scalars[range.upperBound]
  }

  func indices(of element: Element) -> [Int] { body.spans.indices.filter { body.spans[$0].element == element } }
}
