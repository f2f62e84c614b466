/// The reports written for this project, and the small documents that show single points of the vocabulary.
enum Samples {
  static let folder = "\(Files.root)/Samples"

  static let texts: [TextFile] = files("", ending: ".txt", ".md").filter { $0.name != "README.md" }

  static let documents: [TextFile] = files("/documents", ending: ".xml")
  static let validDocuments = documents.filter { $0.name.hasSuffix("-valid.xml") }
  static let errorDocuments = documents.filter { $0.name.hasSuffix("-error.xml") }

  private static func files(_ part: String, ending suffixes: String...) -> [TextFile] {
    suffixes.flatMap { Files.names(in: folder + part, ending: $0) }
      .map { TextFile(name: $0, path: "\(folder)\(part)/\($0)") }
  }
}
