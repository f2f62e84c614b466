internal import FoundationEssentials

/// The files of the package, found from where this one is.
enum Files {
  /// The folder of `Package.swift`.
  static let root = folder(above: #filePath, levels: 4)

  static func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw MissingFile(path: path) }
    return Array(data)
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The names in a folder that end in one of `suffixes`, in order; none if there is no such folder.
  static func names(in folder: String, ending suffixes: String...) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in suffixes.contains { name.hasSuffix($0) } }.sorted()
  }

  /// The paths of all files below a folder that end so, in order.
  static func paths(in folder: String, ending suffix: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

  private static func folder(above path: String, levels: Int) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels).joined(separator: "/")
  }
}

/// A file that a test needs and that is not there.
struct MissingFile: Error {
  var path: String
}
