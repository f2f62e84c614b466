/// The reports that are converted, in memory.
struct Corpus {
  /// Where they are from.
  let paths: [String]
  let fileCount: Int
  /// The bytes of each; those of a small corpus several times, so that a round takes long enough to be measured.
  let reports: [[UInt8]]
  let repetitions: Int

  /// What one round converts, in bytes.
  var byteCount: Int { reports.reduce(0) { $0 + $1.count } }

  /// Less than this is converted several times in a round.
  private static let enough = 8_000_000

  /// Real reports beside the package if there are any, else the samples that belong to it.
  static var defaultPaths: [String] {
    let folder = "../shared/data/reports"
    return Files.reports(in: folder).isEmpty ? ["Samples"] : [folder]
  }

  init(_ paths: [String]) throws(BenchmarkError) {
    var files: [String] = []
    for path in paths { files += Files.isFolder(path) ? Files.reports(in: path) : [path] }
    var contents: [[UInt8]] = []
    for file in files { contents.append(try Files.read(file)) }
    let size = contents.reduce(0) { $0 + $1.count }
    guard size > 0 else { throw BenchmarkError("no text in \(paths.joined(separator: ", "))") }
    self.paths = paths
    fileCount = contents.count
    repetitions = max(1, (Self.enough + size - 1) / size)
    reports = (0..<repetitions).flatMap { _ in contents }
  }
}
