@testable import ReportXML

/// Small valid documents of every sort, to be changed.
enum Originals {
  /// The valid samples, reports of the generator and, where the real reports are there, a page of every fourth.
  static let all: Result<[[UInt8]], any Error> = Result {
    try Samples.validDocuments.map { try $0.bytes() }
      + (0..<40).map { try Report(text: Generator.reports($0)).xml() }
      + stride(from: 0, to: Corpus.all.count, by: 4).map { try Report(text: page($0)).xml() }
  }

  /// Sixty lines from the middle of a report, another middle for each.
  private static func page(_ index: Int) throws -> String {
    let lines = try String(decoding: Corpus.all[index].bytes(), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = lines.count / 8 * (index / 4 % 8)
    return lines[start...].prefix(60).joined(separator: "\n")
  }
}
