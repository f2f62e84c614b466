/// The real reports, which lie beside the package and are no part of it.
enum Corpus {
  static let folder = "\(Files.root)/../shared/data/reports"

  static let all: [TextFile] = ["", "/national", "/province", "/prefecture", "/city"].flatMap { part in
    Files.names(in: folder + part, ending: ".md", ".txt").map {
      TextFile(name: String((part + "/" + $0).dropFirst()), path: "\(folder)\(part)/\($0)")
    }
  }

  /// Reports as they are found on the web: in GB 18030, with mixed line ends and the words of their pages.
  static let pages = Files.names(in: "\(Files.root)/../shared/data/raw", ending: ".bin").map {
    TextFile(name: $0, path: "\(Files.root)/../shared/data/raw/\($0)")
  }

  static var isPresent: Bool { !all.isEmpty }

  /// What a skipped test says.
  static let absence = "needs the real reports in ../shared/data/reports"
}
